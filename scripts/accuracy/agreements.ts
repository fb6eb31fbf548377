import type { Library } from '../../src/library/library.js';
import type { DocumentReport } from '../../src/model/finding.js';
import { read } from '../../src/read/read.js';
import { review } from '../../src/review/review.js';
import { PROVISION_RULES } from '../../src/rules/provisions/provisions.js';
import { RULES } from '../../src/rules/rules.js';
import type { Score } from './score.js';

interface Place {
  section: string;
  quote: string;
}

/** What a whole agreement says, as its labeller sees it. */
export interface Truth {
  kind: string;
  state: string | null;
  practice: string | null;
  manager: { name: string | null; alias: string | null } | null;
  practiceParty: { name: string | null; alias: string | null } | null;
  issues: (Place & { code: string })[];
  provisions_present: { kind: string; section: string }[];
  provisions_absent: string[];
  document_defects: (Place & { rule: string })[];
  near_misses: Place[];
}

const labelOf = new Map(RULES.map(({ id, label }) => [id, label]));

/** An issue is found when its rule reports its section; a finding that is no issue of its section is a false alarm. */
export async function scoreAgreement(
  bytes: Uint8Array,
  file: string,
  truth: Truth,
  library: Library,
  score: Score,
): Promise<void> {
  const report = review(await read(bytes, file), file, library);
  const language = report.findings.flatMap((finding) => {
    const label = labelOf.get(finding.rule);
    return label === undefined ? [] : [{ code: label, ...finding }];
  });
  for (const { code, section } of truth.issues)
    if (language.some((finding) => finding.code === code && same(finding.section, section))) score.hit(code);
    else score.differ({ label: code, where: `${file} ${section}`, kind: 'missed', words: '' });
  for (const { code, section, quote } of language)
    if (!truth.issues.some((issue) => issue.code === code && same(section, issue.section)))
      score.differ({ label: code, where: `${file} ${section}`, kind: 'false alarm', words: `“${quote}”` });
  scoreProvisions(report, file, truth, score);
  scoreDefects(report, file, truth, score);
  scoreProfile(report, file, truth, score);
}

/** "5.1(b)" and "5.1(b)(ii)" are one place; so are "5.1" and "5.1(b)", "Exhibit A" and "Exhibit A, 2". */
const same = (a: string | null, b: string) => a !== null && (a === b || isWithin(a, b) || isWithin(b, a));
const isWithin = (inner: string, outer: string) =>
  [`${outer}(`, `${outer},`, `${outer} `].some((front) => inner.startsWith(front));

function scoreProvisions({ provisions }: DocumentReport, file: string, truth: Truth, score: Score): void {
  const labels = new Map(PROVISION_RULES.map(({ kind, label }) => [kind as string, label]));
  const found = new Map(provisions.map(({ kind, section }) => [labels.get(kind) as string, `at ${section}`]));
  score.add(
    file,
    found,
    truth.provisions_present.map(({ kind }) => kind),
  );
}

function scoreDefects({ findings }: DocumentReport, file: string, truth: Truth, score: Score): void {
  const labelled = new Set([...labelOf.keys(), ...PROVISION_RULES.map(({ kind }) => `missing-${kind}`)]);
  const found = findings.filter(({ rule }) => !labelled.has(rule));
  for (const { rule, section } of truth.document_defects)
    if (found.some((finding) => finding.rule === rule)) score.hit(rule);
    else score.differ({ label: rule, where: `${file} ${section}`, kind: 'missed', words: '' });
  for (const { rule, section, quote } of found)
    if (
      !truth.document_defects.some(
        (defect) =>
          defect.rule === rule &&
          (same(section, defect.section) || quote.includes(defect.quote) || defect.quote.includes(quote)),
      )
    )
      score.differ({ label: rule, where: `${file} ${section}`, kind: 'false alarm', words: `“${quote}”` });
}

function scoreProfile(report: DocumentReport, file: string, truth: Truth, score: Score): void {
  const alias = (role: string) => report.parties.find((party) => party.role === role)?.alias ?? null;
  const expected: [string, unknown, unknown][] = [
    ['state', report.state, truth.state],
    ['practice', report.practice, truth.practice],
    ['manager', alias('manager'), truth.manager?.alias ?? null],
    ['practice party', alias('practice'), truth.practiceParty?.alias ?? null],
    ['kind', report.kind, truth.kind === 'mso_msa' ? 'msa' : 'other'],
  ];
  for (const [what, found, right] of expected)
    if (found !== right) score.remark(`${file}: ${what} is ${String(right)}, the review says ${String(found)}`);
}
