import type { Library } from '../library/library.js';
import type { DocumentReport, Finding } from '../model/finding.js';
import type { Reading, View } from '../model/reading.js';
import { headingsOf } from '../understand/headings.js';
import { understand, wordsOf } from '../understand/facts.js';
import { profileOf, type Given } from '../understand/profile/profile.js';
import { findingId } from './acceptance.js';
import { Asks } from './asks.js';
import { changesOf } from './changes.js';
import { documentFindings } from './document.js';
import { languageFindings } from './language.js';
import { missingFindings, provisionsIn } from './provisions.js';
import { settingOf } from './setting.js';
import { bySeverity } from './severity.js';
import { notChecked } from './unchecked.js';

export interface ReviewOptions extends Given {
  view?: View;
  side?: 'practice' | 'manager';
  /** Rules to leave out, or to grade otherwise, by id. */
  rules?: Readonly<Record<string, 'off' | 'error' | 'warning' | 'note'>>;
}

/**
 * Reviews one agreement that was read. The same reading, library and options give the same report, whatever the day.
 * @param file as the user named it
 * @throws InputError for an option that names no state or practice type
 */
export function review(reading: Reading, file: string, library: Library, options: ReviewOptions = {}): DocumentReport {
  const { agreement } = reading;
  const words = wordsOf(agreement, library.lexicon);
  const { states, stateFrom, practice, practiceFrom, parties, kind, names } = profileOf(words, library, options);
  const setting = settingOf(states, practice, library);
  const facts = understand(words, names);
  const headings = headingsOf(agreement.paragraphs);
  const found = { facts, reading, headings, setting, library, parties, options };
  const isMsa = kind === 'msa';
  const provisions = isMsa ? provisionsIn(found) : [];
  const asks = new Asks(library, setting, parties);
  const findings = isMsa
    ? [...languageFindings(found, provisions, asks), ...missingFindings(found, provisions, asks), ...documentFindings(found)]
    : [];
  const warnings = [...reading.unread];
  if (!isMsa) warnings.unshift('This does not look like a management services agreement; it was not searched for findings.');
  if (reading.labels.status !== 'resolved' && reading.labels.reason) warnings.push(reading.labels.reason);
  return {
    file,
    format: reading.format,
    words: facts.tokens.count,
    kind,
    state: states[0] ?? null,
    stateFrom,
    practice,
    practiceFrom,
    side: options.side ?? 'practice',
    view: options.view ?? 'accepted',
    parties,
    findings: graded(findings, options.rules ?? {}).sort(order),
    provisions: provisions.map(({ kind: provision, passage }) => ({ kind: provision, ...passage })),
    changes: changesOf(reading),
    notChecked: notChecked(found, isMsa),
    warnings,
    error: null,
  };
}

/** A finding before it is told apart from others. */
export type Unnamed = Omit<Finding, 'id'>;

function graded(findings: readonly Unnamed[], rules: NonNullable<ReviewOptions['rules']>): Finding[] {
  return findings.flatMap((finding) => {
    const grade = rules[finding.rule];
    if (grade === 'off') return [];
    return [{ id: findingId(finding), ...finding, severity: grade ?? finding.severity }];
  });
}

/** The most serious first; then in the order of the text, language that is missing last. */
const order = (a: Finding, b: Finding) =>
  bySeverity(a.severity, b.severity) ||
  (a.paragraph ?? Infinity) - (b.paragraph ?? Infinity) ||
  (a.start ?? 0) - (b.start ?? 0) ||
  (a.rule < b.rule ? -1 : 1);
