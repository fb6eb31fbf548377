import type { Lexicon } from '../../model/lexicon.js';
import { compilePhrase, openings, type Step } from './phrase.js';

/** A phrase of more than one word, and the idea that it stands for. */
export interface Phrase {
  idea: number;
  start: Step;
}

/** The lexicon, ready to be looked up word by word. */
export interface Ideas {
  names: string[];
  number: ReadonlyMap<string, number>;
  /** Is the idea something that somebody does? */
  act: boolean[];
  /** The ideas that a single word stands for, by the number of the word or of its stem. */
  singles: ReadonlyMap<number, number[]>;
  /** Longer phrases, by the first and the second word that they can begin with. */
  phrases: ReadonlyMap<number, ReadonlyMap<number, Phrase[]>>;
}

/** Ideas that no list of words can hold: amounts, told by src/understand/amounts.ts; a generation is twenty years or more. */
export const AMOUNT_IDEAS = ['percent', 'duration', 'milestone', 'money', 'share', 'number', 'generation'] as const;

/** @throws RangeError naming the idea and phrase that cannot be understood */
export function compileLexicon(lexicon: Lexicon): Ideas {
  const words = Object.keys(lexicon);
  const names = [...words, ...AMOUNT_IDEAS];
  const number = new Map(names.map((name, index) => [name, index]));
  const singles = new Map<number, number[]>();
  const phrases = new Map<number, Map<number, Phrase[]>>();
  for (const name of words) {
    const idea = number.get(name) as number;
    for (const text of phrasesOf(lexicon, name, [])) {
      const start = compilePhrase(text);
      const phrase = { idea, start };
      for (const { first, second } of openings(start))
        if (second === null) put(singles, first, idea);
        else put(inner(phrases, first), second, phrase);
    }
  }
  return { names, number, act: names.map((name) => lexicon[name]?.act ?? false), singles, phrases };
}

function inner(map: Map<number, Map<number, Phrase[]>>, key: number): Map<number, Phrase[]> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

function phrasesOf(lexicon: Lexicon, name: string, path: readonly string[]): string[] {
  const idea = lexicon[name];
  if (!idea) throw new RangeError(`no idea is called “${name}”`);
  if (path.includes(name)) throw new RangeError(`“${name}” is made of itself`);
  return idea.words.flatMap((phrase) =>
    phrase.startsWith('@') ? phrasesOf(lexicon, phrase.slice(1), [...path, name]) : [phrase],
  );
}
