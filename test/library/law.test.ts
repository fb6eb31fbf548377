import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from '../../src/library/folder.js';
import { checkLaw } from '../../src/library/check/law.js';
import { readLibrarySources } from '../../src/library/check/sources.js';
import { answerTo, lawFor, lookUp, readLaw, strictest } from '../../src/library/law/answers.js';
import { openLibrary } from '../../src/library/library.js';
import { validate } from '../../src/library/validate.js';
import { parseYaml } from '../../src/library/yaml-file.js';
import { STATE_CODES } from '../../src/model/deal/primitives.js';
import { StateLaw } from '../../src/model/law.js';
import { describeProblem } from '../../src/model/problem.js';
import { complaintsOf } from '../folders.js';

const { law, questions } = openLibrary();
const oregon = law.state('OR');

describe('the law files', () => {
  const sources = readLibrarySources(HOME);

  it('there is one for each of 51 jurisdictions and one for the United States, all valid', () => {
    expect(sources.problems).toEqual([]);
    expect(sources.laws.map(({ value }) => value.state).sort()).toEqual([...STATE_CODES, 'US'].sort());
    expect(STATE_CODES).toHaveLength(51);
  });

  it('every answer is allowed and every authority that is named exists', () => {
    expect(sources.laws.flatMap((source) => checkLaw(source, questions)).map(describeProblem)).toEqual([]);
  });

  it.each(STATE_CODES)('%s answers every question with a meaning and every topic with prose', (code) => {
    const state = law.state(code);
    const silent = Object.entries(questions).filter(([id, { answers }]) => {
      const reading = readLaw(state, questions, id);
      return answers ? !reading?.meaning : !reading?.prose;
    });
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it.each(STATE_CODES)('every profession of %s keeps the answers that it does not change', (code) => {
    const state = law.state(code);
    for (const [profession, { answers }] of Object.entries(state.professions)) {
      const own = lawFor(state, profession);
      for (const id of Object.keys(questions)) expect(answerTo(own, id)).toBe(answers[id] ?? answerTo(state, id));
    }
  });
});

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

it.each(['ZZ', 'US', '../../etc', 'California', ''])('“%s” is no state', (code) => {
  expect(complaintsOf(() => law.state(code))).toEqual([`“${code}”: this is no state; expected two letters such as CA, NY or DC`]);
});

describe('yes and no are words', () => {
  const text = readFileSync(join(HOME, 'law', 'states', 'wy.yaml'), 'utf8');
  const withAnswer = (answer: string) =>
    validate(StateLaw, parseYaml(text.replace(/^ {2}required: .*$/m, `  required: ${answer}`), 'wy.yaml'));

  it('quoted or not', () => {
    expect([withAnswer('"no"'), withAnswer('no')].map(({ value }) => value?.transaction_notice.required)).toEqual(['no', 'no']);
  });

  it('and true is none', () => {
    const [line] = withAnswer('true').problems.map(describeProblem);
    expect(line).toMatch(/^wy\.yaml:\d+: transaction_notice\.required: found true; expected text$/);
  });
});
