import type { Unnamed } from './review.js';
import type { Found } from './found.js';

export function documentFindings(_: Found): Unnamed[] {
  return [];
}
