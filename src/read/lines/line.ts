import type { Mark } from '../../model/agreement.js';

/** A printed line. Lengths are in characters of 1/12 inch; in plain text, a column is a character. */
export interface Line {
  /** Its words, single-spaced. */
  text: string;
  /** Offsets count UTF-16 units of `text`. */
  marks: Mark[];
  left: number;
  right: number;
  /** Where the text after a typed label begins; null where no label stands in front. */
  hang: number | null;
  /** Room above it, in lines of its own size, beyond that of lines set close; says nothing at the top of a page. */
  gap: number;
  /** The first line of a column. */
  first: boolean;
  page: number;
  /** Lines with the same margins (one column, pages of one width) share this number. */
  area: number;
  /** It is a paragraph of its own: a row of a typed table, a line of contents. */
  alone: boolean;
  cell?: { table: number; row: number; column: number };
  /** Label of the footnote that it belongs to. */
  note?: string;
}

const label =
  /^(?:\([A-Za-z0-9]{1,5}\)|[A-Za-z]{1,2}[.)]|[ivxlIVXL]{1,6}[.)]|\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?(?:\([A-Za-z0-9]{1,4}\)){0,3}|[•●▪◦·*–-]|(?:ARTICLE|Article|SECTION|Section|EXHIBIT|Exhibit|SCHEDULE|Schedule|ANNEX|Annex|APPENDIX|Appendix) [A-Z0-9][A-Za-z0-9.-]{0,8}|§ ?\d[\d.]{0,8})(?= |$)/;

/** Length of the typed label at the front of a text ("(a)", "5.1", "Section 1.1", a bullet); 0 where there is none. */
export function labelLength(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}

/** Whether a text ends as a sentence or a list item does. */
export function endsSentence(text: string): boolean {
  return /[.;:!?_]["'”’)\]]{0,3}$|[;,] (?:and|or|and\/or)$/.test(text.slice(-12));
}

/** Whether a text goes on in the middle of a sentence: it begins with a small letter that is no label. */
export function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text) && labelLength(text) === 0;
}
