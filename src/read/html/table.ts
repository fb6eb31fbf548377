import type { Found } from '../found.js';
import type { Item } from './flow.js';
import { isLabel } from './label.js';

export interface Cell {
  items: Item[];
  column: number;
}

/** A table as it is read: its rows, and where the next cell stands. */
export interface Table {
  rows: Cell[][];
  /** What flowed before the table. */
  outer: Item[];
  /** For each column, how many more rows a cell above takes. */
  taken: number[];
  column: number;
}

const BULLET = /^[•·▪■□○●◦‣➢→–—§*o-]$/;
const MEANS = /^(?:means?|shall mean|will mean|has the meaning|shall have the meaning|have the meaning)\b/i;
const PAGE = /^(?:[A-Z]-?)?[0-9]{1,3}$|^[ivxl]{1,6}$/;
const LONGEST_FIGURE = 40;
const MOST_COLUMNS = 1000;

/** @returns the new cell's place; columns that a cell of a row above still takes are passed over (HTML, 4.9.12). */
export function addCell(table: Table, colspan: number, rowspan: number): Cell {
  if (table.rows.length === 0) addRow(table);
  while ((table.taken[table.column] ?? 0) > 0) {
    table.taken[table.column]!--;
    table.column++;
  }
  const cell = { items: [], column: table.column };
  const span = Math.max(1, Math.min(colspan, MOST_COLUMNS));
  if (rowspan > 1 && table.column < MOST_COLUMNS)
    for (let column = table.column; column < table.column + span; column++) table.taken[column] = rowspan - 1;
  table.column += span;
  table.rows.at(-1)?.push(cell);
  return cell;
}

export function addRow(table: Table): void {
  for (let column = table.column; column < table.taken.length; column++)
    if ((table.taken[column] ?? 0) > 0 && table.rows.length > 0) table.taken[column]!--;
  table.column = 0;
  table.rows.push([]);
}

type Placed = { row: number; cells: { founds: Found[]; cell: Cell }[] };

/** @returns whether each row, but for a heading, ends in a page number, as in a table of contents. */
export function endsInPages(table: Table): boolean {
  const last = filledRows(table).map(({ cells }) => cells.at(-1)?.founds.at(-1)?.text ?? '');
  return last.length > 2 && last.filter((text) => PAGE.test(text)).length >= last.length * 0.7;
}

/**
 * What a table holds, in reading order. Rows of a table that only lays out text (a number beside its words, one cell)
 * become running text; the cells of any other get their place.
 * @param number which table of the document this is
 * @param joined told of each number that was put before the words beside it
 */
export function readTable(table: Table, number: number, joined: (label: Found, words: Found) => void): Item[] {
  const rows = filledRows(table);
  const running = laysOut(rows);
  for (const { row, cells } of rows) {
    if (running && isLayout({ row, cells })) joinLabel(cells, joined);
    else placeCells(row, cells, number, joined);
  }
  return table.rows.flatMap((row) => row.flatMap(({ items }) => items));
}

/** Whether a table only lays out text: most rows are a number with its words, or it begins with rows of one cell. */
function laysOut(rows: readonly Placed[]): boolean {
  const others = rows.filter((row) => !isLayout(row)).length;
  const single = rows.filter(({ cells }) => cells.length === 1).length;
  const labelled = rows.length - others - single;
  return others === 0 || labelled >= others || (rows[0]?.cells.length === 1 && single > others);
}

function filledRows(table: Table): Placed[] {
  return table.rows
    .map((row, index) => ({
      row: index,
      cells: row
        .map((cell) => ({ cell, founds: cell.items.filter((item): item is Found => 'text' in item) }))
        .filter(({ founds }) => founds.length > 0),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function isLayout({ cells }: Placed): boolean {
  const [first, second] = cells;
  if (cells.length === 1) return true;
  if (cells.length !== 2 || first?.founds.length !== 1 || first.founds[0]?.cell !== undefined) return false;
  const label = first.founds[0]?.text ?? '';
  return isLabel(label) || BULLET.test(label) || MEANS.test(second?.founds[0]?.text ?? '');
}

function joinLabel(cells: Placed['cells'], joined: (label: Found, words: Found) => void): void {
  const [first, second] = cells;
  const label = first?.founds[0];
  const words = second?.founds[0];
  if (!first || !label || !words) return;
  first.cell.items = first.cell.items.filter((item) => item !== label);
  if (BULLET.test(label.text)) words.depth ??= 0;
  else prefix(words, label, ' ');
  words.indent = label.indent || words.indent;
  joined(label, words);
}

function placeCells(row: number, cells: Placed['cells'], table: number, joined: (label: Found, words: Found) => void): void {
  let before: Cell | undefined;
  let sign: Found | undefined;
  for (const { cell, founds } of cells) {
    const only = founds.length === 1 ? founds[0] : undefined;
    if (before && sign && only && belongsTogether(sign.text, only.text)) {
      before.items = before.items.filter((item) => item !== sign);
      prefix(only, sign, '');
      joined(sign, only);
    }
    for (const found of founds) found.cell ??= { table, row, column: cell.column };
    before = cell;
    sign = only;
  }
}

/** Filings give "$" and ")" cells of their own, so that figures stand in line. */
const belongsTogether = (before: string, text: string) =>
  /^\(?\$\(?$/.test(before) || (before.length < LONGEST_FIGURE && /^[)%]{1,2}$/.test(text));

function prefix(words: Found, label: Found, gap: string): void {
  const shift = label.text.length + gap.length;
  words.marks = [
    ...label.marks,
    ...words.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
  ];
  words.text = `${label.text}${gap}${words.text}`;
}
