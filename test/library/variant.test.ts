import { describe, expect, it } from 'vitest';
import { namesStates, variantsFor } from '../../src/library/clauses/variant.js';
import { lawFor } from '../../src/library/law/answers.js';
import { openLibrary } from '../../src/library/library.js';
import { Clause, type Variant } from '../../src/model/clause.js';

const { law } = openLibrary();
type VariantInput = Partial<Variant> & Pick<Variant, 'for'>;

/** A clause with these variants; each adds its place in the list unless it says otherwise. */
const clauseWith = (...variants: VariantInput[]) =>
  Clause.parse({
    id: 'test',
    title: 'Test',
    about: 'a test',
    text: 'Text.',
    variants: variants.map((variant, index) => ({ add: String(index), ...variant })),
  });
const reasons = (clause: Clause, state: string, context: object = {}) =>
  variantsFor(clause, law.state(state), context).map(({ variant, because }) => `${variant.add}: ${because}`);

/** Answers of the states that these tests lean on; New York's and Texas's differ. */
const ANSWER = {
  NY: law.state('NY').fees.percentage_of_revenue,
  TX: law.state('TX').fees.percentage_of_revenue,
};

it('the tests’ states answer differently', () => expect(ANSWER).toEqual({ NY: 'prohibited', TX: 'permitted_if_fmv' }));

describe('a variant that names states', () => {
  const clause = clauseWith({ for: ['NY', 'TX'], because: 'records' }, { for: ['CA'], because: 'fees.fmv' });

  it('is for each of them and no other, and its reason is the one that it gives', () => {
    expect(reasons(clause, 'NY')).toEqual(['0: records']);
    expect(reasons(clause, 'CA')).toEqual(['1: fees.fmv']);
    expect(reasons(clause, 'WA')).toEqual([]);
  });

  it('is known from one that names answers', () => {
    expect(clauseWith({ for: ['NY'] }, { for: { 'fees.fmv': 'required' } }).variants.map(namesStates)).toEqual([
      true,
      false,
    ]);
  });
});

describe('a variant that names answers', () => {
  it('is for every state whose law answers so, and the question is its reason', () => {
    const clause = clauseWith({ for: { 'fees.percentage_of_revenue': 'prohibited' } });
    expect(reasons(clause, 'NY')).toEqual(['0: fees.percentage_of_revenue']);
    expect(reasons(clause, 'TX')).toEqual([]);
  });

  it('takes any answer of a list', () => {
    const clause = clauseWith({ for: { 'fees.percentage_of_revenue': ['prohibited', 'permitted_if_fmv'] } });
    expect([reasons(clause, 'NY').length, reasons(clause, 'TX').length]).toEqual([1, 1]);
  });

  it('needs every question that it names answered so', () => {
    const clause = clauseWith({ for: { 'fees.percentage_of_revenue': 'prohibited', 'fees.flat_fee': 'prohibited' } });
    expect(reasons(clause, 'NY')).toEqual([]);
  });

  it('gives its own reason where it has one', () => {
    const clause = clauseWith({ for: { 'fees.percentage_of_revenue': 'prohibited' }, because: 'cpom.strength' });
    expect(reasons(clause, 'NY')).toEqual(['0: cpom.strength']);
  });

  it('follows the profession’s answer where the law is read for one', () => {
    const clause = clauseWith({ for: { 'fees.percentage_of_revenue': 'prohibited' } });
    const dental = lawFor(law.state('CO'), 'dental');
    expect(dental.fees.percentage_of_revenue).toBe('prohibited');
    expect(variantsFor(clause, dental, {})).toHaveLength(1);
    expect(variantsFor(clause, law.state('CO'), {})).toHaveLength(0);
  });

  it('is not for a law that leaves the question unanswered', () => {
    const clause = clauseWith({ for: { 'equity_control.status': ['prohibited', 'restricted', 'unclear', 'permitted'] } });
    expect(variantsFor(clause, law.federal(), {})).toEqual([]);
  });
});

it('a variant is left out unless the deal meets its condition', () => {
  const clause = clauseWith({ for: ['NY'], when: { federal: true } });
  expect(reasons(clause, 'NY', { federal: true })).toHaveLength(1);
  expect(reasons(clause, 'NY', { federal: false })).toEqual([]);
});

it('variants come in the order of the file, each with its state', () => {
  const clause = clauseWith({ for: { 'fees.fmv': 'required' } }, { for: ['NY'] }, { for: ['NY'] });
  expect(variantsFor(clause, law.state('NY'), {}).map(({ variant, state }) => [variant.add, state])).toEqual([
    ['0', 'NY'],
    ['1', 'NY'],
    ['2', 'NY'],
  ]);
});

it.each([
  ['no way to change the text', { for: ['NY'] }],
  ['two ways', { for: ['NY'], text: 'A', add: 'B' }],
  ['text and omission', { for: ['NY'], text: 'A', omit: true }],
])('a variant with %s is not valid', (_, variant) => {
  const clause = { id: 'test', title: 'Test', about: 'a test', text: 'Text.', variants: [variant] };
  const { error } = Clause.safeParse(clause);
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'exactly one of text (replaces), add (appends) and omit (leaves out)',
  ]);
});
