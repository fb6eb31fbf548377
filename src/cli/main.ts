#!/usr/bin/env node
import { run } from './program.js';

const { env, stdout, stderr } = process;
// A reader that closes the pipe early (head, less) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
process.exitCode = await run(process.argv.slice(2), {
  out: (line) => stdout.write(`${line}\n`),
  err: (line) => stderr.write(`${line}\n`),
  width: stdout.columns ?? 80,
  color: Boolean(stdout.isTTY) && !env['NO_COLOR'],
});
