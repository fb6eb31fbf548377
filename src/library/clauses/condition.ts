import type { When, WhenValue } from '../../model/clause.js';
import { lookUp } from '../law/answers.js';
import { restore } from './literal.js';

/**
 * Does the deal meet a condition? All of its entries must hold; see `When` for what an entry means.
 * @param context the deal as templates see it
 */
export function meets(context: object, when: When | undefined): boolean {
  if (!when) return true;
  return Object.entries(when).every(([path, wanted]) => {
    if (path === 'not') return !meets(context, wanted as When);
    if (path === 'any') return (wanted as When[]).some((condition) => meets(context, condition));
    return matches(lookUp(context, path), wanted);
  });
}

function matches(found: unknown, wanted: WhenValue): boolean {
  if (typeof wanted === 'boolean') return isPresent(found) === wanted;
  if (Array.isArray(wanted)) return wanted.some((value) => matches(found, value));
  return [found].flat().some((one) => (typeof one === 'string' ? restore(one) : one) === wanted);
}

function isPresent(found: unknown): boolean {
  if (Array.isArray(found)) return found.length > 0;
  return found !== undefined && found !== null && found !== false && found !== 0 && found !== '';
}
