import type { Mark, Paragraph } from '../model/agreement.js';

/** A paragraph, or the cells of one table together. */
export type Block = Paragraph | Paragraph[];

/** The flat list of paragraphs as blocks, in reading order. */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    const table = paragraph.place.cell?.table;
    if (table === undefined) blocks.push(paragraph);
    else if (Array.isArray(last) && last[0]?.place.cell?.table === table) last.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}

/** The cells of a table by row and column; each cell a list of paragraphs. */
export function rowsOf(cells: readonly Paragraph[]): Paragraph[][][] {
  const rows: Paragraph[][][] = [];
  for (const cell of cells) {
    const { row, column } = cell.place.cell as { row: number; column: number };
    const columns = (rows[row] ??= []);
    (columns[column] ??= []).push(cell);
  }
  return rows;
}

/** Articles, sections and exhibits: what the table of contents lists. */
export const isListed = ({ look, place }: Paragraph) =>
  look === 'article' || look === 'exhibit' || (look === 'section' && place.exhibit === null);

/** The text cut wherever a mark begins or ends, as [start, end] pairs. */
export function stretches({ text, marks }: Paragraph): [number, number][] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => [cuts[index] as number, end]);
}

/** The marks that cover a stretch whole. */
export const marksWithin = (marks: readonly Mark[], start: number, end: number) =>
  marks.filter((mark) => mark.start <= start && mark.end >= end && mark.start < mark.end);
