import type { PracticeWords } from '../../model/law.js';
import type { Words } from '../facts.js';
import { formId, stemId } from '../words/vocabulary.js';

/** A type counts where its words are at least so many, and so large a part of those of all types. */
const LEAST = 2;
const PART = 0.2;
/** The type whose words every practice uses; a more particular one goes before it. */
const GENERAL = 'medical';

/** Which type of practice the words of an agreement point to; null where none does. */
export function practiceTypeOf({ tokens }: Words, practices: Readonly<Record<string, PracticeWords>>): string | null {
  const counts = Object.entries(practices).map(([type, { signs }]) => ({ type, times: timesOf(tokens.stem, signs) }));
  const all = counts.reduce((sum, { times }) => sum + times, 0);
  const particular = counts
    .filter(({ type, times }) => type !== GENERAL && times >= LEAST && times >= all * PART)
    .sort((a, b) => b.times - a.times)[0];
  if (particular) return particular.type;
  return counts.some(({ type, times }) => type === GENERAL && times > 0) ? GENERAL : null;
}

function timesOf(stem: Int32Array, signs: readonly string[]): number {
  const phrases = signs.map((sign) => sign.split(/[ -]/).map((word) => stemId(formId(word))));
  const byFirst = new Map<number, number[][]>();
  for (const phrase of phrases) byFirst.set(phrase[0] as number, [...(byFirst.get(phrase[0] as number) ?? []), phrase]);
  let times = 0;
  for (let at = 0; at < stem.length; at++)
    if (byFirst.get(stem[at] as number)?.some((phrase) => phrase.every((key, i) => stem[at + i] === key))) times++;
  return times;
}
