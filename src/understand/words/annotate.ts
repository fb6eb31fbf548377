import { CAPITAL, UPPER, type Tokens } from './tokens.js';
import type { Ideas, Phrase } from './lexicon.js';
import { longest } from './phrase.js';
import { formId, stemId } from './vocabulary.js';

/** Which ideas stand where: for each token a chain of spans that begin there, each an idea and its length in tokens. */
export interface Annotation {
  head: Int32Array;
  idea: number[];
  length: number[];
  next: number[];
}

/** A name by which the document calls a party, and the idea that it stands for. */
export interface Alias {
  words: number[];
  idea: number;
}

/** Looks every token up in the lexicon. */
export function annotate(tokens: Tokens, ideas: Ideas): Annotation {
  const annotation: Annotation = { head: new Int32Array(tokens.count).fill(-1), idea: [], length: [], next: [] };
  for (let paragraph = 0; paragraph + 1 < tokens.first.length; paragraph++) {
    const end = tokens.first[paragraph + 1] as number;
    for (let at = tokens.first[paragraph] as number; at < end; at++) lookUp(annotation, tokens, ideas, at, end);
  }
  return annotation;
}

/**
 * Marks where a document names its parties. A name stands for the party alone, not for the words that it is made of; where it
 * is part of words for both or neither of them ("either of us"), it stands for none.
 */
export function nameParties(
  annotation: Annotation,
  tokens: Tokens,
  aliases: readonly Alias[],
  together: readonly number[],
): void {
  const byWord = new Map<number, Alias[]>();
  for (const alias of aliases) {
    const key = alias.words[0] as number;
    byWord.set(
      key,
      [...(byWord.get(key) ?? []), alias].sort((a, b) => b.words.length - a.words.length),
    );
  }
  for (let paragraph = 0; paragraph + 1 < tokens.first.length; paragraph++) {
    const end = tokens.first[paragraph + 1] as number;
    for (let at = tokens.first[paragraph] as number; at < end; at++) {
      const joint = longestOf(annotation, at, together);
      if (joint > 1) {
        at += joint - 1;
        continue;
      }
      const alias = byWord.get(tokens.form[at] as number)?.find((one) => isNamed(tokens, at, end, one));
      if (!alias) continue;
      const length = alias.words.length;
      for (let i = 0; i < length; i++) keepLonger(annotation, at + i, i === 0 ? length : 1);
      add(annotation, at, alias.idea, length);
      at += length - 1;
    }
  }
}

/** For how many words one of some ideas stands at a token; 0 where none does. */
function longestOf({ head, next, idea, length }: Annotation, at: number, ideas: readonly number[]): number {
  let longest = 0;
  for (let span = head[at] as number; span >= 0; span = next[span] as number)
    if (ideas.includes(idea[span] as number)) longest = Math.max(longest, length[span] as number);
  return longest;
}

/** Leaves of what stands at a token only what is longer than `length` words. */
function keepLonger(annotation: Annotation, at: number, length: number): void {
  const spans: [idea: number, length: number][] = [];
  for (let span = annotation.head[at] as number; span >= 0; span = annotation.next[span] as number)
    if ((annotation.length[span] as number) > length)
      spans.push([annotation.idea[span] as number, annotation.length[span] as number]);
  annotation.head[at] = -1;
  for (const [idea, words] of spans.reverse()) add(annotation, at, idea, words);
}

/** Notes that an idea stands at a token, `length` tokens long. */
export function add(annotation: Annotation, at: number, idea: number, length: number): void {
  annotation.idea.push(idea);
  annotation.length.push(length);
  annotation.next.push(annotation.head[at] as number);
  annotation.head[at] = annotation.idea.length - 1;
}

/** Looks a token up by its letters and by its stem. */
function lookUp(annotation: Annotation, tokens: Tokens, ideas: Ideas, at: number, end: number): void {
  const form = tokens.form[at] as number;
  const stem = tokens.stem[at] as number;
  for (const idea of ideas.singles.get(form) ?? NONE) add(annotation, at, idea, 1);
  for (const idea of ideas.singles.get(stem) ?? NONE) add(annotation, at, idea, 1);
  if (at + 1 >= end) return;
  addLongest(ideas.phrases.get(form));
  addLongest(ideas.phrases.get(stem));

  function addLongest(bySecond: ReadonlyMap<number, Phrase[]> | undefined): void {
    if (!bySecond) return;
    for (const next of [tokens.form[at + 1] as number, tokens.stem[at + 1] as number])
      for (const { idea, start } of bySecond.get(next) ?? NONE) {
        const stop = longest(start, tokens.form, tokens.stem, at, end);
        if (stop > at + 1) add(annotation, at, idea, stop - at);
      }
  }
}

const NONE: never[] = [];

const DETERMINERS = new Set(
  'the a an each any no only if and or such by of to in on at for from with when where whenever should neither nor either both upon without except under within during after before unless until although while because that whether term date agreement period law january february march april may june july august september october november december'
    .split(' ')
    .map(formId),
);
/** Words that are no part of a name, even with a capital: "pay Manager Twenty-Two Dollars". */
const PEOPLE_FOLLOW = new Set(
  'shall may will and or is of one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map(formId),
);

/** Is the party meant, and not a longer name that its alias is part of ("Practice Income", "Office Manager")? */
function isNamed(tokens: Tokens, at: number, end: number, alias: Alias): boolean {
  const { length } = alias.words;
  if (at + length > end) return false;
  if (length === 1 && IN_LETTERS.has(alias.words[0] as number)) return true;
  for (let i = 0; i < length; i++) {
    if (tokens.form[at + i] !== alias.words[i]) return false;
    if (!((tokens.flags[at + i] as number) & CAPITAL) && stemId(tokens.form[at + i] as number) !== -1) {
      if (i === 0 || !LITTLE.has(tokens.form[at + i] as number)) return false;
    }
  }
  if (length > 1) return true;
  const shouting = (tokens.flags[at] as number) & UPPER;
  const next = at + 1;
  const nextIsName =
    next < end &&
    (tokens.flags[next] as number) & CAPITAL &&
    tokens.start[next] === (tokens.end[at] as number) + 1 &&
    !PEOPLE_FOLLOW.has(tokens.form[next] as number);
  if (nextIsName && !shouting) return false;
  const before = at - 1;
  const beforeIsName =
    before >= (tokens.first[0] as number) &&
    (tokens.flags[before] as number) & CAPITAL &&
    (tokens.start[at] as number) === (tokens.end[before] as number) + 1 &&
    !DETERMINERS.has(tokens.form[before] as number);
  return !(beforeIsName && !shouting);
}

/** Names of the parties in a letter, in their cases. */
export const PRONOUNS = [
  ['we', 'us', 'our'],
  ['you', 'your'],
] as const;
const IN_LETTERS = new Set(PRONOUNS.flat().map(formId));
const LITTLE = new Set(['of', 'the', 'and', 'for', ',', '.', '&'].map(formId));
