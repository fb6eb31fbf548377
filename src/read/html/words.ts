import type { Mark } from '../../model/agreement.js';

const SPACES = /\s{2,}|[^\S ]/g;
/** White space other than single spaces. */
const UNEVEN = /\s{2}|[^\S ]/;
/** So many underlined spaces are a blank to be filled in. */
const RULED = 3;
/** Characters of 1/12 inch that a no-break space and a tab take at the front of a line. */
const SPACE_WIDTH = 0.5;
const TAB_WIDTH = 6;

/** The words of one paragraph as they come: single-spaced, bold and underlining marked. */
export class Words {
  text = '';
  marks: Mark[] = [];
  /** White space before the first word, in characters of 1/12 inch. */
  indent = 0;
  /** Whether the next word is parted from the last by a space. */
  private space = false;
  private ruled = 0;
  private bold = -1;
  private underline = -1;

  /** Where the next word would begin. */
  get at(): number {
    return this.text.length + (this.space && this.text !== '' ? 1 : 0);
  }

  get empty(): boolean {
    return this.text === '' && this.ruled < RULED;
  }

  /** @param chunk text with its white space as the file has it */
  add(chunk: string, bold: boolean, underline: boolean): void {
    if (chunk.trim() === '') return this.addSpace(chunk, underline);
    const words = UNEVEN.test(chunk) ? chunk.replace(SPACES, ' ') : chunk;
    const start = words.startsWith(' ') ? 1 : 0;
    const end = words.endsWith(' ') ? words.length - 1 : words.length;
    this.settle(words);
    if (start > 0) this.space = true;
    if (this.text === '') this.indent += leading(chunk);
    this.put(words.slice(start, end), bold, underline);
    this.space = end < words.length;
  }

  /** @returns the paragraph, and begins a new one. */
  take(): { text: string; marks: Mark[]; indent: number } {
    this.settle('');
    this.mark(this.text.length, this.text.length, false, false);
    const { text, marks, indent } = this;
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    this.text = '';
    this.marks = [];
    this.indent = 0;
    this.space = false;
    return { text, marks, indent };
  }

  /** Parts a typed number from words that a lost tab left it glued to: "(a)examine". */
  partLabel(): void {
    const end = this.text.startsWith('(') ? this.text.slice(0, 8).indexOf(')') + 1 : 0;
    if (end < 3 || !/^\([a-z0-9]{1,5}\)(?!he )[A-Za-z“"]/.test(this.text)) return;
    this.text = `${this.text.slice(0, end)} ${this.text.slice(end)}`;
    const shift = (offset: number) => (offset >= end ? offset + 1 : offset);
    this.marks = this.marks.map((mark) => ({ ...mark, start: shift(mark.start), end: shift(mark.end) }));
    this.bold = shift(this.bold);
    this.underline = shift(this.underline);
  }

  private addSpace(white: string, underline: boolean): void {
    if (underline) this.ruled += white.length;
    else if (this.text === '') this.indent += leading(white);
    if (!underline) this.settle('');
    this.space = true;
  }

  /** Underlined white space becomes a blank; a word that follows is parted from it. */
  private settle(next: string): void {
    const { ruled } = this;
    this.ruled = 0;
    if (ruled < RULED) return;
    this.put('_____', this.bold >= 0, true);
    this.space = /^[\p{L}\p{N}]/u.test(next);
  }

  private put(words: string, bold: boolean, underline: boolean): void {
    const before = this.text.length;
    if (this.space && before > 0) this.text += ' ';
    this.mark(before, this.text.length, bold, underline);
    this.text += words;
  }

  /** Ends and begins marks where bold and underlining change. */
  private mark(end: number, start: number, bold: boolean, underline: boolean): void {
    if (bold !== this.bold >= 0) {
      if (!bold) this.marks.push({ start: this.bold, end, kind: 'bold' });
      this.bold = bold ? start : -1;
    }
    if (underline !== this.underline >= 0) {
      if (!underline) this.marks.push({ start: this.underline, end, kind: 'underline' });
      this.underline = underline ? start : -1;
    }
  }
}

/** Width of the no-break spaces and tabs at the front. */
function leading(white: string): number {
  let width = 0;
  for (let at = 0; at < white.length; at++) {
    const character = white[at] as string;
    if (character === '\u00a0' || character === '\u2003') width += SPACE_WIDTH;
    else if (character === '\t') width += TAB_WIDTH;
    else if (character.trim() !== '') break;
  }
  return width;
}
