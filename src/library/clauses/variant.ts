import type { Clause, Variant } from '../../model/clause.js';
import type { Law } from '../../model/law.js';
import { answerTo } from '../law/answers.js';
import { meets } from './condition.js';

/** A variant that a draft gets, and why. */
export interface Chosen {
  variant: Variant;
  /** The state whose law calls for it. */
  state: string;
  /** The question or topic behind it. */
  because: string;
}

/**
 * The variants of a clause that one law calls for, in the order of the file.
 * @param law the state's (or the federal) law for the practice's profession
 */
export function variantsFor(clause: Clause, law: Law, context: object): Chosen[] {
  return clause.variants.flatMap((variant) => {
    const because = reasonFor(variant, law);
    return because !== undefined && meets(context, variant.when) ? [{ variant, state: law.state, because }] : [];
  });
}

/** Is it for this law? By name where states are named, else by all of the answers; the reason, or undefined. */
function reasonFor(variant: Variant, law: Law): string | undefined {
  if (Array.isArray(variant.for)) return variant.for.includes(law.state) ? (variant.because ?? '') : undefined;
  const wanted = Object.entries(variant.for);
  const met = wanted.every(([question, answers]) => [answers].flat().includes(answerTo(law, question) ?? ''));
  return met ? (variant.because ?? wanted[0]?.[0] ?? '') : undefined;
}

/** Variants that name states are the state's own words; those that name answers are wanted wherever the law answers so. */
export const namesStates = (variant: Variant) => Array.isArray(variant.for);
