import type { Paragraph } from '../../model/agreement.js';
import { sentencesOf } from '../../understand/statements/sentences.js';
import { CAPITAL, NUMBER, UPPER, type Tokens } from '../../understand/words/tokens.js';
import { formId } from '../../understand/words/vocabulary.js';

/** Words with capitals that follow one another in a sentence. */
export interface Run {
  paragraph: number;
  /** Tokens: the first, and the one after the last. */
  from: number;
  to: number;
  /** The same with all that small words join to it on both sides: "Secretary of Health and Human Services". */
  chainFrom: number;
  chainTo: number;
  /** It begins where any word has a capital: a sentence, a list item, words in quotation marks. */
  opening: boolean;
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'to', 'or', 'in', 'on', '&', 'de', 'la', '/'].map(formId));
const OPENERS = new Set([':', ';', '.', '?', '!', '(', ')', '—', '[', ']'].map(formId));

/** Every run of capitalized words in the sentences of a paragraph; headings, quotations and words in capitals throughout are left out. */
export function runsIn({ text, heading }: Paragraph, paragraph: number, tokens: Tokens): Run[] {
  const first = tokens.first[paragraph] as number;
  const last = tokens.first[paragraph + 1] as number;
  const skipTo = heading === null ? 0 : heading.length;
  const quoted = quotedIn(text);
  const runs: Run[] = [];
  for (const sentence of sentencesOf(tokens, { start: first, end: last })) {
    for (let at = sentence.start; at < sentence.end; at++) {
      if (!isCapital(tokens, at) || (tokens.start[at] as number) < skipTo) continue;
      let to = at + 1;
      while (to < sentence.end && isCapital(tokens, to) && adjoins(text, tokens, to)) to++;
      const start = tokens.start[at] as number;
      if (!quoted.some(([open, close]) => start > open && start < close)) {
        const opening = at === sentence.start || start - skipTo < 3 || opens(tokens, at - 1);
        const chain = chainOf(tokens, at, to, sentence.start, sentence.end);
        runs.push({ paragraph, from: at, to, chainFrom: chain[0], chainTo: chain[1], opening });
      }
      at = to - 1;
    }
  }
  return runs;
}

/** A word with a capital; one in capitals throughout counts as an abbreviation where it is short. */
export function isCapital(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] as number;
  if (!(flags & CAPITAL)) return false;
  return !(flags & UPPER) || (tokens.end[at] as number) - (tokens.start[at] as number) <= LONGEST_ABBREVIATION;
}
const LONGEST_ABBREVIATION = 6;

/** Nothing but a space, a hyphen or a slash parts it from the word before. */
const adjoins = (text: string, tokens: Tokens, at: number) => {
  const gap = text.slice(tokens.end[at - 1] as number, tokens.start[at] as number);
  return gap === ' ' || gap === '-' || gap === '/';
};

const opens = (tokens: Tokens, before: number) => OPENERS.has(tokens.form[before] as number);

function chainOf(tokens: Tokens, from: number, to: number, first: number, last: number): [number, number] {
  let [left, right] = [from, to];
  for (let at = left - 1; at >= first && left - at <= JOINED; at--) {
    if (isCapital(tokens, at) || (tokens.flags[at] as number) & NUMBER) left = at;
    else if (!joins(tokens, at)) break;
  }
  for (let at = right; at < last && at - right < JOINED; at++) {
    if (isCapital(tokens, at) || (tokens.flags[at] as number) & NUMBER) right = at + 1;
    else if (!joins(tokens, at)) break;
  }
  return [left, right];
}
/** How many small words may stand between two capitals of one name. */
const JOINED = 3;
const COMMA = formId(',');
const joins = (tokens: Tokens, at: number) => SMALL.has(tokens.form[at] as number) && tokens.form[at] !== COMMA;

/** Stretches in quotation marks, of some words at most. */
function quotedIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (let open = text.search(/[“"]/); open >= 0 && open < text.length;) {
    const close = text.slice(open + 1, open + 200).search(/[”"]/);
    if (close < 0) break;
    found.push([open, open + 1 + close]);
    const next = text.slice(open + 2 + close).search(/[“"]/);
    open = next < 0 ? -1 : open + 2 + close + next;
  }
  return found;
}
