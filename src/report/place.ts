import type { Finding, FoundProvision } from '../model/finding.js';
import { oneLine } from './printable.js';

/** Where words stand, as people cite it: "5.1(b) Management Fee, page 7". */
export function placeOf({ section, heading, page, paragraph }: Omit<Finding | FoundProvision, 'quote'>): string {
  if (paragraph === null) return 'nowhere in the document';
  const named = [section, heading].filter((part) => part !== null).map(oneLine);
  const at = named.length > 0 ? named.join(' ') : `paragraph ${paragraph + 1}`;
  return page === null ? at : `${at}, page ${page}`;
}
