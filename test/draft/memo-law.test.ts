import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authorityLine } from '../../src/draft/notes.js';
import { readDealFile } from '../../src/library/deal-file.js';
import { SAMPLES, dealWith } from '../deals.js';
import { libraryOf, memo, ours, texan } from './small.js';

describe('the memo of a draft that was allowed although prohibited', () => {
  const deal = dealWith({ state: 'NY', fee: { percentage: { percent: 5 } } });
  const [, line] = memo(deal, ours, { allow: ['fee-percentage-of-revenue'] }).get('Drafted although prohibited')!;

  it('says what was overridden, by which rule, on what authorities and what would be lawful', () => {
    const { fees, authorities } = ours.law.state('NY');
    expect(line).toMatch(/^New York: .* Prohibited \(fee\.percentage, allowed by rule fee-percentage-of-revenue\)\. /);
    for (const id of fees.authorities) expect(line).toContain(authorities.find((one) => one.id === id)!.cite);
    expect(line).toMatch(/Lawful alternatives: .*fee\.flat.*; or .*fee\.cost_plus.*\.$/);
  });
});

it('a practice in several states, paid by a federal program, has the answers of them all', () => {
  const sections = memo({ ...texan('NY'), payors: ['federal'] }, libraryOf([{ id: 'one' }]));
  const names = sections.get('Notices and approvals before closing')!.map((line) => line.split(':')[0]);
  expect(names).toEqual(['Texas', 'New York', ours.law.federal().name]);
  const notice = ours.law
    .state('NY')
    .transaction_notice.authorities.map((id) => ours.law.state('NY').authorities.find((one) => one.id === id)!);
  expect(sections.get('Notices and approvals before closing')![1]).toContain(
    authorityLine(notice[0]!, ours.law.state('NY').researched),
  );
});

it('what is restricted or unclear is said with the part of the deal that it touches', () => {
  const sections = memo(dealWith({ state: 'NY', equity: { transfer_restriction: true } }), libraryOf([{ id: 'one' }]));
  expect(sections.get('Restricted or unclear under the law')).toContainEqual(
    expect.stringMatching(/^New York: .* restricted – .* \(equity\.transfer_restriction\)\. /),
  );
});

it('the title of a section is printed as the agreement has it, never as a template', () => {
  const variants = [{ for: ['WY'], because: 'records', add: 'More.' }];
  const sections = memo(dealWith({ state: 'WY' }), libraryOf([{ id: 'one', title: 'Duties of {{practice}}', variants }]));
  expect(sections.get("Language that a state's law called for")?.[1]).toMatch(/^1\.1 Duties of Practice \| Wyoming \| /);
});

it.each(SAMPLES.map((file) => [basename(file), file]))('the memo of %s shows no markup and nothing unfilled', (_, file) => {
  const lines = [...memo(readDealFile(file).deal).values()].flat();
  expect(lines.filter((line) => /\{\{|\}\}|undefined|\[object |NaN|[\uE000-\uF8FF]/.test(line))).toEqual([]);
});

it('text of the deal that looks like markup stands in the memo as it is', () => {
  const notes = 'Ask *Ada* | _now_ - {{manager}}';
  const lines = memo(dealWith({ draft: { notes } }), libraryOf([{ id: 'one' }])).get('What this is');
  expect(lines).toContain(`Note on the deal: ${notes}`);
});
