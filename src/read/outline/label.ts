import { letterValue, numberValue, romanValue } from './numerals.js';

/** One part of a number: "5.1(a)" has two, the decimal 5.1 and the mark (a). */
export interface Step {
  kind: 'article' | 'exhibit' | 'decimal' | 'dashed' | 'mark';
  /** What is counted, without brackets or words ("V", "5.1", "A-1", "a"). */
  value: string;
  /** How a mark is written: "(" for (a), ")" for a), "." for a., "s" for Section 5, "" for a bare number. */
  wrap: '(' | ')' | '.' | 's' | '';
}

/** A number at the front of a paragraph. */
export interface Label {
  /** As printed, without the dash or colon that parts it from the text. */
  printed: string;
  /** Where the text begins after it. */
  end: number;
  steps: Step[];
  /** How it may be cited when it is an article or exhibit ("Article V", "Exhibit A-1"). */
  name: string;
  /** It may as well be no number; only its place in a running list can tell. */
  weak: boolean;
}

const WORD =
  /(ARTICLE|Article|SECTION|Section|SEC\.|Sec\.|§|EXHIBIT|Exhibit|SCHEDULE|Schedule|ANNEX|Annex|APPENDIX|Appendix|ATTACHMENT|Attachment|ADDENDUM|Addendum) {0,2}["“]?(\d{1,3}(?:\.\d{1,3}){0,4}(?:-\d{1,3}|[A-Z](?![A-Za-z]))?|[A-Z]{1,9}(?:[-.]?\d{1,3}){0,2})["”]?/y;
const NUMBER = /\d{1,3}(?:\.\d{1,3}){0,4}/y;
const CODE = /([A-Z]{1,4})[-.]\d{1,3}(?:\.\d{1,3}){0,2}/y;
const BRACKETED = / ?\( ?([A-Za-z]{1,5}|\d{1,2}) ?\)/y;
const LETTERS = /([A-Za-z]{1,5})([.)])/y;
const BULLET = /[•·▪‣◦] ?/y;
/** Blanks, then perhaps a dash or colon, before the text. */
const GAP = / ?([-–—:]?) ?/y;

/** Reads the number at the front of a text that somebody typed. @returns null when the text begins with none. */
export const readTypedLabel = (text: string): Label | null => readLabel(text, false);

/** Reads an automatic number, which is one whatever it looks like. */
export function readAutomaticLabel(number: string): Label {
  const label = readLabel(number, true);
  return { ...(label ?? { steps: [], name: number, weak: false }), printed: number, end: 0 };
}

function readLabel(text: string, automatic: boolean): Label | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return readNumber(text, automatic);
  if (first === 40) return readMark(text, automatic);
  const at = match(BULLET, text, 0) ? BULLET.lastIndex : 0;
  if (at > 0) return { printed: text.slice(0, 1), end: at, steps: [], name: '', weak: false };
  if (!(first >= 65 && first <= 122) && first !== 167) return null;
  return readWorded(text, automatic) ?? readCode(text, automatic) ?? readLetters(text, automatic);
}

function readWorded(text: string, automatic: boolean): Label | null {
  const found = match(WORD, text, 0);
  if (!found) return null;
  const [, word = '', value = ''] = found;
  const kind = kindOf(word);
  if (!isOrdinal(value, kind)) return null;
  const name = `${word[0]}${word.slice(1).toLowerCase()} ${value}`;
  const step: Step =
    kind !== 'section'
      ? { kind, value, wrap: '' }
      : value.includes('.')
        ? decimal(value)
        : { kind: 'mark', value, wrap: 's' };
  const end = WORD.lastIndex;
  const label = close(text, end, [step], { name, automatic, shown: 'context' });
  return label?.weak && !automatic ? null : label;
}

function kindOf(word: string): 'article' | 'exhibit' | 'section' {
  const lower = word.toLowerCase();
  if (lower === 'article') return 'article';
  return lower.startsWith('sec') || lower === '§' ? 'section' : 'exhibit';
}

/** "SCHEDULE OF FEES" and "EXHIBIT LIST" name nothing that is counted. */
function isOrdinal(value: string, kind: string): boolean {
  const head = /^[A-Z]*/.exec(value)?.[0] ?? '';
  if (head === '') return true;
  return letterValue(head) > 0 || romanValue(head) > 0 || (kind === 'article' && numberValue(value) > 0);
}

function readNumber(text: string, automatic: boolean): Label | null {
  const [value = ''] = match(NUMBER, text, 0) ?? [];
  const end = NUMBER.lastIndex;
  const next = text[end];
  if (value.startsWith('0') || (next !== undefined && next >= '0' && next <= '9')) return null;
  const closed = next === '.' || next === ')' || next === '(';
  if (value.includes('.')) return close(text, end, [decimal(value)], { name: value, automatic, shown: 'context' });
  const wrap = next === ')' ? ')' : closed ? '.' : '';
  const step: Step = { kind: 'mark', value, wrap };
  const label = close(text, end + (next === ')' ? 1 : 0), [step], {
    name: value,
    automatic,
    shown: closed ? 'itself' : 'context',
  });
  return label && { ...label, weak: label.weak || (wrap === '' && !automatic) };
}

/** "1.0" heads an article whose sections are 1.1, 1.2. */
function decimal(value: string): Step {
  if (/^\d{1,3}\.0$/.test(value)) return { kind: 'mark', value: value.slice(0, -2), wrap: '.' };
  return { kind: 'decimal', value, wrap: '' };
}

function readMark(text: string, automatic: boolean): Label | null {
  return close(text, 0, [], { name: '', automatic, shown: 'itself' });
}

function readCode(text: string, automatic: boolean): Label | null {
  const found = match(CODE, text, 0);
  if (!found || !isOrdinal(found[1] as string, '')) return null;
  return close(text, CODE.lastIndex, [{ kind: 'dashed', value: found[0], wrap: '' }], {
    name: found[0],
    automatic,
    shown: 'context',
  });
}

function readLetters(text: string, automatic: boolean): Label | null {
  const found = match(LETTERS, text, 0);
  if (!found) return null;
  const [, value = '', wrap] = found;
  if (!isCounted(value)) return null;
  const step: Step = { kind: 'mark', value, wrap: wrap as '.' | ')' };
  return close(text, LETTERS.lastIndex - (wrap === '.' ? 1 : 0), [step], { name: value, automatic, shown: 'spaced' });
}

/** Nobody counts to a hundred in Roman numerals; "(mix)" is a word. */
const isCounted = (value: string) =>
  (value === value.toLowerCase() || value === value.toUpperCase()) &&
  (letterValue(value) > 0 || (romanValue(value) > 0 && romanValue(value) < 100));

interface Closing {
  name: string;
  automatic: boolean;
  /** What shows that it is a number: its own punctuation, its punctuation and the blank behind it, or only the words that follow. */
  shown: 'itself' | 'spaced' | 'context';
}

/** Takes in the marks, full stop and dash that follow, and looks at what comes next. */
function close(text: string, from: number, steps: Step[], { name, automatic, shown }: Closing): Label | null {
  let end = from;
  let marked = shown !== 'context';
  if (text[end] === '.') {
    end += 1;
    marked = true;
  }
  while (steps.length < 5) {
    const found = match(BRACKETED, text, end);
    const value = found?.[1] ?? '';
    if (!found || (!/^\d/.test(value) && !isCounted(value))) break;
    if (found[0].startsWith(' ') && (steps.at(-1)?.wrap === '(' || !/^[ai1]$/i.test(value))) break;
    steps.push({ kind: 'mark', value, wrap: '(' });
    end = BRACKETED.lastIndex;
    marked ||= /^\d/.test(text);
  }
  if (steps.length === 0) return null;
  if (text[end] === '.' && text[end + 1] !== '.') {
    end += 1;
    marked = true;
  }
  const printed = text.slice(0, end);
  const [gap = '', dash = ''] = match(GAP, text, end) ?? [];
  const rest = end + gap.length;
  const next = text.charCodeAt(rest);
  const parted = gap !== '' || rest === text.length || (shown !== 'spaced' && isCapital(next));
  if (!parted && !automatic) return null;
  const dashed = dash !== '' && !(next >= 48 && next <= 57);
  return {
    printed,
    end: rest,
    steps,
    name,
    weak: !(automatic || marked || dashed || rest === text.length || isOpening(next)),
  };
}

const isCapital = (code: number) => (code >= 65 && code <= 90) || code === 0x201c;
/** A capital, a quotation mark, a bracket or a blank to be filled begins a text; a small letter or a figure goes on with one. */
const isOpening = (code: number) => isCapital(code) || [34, 39, 40, 91, 95, 0x2018].includes(code) || code > 0xc0;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
