/**
 * `npm run samples`: the .docx of samples/agreements/, from its text in scripts/samples/, and samples/reports/.
 * `npm run samples -- pdf` makes the PDF too; it needs LibreOffice, and no two of its PDFs are the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/cli/program.js';
import { openLibrary } from '../src/library/library.js';
import { HOME } from '../src/model/home.js';
import { writeDocx } from '../src/write/docx/docx.js';
import { agreementOf } from './samples/agreement.js';
import { withChanges } from './samples/changes.js';

const AGREEMENTS = `${HOME}samples/agreements/`;
const ENDINGS = { terminal: 'txt', json: 'json', sarif: 'sarif', html: 'html' };
const { look } = openLibrary();
process.chdir(HOME);

writeFileSync(`${AGREEMENTS}breaks-every-rule.docx`, withChanges(await docxOf('breaks-every-rule')));
if (process.argv.includes('pdf')) await writePdf('dental-percentage');
for (const file of ['dental-percentage.pdf', 'breaks-every-rule.docx'])
  for (const [format, ending] of Object.entries(ENDINGS)) await writeReport(file, format, ending);

async function docxOf(name: string): Promise<Uint8Array> {
  return writeDocx(agreementOf(readFileSync(`${HOME}scripts/samples/${name}.txt`, 'utf8')), look);
}

async function writePdf(name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'msa-samples-'));
  writeFileSync(join(folder, `${name}.docx`), await docxOf(name));
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', AGREEMENTS, join(folder, `${name}.docx`)];
  execFileSync('soffice', convert, { timeout: 120_000, stdio: 'ignore' });
  rmSync(folder, { recursive: true });
}

async function writeReport(file: string, format: string, ending: string): Promise<void> {
  const report = `samples/reports/${file.replace(/\.[a-z]+$/, '')}.${ending}`;
  const out = (line: string) => process.stdout.write(`${line}\n`);
  const args = ['lint', `samples/agreements/${file}`, '--format', format, '--fail-on', 'never', '-o', report];
  process.exitCode ||= await run(args, { out, err: out, width: 100, color: false });
}
