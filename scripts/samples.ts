/**
 * `npm run samples`: the agreements of samples/agreements/ that are made from a text of scripts/samples/. `npm run samples -- pdf` makes the PDF too, which needs
 * LibreOffice and gives other bytes each time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../src/library/library.js';
import { HOME } from '../src/model/home.js';
import { writeDocx } from '../src/write/docx/docx.js';
import { agreementOf } from './samples/agreement.js';
import { withChanges } from './samples/changes.js';

const AGREEMENTS = `${HOME}samples/agreements/`;
const { look } = openLibrary();

writeFileSync(`${AGREEMENTS}breaks-every-rule.docx`, withChanges(await docxOf('breaks-every-rule')));
if (process.argv.includes('pdf')) await writePdf('dental-percentage');

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
