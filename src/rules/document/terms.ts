import type { Facts } from '../../understand/facts.js';
import { PUNCTUATION, type Tokens } from '../../understand/words/tokens.js';
import { wordOf } from '../../understand/words/vocabulary.js';

/** A defined term at one of the places that define it. */
export interface Term {
  /** As it is written, without quotation marks. */
  name: string;
  /** The stems of its words: the same for singular, plural and possessive. */
  stems: readonly number[];
  key: string;
  paragraph: number;
  /** The words of the definition mark, quotation marks included. */
  start: number;
  end: number;
  /** The same as tokens. */
  from: number;
  to: number;
}

/** Every term that the agreement defines, at each place that does, in the order of the text. */
export function termsOf({ agreement, tokens }: Facts): Term[] {
  return agreement.paragraphs.flatMap(({ text, marks }, paragraph) =>
    marks.flatMap(({ kind, start, end }) => {
      if (kind !== 'definition') return [];
      const [from, to] = tokensWithin(tokens, paragraph, start, end);
      const stems = stemsOf(tokens, from, to);
      if (stems.length === 0) return [];
      const name = text.slice(tokens.start[from] as number, tokens.end[to - 1] as number).replace(/[.,;:]+$/, '');
      return [{ name, stems, key: stems.join(' '), paragraph, start, end, from, to }];
    }),
  );
}

/** The stems of the words from one token to another; punctuation and the "s" of "Site(s)" are none. */
export function stemsOf(tokens: Tokens, from: number, to: number): number[] {
  const stems: number[] = [];
  for (let at = from; at < to; at++) {
    if ((tokens.flags[at] as number) & PUNCTUATION) continue;
    const word = wordOf(tokens.form[at] as number);
    if (word === "'s" || (word === 's' && stems.length > 0)) continue;
    stems.push(tokens.stem[at] as number);
  }
  return stems;
}

/** The tokens of a stretch of a paragraph's text: first, and the one after the last. */
export function tokensWithin(tokens: Tokens, paragraph: number, start: number, end: number): [number, number] {
  const [first, last] = [tokens.first[paragraph] as number, tokens.first[paragraph + 1] as number];
  return [tokenAt(tokens, first, last, start), tokenAt(tokens, first, last, end)];
}

/** The first token of some that begins at or behind an offset. */
function tokenAt(tokens: Tokens, first: number, last: number, offset: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraph in which a token stands. */
export function paragraphAt({ first }: Tokens, token: number): number {
  let low = 0;
  let high = first.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((first[middle] as number) <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** Names of the agreement itself and its parts, which are introduced again without harm. */
const EVERYDAY = new Set(['agreement', 'effective date', 'party', 'parties', 'commencement date', 'hereof', 'herein']);
export const isEveryday = ({ name }: Term) => EVERYDAY.has(name.toLowerCase());

/** Whether a phrase stands at a token; signs between its words do not part them. */
export function follows(stems: readonly number[], tokens: Tokens, from: number, end: number): boolean {
  let matched = 0;
  for (let at = from; matched < stems.length && at < end; at++) {
    if (tokens.stem[at] === stems[matched]) matched++;
    else if (matched === 0 || !((tokens.flags[at] as number) & PUNCTUATION)) return false;
  }
  return matched === stems.length;
}
