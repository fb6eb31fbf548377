import type { DocumentReport, Report } from '../../model/finding.js';
import { CONCERNS, issuesAbout, issuesOf, type Concern } from '../issues.js';
import { CODES, PROVISION_NAMES, type Names } from '../names.js';
import { placeOf } from '../place.js';
import { oneLine } from '../printable.js';
import { countsOf, summaryOf } from '../summary.js';
import { IssueLines } from './issue.js';
import { BADGE, bullet, title } from './rows.js';
import { painter, wrap, type Paint } from './style.js';

const WIDEST = 100;
const NARROWEST = 40;

/**
 * A report as a founder reads it in a terminal: a summary in plain words, what is wrong by concern, what is missing, what is
 * there, and what was not checked.
 * @param columns of the terminal
 * @param names what states and practice types are called
 */
export function lintLines({ documents }: Report, columns: number, color: boolean, names: Names = CODES): string[] {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const paint = painter(color);
  const each = documents.map((document) => documentLines(document, width, paint, names).join('\n'));
  if (documents.length > 1) each.push(totals(documents, width, paint).join('\n'));
  return each.join(`\n\n${paint('dim', '─'.repeat(width))}\n`).split('\n');
}

function documentLines(document: DocumentReport, width: number, paint: Paint, names: Names): string[] {
  const issues = issuesOf(document.findings);
  const state = document.state === null ? '' : ` --state ${document.state}`;
  const shown = new IssueLines((rule) => `msa explain ${rule}${state}`, width, paint);
  const part = (concern: Concern, lines: readonly string[]) =>
    lines.length === 0 ? [] : [...title(CONCERNS[concern], paint), ...lines];
  const full = (concern: Concern) =>
    part(
      concern,
      issuesAbout(concern, issues)
        .flatMap((issue) => shown.full(issue))
        .slice(0, -1),
    );
  const brief = (concern: Concern) =>
    part(
      concern,
      issuesAbout(concern, issues).flatMap((issue) => shown.brief(issue)),
    );
  const missing = brief('missing');
  return [
    paint('bold', oneLine(document.file)),
    ...wrap(summaryOf(document, names), width),
    ...full('fee'),
    ...full('control'),
    ...full('term'),
    ...missing,
    ...(missing.length > 0 ? wrap(`Language to ask for: msa explain RULE${state}`, width, ' '.repeat(BADGE)) : []),
    ...brief('document'),
    ...acceptedLines(document, width, paint),
    ...listed('Tracked changes that nobody has settled', document.changes.map(changeLine), width, paint),
    ...presentLines(document, width, paint),
    ...listed('Not checked', document.notChecked, width, paint),
    ...listed('Please note', document.warnings, width, paint),
    ...(document.kind === 'msa'
      ? ['', ...wrap('A list of points to raise with a lawyer, and no legal advice. The whole of it: --format html', width)]
      : []),
  ];
}

function acceptedLines({ findings }: DocumentReport, width: number, paint: Paint): string[] {
  const items = findings.flatMap((finding) => {
    const { accepted, message, rule } = finding;
    if (!accepted) return [];
    const until = accepted.until === null ? '' : `, until ${accepted.until}`;
    return `${placeOf(finding)}: ${message} Accepted by ${accepted.by} on ${accepted.on}${until}: ${accepted.because} (${rule})`;
  });
  return listed('Accepted risks', items, width, paint);
}

function changeLine({ author, insertions, deletions, cured }: DocumentReport['changes'][number]): string {
  const cures = cured.length > 0 ? `; they cure ${cured.join(', ')}` : '';
  return `${author}: ${insertions} inserted, ${deletions} deleted${cures}`;
}

function presentLines({ provisions }: DocumentReport, width: number, paint: Paint): string[] {
  if (provisions.length === 0) return [];
  const found = provisions.map(
    ({ kind, section }) => PROVISION_NAMES[kind] + (section === null ? '' : ` (${oneLine(section)})`),
  );
  return [...title('Found in the agreement', paint), ...wrap(`${found.join('; ')}.`, width, '  ')];
}

function listed(heading: string, items: readonly string[], width: number, paint: Paint): string[] {
  if (items.length === 0) return [];
  return [...title(heading, paint), ...items.flatMap((item) => bullet(oneLine(item), width))];
}

function totals(documents: readonly DocumentReport[], width: number, paint: Paint): string[] {
  const each = documents.map(({ file, kind, findings }) => {
    if (kind !== 'msa') return `${file}: ${kind === 'other' ? 'not reviewed' : 'could not be read'}.`;
    return `${file}: ${countsOf(findings)}`;
  });
  return listed(`${documents.length} documents`, each, width, paint).slice(1);
}
