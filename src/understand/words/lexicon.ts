import type { Lexicon } from '../../model/lexicon.js';
import { writeOut } from './phrase.js';
import { formId, stemId } from './vocabulary.js';

/** A step in the tree of phrases: which ideas end here, and which words go on. */
export interface Step {
  ideas: number[];
  next: Map<number, Step>;
}

/** The lexicon, ready to be looked up word by word. */
export interface Ideas {
  names: string[];
  number: ReadonlyMap<string, number>;
  /** Is the idea something that somebody does? */
  act: boolean[];
  root: Step;
}

/** Ideas that no list of words can hold: amounts, told by src/understand/amounts.ts. */
export const AMOUNT_IDEAS = ['percent', 'duration', 'money', 'share', 'number'] as const;

/** @throws RangeError naming the idea and phrase that cannot be understood */
export function compileLexicon(lexicon: Lexicon): Ideas {
  const words = Object.keys(lexicon);
  const names = [...words, ...AMOUNT_IDEAS];
  const number = new Map(names.map((name, index) => [name, index]));
  const root: Step = { ideas: [], next: new Map() };
  for (const name of words)
    for (const phrase of phrasesOf(lexicon, name, []))
      for (const sequence of writeOut(phrase)) addPhrase(root, sequence, number.get(name) as number);
  return { names, number, act: names.map((name) => lexicon[name]?.act ?? false), root };
}

function phrasesOf(lexicon: Lexicon, name: string, path: readonly string[]): string[] {
  const idea = lexicon[name];
  if (!idea) throw new RangeError(`no idea is called “${name}”`);
  if (path.includes(name)) throw new RangeError(`“${name}” is made of itself`);
  return idea.words.flatMap((phrase) =>
    phrase.startsWith('@') ? phrasesOf(lexicon, phrase.slice(1), [...path, name]) : [phrase],
  );
}

/** Words as in a text: a hyphen parts them; `=word` stands for its exact letters, any other for all words of its stem. */
export function keysOf(word: string): number[] {
  if (word.startsWith('=')) return word.slice(1).split('-').map(formId);
  return word.split('-').map((part) => stemId(formId(part)));
}

function addPhrase(root: Step, words: readonly string[], idea: number): void {
  let step = root;
  for (const key of words.flatMap(keysOf)) {
    let next = step.next.get(key);
    if (!next) step.next.set(key, (next = { ideas: [], next: new Map() }));
    step = next;
  }
  if (!step.ideas.includes(idea)) step.ideas.push(idea);
}
