import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, type Drafted } from '../../src/draft/draft.js';
import { cautionsOf } from '../../src/draft/refuse.js';
import { readDealFile } from '../../src/library/deal-file.js';
import { yamlFiles } from '../../src/library/folder.js';
import { HOME } from '../../src/model/home.js';
import { dealWith } from '../deals.js';
import { ours } from './small.js';

const REFUSED = join(HOME, 'samples', 'deals', 'refused');
const refused = (name: string) => readDealFile(join(REFUSED, `${name}.yaml`)).deal;
const briefly = ({ refusals }: Drafted) => refusals.map(({ rule, state, deal }) => `${state}: ${rule} (${deal})`);
const percentage = { percentage: { percent: 5 } };
const address = (state: string) => ({ name: 'Second', address: { street: '1 Elm St', city: 'Town', state, zip: '12345' } });

describe('the samples of refused deals', () => {
  it.each(yamlFiles(REFUSED))('%s gives no agreement', (file) => {
    const { agreement, refusals } = draft(readDealFile(file).deal, ours);
    expect(agreement).toBeNull();
    expect(refusals.every(({ allowed }) => !allowed)).toBe(true);
  });

  it.each([
    [
      'ny-percentage',
      'fee-percentage-of-revenue',
      'fee.percentage',
      'New York',
      () => ours.law.state('NY').fees.authorities,
    ],
    [
      'or-transfer',
      'control-practice-equity',
      'equity.transfer_restriction',
      'Oregon',
      () => ours.law.state('OR').equity_control.authorities,
    ],
  ])('%s breaks one rule; the state, its authorities and two ways out are named', (name, rule, deal, stateName, cited) => {
    const { refusals } = draft(refused(name), ours);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ rule, deal, stateName, reading: { answer: 'prohibited' } });
    expect(refusals[0]?.reading.authorities.map(({ id }) => id)).toEqual(cited());
    expect(cited().length).toBeGreaterThan(0);
    expect(refusals[0]?.alternatives).toHaveLength(2);
  });
});

describe('who is refused', () => {
  it('a deal with a state that prohibits, wherever the practice is formed', () => {
    const practice = { ...dealWith({ state: 'TX' }).practice };
    const distant = { ...practice, telehealth_states: ['NY'] };
    const second = { ...practice, locations: [address('NY')] };
    const [at, by] = [distant, second].map((one) => draft(dealWith({ practice: one, fee: percentage }), ours));
    expect([briefly(at!), briefly(by!)]).toEqual([
      ['NY: fee-percentage-of-revenue (fee.percentage)'],
      ['NY: fee-percentage-of-revenue (fee.percentage)'],
    ]);
  });

  it('one of a profession, where the law of that profession prohibits what the general law allows', () => {
    const of = (type: 'dental' | 'medical') => draft(dealWith({ state: 'CO', type, fee: percentage }), ours);
    expect(briefly(of('dental'))).toEqual(['CO: fee-percentage-of-revenue (fee.percentage)']);
    expect(briefly(of('medical'))).toEqual([]);
  });

  it('not one whose deal lacks what the law prohibits', () => {
    expect(briefly(draft(dealWith({ state: 'NY' }), ours))).toEqual([]);
    expect(briefly(draft(dealWith({ state: 'OR', equity: { transfer_restriction: false } }), ours))).toEqual([]);
  });

  it('one that breaks several rules is told all of them', () => {
    const practice = { ...dealWith({ state: 'NY' }).practice, locations: [address('OR')] };
    const drafted = draft(dealWith({ practice, fee: percentage, equity: { transfer_restriction: true } }), ours);
    expect(briefly(drafted)).toEqual([
      'NY: fee-percentage-of-revenue (fee.percentage)',
      'OR: control-practice-equity (equity.transfer_restriction)',
    ]);
    expect(drafted.agreement).toBeNull();
  });
});

describe('allow', () => {
  const deal = refused('ny-percentage');
  const rule = 'fee-percentage-of-revenue';

  it('drafts what it names and marks the refusal as allowed', () => {
    const { agreement, refusals } = draft(deal, ours, { allow: [rule] });
    expect(refusals.map(({ allowed }) => allowed)).toEqual([true]);
    expect(agreement?.paragraphs.some(({ clause }) => clause === 'fee-percentage')).toBe(true);
  });

  it('says so in the first line of the note on the clause', () => {
    const { agreement } = draft(deal, ours, { allow: [rule] });
    expect(agreement?.notes.find(({ paragraph }) => paragraph === 'fee-percentage')?.text[0]).toBe(
      'PROHIBITED in New York; drafted all the same because fee-percentage-of-revenue was allowed by the user.',
    );
  });

  it('of one rule leaves another standing', () => {
    const both = { ...deal, equity: { ...deal.equity, transfer_restriction: true } };
    const practice = { ...both.practice, telehealth_states: ['OR'] };
    expect(draft({ ...both, practice }, ours, { allow: [rule] }).agreement).toBeNull();
    expect(draft({ ...both, practice }, ours, { allow: [rule, 'control-practice-equity'] }).agreement).not.toBeNull();
  });

  it('of a rule that the deal does not break changes nothing', () => {
    expect(draft(deal, ours, { allow: ['missing-fmv'] }).agreement).toBeNull();
  });
});

describe('federal payors', () => {
  const cautions = (payors: ('cash' | 'federal')[]) => {
    const { situation } = draft(dealWith({ state: 'TX', payors, fee: percentage }), ours);
    return cautionsOf(situation, ours.questions).map(({ deal, law, reading }) => [law.state, deal, reading.answer]);
  };

  it('bring the federal answers, after those of the states', () => {
    expect(cautions(['federal'])).toContainEqual(['US', 'fee.percentage', 'restricted']);
  });

  it('are the only ones that do', () => {
    expect(cautions(['cash']).filter(([state]) => state === 'US')).toEqual([]);
  });
});
