interface Table {
  index: number;
  row: number;
  column: number;
  /** Column of the next cell. */
  next: number;
  /** Tracked changes of the row. */
  revisions: number;
}

/** Word has at most 63 columns. */
const MOST_SPANNED = 63;

/** Where in which table what is read stands; a table in a cell has an index of its own (ECMA-376 part 1, 17.4). */
export class Tables {
  private readonly open: Table[] = [];
  private count = 0;

  get cell(): { table: number; row: number; column: number } | undefined {
    const table = this.open.at(-1);
    return table && { table: table.index, row: Math.max(table.row, 0), column: table.column };
  }

  begin(): void {
    this.open.push({ index: this.count++, row: -1, column: 0, next: 0, revisions: 0 });
  }

  end(): void {
    this.open.pop();
  }

  beginRow(): void {
    const table = this.open.at(-1);
    if (!table) return;
    table.row++;
    table.next = 0;
    table.revisions = 0;
  }

  /** A change that holds for the whole row; a row that is gone does not count. */
  reviseRow(gone: boolean): void {
    const table = this.open.at(-1);
    if (!table) return;
    table.revisions++;
    if (gone) table.row--;
  }

  /** @returns how many changes held for the row. */
  endRow(): number {
    return this.open.at(-1)?.revisions ?? 0;
  }

  beginCell(): void {
    const table = this.open.at(-1);
    if (table) table.column = table.next++;
  }

  /** Columns that the cell spans besides its own, or that stand empty before the first. */
  skip(columns: number): void {
    const table = this.open.at(-1);
    if (table) table.next += Math.min(Math.max(columns, 0), MOST_SPANNED);
  }
}
