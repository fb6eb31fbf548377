import type { Found } from '../found.js';

/** Where one heading of the first level stands before all others, it is the title, and the levels below move up. */
export function settleHeadings(found: readonly Found[]): void {
  const headings = found.filter(({ heading }) => heading !== null);
  const top = headings.filter(({ heading }) => heading === 1);
  if (top.length !== 1 || headings[0] !== top[0]) return;
  for (const one of headings) one.heading = (one.heading ?? 1) - 1;
}
