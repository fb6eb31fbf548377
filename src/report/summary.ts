import type { DocumentReport, Finding, Severity } from '../model/finding.js';
import { list, withArticle } from '../model/words.js';
import { issuesOf } from './issues.js';
import type { Names } from './names.js';
import { oneLine } from './printable.js';

const SOURCES: Record<DocumentReport['stateFrom'] | DocumentReport['practiceFrom'], string> = {
  flag: 'as you said',
  config: 'as your configuration says',
  'practice-party': 'where the practice is organized',
  recitals: 'as its recitals say',
  'governing-law': 'its governing law',
  text: 'as its words say',
  none: 'not known',
};

/** What a founder should know first, in plain sentences. */
export function summaryOf(document: DocumentReport, names: Names): string {
  const { kind, error, findings } = document;
  if (kind === 'unreadable') return oneLine(error ?? 'The file could not be read.');
  if (kind === 'other') return 'This document was not reviewed.';
  const accepted = findings.filter((finding) => finding.accepted).length;
  return [
    countsOf(findings),
    partiesOf(document),
    settingOf(document, names),
    ...(accepted > 0 ? [`${things(accepted)} that somebody accepted ${accepted === 1 ? 'stands' : 'stand'} apart.`] : []),
    ...(document.side === 'manager' ? ['It was read on the manager’s side.'] : []),
    ...(document.view === 'sent' ? ['It was read as it stood before its tracked changes.'] : []),
  ].join(' ');
}

/** "3 things to fix before you sign, 4 to look at." Something that is wrong in several places counts once. */
export function countsOf(findings: readonly Finding[]): string {
  const issues = issuesOf(findings);
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const rest = [warnings > 0 ? `${warnings} to look at` : [], notes > 0 ? `${notes} to know about` : []].flat();
  const first = errors > 0 ? `${things(errors)} to fix before you sign` : 'Nothing found that must be fixed before you sign';
  return `${[first, ...rest].join(', ')}.`;
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

function partiesOf({ parties }: DocumentReport): string {
  const named = (role: string) => {
    const party = parties.find((one) => one.role === role);
    if (!party?.name && !party?.alias) return `a ${role} that was not found`;
    const alias = party.alias && party.name && party.alias.toLowerCase() !== role ? `“${oneLine(party.alias)}”, ` : '';
    return `${party.name ? oneLine(party.name) : `“${oneLine(party.alias ?? '')}”`} (${alias}the ${role})`;
  };
  return `This is a management services agreement between ${list([named('manager'), named('practice')])}.`;
}

function settingOf({ state, stateFrom, practice, practiceFrom }: DocumentReport, names: Names): string {
  const law =
    state === null
      ? 'No state is known, so it was read by the strictest law of any state'
      : `It was read under the law of ${names.state(state)} (${SOURCES[stateFrom]})`;
  const type =
    practice === null
      ? ', and the type of practice is not known'
      : ` for ${withArticle(names.practice(practice))} (${SOURCES[practiceFrom]})`;
  return `${law}${type}.`;
}
