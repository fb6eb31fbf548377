import type { Mark } from '../../model/agreement.js';
import type { Change } from '../../model/reading.js';
import type { ParagraphProperties, RunProperties } from './properties.js';

/** A tracked change, as one element of the file tells it. */
export interface Revision {
  kind: Change['kind'];
  author: string;
  date: string | null;
  /** Whether its words are not in the view that is read. */
  gone: boolean;
}

/** A tracked change within one paragraph. */
export interface LineChange extends Pick<Change, 'kind' | 'author' | 'date' | 'start' | 'end' | 'text'> {
  /** It changes the paragraph as a whole. */
  whole?: boolean;
}

/** What the words stand in: the body, a note or a comment. */
export interface Group {
  id: string;
  author: string;
  date: string | null;
}

/** Anything but plain words with single spaces. */
const UNCLEAN = /[\x00-\x1f\xa0\xad\u1680\u2000-\u200a\u2010\u2011\u2028\u2029\u202f\u205f\u3000]| {2}/;

/** A paragraph as it is printed, while it is being read: paragraphs whose mark is gone go on in the next one. */
export class Line {
  text = '';
  paragraph: ParagraphProperties = {};
  /** What is said of the paragraph mark. */
  mark: RunProperties = {};
  /** The mark is not in this view: the next paragraph goes on in this one, with its own properties. */
  gone = false;
  /** Whether the automatic number counts. */
  counts = true;
  source: number | undefined;
  page = 1;
  cell: { table: number; row: number; column: number } | undefined;
  group: Group | null = null;
  /** It stands in a text box. */
  boxed = false;
  /** Tabs before the first word. */
  tabs = 0;
  /** It stands in a table of contents. */
  contents = false;
  /** A comment points to it. */
  anchor = false;
  marks: Mark[] = [];
  changes: LineChange[] = [];
  /** Changes of the paragraph mark that is read. */
  markRevisions: Revision[] = [];
  hidden: { at: number; text: string }[] = [];
  /** The paragraphs of its text boxes. */
  after: Line[] = [];
  /** Index of the paragraph in the agreement, once it is known. */
  index = 0;
  private spaced = true;
  private readonly last: Partial<Record<Mark['kind'], Mark>> = {};

  /** Adds printed words. */
  add(words: string, bold: boolean, underline: boolean): void {
    let chunk = clean(words);
    if (this.spaced && chunk.startsWith(' ')) chunk = chunk.slice(1);
    if (chunk === '') return;
    const start = this.text.length;
    this.text += chunk;
    this.spaced = chunk.endsWith(' ');
    const blank = chunk === ' ';
    this.extend('bold', start, blank ? null : bold);
    this.extend('underline', start, blank ? null : underline);
  }

  /** Words that are in the file but not printed. */
  hide(words: string): void {
    const last = this.hidden.at(-1);
    if (last?.at === this.text.length) last.text += words;
    else this.hidden.push({ at: this.text.length, text: words });
  }

  /** Adds to the changes that are listed; one that goes on is one change. */
  change({ kind, author, date }: Omit<Revision, 'gone'>, start: number, words: string): void {
    const last = this.changes.at(-1);
    const end = this.text.length;
    if (last?.kind === kind && last.end === start && last.author === author && last.date === date) {
      last.end = end;
      last.text += words;
    } else this.changes.push({ kind, author, date, start, end, text: words });
  }

  /** The words up to the paragraph mark are read. */
  endParagraph(): void {
    const at = this.text.length;
    for (const { author, date } of this.markRevisions)
      this.changes.push({ kind: 'paragraph-mark', author, date, start: at, end: at, text: '' });
    this.markRevisions = [];
  }

  /** Drops the space at the end, and those at the edges of marks. */
  trim(): void {
    if (this.spaced && this.text !== '') this.text = this.text.slice(0, -1);
    const { text } = this;
    for (const mark of this.marks) {
      if (mark.end > text.length || text[mark.end - 1] === ' ') mark.end--;
      if (text[mark.start] === ' ') mark.start++;
    }
    for (const change of this.changes) {
      change.start = Math.min(change.whole ? 0 : change.start, text.length);
      change.end = Math.min(change.whole ? text.length : change.end, text.length);
      change.text = clean(change.text);
    }
  }

  /** @param on null for white space, which goes with what stands before it. */
  private extend(kind: 'bold' | 'underline', start: number, on: boolean | null): void {
    const last = this.last[kind];
    const adjacent = last?.end === start;
    if (adjacent && on !== false) last.end = this.text.length;
    else if (on) this.marks.push((this.last[kind] = { start, end: this.text.length, kind }));
  }
}

/** Single spaces, plain hyphens, no hyphens that are printed only at the end of a line. */
export function clean(words: string): string {
  if (!UNCLEAN.test(words)) return words;
  return words
    .replace(/\xad/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\x00-\x1f]+/g, ' ');
}
