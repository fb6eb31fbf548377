import type { DocumentReport } from '../model/finding.js';
import type { Reading } from '../model/reading.js';

/** Pending tracked changes, counted by author in the order in which the authors appear. */
export function changesOf({ changes }: Reading): DocumentReport['changes'] {
  const byAuthor = new Map<string, DocumentReport['changes'][number]>();
  for (const { author, kind } of changes) {
    const counted = byAuthor.get(author) ?? { author, insertions: 0, deletions: 0, cured: [] };
    if (kind === 'insertion') counted.insertions++;
    if (kind === 'deletion') counted.deletions++;
    byAuthor.set(author, counted);
  }
  return [...byAuthor.values()];
}
