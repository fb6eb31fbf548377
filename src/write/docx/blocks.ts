import type { Paragraph } from '../../model/agreement.js';

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
