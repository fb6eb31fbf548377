import { beginsAnew } from '../html/label.js';

/** A block of Markdown: its raw inline text, and what it is. */
export interface Block {
  raw: string;
  heading: number | null;
  /** Number of a list item as typed, null where it has none; and how deep its list is nested, from 0. */
  number: string | null;
  depth: number | null;
  /** Columns that it stands in. */
  indent: number;
  cell?: { table: number; row: number; column: number };
  /** Of a code fence: no markup within. */
  verbatim: boolean;
  /** Label of the footnote whose words these are. */
  note?: string;
}

const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,100}|(?:-[ \t]*){3,100}|(?:_[ \t]*){3,100})$/;
const UNDERLINE = /^(?:=+|-+)$/;
const ITEM = /^(?:([-*+])|(\d{1,9}[.)]))(?:[ \t]{1,8}|$)/;
const FENCE = /^(`{3,20}|~{3,20})/;
const NOTE = /^\[\^([^\]\s]{1,40})\]:[ \t]{0,4}/;
const TARGET = /^\[[^\]^][^\]]{0,100}\]:[ \t]{0,4}\S{1,1000}(?:[ \t]{1,4}["'(].{0,300})?$/;
const DELIMITERS = /^\|?(?:[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}\|){1,200}(?:[ \t]{0,40}:?-{1,200}:?)?[ \t]{0,40}$/;
const LONGEST_HEADING = 200;

/** Cuts Markdown into blocks in one pass over its lines (CommonMark 0.31, 4 and 5; tables and footnotes as GitHub has them). */
export function blocksOf(lines: readonly string[]): Block[] {
  return new BlockReader(lines).read();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private open: Block | null = null;
  /** Columns at which the open lists' items began. */
  private lists: { column: number; number: string | null; next: number }[] = [];
  private tables = 0;
  private at = 0;

  constructor(private readonly lines: readonly string[]) {}

  read(): Block[] {
    while (this.at < this.lines.length) this.line(this.lines[this.at++] as string);
    this.close();
    return this.blocks;
  }

  private line(whole: string): void {
    const { text, columns } = unquoted(whole);
    if (text === '') return this.close();
    if (FENCE.test(text) && columns < 4 * (this.lists.length + 1)) return this.fenced(text);
    if (this.tableBegins(text)) return this.table(text);
    const heading = HEADING.exec(text);
    if (heading && columns < 4)
      return this.heading((heading[1] as string).length, withoutHashes(text.slice(heading[0].length)));
    if (this.open && this.underlines(text)) return;
    if (RULE.test(text)) {
      this.close();
      this.lists = [];
      return;
    }
    const note = NOTE.exec(text);
    if (note) return this.begin({ raw: text.slice(note[0].length), note: note[1] as string, indent: 0 });
    if (TARGET.test(text)) return this.close();
    const item = ITEM.exec(text);
    if (item && !(item[2] && this.open?.depth === null && !beginsAnew(this.open.raw, text)))
      return this.item(item, text, columns);
    this.words(text, columns, whole);
  }

  private begin(part: Partial<Block> & { raw: string }): void {
    this.close();
    this.open = { heading: null, number: null, depth: null, indent: 0, verbatim: false, ...part };
  }

  private close(): void {
    if (this.open) this.blocks.push(this.open);
    this.open = null;
  }

  private heading(level: number, raw: string): void {
    this.begin({ raw, heading: level });
    this.close();
    this.lists = [];
  }

  /** A line of = or - makes a heading of the lines above. */
  private underlines(text: string): boolean {
    const { open } = this;
    if (!open || !UNDERLINE.test(text) || open.depth !== null || open.raw.length > LONGEST_HEADING) return false;
    open.heading = text.startsWith('=') ? 1 : 2;
    this.close();
    return true;
  }

  private item([marker, bullet, typed]: RegExpExecArray, text: string, columns: number): void {
    while (this.lists.length > 0 && columns < (this.lists.at(-1)?.column ?? 0) + (this.lists.length > 1 ? 0 : -3))
      this.lists.pop();
    const last = this.lists.at(-1);
    const list = last && columns < last.column + 2 ? last : { column: columns, number: null, next: 0 };
    if (list !== last) this.lists.push(list);
    const number = bullet ? null : numberOf(typed as string, list);
    this.begin({ raw: text.slice((marker as string).length), number, depth: this.lists.length - 1, indent: columns });
  }

  private words(text: string, columns: number, whole: string): void {
    const { open } = this;
    const line = withBreak(text, whole);
    if (open && open.raw !== '' && !beginsAnew(open.raw, text)) {
      open.raw += (open.raw.endsWith('  ') ? '\n' : ' ') + line;
      return;
    }
    if (open?.raw === '') {
      open.raw = line;
      return;
    }
    if (columns === 0) this.lists = [];
    const note = this.blocks.at(-1)?.note;
    if (note !== undefined && columns >= 4) this.begin({ raw: line, note });
    else this.begin({ raw: line, indent: columns });
  }

  private fenced(text: string): void {
    this.close();
    const fence = (FENCE.exec(text) as RegExpExecArray)[1] as string;
    while (this.at < this.lines.length) {
      const line = this.lines[this.at++] as string;
      if (line.trim().startsWith(fence)) break;
      if (line.trim() !== '') this.begin({ raw: line, verbatim: true });
    }
    this.close();
  }

  private tableBegins(text: string): boolean {
    const next = this.lines[this.at]?.trim() ?? '';
    return text.includes('|') && next.includes('-') && next.includes('|') && DELIMITERS.test(next);
  }

  private table(head: string): void {
    this.close();
    const table = this.tables++;
    const rows = [head];
    for (this.at++; this.at < this.lines.length; this.at++) {
      const line = (this.lines[this.at] as string).trim();
      if (!line.includes('|')) break;
      rows.push(line);
    }
    rows.forEach((text, row) =>
      cellsOf(text).forEach((cell, column) =>
        cell.split(/<br ?\/?>/i).forEach((raw) => this.begin({ raw, cell: { table, row, column } })),
      ),
    );
    this.close();
  }
}

/** A number as typed; where a list says "1." over and over, as Markdown counts it. */
function numberOf(typed: string, list: { number: string | null; next: number }): string {
  const value = Number.parseInt(typed, 10);
  const lazy = list.number !== null && value === Number.parseInt(list.number, 10) && list.next > value;
  list.next = lazy ? list.next + 1 : value + 1;
  list.number ??= typed;
  return lazy ? `${list.next - 1}${typed.slice(-1)}` : typed;
}

/** The line without block quote marks and white space around it; `columns` is where it began. */
function unquoted(line: string): { text: string; columns: number } {
  let at = 0;
  let columns = 0;
  for (; at < line.length; at++) {
    const character = line[at];
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4 - (columns % 4);
    else if (character === '>') columns += 1;
    else break;
  }
  return { text: line.slice(at).trimEnd(), columns };
}

/** A line with two spaces at its end where the writer asks for a line break: by such, or by a backslash. */
function withBreak(text: string, whole: string): string {
  if (whole.endsWith('  ')) return `${text}  `;
  return text.endsWith('\\') && !text.endsWith('\\\\') ? `${text.slice(0, -1)}  ` : text;
}

function withoutHashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end < text.length && (end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t') ? text.slice(0, end) : text;
}

/** The cells of a row: parted by bars that are not escaped. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let start = row.startsWith('|') ? 1 : 0;
  for (let at = start; at <= row.length; at++) {
    if (row[at] === '\\') at++;
    else if (at === row.length || row[at] === '|') {
      if (at < row.length || row.slice(start).trim() !== '') cells.push(row.slice(start, at).trim());
      start = at + 1;
    }
  }
  return cells;
}
