import { describe, expect, it } from 'vitest';
import { meets } from '../../src/library/clauses/condition.js';
import { protectDeep } from '../../src/library/clauses/literal.js';
import type { When } from '../../src/model/clause.js';

/** The deal as conditions see it: its strings are protected. */
const CONTEXT = protectDeep({
  practice: { type: 'iv-therapy', state: 'NY', locations: [], owners: [{ name: 'Ada' }] },
  payors: ['cash', 'federal'],
  fee: { models: ['cost_plus'], flat: null, percentage: { percent: 5 } },
  term: { years: 5, reviews: 0 },
  federal: true,
  secured: false,
  note: '',
});
const met = (when: When) => meets(CONTEXT, when);

it('a missing condition and an empty one are always met', () => {
  expect([meets(CONTEXT, undefined), met({})]).toEqual([true, true]);
});

it.each<[string, When, boolean]>([
  ['a word that stands there', { 'practice.state': 'NY' }, true],
  ['another word', { 'practice.state': 'CA' }, false],
  ['a number that stands there', { 'term.years': 5 }, true],
  ['another number', { 'term.years': 6 }, false],
  ['digits as text are not the number', { 'term.years': '5' }, false],
  ['a word with a hyphen', { 'practice.type': 'iv-therapy' }, true],
  ['a word with an underscore, among a list', { 'fee.models': 'cost_plus' }, true],
  ['a word among a list', { payors: 'federal' }, true],
  ['a word that is not among a list', { payors: 'commercial' }, false],
  ['a list, one of which stands there', { 'practice.type': ['medspa', 'iv-therapy'] }, true],
  ['a list, none of which stands there', { 'practice.type': ['medspa', 'dental'] }, false],
  ['a list, one of which is among a list', { payors: ['commercial', 'federal'] }, true],
  ['a part of a word', { 'practice.state': 'N' }, false],
])('%s', (_, when, expected) => expect(met(when)).toBe(expected));

describe('true and false go by presence', () => {
  it.each<[string, string, boolean]>([
    ['a block of fields', 'fee.percentage', true],
    ['null', 'fee.flat', false],
    ['a list with entries', 'practice.owners', true],
    ['an empty list', 'practice.locations', false],
    ['true', 'federal', true],
    ['false', 'secured', false],
    ['zero', 'term.reviews', false],
    ['an empty text', 'note', false],
    ['what the deal does not have', 'practice.nothing.deeper', false],
    ['a property of every object', 'practice.constructor', false],
  ])('%s', (_, path, present) => {
    expect([met({ [path]: true }), met({ [path]: false })]).toEqual([present, !present]);
  });
});

describe('conditions within conditions', () => {
  it('all entries must hold', () => {
    expect(met({ federal: true, 'practice.state': 'NY' })).toBe(true);
    expect(met({ federal: true, 'practice.state': 'CA' })).toBe(false);
  });

  it('`not` fails only when all that it holds is met', () => {
    expect(met({ not: { payors: 'federal' } })).toBe(false);
    expect(met({ not: { payors: 'federal', 'practice.state': 'CA' } })).toBe(true);
  });

  it('`any` needs one of its conditions, each met as a whole', () => {
    expect(met({ any: [{ 'fee.flat': true }, { federal: true }] })).toBe(true);
    expect(met({ any: [{ 'fee.flat': true }, { federal: true, 'practice.state': 'CA' }] })).toBe(false);
    expect(met({ any: [] })).toBe(false);
  });

  it('`not` and `any` nest in one another', () => {
    expect(met({ not: { any: [{ 'fee.flat': true }, { secured: true }] } })).toBe(true);
    expect(met({ any: [{ not: { federal: true } }, { not: { secured: true } }] })).toBe(true);
  });
});
