import { OWNING } from './contractions.js';
import { POSSESSIVE, withoutNonHyphen } from './tokens.js';
import { formId, stemId } from './vocabulary.js';

/** One step of a phrase and the steps after it. */
export type Step = { kind: 'word'; key: number; next: Step } | { kind: 'choice'; ways: Step[] } | { kind: 'end' };

const END: Step = { kind: 'end' };

/**
 * Compiles a phrase of the lexicon: words in a row; `(a|b)` one of several, `[a]` may be missing; groups may be nested.
 * @throws RangeError when brackets do not match
 */
export function compilePhrase(phrase: string): Step {
  if (!BRACKET.test(phrase)) return plain(phrase);
  const reader = new Reader(phrase);
  const build = reader.choices();
  if (!reader.atEnd) throw new RangeError(`unmatched “${phrase[reader.at] ?? ''}” in “${phrase}”`);
  return build(END);
}

const BRACKET = /[()[\]|]/;

/** Most phrases are words in a row. */
function plain(phrase: string): Step {
  const keys = phrase.split(' ').flatMap((word) => (word === '' ? [] : keysOf(word)));
  return keys.reduceRight<Step>((next, key) => ({ kind: 'word', key, next }), END);
}

/** Words as in a text: a hyphen parts most of them; `=word` stands for its exact letters, any other for all words of its stem. */
export function keysOf(word: string): number[] {
  const owning = OWNING.get(formId(word));
  if (owning !== undefined) return [stemId(owning), stemId(POSSESSIVE)];
  if (word.startsWith('=')) return withoutNonHyphen(word.slice(1)).split('-').map(formId);
  return withoutNonHyphen(word)
    .split('-')
    .map((part) => stemId(formId(part)));
}

function firstKeys(step: Step): Set<number> {
  if (step.kind === 'word') return new Set([step.key]);
  return step.kind === 'end' ? new Set() : new Set(step.ways.flatMap((way) => [...firstKeys(way)]));
}

/** What a phrase can begin with: its first word, and the second or null where it can end after the first. */
export function openings(step: Step): { first: number; second: number | null }[] {
  if (step.kind === 'end') return [];
  if (step.kind === 'choice') return step.ways.flatMap(openings);
  const seconds = canEnd(step.next) ? [null, ...firstKeys(step.next)] : [...firstKeys(step.next)];
  return seconds.map((second) => ({ first: step.key, second }));
}

const canEnd = (step: Step): boolean =>
  step.kind === 'end' || (step.kind === 'choice' && step.ways.some((way) => canEnd(way)));

/** @returns where the longest reading of a phrase ends that begins at a token; -1 where none does. */
export function longest(step: Step, form: Int32Array, stem: Int32Array, at: number, end: number): number {
  if (step.kind === 'end') return at;
  if (step.kind === 'word') {
    if (at >= end || (form[at] !== step.key && stem[at] !== step.key)) return -1;
    return longest(step.next, form, stem, at + 1, end);
  }
  let most = -1;
  for (const way of step.ways) most = Math.max(most, longest(way, form, stem, at, end));
  return most;
}

type Build = (next: Step) => Step;

class Reader {
  at = 0;
  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** One or more sequences parted by "|". */
  choices(): Build {
    const ways = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      ways.push(this.sequence());
    }
    return ways.length === 1 ? (ways[0] as Build) : (next) => ({ kind: 'choice', ways: ways.map((way) => way(next)) });
  }

  private sequence(): Build {
    const builds: Build[] = [];
    while (!this.atEnd) {
      const character = this.text[this.at] as string;
      if (character === ')' || character === ']' || character === '|') break;
      if (character === ' ') this.at++;
      else builds.push(character === '(' || character === '[' ? this.group(character) : this.word());
    }
    return (next) => builds.reduceRight((after, build) => build(after), next);
  }

  private group(open: string): Build {
    this.at++;
    const inner = this.choices();
    if (this.text[this.at] !== (open === '(' ? ')' : ']')) throw new RangeError(`unmatched “${open}” in “${this.text}”`);
    this.at++;
    return open === '[' ? (next) => ({ kind: 'choice', ways: [inner(next), next] }) : inner;
  }

  private word(): Build {
    const from = this.at;
    while (!this.atEnd && !' ()[]|'.includes(this.text[this.at] as string)) this.at++;
    const keys = keysOf(this.text.slice(from, this.at));
    return (next) => keys.reduceRight<Step>((after, key) => ({ kind: 'word', key, next: after }), next);
  }
}
