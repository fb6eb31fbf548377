import { describe, expect, it } from 'vitest';
import { lawFor, lookUp, readLaw, strictest } from '../../src/library/law/answers.js';
import { openLibrary } from '../../src/library/library.js';

const { law, questions } = openLibrary();
const oregon = law.state('OR');

describe('lawFor', () => {
  it('puts the profession’s answers, list and owners in place of the general ones', () => {
    const dental = lawFor(oregon, 'dental');
    expect([oregon.equity_control.status, dental.equity_control.status]).toEqual(['prohibited', 'unclear']);
    expect(dental.clinical_control.reserved).toEqual(oregon.professions['dental']?.reserved);
    expect(dental.practice_entity.owners).toBe(oregon.professions['dental']?.owners);
    expect(dental.fees).toEqual(oregon.fees);
  });

  it('leaves the general law as it was', () => {
    const before = structuredClone(oregon);
    lawFor(oregon, 'dental');
    expect(oregon).toEqual(before);
  });

  it('is the general law for no profession, and for one of which the law says nothing', () => {
    expect([lawFor(oregon, null), lawFor(oregon, 'astrology')]).toEqual([oregon, oregon]);
  });
});

describe('readLaw', () => {
  it('gives answer, meaning, prose and the authorities in the order of the block', () => {
    const reading = readLaw(oregon, questions, 'equity_control.status');
    expect(reading).toMatchObject({ answer: 'prohibited', meaning: 'the law forbids it' });
    expect(reading?.prose).toBe(oregon.equity_control.summary.trim());
    expect(reading?.authorities.map(({ id }) => id)).toEqual(oregon.equity_control.authorities);
  });

  it('gives a topic its prose and no answer', () => {
    const reading = readLaw(oregon, questions, 'records');
    expect(reading).toMatchObject({ answer: null, meaning: null, prose: oregon.records.summary.trim() });
  });

  it('looks for the authorities where the question says that they stand', () => {
    const reading = readLaw(oregon, questions, 'med_spa.mso_needed.lay');
    expect(reading?.prose).toBe(oregon.med_spa.owner_rule.trim());
    expect(reading?.authorities.map(({ id }) => id)).toEqual(oregon.med_spa.authorities);
  });

  it('is undefined for what is no question, and for what a law does not speak of', () => {
    expect(readLaw(oregon, questions, 'fees.nonsense')).toBeUndefined();
    expect(readLaw(law.federal(), questions, 'equity_control.status')).toBeUndefined();
  });
});

it.each([
  [['permitted', 'restricted', 'prohibited'], 'prohibited'],
  [['permitted', 'unclear'], 'unclear'],
  [['permitted'], 'permitted'],
  [[], undefined],
  [['no such answer'], undefined],
])('of %j the strictest is %s', (answers, wanted) => {
  expect(strictest(questions['equity_control.status']!, answers)).toBe(wanted);
});

it('looking up a path never finds what an object inherits', () => {
  expect([lookUp({}, 'constructor'), lookUp({ a: 'text' }, 'a.length'), lookUp({ a: { b: 1 } }, 'a.b')]).toEqual([
    undefined,
    undefined,
    1,
  ]);
});
