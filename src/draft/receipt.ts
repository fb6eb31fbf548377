import { createHash } from 'node:crypto';
import type { Deal } from '../model/deal/deal.js';
import type { Library } from '../library/library.js';
import { statesOf } from './context.js';

/** What a draft was made from; it stands in the document's custom properties and in the memo. */
export interface Receipt {
  version: string;
  /** SHA-256 of the deal with all its defaults, so that a comment or the order of fields does not count. */
  deal: string;
  library: string;
  law: string;
  /** The options that change the document. */
  options: string;
}

export function receiptOf(
  deal: Deal,
  library: Library,
  version: string,
  options: { allow: readonly string[]; notes: boolean },
): Receipt {
  const agreed = { ...deal, $schema: undefined };
  return {
    version,
    deal: createHash('sha256').update(canonical(agreed)).digest('hex'),
    library: library.hash,
    law: library.law.hash(statesOf(deal)),
    options: [options.notes ? 'notes' : 'no-notes', ...[...options.allow].sort().map((rule) => `allow:${rule}`)].join(' '),
  };
}

/** JSON with its fields in the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
