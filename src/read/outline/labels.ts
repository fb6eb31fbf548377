import type { Found } from '../found.js';
import { readAutomaticLabel, readTypedLabel, type Label } from './label.js';

/** Reads the number of every paragraph: the automatic one, else one that somebody typed. */
export const labelsOf = (found: readonly Found[]): (Label | null)[] =>
  found.map(({ text, number, note }) =>
    number !== null ? readAutomaticLabel(number.trim()) : note !== undefined ? null : readTypedLabel(text),
  );

/**
 * For each paragraph whose number is a mark: the next mark that is written in the same way and case, or for "A." and "I." the second
 * one of their list, which may stand far below; null when none follows.
 */
export function nextMarks(labels: readonly (Label | null)[]): (string | null)[] {
  const next = new Map<string, string>();
  const later = new Set<string>();
  const result = new Array<string | null>(labels.length).fill(null);
  for (let at = labels.length - 1; at >= 0; at--) {
    const step = labels[at]?.steps.at(-1);
    if (step?.kind !== 'mark') continue;
    const { wrap, value } = step;
    const way = wrap + (/^\d/.test(value) ? '1' : value === value.toUpperCase() ? 'A' : 'a');
    const second = value === 'A' ? 'B' : value === 'I' ? 'II' : '';
    result[at] = later.has(wrap + second) ? second : (next.get(way) ?? null);
    next.set(way, value);
    later.add(wrap + value);
  }
  return result;
}
