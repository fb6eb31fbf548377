import type { DocumentReport, Finding } from '../model/finding.js';
import type { Reading } from '../model/reading.js';
import { quoteHash } from './acceptance.js';

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

/** Findings on the pending changes themselves; they are in both views. */
const ABOUT_CHANGES = 'tracked-changes-pending';

/**
 * Says which findings the pending changes bring in, and which they cure.
 * @param accepted the report with all changes accepted
 * @param sent the report on the text before them
 * @param reading the file with all changes accepted
 */
export function compareViews(accepted: DocumentReport, sent: DocumentReport, reading: Reading): DocumentReport {
  const before = keysOf(sent.findings);
  const after = keysOf(accepted.findings);
  const cured = sent.findings.filter((finding) => !after.has(keyOf(finding)));
  return {
    ...accepted,
    findings: accepted.findings.map((finding) =>
      finding.rule === ABOUT_CHANGES || before.has(keyOf(finding)) ? finding : { ...finding, change: 'introduced' },
    ),
    changes: accepted.changes.map((change) => ({
      ...change,
      cured: cured.filter((finding) => touches(change.author, finding, reading)).map(describe),
    })),
  };
}

/** A finding is the same in both views when its rule is, and either its section or its words are. */
const keyOf = ({ rule, section, quote }: Finding) => `${rule}\0${section ?? quoteHash({ quote })}`;
const keysOf = (findings: readonly Finding[]) => new Set(findings.map(keyOf));
const describe = ({ rule, section }: Finding) => (section === null ? rule : `${rule} at ${section}`);

/** Did the author change something in the section of the finding? Where nobody did, every author may have. */
function touches(author: string, { section }: Finding, { changes, agreement }: Reading): boolean {
  const there = changes.filter(({ paragraph }) => agreement.paragraphs[paragraph]?.section === section);
  return there.length === 0 || there.some((change) => change.author === author);
}
