import { basename, extname } from 'node:path';
import { draft } from '../draft/draft.js';
import { readDealFile } from '../library/deal-file.js';
import { openLibrary } from '../library/library.js';
import { inputError } from '../model/problem.js';
import type { Io } from './io.js';
import { EXIT } from './exit.js';
import { writeFileSafely } from './files.js';

interface Options {
  output?: string;
  library?: string;
  allow: string[];
  notes: boolean;
  memo: boolean;
}

/** `msa draft`: reads the deal, drafts, writes the agreement and the memo. @returns the exit code */
export async function runDraft(dealFile: string, options: Options, io: Io): Promise<number> {
  const output = options.output ?? `${basename(dealFile, extname(dealFile))}.docx`;
  const { deal } = readDealFile(dealFile);
  const library = openLibrary(options.library);
  const drafted = draft(deal, library, { allow: options.allow, notes: options.notes });
  if (!drafted.agreement) return EXIT.findings;
  const { writeDocx } = await import('../write/docx/docx.js');
  writeFileSafely(output, await writeDocx(drafted.agreement));
  io.out(output);
  return EXIT.ok;
}
void inputError;
