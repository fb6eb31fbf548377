import { wordOf } from '../words/vocabulary.js';

/** What the ending of a word lets it be. */
export interface Shape {
  gerund: boolean;
  /** Can be a past tense. */
  past: boolean;
  participle: boolean;
  noun: boolean;
  /** No verb ends so: "subject to approval". */
  neverVerb: boolean;
  /** Longer than the short words that only look like nouns ("let", "went"). */
  long: boolean;
}

const NOUN = /(?:ion|sion|ment|ance|ence|al|ity|sal|cy|ship|ure|ice|ent|est|ght|wer|ote|eto|ction|say|oice|ol|arge)$/;
const shapes: (Shape | undefined)[] = [];

/** @param form the number of a word; its shape is told once and kept */
export function shapeOf(form: number): Shape {
  return (shapes[form] ??= tell(wordOf(form)));
}

const tell = (word: string): Shape => ({
  gerund: word.endsWith('ing'),
  past: /(?:ed|en|ld|wn)$/.test(word),
  participle: /(?:ed|en|wn)$/.test(word),
  noun: NOUN.test(word),
  neverVerb: /(?:[ts]ion|val|[ae]nce|ment)$/.test(word),
  long: word.length > 5,
});
