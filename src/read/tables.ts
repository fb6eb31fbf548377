type Cell = { table: number; row: number; column: number };

/**
 * Counts tables, rows and columns while a reader meets the ends of cells and rows, for tables in tables too.
 * Depth is 1 for a table in the text, 2 for one in a cell of it.
 */
export class Tables {
  private count = 0;
  private readonly open: Cell[] = [];

  /** Where a paragraph at this depth stands; undefined outside tables. Tables that are deeper end here. */
  cellAt(depth: number): Cell | undefined {
    this.open.length = Math.min(this.open.length, Math.max(0, depth));
    while (this.open.length < depth) this.open.push({ table: this.count++, row: 0, column: 0 });
    const cell = this.open[depth - 1];
    return cell && { ...cell };
  }

  endCell(depth: number): void {
    this.cellAt(depth);
    const cell = this.open[depth - 1];
    if (cell) cell.column++;
  }

  endRow(depth: number): void {
    this.cellAt(depth);
    const cell = this.open[depth - 1];
    if (!cell) return;
    cell.row++;
    cell.column = 0;
  }
}
