import type { Paragraph } from '../../model/agreement.js';

/** How the items of a list are counted. */
export type Count = 'digits' | 'letters' | 'roman' | 'unknown';

/** A paragraph's place in its list. */
export interface Step {
  /** The list: what stands before the last step of the number, and the exhibit. */
  list: string;
  /** The last step with its brackets: "8", "(c)", "V". */
  value: string;
  /** The number as it is cited. */
  label: string;
}

const LAST = /^(.*?)(\([A-Za-z0-9]{1,5}\)|[A-Za-z0-9]{1,5})$/;

/** @returns null for a paragraph without a number of its own, a recital or an exhibit */
export function stepOf({ level, number, section, look, place }: Paragraph): Step | null {
  if (
    level === 0 ||
    number === null ||
    section === null ||
    look === 'recital' ||
    look === 'exhibit' ||
    section === place.exhibit
  )
    return null;
  const last = LAST.exec(section);
  if (!last) return null;
  return { list: `${place.exhibit ?? ''}|${level}|${last[1] as string}`, value: last[2] as string, label: section };
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** The number for which a step stands; (i) opens a Roman list, and follows (h) in one of letters. */
export function ordinalOf(value: string, before: Count | undefined): { number: number; count: Count } {
  const bare = value.replace(/[()]/g, '').toUpperCase();
  if (/^\d+$/.test(bare)) return { number: Number(bare), count: 'digits' };
  if (bare === 'A') return { number: 1, count: 'letters' };
  const roman = /^[IVXL]+$/.test(bare) ? romanValue(bare) : 0;
  const letter = bare.length === 1 ? bare.charCodeAt(0) - 64 : 0;
  if (before === 'letters' && letter > 0) return { number: letter, count: 'letters' };
  if (bare === 'I' || (before === 'roman' && roman > 0)) return { number: roman, count: 'roman' };
  return { number: 0, count: 'unknown' };
}

/** @returns 0 for no numeral at all */
export function romanValue(numeral: string): number {
  let total = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = ROMAN[numeral[at] as string] ?? 0;
    total += value < (ROMAN[numeral[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
