import { run } from '../../src/cli/program.js';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process. @param width columns of the pretended terminal */
export async function msa(args: string[], width = 80): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line), width, color: false });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
