/**
 * `npm run bench`: what a review costs. A 40-page agreement is made from our own draft; times are wall-clock milliseconds, and
 * stand beside bare unzip and SAX over the same document.xml and beside mammoth's raw text of the same file.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import type { Agreement } from '../src/model/agreement.js';
import type * as Api from '../src/api/index.js';
import { HOME } from '../src/model/home.js';

const { draft, openLibrary, read, readDealFile, review, writeDocx } = (await import(
  join(HOME, 'dist/api/index.js')
)) as typeof Api;

const RUNS = 15;
const WORDS_A_PAGE = 500;
const main = join(HOME, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'msa-bench-'));
const library = openLibrary();

for (const pages of [13, 40, 65]) {
  const file = join(folder, `${pages}.docx`);
  writeFileSync(file, await agreementOf(pages));
  print(`msa lint, whole process, ${pages} pages`, wholeProcess([main, 'lint', file, '--format', 'json']));
}
const bytes = await agreementOf(40);
print('40 pages: unzip and SAX alone', await warm(sax));
print('40 pages: mammoth raw text', await warm(() => mammoth.extractRawText({ buffer: Buffer.from(bytes) })));
print('40 pages: bytes to findings', await warm(async () => review(await read(bytes, 'bench.docx'), 'bench.docx', library)));
for (const pages of [8, 80]) {
  const some = await agreementOf(pages);
  print(`${pages} pages: bytes to findings`, await warm(async () => review(await read(some, 'b.docx'), 'b.docx', library)));
}
rmSync(folder, { recursive: true });

/** The first so many pages of a draft, as a .docx. */
async function agreementOf(pages: number): Promise<Uint8Array> {
  const { deal } = readDealFile(join(HOME, 'samples', 'deals', 'ca-medspa.yaml'));
  const whole = draft(deal, library, { notes: false }).agreement as Agreement;
  let words = 0;
  const paragraphs = [];
  for (let at = 0; words < pages * WORDS_A_PAGE; at++) {
    const paragraph = whole.paragraphs[at % whole.paragraphs.length] as Agreement['paragraphs'][number];
    paragraphs.push({
      ...paragraph,
      id: `${at}/${paragraph.id}`,
      marks: paragraph.marks.filter(({ kind }) => kind !== 'reference'),
    });
    words += paragraph.text.split(' ').length;
  }
  return writeDocx({ ...whole, paragraphs, notes: [] }, library.look);
}

function sax(): void {
  const parser = new SaxesParser();
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)).close();
}

function wholeProcess(args: string[]): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return performance.now() - start;
  });
}

async function warm(once: () => unknown): Promise<number[]> {
  for (let index = 0; index < 10; index++) await once();
  const times: number[] = [];
  for (let index = 0; index < RUNS; index++) {
    const start = performance.now();
    await once();
    times.push(performance.now() - start);
  }
  return times;
}

function print(name: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] as number).toFixed(0).padStart(6);
  process.stdout.write(`${name.padEnd(42)} min ${at(0)}  median ${at(0.5)}  max ${at(1)} ms\n`);
}
