import type { Found } from '../found.js';
import type { Apart, Change } from '../../model/reading.js';
import type { Frame } from './frame.js';
import { beginsAnew } from './label.js';
import { Words } from './words.js';

/** Where a page may end: a break that the file asks for, or a rule across the page. */
export interface Break {
  rule: boolean;
}
export type Item = Found | Break;

/** Words apart and changes know their paragraph; which index that has is known at the end. */
export type LooseApart = Omit<Apart, 'paragraph'> & { at: Found | null };
export type LooseChange = Omit<Change, 'paragraph'> & { at: Found | null };

/** So many no-break spaces after a line break are the indent of a new paragraph. */
const INDENT = 3;

/** Gathers the words of a document into paragraphs, with what stands apart and what was changed. */
export class Flow {
  sink: Item[] = [];
  /** The paragraph that was ended last. */
  last: Found | null = null;
  readonly aparts: LooseApart[] = [];
  readonly changes: LooseChange[] = [];
  private readonly words = new Words();
  private frame: Frame | null = null;
  private number: { printed: string | null; depth: number } | null = null;
  private lineBreaks = 0;
  private spacesAfterBreak = 0;
  private aside = '';
  private wholePage: number | undefined;
  private waitingAparts: LooseApart[] = [];
  private waitingChanges: LooseChange[] = [];
  private open: LooseChange | null = null;

  /** A number was put before the words beside it: what stood in either stands in the words now. */
  repoint(label: Found, words: Found): void {
    const shift =
      words.text.indexOf(label.text) === 0 ? words.text.length - words.text.slice(label.text.length).trimStart().length : 0;
    for (const change of this.changes) {
      if (change.at === words) {
        change.start += shift;
        change.end += shift;
      } else if (change.at === label) change.at = words;
    }
    for (const apart of this.aparts) if (apart.at === label) apart.at = words;
    if (this.last === label) this.last = words;
  }

  /** Lines of a table of contents. */
  addContents(items: readonly Item[]): void {
    const rows = new Map<string, string[]>();
    for (const item of items) {
      if (!('text' in item)) continue;
      const row = item.cell ? `${item.cell.table} ${item.cell.row}` : item.text;
      rows.set(row, [...(rows.get(row) ?? []), item.text]);
    }
    for (const words of rows.values()) this.aparts.push({ kind: 'contents', text: words.join(' '), at: null });
  }

  /** Adds running words. */
  add(data: string, frame: Frame): void {
    if (this.lineBreaks > 0) this.afterBreak(data);
    if (this.words.empty) this.frame = frame;
    this.words.add(data, frame.bold, frame.underline);
  }

  /** A line break; two end the paragraph. */
  lineBreak(): void {
    if (this.words.empty) return;
    if (++this.lineBreaks > 1) this.end();
    else this.words.add(' ', false, false);
  }

  /** The next paragraph is an item of a list. */
  item(printed: string | null, depth: number): void {
    this.number = { printed, depth };
  }

  /** Ends the paragraph, if it has words. */
  end(): void {
    this.lineBreaks = 0;
    this.cutChange();
    const { frame } = this;
    if (frame === null || this.words.empty) {
      this.settle(this.last);
      return;
    }
    this.words.partLabel();
    const { text, marks, indent } = this.words.take();
    const found: Found = {
      text,
      number: this.number?.printed ?? null,
      depth: this.number?.depth ?? null,
      heading: frame.heading,
      marks,
      centered: frame.centered,
      indent: Math.max(0, Math.round(frame.left + frame.first + indent)),
    };
    this.number = null;
    this.sink.push(found);
    this.last = found;
    this.settle(found);
    for (const apart of this.waitingAparts) apart.at = found;
    this.waitingAparts = [];
  }

  pageBreak(rule: boolean): void {
    this.end();
    this.sink.push({ rule });
  }

  /** Paragraphs that are whole already. */
  addWhole(found: readonly Found[]): void {
    this.end();
    for (const one of found) {
      const { page, ...rest } = one;
      if (page !== undefined && page > 1 && this.wholePage !== page) this.sink.push({ rule: false });
      this.wholePage = page;
      this.sink.push(rest);
      this.last = rest;
    }
  }

  /** Words that are no running text. */
  addAside(data: string): void {
    this.aside += data;
  }

  /** Ends words apart, or a line of them. */
  endAside(kind: Apart['kind']): void {
    const text = this.aside.replace(/\s+/g, ' ').trim();
    this.aside = '';
    if (text === '') return;
    const apart: LooseApart = { kind, text, at: kind === 'hidden' ? this.last : null };
    this.aparts.push(apart);
    if (kind === 'hidden') this.waitingAparts.push(apart);
  }

  /** @param kept whether the changed words are in the view that is read */
  beginChange(kind: Change['kind'], author: string, date: string | null): void {
    this.cutChange();
    this.open = { kind, author, date, start: this.words.at, end: this.words.at, text: '', at: null };
  }

  addGone(data: string): void {
    if (this.open !== null) this.open.text += data;
  }

  endChange(): void {
    this.cutChange();
    this.open = null;
  }

  /** Ends the part of an open change that is in this paragraph; the rest begins with the next. */
  private cutChange(): void {
    const { open } = this;
    if (open === null) return;
    const shown = this.words.text.slice(open.start);
    const text = open.text.replace(/\s+/g, ' ').trim() || shown;
    if (text !== '') {
      const end = Math.max(open.start, this.words.text.length);
      this.waitingChanges.push({ ...open, text, end: shown === '' ? open.start : end });
    }
    this.open = { ...open, text: '', start: 0, end: 0 };
  }

  private settle(found: Found | null): void {
    if (this.waitingChanges.length === 0) return;
    for (const change of this.waitingChanges) {
      const most = found?.text.length ?? 0;
      this.changes.push({ ...change, at: found, start: Math.min(change.start, most), end: Math.min(change.end, most) });
    }
    this.waitingChanges = [];
  }

  /** After one line break: a typed number behind a full stop, or an indent, begins a paragraph. */
  private afterBreak(data: string): void {
    const words = data.trimStart();
    if (words === '') {
      this.spacesAfterBreak += data.split('\u00a0').length - 1;
      return;
    }
    const spaces = this.spacesAfterBreak + data.slice(0, data.length - words.length).split('\u00a0').length - 1;
    if (spaces >= INDENT || beginsAnew(this.words.text, words)) this.end();
    this.lineBreaks = 0;
    this.spacesAfterBreak = 0;
  }
}
