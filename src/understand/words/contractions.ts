import { formId } from './vocabulary.js';

/** What stands after an apostrophe, and the word that it is short for. */
const SHORT = new Map([
  ['ll', formId('will')],
  ['re', formId('are')],
  ['ve', formId('have')],
  ['t', formId('not')],
]);
const ENDING = /['’](ll|re|ve|t)(?![a-z0-9])/iy;
const LONGEST_STEM = 8;

/** @param at where an apostrophe stands. @returns the word that it and the letters behind it are short for, and their length */
export function shortened(text: string, at: number): { form: number; length: number } | undefined {
  ENDING.lastIndex = at;
  const ending = ENDING.exec(text)?.[1];
  const form = ending === undefined ? undefined : SHORT.get(ending.toLowerCase());
  return form === undefined ? undefined : { form, length: 1 + (ending as string).length };
}

/** @returns the word that stands before "not": "do" of "don't", "will" of "won't"; undefined where the word is no such one */
export function beforeNot(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST_STEM || !lower.endsWith('n')) return undefined;
  return formId(STRANGE.get(lower) ?? lower.slice(0, -1));
}
const STRANGE = new Map([
  ['won', 'will'],
  ['shan', 'shall'],
  ['can', 'can'],
]);

/** Words of a letter that say whose a thing is: "our" is "we" with a possessive; "ours" too. */
export const OWNING = new Map(
  [
    ['our', 'our'],
    ['ours', 'our'],
    ['your', 'your'],
    ['yours', 'your'],
  ].map(([word, own]) => [formId(word as string), formId(own as string)]),
);
