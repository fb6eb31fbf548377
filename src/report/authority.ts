import { CHECKED } from '../draft/notes.js';
import type { Finding } from '../model/finding.js';
import { oneLine } from './printable.js';

type Cited = Finding['authorities'][number];

/** How an authority was checked, and with what confidence: no report cites one without it. */
export function checkOf({ verified, confidence }: Pick<Cited, 'verified' | 'confidence'>): string {
  return oneLine(`${(CHECKED as Record<string, string>)[verified] ?? verified}; ${confidence} confidence`);
}

/** One authority on one line. */
export const citedLine = (authority: Cited) => `${oneLine(authority.cite)} (${checkOf(authority)})`;
