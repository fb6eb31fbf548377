import { endsSentence, labelLength, startsSmall } from '../lines/line.js';
import { textOf, type Row } from './rows.js';
import type { Word } from './words.js';

/** Words of one row that stand together, and apart from the rest of the row. */
export type Segment = Word[];

/** A row of the page in a table. */
export interface TableLine {
  row: Row;
  /** Row of the table, from 0. */
  index: number;
  segments: { column: number; words: Segment }[];
}

/** Parts the words of a row where the room between them is that of a column or a tab; a typed label stays with its text. */
export function segmentsOf({ words, text }: Row): Segment[] {
  if (text.includes('....') || text.includes('. . . .')) return [words];
  const segments: Segment[] = [];
  const stretched = isStretched(words);
  let end = -Infinity;
  for (const word of words) {
    const last = segments.at(-1);
    if (last && (stretched || word.x - end < word.size * 1.5 || isLabel(last))) last.push(word);
    else segments.push([word]);
    end = word.end;
  }
  return segments;
}

function isLabel(words: Segment): boolean {
  const text = textOf(words).text;
  return text.length < 24 && labelLength(text) === text.length;
}

/** Whether a row is stretched to its margin: it has the same room, if much, between all its words. */
function isStretched(words: readonly Word[]): boolean {
  const gaps: number[] = [];
  for (let at = 1; at < words.length; at++) gaps.push((words[at]!.x - words[at - 1]!.end) / words[at]!.size);
  const wide = gaps.filter((gap) => gap > 0.1);
  return wide.length > 1 && Math.max(...wide) < 4 && Math.min(...wide) > Math.max(...wide) * 0.6;
}

/** Rows closer than this, in sizes of their text, are lines of one cell. */
export const CLOSE = 1.38;

interface Bounds {
  x: number;
  end: number;
}

/**
 * Finds the table that begins at a row: two rows at least with words in columns that keep clear of each other.
 * @param rows the rows of one column of text
 * @param parts the segments of each row
 * @returns its lines, or null where no table begins there
 */
export function tableAt(rows: readonly Row[], parts: readonly Segment[][], at: number): TableLine[] | null {
  if (parts[at]!.length < 2) return null;
  let columns: Bounds[] = [];
  const split: Segment[][] = [];
  let end = at;
  let many = 0;
  for (; end < rows.length; end++) {
    const apart = end > at ? (rows[end]!.y - rows[end - 1]!.y) / rows[end]!.size : 0;
    const segments = parts[end]!.flatMap((words) => splitAt(columns, words));
    const single = segments.length === 1;
    const grown = apart < (single ? CLOSE : 5) ? grow(columns, segments, single) : null;
    if (!grown) break;
    columns = grown;
    split.push(segments);
    if (!single) many++;
  }
  if (many < 2 || columns.length < 2 || isContents(split)) return null;
  columns.sort((one, other) => one.x - other.x);
  const lines: TableLine[] = [];
  for (let next = at; next < end; next++) {
    const segments = split[next - at]!.map((words) => ({ column: columnOf(columns, words), words }));
    const before = lines.at(-1);
    const index = before ? before.index + (sameRow(before, rows[next]!, segments) ? 0 : 1) : 0;
    lines.push({ row: rows[next]!, index, segments });
  }
  return lines;
}

function overlaps(one: Bounds, other: Bounds): boolean {
  return one.x < other.end && other.x < one.end;
}

function boundsOf(words: Segment): Bounds {
  return { x: words[0]!.x, end: words.at(-1)!.end };
}

function columnOf(columns: readonly Bounds[], words: Segment): number {
  const bounds = boundsOf(words);
  return columns.findIndex((column) => overlaps(column, bounds));
}

/** Parts words that run from one column into the next, where one of them begins just where the next column does. */
function splitAt(columns: readonly Bounds[], words: Segment): Segment[] {
  const bounds = boundsOf(words);
  if (columns.filter((column) => overlaps(column, bounds)).length < 2) return [words];
  const segments: Segment[] = [[words[0]!]];
  for (const [at, word] of words.slice(1).entries()) {
    const begins = word.x > words[at]!.end && columns.some(({ x }) => Math.abs(x - word.x) < 2);
    if (begins) segments.push([word]);
    else segments.at(-1)!.push(word);
  }
  return segments;
}

/** The columns with the segments of one more row in them, or null where these do not keep to columns. */
function grow(columns: readonly Bounds[], segments: readonly Segment[], single: boolean): Bounds[] | null {
  let grown = [...columns];
  for (const words of segments) {
    const bounds = boundsOf(words);
    const over = grown.filter((column) => overlaps(column, bounds));
    if (over.length > 1 || (over.length === 0 && single) || grown.length > 30) return null;
    const [old = bounds] = over;
    const wide = { x: Math.min(old.x, bounds.x), end: Math.max(old.end, bounds.end) };
    grown = [...grown.filter((column) => column !== old), wide];
  }
  return grown;
}

/** Whether a line goes on with the row of the table before it. */
function sameRow(before: TableLine, row: Row, segments: TableLine['segments']): boolean {
  if (row.y - before.row.y > row.size * CLOSE) return false;
  if (segments.length === 1 || segments.every(({ column }) => column > 0)) return true;
  return segments.some(({ column, words }) => {
    const above = before.segments.find((segment) => segment.column === column);
    return above && startsSmall(textOf(words).text) && !endsSentence(textOf(above.words).text);
  });
}

/** Whether rows end in numbers that never fall, as the pages of a table of contents do. */
function isContents(parts: readonly Segment[][]): boolean {
  let page = 0;
  return (
    parts.length >= 5 &&
    parts.every((segments) => {
      const last = textOf(segments.at(-1)!).text;
      const next = segments.length === 2 && /^\d{1,3}$/.test(last) ? Number(last) : -1;
      const rises = next >= page;
      page = next;
      return rises;
    })
  );
}
