import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { authorityLine } from '../../src/draft/notes.js';
import { readLaw } from '../../src/library/law/answers.js';
import type { Deal } from '../../src/model/deal/deal.js';
import type { Law } from '../../src/model/law.js';
import { dealWith } from '../deals.js';
import { libraryOf, ours, texan } from './small.js';

type Clauses = Parameters<typeof libraryOf>[0];
const notes = (clauses: Clauses, deal: Deal = dealWith({ state: 'TX' })) => draft(deal, libraryOf(clauses)).agreement!.notes;
const texas = ours.law.state('TX');
const federal = ours.law.federal();

/** The lines that a law's answer to a question gives. */
function told(law: Law, question: string): string[] {
  const { ask, answer, meaning, prose, authorities } = readLaw(law, ours.questions, question)!;
  const said = answer === null ? prose! : `${answer.replaceAll('_', ' ')} – ${meaning}.`;
  return [
    `${law.name}. ${ask} ${said}`.replace(/\s+/g, ' '),
    ...authorities.map((authority) => authorityLine(authority, law.researched)),
  ];
}

it('an authority says how it was checked, how sure it is and when it was researched', () => {
  const authority = { ...texas.authorities[0]!, cite: 'Tex. Code 1.1', confidence: 'medium' as const };
  const line = (verified: 'page' | 'secondary' | 'recalled') => authorityLine({ ...authority, verified }, '2026-11-22');
  expect([line('page'), line('secondary'), line('recalled')]).toEqual([
    'Tex. Code 1.1 – page read; confidence medium; researched 2026-11-22',
    'Tex. Code 1.1 – checked in secondary sources; confidence medium; researched 2026-11-22',
    'Tex. Code 1.1 – recalled, not checked; confidence medium; researched 2026-11-22',
  ]);
});

describe('the note on a clause', () => {
  it('stands on the first paragraph of the clause, and a clause with nothing to say has none', () => {
    expect(notes([{ id: 'one' }, { id: 'two', notes: 'Ask.' }])).toEqual([{ paragraph: 'two', text: ['Ask.'] }]);
  });

  it('is plain text, with the deal’s values and the numbers of sections in it', () => {
    const written = 'See **{{manager.name}}**\n  and {{ref "one"}}, _before_ signing.';
    expect(notes([{ id: 'one', notes: written }])[0]?.text).toEqual([
      'See Harbor Management, LLC and Section 1.1, before signing.',
    ]);
  });

  it('tells what the law answers, with its authorities', () => {
    expect(notes([{ id: 'one', asks: ['fees.fmv'] }])[0]?.text).toEqual(told(texas, 'fees.fmv'));
    expect(told(texas, 'fees.fmv')[0]).toMatch(/^Texas\. Must the fee be fair market value\? \w.* – .*\.$/);
  });

  it('tells a topic in the law’s own prose', () => {
    expect(notes([{ id: 'one', asks: ['records'] }])[0]?.text).toEqual(told(texas, 'records'));
  });

  it('tells what each state of the practice and, where it pays, the federal law answer', () => {
    const deal = { ...texan('NY'), payors: ['federal' as const] };
    expect(notes([{ id: 'one', asks: ['fees.fmv'] }], deal)[0]?.text).toEqual([
      ...new Set([texas, ours.law.state('NY'), federal].flatMap((law) => told(law, 'fees.fmv'))),
    ]);
  });

  it('tells the profession’s answer where it differs', () => {
    const dental = dealWith({ state: 'CO', type: 'dental' });
    const [first] = notes([{ id: 'one', asks: ['fees.percentage_of_revenue'] }], dental)[0]!.text;
    expect(first).toMatch(/^Colorado\. .* prohibited – the law forbids it\.$/);
  });

  it('points to the note that told an answer before', () => {
    const [, second] = notes([
      { id: 'one', asks: ['fees.fmv'] },
      { id: 'two', asks: ['fees.fmv'] },
    ]);
    expect(second?.text).toEqual(['Must the fee be fair market value? See the note on Section 1.1.']);
  });

  it('cites a further authority of the practice’s law or of the federal law, and no other', () => {
    const cited = notes([{ id: 'one', authorities: [federal.authorities[0]!.id, 'ny-educ-6531'] }]);
    expect(cited[0]?.text).toEqual([authorityLine(federal.authorities[0]!, federal.researched)]);
  });

  it('says for which state a variant is there, why, and on whose authority; then its own note', () => {
    const { id } = texas.authorities[0]!;
    const variant = { for: ['TX'], because: 'records', authorities: [id], add: 'More.', notes: 'Compare it.' };
    expect(notes([{ id: 'one', variants: [variant] }])[0]?.text).toEqual([
      'Compare it.',
      `Words for Texas (${ours.questions['records']!.ask})`,
      authorityLine(texas.authorities[0]!, texas.researched),
    ]);
  });
});

it('notes can be left out', () => {
  const { agreement } = draft(dealWith(), libraryOf([{ id: 'one', notes: 'Ask.' }]), { notes: false });
  expect(agreement?.notes).toEqual([]);
});

it('every note of a sample-sized draft stands on a paragraph that is there, one a paragraph', () => {
  const { agreement } = draft(dealWith(), ours);
  const ids = new Set(agreement!.paragraphs.map(({ id }) => id));
  const at = agreement!.notes.map(({ paragraph }) => paragraph);
  expect(at.length).toBeGreaterThan(0);
  expect(at.filter((id, index) => !ids.has(id) || at.indexOf(id) < index)).toEqual([]);
});
