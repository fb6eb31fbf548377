import type { Found } from '../found.js';
import { readAutomaticLabel, readTypedLabel, type Label } from './label.js';

/** Reads the number of every paragraph: the automatic one, else one that somebody typed. */
export const labelsOf = (found: readonly Found[]): (Label | null)[] =>
  found.map(({ text, number, note }) =>
    number !== null ? readAutomaticLabel(number.trim()) : note !== undefined ? null : readTypedLabel(text),
  );

/** For each paragraph whose number is a mark: the next mark that is written in the same way and case; null when none follows. */
export function nextMarks(labels: readonly (Label | null)[]): (string | null)[] {
  const next = new Map<string, string>();
  const result: (string | null)[] = [];
  for (let at = labels.length - 1; at >= 0; at--) {
    const step = labels[at]?.steps.at(-1);
    if (step?.kind !== 'mark') {
      result[at] = null;
      continue;
    }
    const way = step.wrap + (/\d/.test(step.value) ? '1' : step.value === step.value.toUpperCase() ? 'A' : 'a');
    result[at] = next.get(way) ?? null;
    next.set(way, step.value);
  }
  return result;
}
