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
  /^(?:\([A-Za-z0-9]{1,5}\)|[A-Za-z]{1,2}[.)]|[ivxlIVXL]{1,6}[.)]|\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?(?:\([A-Za-z0-9]{1,4}\)){0,3}|\d{1,3}(?:\([A-Za-z0-9]{1,4}\)){1,3}|[A-Z]{1,6}[.-]\d{1,3}(?:\.\d{1,3})?\.?|[•●▪◦·*–-]|(?:ARTICLE|Article|SECTION|Section|EXHIBIT|Exhibit|SCHEDULE|Schedule|ANNEX|Annex|APPENDIX|Appendix) [A-Z0-9][A-Za-z0-9.-]{0,8}(?! [a-z])|§ ?\d[\d.]{0,8})(?= |$)/;

/** Length of the typed label at the front of a text ("(a)", "5.1", "Section 1.1", a bullet); 0 where there is none. */
export function labelLength(text: string): number {
  const first = text.charCodeAt(0);
  if (isLatin(first) && !mayBeWord(first) && !hasStop(text)) return 0;
  return label.exec(text)?.[0].length ?? 0;
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The first letters of Article, Section, Schedule, Exhibit, Annex and Appendix. */
function mayBeWord(code: number): boolean {
  return code === 65 || code === 83 || code === 69;
}

/** Whether a full stop, parenthesis or hyphen stands where the label of a list may have it. */
function hasStop(text: string): boolean {
  for (let at = 1; at < 7; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 41 || code === 45) return true;
    if (!isLatin(code)) return false;
  }
  return false;
}

/** Whether a text ends as a sentence or a list item does. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && text.length - end < 3 && '"\'”’)]'.includes(text[end - 1]!)) end--;
  return '.;:!?_'.includes(text[end - 1] ?? ' ') || /; (?:and|or|and\/or)$/.test(text.slice(-8));
}

/** Whether a text goes on in the middle of a sentence: it begins with a small letter that is no label. */
export function startsSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  const small = first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(text);
  return small && labelLength(text) === 0;
}

/** Words that no paragraph ends with: what they point to comes after them. */
const pointer =
  /(?:^|[ (])(?:the|an?|of|in|to|by|and|or|for|with|under|from|this|such|Sections?|Articles?|Exhibits?|Schedules?|[Pp]aragraphs?|[Cc]lauses?|[Ss]ubsections?)$/;

/** Whether a text breaks off in the middle of a phrase ("as set forth in Section") or of a word. */
export function breaksOff(text: string): boolean {
  return pointer.test(text.slice(-14)) || /\p{L}[-\u2010\u00ad]$/u.test(text.slice(-3));
}
