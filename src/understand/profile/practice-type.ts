import type { PracticeWords } from '../../model/law.js';
import type { Words } from '../facts.js';
import { formId, stemId } from '../words/vocabulary.js';

/** A type counts where its words are at least so many, and so large a part of those of all types. */
const LEAST = 2;
const PART = 0.2;
/** Many practices speak of telehealth in passing. */
const LEAST_OF: Readonly<Record<string, number>> = { telehealth: 10 };
/** The type whose words every practice uses; a more particular one goes before it. */
const GENERAL = 'medical';

/** Which type of practice the words of an agreement point to; null where none does. */
export function practiceTypeOf({ tokens }: Words, practices: Readonly<Record<string, PracticeWords>>): string | null {
  const counts = countTypes(tokens.stem, practices);
  const all = counts.reduce((sum, { times }) => sum + times, 0);
  const particular = counts
    .filter(({ type, times }) => type !== GENERAL && times >= (LEAST_OF[type] ?? LEAST) && times >= all * PART)
    .sort((a, b) => b.times - a.times)[0];
  if (particular) return particular.type;
  return counts.some(({ type, times }) => type === GENERAL && times > 0) ? GENERAL : null;
}

function countTypes(
  stem: Int32Array,
  practices: Readonly<Record<string, PracticeWords>>,
): { type: string; times: number }[] {
  const counts = Object.keys(practices).map((type) => ({ type, times: 0 }));
  const byFirst = new Map<number, { keys: number[]; count: { times: number } }[]>();
  for (const count of counts)
    for (const sign of practices[count.type]?.signs ?? []) {
      const keys = sign.split(/[ -]/).map((word) => stemId(formId(word)));
      const first = keys[0] as number;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, count }]);
    }
  for (let at = 0; at < stem.length; at++)
    for (const { keys, count } of byFirst.get(stem[at] as number) ?? NONE)
      if (keys.every((key, i) => stem[at + i] === key)) count.times++;
  return counts;
}

const NONE: never[] = [];
