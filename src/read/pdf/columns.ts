import { textOf, type Row } from './rows.js';
import { CLOSE, isLabel, segmentsOf } from './table.js';
import type { Word } from './words.js';

/** Rows of one column of text; 0 where they run across the page, else 1 and 2 from the left. */
export interface Block {
  column: 0 | 1 | 2;
  rows: Row[];
}

/** A page with more rows than this was not set by a person. */
const MOST = 1000;

/** Fewer rows than this with words on both sides of a gutter are no columns. */
const FEWEST = 7;

/** Parts a page into blocks in reading order: what runs across the page, and the left column before the right one. */
export function blocksOf(rows: readonly Row[]): Block[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return [{ column: 0, rows: [...rows] }];
  const blocks: Block[] = [];
  let at = 0;
  while (at < rows.length) {
    const across = crosses(rows[at]!, gutter);
    let end = at + 1;
    while (end < rows.length && crosses(rows[end]!, gutter) === across) end++;
    const part = rows.slice(at, end);
    const columns = across ? null : columnsOf(part, gutter);
    if (columns) blocks.push({ column: 1, rows: columns[0] }, { column: 2, rows: columns[1] });
    else if (blocks.at(-1)?.column === 0) blocks.at(-1)!.rows.push(...part);
    else blocks.push({ column: 0, rows: part });
    at = end;
  }
  return blocks;
}

/** Points between the places that are tried as a gutter. */
const STEP = 2;

/** Where most rows leave room in the middle of the page, in points; null where few do. */
function gutterOf(rows: readonly Row[]): number | null {
  let [left, right] = [Infinity, -Infinity];
  for (const { words } of rows) {
    left = Math.min(left, words[0]!.x);
    right = Math.max(right, words.at(-1)!.end);
  }
  const width = right - left;
  if (!(width > 0 && width < 10_000) || rows.length > MOST) return null;
  const counts = new Uint16Array(Math.ceil(width / STEP) + 2);
  for (const { words } of rows) {
    let end = words[0]!.end;
    let before = words[0]!;
    for (const word of words.slice(1)) {
      if (word.x - end > word.size * 0.8 && !isLabel([before])) {
        const last = Math.min(width * 0.7, word.x - left) / STEP;
        for (let bin = Math.ceil(Math.max(width * 0.3, end - left) / STEP); bin < last; bin++) counts[bin]!++;
      }
      end = Math.max(end, word.end);
      before = word;
    }
  }
  let best = 0;
  for (let bin = 1; bin < counts.length; bin++) if (counts[bin]! > counts[best]!) best = bin;
  let last = best;
  while (counts[last + 1] === counts[best]) last++;
  return counts[best]! >= FEWEST ? left + ((best + last) / 2) * STEP : null;
}

function crosses({ words }: Row, gutter: number): boolean {
  return words.some(({ x, end }) => x < gutter && end > gutter);
}

/** The rows left and right of a gutter, where they are columns of prose: most lines on both sides fill their column. */
function columnsOf(rows: readonly Row[], gutter: number): [Row[], Row[]] | null {
  const left = side(rows, ({ x }) => x < gutter);
  const right = side(rows, ({ x }) => x >= gutter);
  if (left.length < FEWEST || right.length < FEWEST) return null;
  return isProse(left) && isProse(right) && !stepTogether(left, right) ? [left, right] : null;
}

function side(rows: readonly Row[], belongs: (word: Word) => boolean): Row[] {
  return rows.flatMap((row) => {
    const words = row.words.filter(belongs);
    return words.length > 0 ? [{ ...row, words, text: textOf(words).text }] : [];
  });
}

function isProse(rows: readonly Row[]): boolean {
  const start = Math.min(...rows.map(({ words }) => words[0]!.x));
  const ends = rows.map(({ words }) => words.at(-1)!.end - start);
  const widest = Math.max(...ends);
  const full = ends.filter((end) => end > widest * 0.75).length;
  const wordy = rows.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const parted = rows.filter((row) => segmentsOf(row).length > 1).length;
  return full * 2 >= rows.length && wordy >= rows.length * 3 && parted * 4 < rows.length;
}

/** Whether what stands left and right begins anew at the same heights, as the cells of a table do. */
function stepTogether(left: readonly Row[], right: readonly Row[]): boolean {
  const one = steps(left);
  const other = steps(right);
  const both = one.filter((y) => other.some((step) => Math.abs(step - y) < 2)).length;
  return both >= 2 && both >= Math.max(one.length, other.length) * 0.8;
}

/** The heights of the rows that stand farther below the row above than lines of one paragraph do. */
function steps(rows: readonly Row[]): number[] {
  return rows.flatMap(({ y, size }, at) => (at > 0 && y - rows[at - 1]!.y > size * CLOSE ? [y] : []));
}
