import type { Mark, Paragraph } from '../model/agreement.js';
import type { Apart, Change, View } from '../model/reading.js';
import type { Found } from './found.js';

/** Who made a tracked change, and when. */
export interface Tracked {
  author: string;
  date: string | null;
  moved?: boolean;
}

/** What a stretch of words is besides its letters. */
export interface Style {
  bold: boolean;
  underline: boolean;
  hidden: boolean;
  inserted: Tracked | null;
  deleted: Tracked | null;
  formatted: Tracked | null;
}

/** What a paragraph is besides its words. */
export interface Shape extends Pick<Found, 'number' | 'depth' | 'heading' | 'centered' | 'indent'> {
  cell: Found['cell'];
  note: string | undefined;
  /** It belongs to a table of contents. */
  contents: boolean;
}

const MOST_PARAGRAPHS = 1_000_000;
/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/;
const BLANK = /\s{1,}/g;

/**
 * One text of a file (the body, a footnote, a header) as a reader takes it down, stretch by stretch: white space is
 * folded, tracked changes are taken or left as the view says, hidden words and tables of contents go apart.
 */
export class Story {
  readonly found: Found[] = [];
  readonly apart: Apart[] = [];
  readonly changes: Change[] = [];
  private text = '';
  private marks: Mark[] = [];
  private lastMark: { bold?: Mark; underline?: Mark } = {};
  private lastChange: Change | null = null;
  private lastHidden: Apart | null = null;
  /** How many changes belong to the paragraphs before this one. */
  private settled = 0;

  constructor(private readonly view: View) {}

  /** Index that the paragraph now being taken down will have. */
  get here(): number {
    return this.found.length;
  }

  /** How many letters of the paragraph stand so far. */
  get length(): number {
    return this.text.length;
  }

  add(words: string, style: Style): void {
    const text = UNEVEN.test(words) ? words.replace(BLANK, ' ') : words;
    const removed = this.view === 'accepted' ? style.deleted : style.inserted;
    if (style.hidden) return this.hide(text);
    if (removed !== null) return this.change(this.view === 'accepted' ? 'deletion' : 'insertion', removed, text, 0);
    const shown = text.startsWith(' ') && (this.text === '' || this.text.endsWith(' ')) ? text.slice(1) : text;
    if (shown === '') return;
    const start = this.text.length;
    this.text += shown;
    if (style.bold) this.mark('bold', start);
    if (style.underline) this.mark('underline', start);
    const made = this.view === 'accepted' ? style.inserted : style.deleted;
    if (made) this.change(this.view === 'accepted' ? 'insertion' : 'deletion', made, shown, shown.length);
    else if (style.formatted) this.change('format', style.formatted, shown, shown.length);
    else this.lastChange = null;
  }

  /** Ends the paragraph. Where its mark is not in this view, what follows is joined to it. */
  end(shape: Shape, mark?: Style): void {
    const made = mark?.inserted ?? mark?.deleted ?? null;
    const gone = this.view === 'accepted' ? mark?.deleted : mark?.inserted;
    if (made) {
      this.lastChange = null;
      this.change('paragraph-mark', made, '', 0);
    }
    if (!gone) this.close(shape);
    else if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  private close(shape: Shape): void {
    const text = this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text;
    if (text !== '' && shape.contents) {
      const printed = shape.number === null ? text : `${shape.number} ${text}`;
      this.apart.push({ kind: 'contents', text: printed, paragraph: null });
    } else if (text !== '' || shape.number !== null) {
      if (this.found.length >= MOST_PARAGRAPHS) throw new RangeError(`more than ${MOST_PARAGRAPHS} paragraphs`);
      this.found.push(foundOf(text, this.marks, shape));
    } else this.moveBack();
    this.settled = this.changes.length;
    this.text = '';
    this.marks = [];
    this.lastMark = {};
    this.lastChange = null;
    this.lastHidden = null;
  }

  /** The changes of a paragraph that is not in this view stand at the end of the one before it. */
  private moveBack(): void {
    const before = this.found.at(-1);
    if (!before) return;
    for (let at = this.settled; at < this.changes.length; at++) {
      const change = this.changes[at]!;
      change.paragraph = this.here - 1;
      change.start = change.end = before.text.length;
    }
  }

  private mark(kind: 'bold' | 'underline', start: number): void {
    const last = this.lastMark[kind];
    const end = this.text.length;
    if (last?.end === start) last.end = end;
    else this.marks.push((this.lastMark[kind] = { start, end, kind }));
  }

  private hide(text: string): void {
    if (this.lastHidden) this.lastHidden.text += text;
    else if (text.trim() !== '') {
      this.lastHidden = { kind: 'hidden', text, paragraph: this.here };
      this.apart.push(this.lastHidden);
    }
  }

  /** Notes a change whose words are the last `length` letters, or none of them. */
  private change(kind: Change['kind'], by: Tracked, text: string, length: number): void {
    const { author, date } = by;
    const shown = by.moved ? 'move' : kind;
    const end = this.text.length;
    const last = this.lastChange;
    if (last && last.kind === shown && last.author === author && last.date === date && last.end === end - length) {
      last.end = end;
      last.text += text;
      return;
    }
    this.lastChange = { kind: shown, author, date, paragraph: this.here, start: end - length, end, text };
    this.changes.push(this.lastChange);
  }
}

/** Written out, since copying objects by spreading costs more than reading the words. */
function foundOf(text: string, marks: Mark[], shape: Shape): Found {
  const { number, depth, heading, centered, indent, cell, note } = shape;
  for (const mark of marks) mark.end = Math.min(mark.end, text.length);
  const found: Found = { text, number, depth, heading, marks, centered, indent };
  if (cell) found.cell = cell;
  if (note !== undefined) found.note = note;
  return found;
}

/**
 * Moves what was noted while reading to where the outlined paragraphs have it: without the typed number at the front,
 * inside the text, and at a paragraph that there is.
 */
export function settle(stories: readonly Story[], paragraphs: readonly Paragraph[]): { apart: Apart[]; changes: Change[] } {
  const apart: Apart[] = [];
  const changes: Change[] = [];
  let first = 0;
  for (const story of stories) {
    for (const one of story.apart) {
      const paragraph = one.paragraph === null ? null : inside(first + one.paragraph, paragraphs.length);
      apart.push({ ...one, text: one.text.trim(), paragraph });
    }
    for (const one of story.changes) {
      const gone = one.paragraph >= story.found.length;
      const index = gone ? first + story.found.length - 1 : first + one.paragraph;
      const found = story.found[one.paragraph];
      const length = paragraphs[index]?.text.length ?? 0;
      const shift = found ? found.text.length - length : 0;
      const at = (offset: number): number => (gone ? length : inside(offset - shift, length + 1));
      changes.push({ ...one, paragraph: Math.max(0, index), start: at(one.start), end: at(one.end) });
    }
    first += story.found.length;
  }
  return { apart, changes };
}

function inside(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
