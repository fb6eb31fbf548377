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
  if (words.length > 500 || text.includes('....') || text.includes('. . . .')) return [words];
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

/** Whether words are nothing but a typed label. */
export function isLabel(words: Segment): boolean {
  const text = textOf(words).text;
  return text.length < 24 && labelLength(text) === text.length;
}

/** Whether a row is stretched to its margin: it has the same room, if much, between all its words. */
function isStretched(words: readonly Word[]): boolean {
  const gaps: number[] = [];
  for (let at = 1; at < words.length; at++) gaps.push((words[at]!.x - words[at - 1]!.end) / words[at]!.size);
  const wide = gaps.filter((gap) => gap > 0.1);
  return wide.length > 1 && Math.max(...wide) < (wide.length > 2 ? 3 : 2) && Math.min(...wide) > Math.max(...wide) * 0.6;
}

/** Rows closer than this, in sizes of their text, are lines of one cell. */
export const CLOSE = 1.38;

/** Where a column begins and ends, in points. */
export interface Bounds {
  x: number;
  end: number;
}

/** A table that was found, and how it may go on upon the next page. */
export interface Table {
  lines: TableLine[];
  columns: Bounds[];
  /** It goes on with the table that ended the page before. */
  goesOn: boolean;
}

/**
 * Finds the table that begins at a row: two rows at least with words in columns that keep clear of each other.
 * @param rows the rows of one column of text
 * @param parts the segments of each row
 * @param open the table that ended the page before, where this row begins a page
 * @returns null where no table begins there
 */
export function tableAt(rows: readonly Row[], parts: readonly Segment[][], at: number, open: Table | null): Table | null {
  return (open && tableFrom(rows, parts, at, open)) ?? tableFrom(rows, parts, at, null);
}

function tableFrom(rows: readonly Row[], parts: readonly Segment[][], at: number, open: Table | null): Table | null {
  let columns = open?.columns ?? [];
  const first = inColumns(columns, parts[at]!);
  if (first.length < 2 && !(columnOf(columns, first[0]!) > 0)) return null;
  if (open && !first.every((words) => begins(columns, words[0]!))) return null;
  const split: Segment[][] = [];
  let many = open ? 1 : 0;
  for (let end = at; end < Math.min(rows.length, at + 500); end++) {
    const apart = end > at ? (rows[end]!.y - rows[end - 1]!.y) / rows[end]!.size : 0;
    const segments = inColumns(columns, parts[end]!);
    const single = segments.length === 1;
    const grown = apart < (single ? CLOSE : 5) ? grow(columns, segments, single) : null;
    if (!grown) break;
    columns = grown;
    split.push(segments);
    if (!single) many++;
  }
  if (many < 2 || columns.length < 2 || isContents(split)) return null;
  columns = [...columns].sort((one, other) => one.x - other.x);
  const lines: TableLine[] = [];
  for (const [offset, parted] of split.entries()) {
    const row = rows[at + offset]!;
    const segments = parted.map((words) => ({ column: columnOf(columns, words), words }));
    const before = lines.at(-1) ?? open?.lines.at(-1);
    const close = lines.length === 0 || row.y - before!.row.y <= row.size * CLOSE;
    const goesOn = before && close && sameRow(before, segments);
    lines.push({ row, index: before ? before.index + (goesOn ? 0 : 1) : 0, segments });
  }
  return { lines, columns, goesOn: open !== null };
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

/** The segments of a row, parted and joined as the columns of its table want it. */
function inColumns(columns: readonly Bounds[], segments: readonly Segment[]): Segment[] {
  if (segments.length > 1) {
    const parted = segments.map((words) => words.flatMap((word) => partAt(columns, word)));
    return attached(
      columns,
      parted.flatMap((words) => splitAt(columns, words)),
    );
  }
  const split = splitAt(columns, segments[0]!);
  const parted = split.length > 1 && isLabel(split[0]!);
  return parted || (split.length === columns.length && !isStretched(segments[0]!)) ? split : [...segments];
}

/** Joins what stands in no column to the words before it. */
function attached(columns: readonly Bounds[], segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const words of segments) {
    const last = joined.at(-1);
    const free = columns.every((column) => !overlaps(column, boundsOf(words)));
    if (last && free && columns.length > 2 && words[0]!.x - last.at(-1)!.end < words[0]!.size * 4) {
      last.push(...words);
    } else joined.push(words);
  }
  return joined;
}

/** Parts words that run from one column into the next, where one of them begins just where the next column does. */
function splitAt(columns: readonly Bounds[], words: Segment): Segment[] {
  const segments: Segment[] = [[words[0]!]];
  for (const [at, word] of words.slice(1).entries()) {
    if (word.x > words[at]!.end && begins(columns, word)) segments.push([word]);
    else segments.at(-1)!.push(word);
  }
  return segments;
}

function begins(columns: readonly Bounds[], word: Word): boolean {
  return columns.some(({ x }) => Math.abs(x - word.x) < 2);
}

/** Parts one stretch of text where a column begins inside it, at the blank nearest to that place. */
function partAt(columns: readonly Bounds[], word: Word): Word[] {
  const column = columns.find(({ x }) => x > word.x + word.size * 0.5 && x < word.end - 1);
  if (!column) return [word];
  const character = (word.end - word.x) / word.text.length;
  const guess = (column.x - word.x) / character;
  const [before, after] = [word.text.lastIndexOf(' ', guess), word.text.indexOf(' ', guess)];
  const blank = after < 0 || guess - before < after - guess ? before : after;
  if (blank < 1 || Math.abs(blank + 1 - guess) > 3) return [word];
  const first = { ...word, text: word.text.slice(0, blank), end: column.x - 1 };
  return [first, ...partAt(columns, { ...word, text: word.text.slice(blank + 1), x: column.x })];
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

/** Whether a line close to the one before it goes on with its row of the table. */
function sameRow(before: TableLine, segments: TableLine['segments']): boolean {
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
