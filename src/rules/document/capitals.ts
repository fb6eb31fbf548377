import type { Paragraph } from '../../model/agreement.js';
import { sentencesOf, type Range } from '../../understand/statements/sentences.js';
import { CAPITAL, NUMBER, UPPER, type Tokens } from '../../understand/words/tokens.js';
import { formId } from '../../understand/words/vocabulary.js';

/** Words with capitals that follow one another in a sentence. */
export interface Run {
  paragraph: number;
  /** Tokens: the first, and the one after the last. */
  from: number;
  to: number;
  /** The sentence around it, in tokens. */
  sentence: Range;
  /** It begins where any word has a capital: a sentence, a list item, words in quotation marks. */
  opening: boolean;
}

const OPENERS = new Set([':', ';', '.', '?', '!', '(', ')', '—', '[', ']'].map(formId));

/** Words that begin a sentence and are no part of what follows. */
const LEADS = new Set(
  `the a an each any all no such every either neither both some this that these those its their his her our your if upon during for in on at
  by to of from with without under after before until when where while unless except subject within and or but as nor also only
  whereas notwithstanding because since following pursuant`
    .split(/\s+/)
    .map(formId),
);

/** Every run of capitalized words in the sentences of a paragraph; headings, quotations and words in capitals throughout are left out. */
export function runsIn({ text, heading }: Paragraph, paragraph: number, tokens: Tokens): Run[] {
  const first = tokens.first[paragraph] as number;
  const last = tokens.first[paragraph + 1] as number;
  const skipTo = heading === null ? 0 : heading.length;
  const quoted = quotedIn(text);
  const runs: Run[] = [];
  let next = 0;
  for (const sentence of sentencesOf(tokens, { start: first, end: last })) {
    for (let at = sentence.start; at < sentence.end; at++) {
      if (!isCapital(tokens, at) || (tokens.start[at] as number) < skipTo) continue;
      let to = at + 1;
      while (to < sentence.end && isCapital(tokens, to) && adjoins(text, tokens, to)) to++;
      const start = tokens.start[at] as number;
      while ((quoted[next]?.[1] ?? Infinity) <= start) next++;
      if (start < (quoted[next]?.[0] ?? Infinity)) {
        const begins = at === sentence.start || start - skipTo < 3;
        const opening = begins || opens(tokens, at - 1);
        const led = begins && LEADS.has(tokens.form[at] as number);
        const from = led ? at + 1 : at;
        if (from < to && to - from <= MOST_WORDS) runs.push({ paragraph, from, to, sentence, opening: opening && !led });
      }
      at = to - 1;
    }
  }
  return runs;
}

/** No term has more words. */
const MOST_WORDS = 12;

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

/**
 * Widens a run by what small words join to it: "Secretary of Health and Human Services". To the left, "and" joins only what "of" or
 * "for" has begun.
 */
export function chainOf(tokens: Tokens, { from, to, sentence }: Run): [from: number, to: number] {
  const left = leftOf(tokens, from, sentence.start);
  let right = to;
  for (let at = right; at < Math.min(sentence.end, to + FAR) && at - right < JOINED; at++) {
    if (isPart(tokens, at)) right = at + 1;
    else if (!AND.has(tokens.form[at] as number) && !OF.has(tokens.form[at] as number)) break;
  }
  return [left, right];
}
/** How many small words may stand between two capitals of one name. */
const JOINED = 3;
/** How far a name reaches at most. */
const FAR = 20;
const OF = new Set(['of', 'for', 'the'].map(formId));
const AND = new Set(['and', '&', '/'].map(formId));

function leftOf(tokens: Tokens, from: number, first: number): number {
  /** As far as capitals and small words reach; and as far as a name surely does: to the words before "of". */
  let reach = from;
  let sure = from;
  let begun = false;
  for (let at = from - 1; at >= Math.max(first, from - FAR) && reach - at <= JOINED; at--) {
    const form = tokens.form[at] as number;
    if (isPart(tokens, at)) {
      reach = at;
      if (begun) sure = at;
    } else if (OF.has(form)) begun = true;
    else if (AND.has(form)) begun = false;
    else break;
  }
  return sure;
}

/** A capital, or a number within a name. */
const isPart = (tokens: Tokens, at: number) => isCapital(tokens, at) || ((tokens.flags[at] as number) & NUMBER) !== 0;

/** Stretches in quotation marks, of some words at most. */
const quotedIn = (text: string): [number, number][] =>
  !/[“"]/.test(text)
    ? []
    : Array.from(text.matchAll(/[“"][^“”"]{1,200}[”"]/g), ({ index, 0: words }) => [index, index + words.length]);
