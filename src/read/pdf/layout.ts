import { labelLength, type Line } from '../lines/line.js';
import { blocksOf, type Block } from './columns.js';
import { commonSize, partNotes } from './notes.js';
import { textOf, type Row } from './rows.js';
import { segmentsOf, tableAt, type Segment, type Table, type TableLine } from './table.js';
import type { Word } from './words.js';

/** Points in a character of 1/12 inch. */
const CHARACTER = 6;

/** Baselines of lines set close are this many sizes of their text apart. */
const CLOSE = 1.2;

/**
 * Puts the rows of all pages into reading order, as lines: columns one after the other, tables row by row, footnotes apart.
 * @param pages the rows of each page, without running headers and footers
 * @param widths width of each page in points; pages of one width share their margins
 */
export function layOut(pages: readonly Row[][], widths: readonly number[]): Line[] {
  const bodySize = commonSize(pages);
  const lines: Line[] = [];
  const notes: Line[] = [];
  let table = -1;
  let start = 0;
  let open: Table | null = null;
  pages.forEach((page, index) => {
    const parted = partNotes(page, bodySize);
    const area = Math.round(widths[index]!) * 4;
    for (const block of blocksOf(parted.rows)) {
      const place = { page: index + 1, area: area + block.column };
      const parts = block.rows.map((row) => (block.column === 0 ? segmentsOf(row) : [row.words]));
      for (let at = 0; at < block.rows.length;) {
        const found: Table | null = tableAt(block.rows, parts, at, at === 0 ? open : null);
        if (!found) lines.push(lineAt(block, parts[at]!, at++, place));
        else {
          if (!found.goesOn) [table, start] = [table + 1, lines.length];
          lines.push(...inCells([...lines.splice(start), ...cellsOf(found.lines, table, place)]));
          at += found.lines.length;
        }
        open = at === block.rows.length ? found : null;
      }
    }
    for (const { row, label } of parted.notes) {
      notes.push({ ...lineOf(row.words, { page: index + 1, area: area + 3 }), note: label });
    }
  });
  return [...lines, ...notes];
}

type Where = Pick<Line, 'page' | 'area'>;

function cellsOf(rows: readonly TableLine[], table: number, place: Where): Line[] {
  return rows.flatMap(({ index, segments }) =>
    segments.map(({ column, words }) => ({ ...lineOf(words, place), cell: { table, row: index, column } })),
  );
}

/** The lines of a table, cell after cell. */
function inCells(lines: Line[]): Line[] {
  return lines.sort(({ cell: one }, { cell: other }) => one!.row - other!.row || one!.column - other!.column);
}

function lineAt(block: Block, parts: readonly Segment[], at: number, place: Where): Line {
  const row = block.rows[at]!;
  const above = block.rows[at - 1];
  const line = lineOf(row.words, place);
  line.gap = above ? (row.y - above.y) / (row.size * CLOSE) - 1 : 0;
  line.first = !above;
  line.alone = parts.length > 1 || line.text.includes('....') || line.text.includes('. . . .');
  if (parts.length > 1) line.hang = parts[1]![0]!.x / CHARACTER;
  return line;
}

function lineOf(words: readonly Word[], place: Where): Line {
  const { text, marks } = textOf(words);
  const left = words[0]!.x / CHARACTER;
  const right = words.at(-1)!.end / CHARACTER;
  const label = labelLength(text);
  return {
    ...place,
    text,
    marks,
    left,
    right,
    hang: label > 0 && label < text.length ? hangOf(words, label, (right - left) / text.length) : null,
    gap: 0,
    first: false,
    alone: false,
  };
}

/** Where the text after a label begins: at the first word behind it, or as many characters on where one word holds both. */
function hangOf(words: readonly Word[], label: number, character: number): number {
  let length = 0;
  for (const word of words) {
    if (length >= label) return word.x / CHARACTER;
    length += word.text.length;
  }
  return words[0]!.x / CHARACTER + (label + 1) * character;
}
