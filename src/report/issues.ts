import type { Finding, Severity } from '../model/finding.js';
import { PROVISIONS } from '../model/provision.js';
import { bySeverity } from '../review/severity.js';

/** What findings are about, in the order in which a report shows them. */
export const CONCERNS = {
  fee: 'Fees',
  control: 'Control of care',
  term: 'Term and exit',
  missing: 'Missing language',
  document: 'The document itself',
} as const;
export type Concern = keyof typeof CONCERNS;

const MISSING: ReadonlySet<string> = new Set(PROVISIONS.map((kind) => `missing-${kind}`));

/** @param rule id of any rule; one that is no other's is about the document itself */
export function concernOf(rule: string): Concern {
  if (MISSING.has(rule)) return 'missing';
  return (['fee', 'control', 'term'] as const).find((concern) => rule.startsWith(`${concern}-`)) ?? 'document';
}

/** One thing that is wrong, at each place where it stands. */
export interface Issue {
  concern: Concern;
  severity: Severity;
  findings: [Finding, ...Finding[]];
}

/** Findings that nobody has accepted, told apart by what is wrong: the most serious first, then in their order. */
export function issuesOf(findings: readonly Finding[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const finding of findings) {
    if (finding.accepted) continue;
    const concern = concernOf(finding.rule);
    const key = concern === 'document' ? finding.id : `${finding.rule} ${finding.severity}`;
    const issue = issues.get(key);
    if (issue) issue.findings.push(finding);
    else issues.set(key, { concern, severity: finding.severity, findings: [finding] });
  }
  return [...issues.values()].sort((a, b) => bySeverity(a.severity, b.severity));
}

/** The issues of one concern. */
export const issuesAbout = (concern: Concern, issues: readonly Issue[]) =>
  issues.filter((issue) => issue.concern === concern);
