import { beforeNot, OWNING, shortened } from './contractions.js';
import { formId, stemId } from './vocabulary.js';

/** What a token is, as bits. */
export const CAPITAL = 1;
export const UPPER = 2;
export const NUMBER = 4;
export const PUNCTUATION = 8;

/** The words and marks of a text, in columns: token i is the word `form[i]`, at `start[i]` to `end[i]` of its paragraph. */
export interface Tokens {
  count: number;
  form: Int32Array;
  stem: Int32Array;
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
  /** Index of the first token of each paragraph; one more at the end. */
  first: Int32Array;
}

/**
 * Splits texts into words and marks. Hyphens part words, save after "non" ("non-clinical" is "nonclinical"); "P.C." is one
 * word; a possessive is the token "'s", which stands after "our" and "your" too; "won't" is "will not"; quotation marks are no
 * tokens. "This letter" and "this arrangement" have the stem of "this agreement".
 * @param texts one a paragraph
 */
export function tokenize(texts: readonly string[]): Tokens {
  const writer = new Writer(texts.reduce((sum, text) => sum + text.length, 0));
  const first = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    first[index] = writer.count;
    split(text, writer);
  });
  first[texts.length] = writer.count;
  return writer.done(first);
}

class Writer {
  count = 0;
  readonly form: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;

  /** No text has more tokens than characters; most have a fifth as many. */
  constructor(characters: number) {
    this.form = new Int32Array(characters + 1);
    this.start = new Int32Array(characters + 1);
    this.end = new Int32Array(characters + 1);
    this.flags = new Uint8Array(characters + 1);
  }

  put(form: number, start: number, end: number, flags: number): void {
    const index = this.count++;
    this.form[index] = form;
    this.start[index] = start;
    this.end[index] = end;
    this.flags[index] = flags;
  }

  done(first: Int32Array): Tokens {
    const { count } = this;
    const stem = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const form = this.form[i] as number;
      stem[i] = stemId(i > 0 && PAPERS.has(form) && this.form[i - 1] === THIS ? AGREEMENT : form);
    }
    return {
      count,
      form: this.form.subarray(0, count),
      stem,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      flags: this.flags.subarray(0, count),
      first,
    };
  }
}

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** What each character code below 128 is; letters beyond are told by their case. */
const KIND = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) KIND[code] = LETTER;
  else if (/[0-9]/.test(character)) KIND[code] = DIGIT;
  else if (/[,;:.()[\]%$?!/&]/.test(character)) KIND[code] = MARK;
}
const MARK_IDS = new Map(Array.from(',;:.()[]%$?!/&', (mark) => [mark.charCodeAt(0), formId(mark)]));
export const POSSESSIVE = formId("'s");
/** What an agreement can call itself after "this". */
const PAPERS = new Set(['letter', 'arrangement'].map(formId));
const THIS = formId('this');
const AGREEMENT = formId('agreement');
const DASH = formId('—');
const SECTION = formId('section');

const kindOf = (code: number) => {
  if (code < 128) return KIND[code] as number;
  if (code === 0x2013 || code === 0x2014 || code === 0xa7) return MARK;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) ? LETTER : 0;
};
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

function split(text: string, writer: Writer): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER) at = word(text, at, writer);
    else if (kind === DIGIT) at = number(text, at, writer);
    else {
      if (kind === MARK) writer.put(markId(code), at, at + 1, PUNCTUATION);
      else if (isApostrophe(code)) at = apostrophe(text, at, writer);
      at++;
    }
  }
}

const markId = (code: number) => MARK_IDS.get(code) ?? (code === 0xa7 ? SECTION : DASH);

/** An apostrophe that shortens a word ("we'll") or makes a possessive. @returns the last character taken */
function apostrophe(text: string, at: number, writer: Writer): number {
  const short = at > 0 && kindOf(text.charCodeAt(at - 1)) === LETTER ? shortened(text, at) : undefined;
  if (!short) return possessive(text, at, writer);
  if (short.form === NOT) {
    const before = beforeNot(text.slice(writer.start[writer.count - 1], at));
    if (before === undefined) return possessive(text, at, writer);
    writer.form[writer.count - 1] = before;
  }
  writer.put(short.form, at, at + short.length, 0);
  return at + short.length - 1;
}
const NOT = formId('not');

/** An apostrophe that ends a plural ("physicians' fees") or begins "'s". @returns the last character taken */
function possessive(text: string, at: number, writer: Writer): number {
  const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : 0;
  const next = text.charCodeAt(at + 1);
  const afterNext = at + 2 < text.length ? kindOf(text.charCodeAt(at + 2)) : 0;
  if (before === LETTER || text[at - 1] === '.') {
    if ((next === 115 || next === 83) && afterNext !== LETTER) {
      writer.put(POSSESSIVE, at, at + 2, 0);
      return at + 1;
    }
    if (text.charCodeAt(at - 1) === 115 && !(kindOf(next) === LETTER)) writer.put(POSSESSIVE, at, at + 1, 0);
  }
  return at;
}

function word(text: string, from: number, writer: Writer): number {
  let at = from + 1;
  let upper = isUpper(text.charCodeAt(from)) ? 1 : 0;
  const capital = upper === 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER) upper += isUpper(code) ? 1 : 0;
    else if (!(code === 0x2e && isAbbreviation(text, from, at)) && !(code === 0x2d && isNon(text, from, at))) break;
  }
  const letters = at - from;
  const flags = (capital ? CAPITAL : 0) | (letters > 1 && upper * 2 > letters - 1 ? UPPER : 0);
  const form = formId(withoutNonHyphen(text.slice(from, at).toLowerCase()));
  const owning = OWNING.get(form);
  writer.put(owning ?? form, from, at, flags);
  if (owning !== undefined) writer.put(POSSESSIVE, at, at, 0);
  return at;
}

/** Does the hyphen at `at` follow "non", and a letter it? */
const isNon = (text: string, from: number, at: number) =>
  at - from === 3 && text.slice(from, at).toLowerCase() === 'non' && kindOf(text.charCodeAt(at + 1)) === LETTER;

/** @param form in lower case. @returns "nonclinical" for "non-clinical" */
export const withoutNonHyphen = (form: string) => (form.startsWith('non-') ? `non${form.slice(4)}` : form);

/** Is the full stop at `at` part of an abbreviation such as "P.C." (single letters, each with its stop)? */
function isAbbreviation(text: string, from: number, at: number): boolean {
  const single = at - from === 1 || text[at - 2] === '.';
  if (!single) return false;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (kindOf(next) === LETTER) return at + 2 >= text.length || kindOf(text.charCodeAt(at + 2)) !== LETTER;
  return at - from > 1;
}

const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** Digits with their commas and stops ("1,000.50", "5.1"); letters right behind ("3rd") are part of it. */
function number(text: string, from: number, writer: Writer): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === DIGIT || kind === LETTER) continue;
    const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : 0;
    if ((code === 0x2c || code === 0x2e) && next === DIGIT) continue;
    break;
  }
  writer.put(formId(text.slice(from, at).toLowerCase()), from, at, NUMBER);
  return at;
}
