/** `npm run bench`: what a draft costs, as a whole process and in a warm one. Times are wall-clock milliseconds. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Agreement } from '../src/model/agreement.js';
import type * as Api from '../src/api/index.js';
import { HOME } from '../src/model/home.js';

const { draft, openLibrary, readDealFile, writeDocx } = (await import(join(HOME, 'dist/api/index.js'))) as typeof Api;

const RUNS = 15;
const main = join(HOME, 'dist', 'cli', 'main.js');
const deal = join(HOME, 'samples', 'deals', 'ca-medspa.yaml');
const out = mkdtempSync(join(tmpdir(), 'msa-bench-'));

print('node, nothing else', wholeProcess(['-e', '0']));
print('msa --version', wholeProcess([main, '--version']));
print('msa draft, with notes and memo', wholeProcess([main, 'draft', deal, '-o', join(out, 'a.docx')]));
print(
  'msa draft, --no-notes --no-memo',
  wholeProcess([main, 'draft', deal, '--no-notes', '--no-memo', '-o', join(out, 'b.docx')]),
);
print('warm draft to .docx bytes, notes', await warm(true));
print('warm draft to .docx bytes, no notes', await warm(false));
rmSync(out, { recursive: true });

function wholeProcess(args: string[]): number[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
}

async function warm(notes: boolean): Promise<number[]> {
  const library = openLibrary();
  const agreed = readDealFile(deal).deal;
  const once = async () => writeDocx(draft(agreed, library, { notes }).agreement as Agreement, library.look);
  for (let index = 0; index < 10; index++) await once();
  const times: number[] = [];
  for (let index = 0; index < RUNS * 2; index++) {
    const start = performance.now();
    await once();
    times.push(performance.now() - start);
  }
  return times;
}

function print(name: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] as number).toFixed(0).padStart(6);
  process.stdout.write(`${name.padEnd(38)} min ${at(0)}  median ${at(0.5)}  max ${at(1)} ms\n`);
}
