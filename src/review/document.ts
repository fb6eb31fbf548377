import type { Finding } from '../model/finding.js';
import type { Found } from './found.js';

export function documentFindings(_: Found): Finding[] {
  return [];
}
