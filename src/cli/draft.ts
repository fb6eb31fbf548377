import { basename, extname } from 'node:path';
import { draft } from '../draft/draft.js';
import { memoOf } from '../draft/memo.js';
import { receiptOf } from '../draft/receipt.js';
import { readDealFile } from '../library/deal-file.js';
import { openLibrary } from '../library/library.js';
import type { Agreement } from '../model/agreement.js';
import type { Look } from '../model/look.js';
import { inputError } from '../model/problem.js';
import { refusalLines } from '../report/terminal/refusal.js';
import { painter, wrap } from '../report/terminal/style.js';
import { EXIT } from './exit.js';
import { writeFilesSafely } from './files.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

interface Options {
  output?: string;
  library?: string;
  allow: string[];
  notes: boolean;
  memo: boolean;
}

const FORMATS = ['.docx', '.md', '.html'] as const;
type Format = (typeof FORMATS)[number];

/** `msa draft`: reads the deal, drafts, writes the agreement and its memo, or says what the law prohibits. @returns the exit code */
export async function runDraft(dealFile: string, options: Options, io: Io): Promise<number> {
  const output = options.output ?? `${basename(dealFile, extname(dealFile))}.docx`;
  const format = formatOf(output);
  const { deal } = readDealFile(dealFile);
  const library = openLibrary(options.library);
  const drafted = draft(deal, library, options);
  const { agreement, refusals, situation } = drafted;
  const unknown = options.allow.filter((rule) => !refusals.some((refusal) => refusal.rule === rule));
  if (!agreement) {
    const standing = refusals.filter((refusal) => !refusal.allowed);
    for (const refusal of standing) {
      const researched =
        situation.laws.find((law) => law.state === refusal.state)?.researched ?? situation.federal?.researched ?? '';
      for (const line of refusalLines(refusal, researched, Math.min(io.width, 100), painter(io.color))) io.err(line);
    }
    const rules = [...new Set(standing.map(({ rule }) => `--allow ${rule}`))].join(' ');
    const advice = `Nothing was written. ${rules} drafts it all the same and says so in the draft and in the memo.`;
    for (const line of wrap(advice, Math.min(io.width, 100))) io.err(line);
    return EXIT.findings;
  }
  const receipt = receiptOf(deal, library, VERSION, options);
  const files = [{ name: output, content: await write(agreement, format, library.look, { ...receipt }) }];
  if (options.memo) {
    const name = output.slice(0, -format.length) + `-memo${format}`;
    files.push({
      name,
      content: await write(memoOf({ ...drafted, agreement }, library, receipt), format, library.look, {}),
    });
  }
  writeFilesSafely(files);
  for (const { name } of files) io.out(`wrote ${name}`);
  for (const { rule, stateName } of refusals) io.err(`drafted although prohibited in ${stateName}: ${rule}`);
  for (const rule of unknown) io.err(`--allow ${rule}: nothing in this deal breaks that rule`);
  return EXIT.ok;
}

async function write(
  agreement: Agreement,
  format: Format,
  look: Look,
  properties: Record<string, string>,
): Promise<Uint8Array | string> {
  if (format === '.docx') return (await import('../write/docx/docx.js')).writeDocx(agreement, look, properties);
  if (format === '.md') return (await import('../write/markdown.js')).writeMarkdown(agreement);
  return (await import('../write/html.js')).writeHtml(agreement);
}

function formatOf(output: string): Format {
  const format = FORMATS.find((one) => output.toLowerCase().endsWith(one));
  if (!format) throw inputError(output, `the name ends in “${extname(output)}”`, FORMATS.join(', '));
  return format;
}
