import { userInfo } from 'node:os';
import { stringify } from 'yaml';
import { acceptanceFile, readAcceptances } from '../../library/config-file.js';
import type { DocumentReport } from '../../model/finding.js';
import { inputError } from '../../model/problem.js';
import { findingsNamed, quoteHash } from '../../review/acceptance.js';
import { writeFilesSafely } from '../files.js';
import type { LintFlags } from './options.js';

const HEADER =
  '# Risks in the contract beside this file that somebody accepted: msa lint --accept FINDING --because "..."\n';

/**
 * Records an accepted risk beside the contract.
 * @param today ISO date
 * @returns what was written, in one line
 * @throws InputError when the finding is not there, is one of several, or no reason is given
 */
export function acceptFinding(contract: string, report: DocumentReport, flags: LintFlags, today: string): string {
  const name = flags.accept as string;
  if (contract === '-') throw inputError('--accept', 'standard input has no place beside it', 'a contract in a file');
  if (!flags.because?.trim()) throw inputError('--accept', 'no reason was given', '--because "why this risk is accepted"');
  if (flags.until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(flags.until))
    throw inputError('--until', `found “${flags.until}”`, 'a date written YYYY-MM-DD');
  const named = findingsNamed(report, name);
  const finding = named[0];
  if (!finding) throw inputError('--accept', `${contract} has no finding “${name}”`, known(report));
  if (named.length > 1)
    throw inputError(
      '--accept',
      `“${name}” is found ${named.length} times`,
      named.map(({ id, section }) => `${id} (${section})`).join(', '),
    );
  const entry = {
    rule: finding.rule,
    section: finding.section,
    quote: quoteHash(finding),
    because: flags.because.trim(),
    by: flags.by ?? userInfo().username,
    on: today,
    until: flags.until ?? null,
  };
  const others = readAcceptances(contract).filter(({ rule, quote }) => rule !== entry.rule || quote !== entry.quote);
  const file = acceptanceFile(contract);
  writeFilesSafely([{ name: file, content: HEADER + stringify({ accepted: [...others, entry] }) }]);
  return `wrote ${file}: ${finding.rule}${finding.section === null ? '' : ` at ${finding.section}`} accepted by ${entry.by}`;
}

const known = ({ findings }: DocumentReport) =>
  findings.length === 0
    ? 'a finding; there are none'
    : `one of ${findings.map(({ id, rule }) => `${id} (${rule})`).join(', ')}`;
