import { createHash } from 'node:crypto';
import type { Acceptance } from '../model/config.js';
import type { DocumentReport, Finding } from '../model/finding.js';

/** Hash of the words of a finding; white space and typographic quotes count for nothing. */
export function quoteHash({ quote }: Pick<Finding, 'quote'>): string {
  const folded = quote.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").trim();
  return createHash('sha256').update(folded).digest('hex');
}

/**
 * Marks findings as accepted, and says which acceptances have run out or match nothing any more.
 * @param today ISO date; an acceptance holds to the end of its last day
 */
export function accept(report: DocumentReport, acceptances: readonly Acceptance[], today: string): DocumentReport {
  const used = new Set<Acceptance>();
  const warnings: string[] = [];
  const findings = report.findings.map((finding) => {
    const hash = quoteHash(finding);
    const entry = acceptances.find((one) => one.rule === finding.rule && one.quote === hash && !used.has(one));
    if (!entry) return finding;
    used.add(entry);
    const { by, because, on, until } = entry;
    if (until !== null && until < today) {
      warnings.push(`${placed(entry)} was accepted by ${by} until ${until}; that day is past.`);
      return finding;
    }
    return { ...finding, accepted: { by, because, on, until } };
  });
  for (const entry of acceptances)
    if (!used.has(entry))
      warnings.push(`${placed(entry)} was accepted on ${entry.on}, and no such words are found any more.`);
  return { ...report, findings, warnings: [...report.warnings, ...warnings] };
}

const placed = ({ rule, section }: Acceptance) => (section === null ? rule : `${rule} at ${section}`);

/** The finding that a user means by its id, or by its rule where there is one such finding ("rule" or "rule@5.1"). */
export function findingsNamed(report: DocumentReport, name: string): Finding[] {
  const [rule, section] = name.split('@');
  return report.findings.filter(
    (finding) => finding.id === name || (finding.rule === rule && (section === undefined || finding.section === section)),
  );
}

/** A short id of a finding, the same as long as rule, section and words are: eight letters and digits. */
export function findingId(finding: Pick<Finding, 'rule' | 'section' | 'quote'>): string {
  const text = `${finding.rule}\0${finding.section ?? ''}\0${quoteHash(finding)}`;
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
