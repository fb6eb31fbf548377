import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from '../../src/model/home.js';
import { checkLibrary } from '../../src/library/check/check.js';
import { answerTo, lawFor, readLaw } from '../../src/library/law/answers.js';
import { openLibrary } from '../../src/library/library.js';
import { validate } from '../../src/library/validate.js';
import { parseYaml } from '../../src/library/yaml-file.js';
import { STATE_CODES } from '../../src/model/deal/primitives.js';
import { StateLaw } from '../../src/model/law.js';
import { describeProblem } from '../../src/model/problem.js';
import { complaintsOf } from '../folders.js';

const { law, questions } = openLibrary();

describe('the law files', () => {
  it('there is one for each of 51 jurisdictions and one for the United States, all valid', () => {
    const { problems, counts } = checkLibrary();
    expect(problems.filter(({ file }) => file.startsWith('law/')).map(describeProblem)).toEqual([]);
    expect([counts.laws, STATE_CODES.length]).toEqual([52, 51]);
    expect([...STATE_CODES.map(law.state), law.federal()].map(({ state }) => state)).toEqual([...STATE_CODES, 'US']);
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

it.each(['ZZ', 'US', '../../etc', 'California', ''])('“%s” is no state', (code) => {
  expect(complaintsOf(() => law.state(code))).toEqual([
    `“${code}”: this is no state; expected two letters such as CA, NY or DC`,
  ]);
});

describe('yes and no are words', () => {
  const text = readFileSync(join(HOME, 'law', 'states', 'wy.yaml'), 'utf8');
  const withAnswer = (answer: string) =>
    validate(StateLaw, parseYaml(text.replace(/^ {2}required: .*$/m, `  required: ${answer}`), 'wy.yaml'));

  it('quoted or not', () => {
    expect([withAnswer('"no"'), withAnswer('no')].map(({ value }) => value?.transaction_notice.required)).toEqual([
      'no',
      'no',
    ]);
  });

  it('and true is none', () => {
    const [line] = withAnswer('true').problems.map(describeProblem);
    expect(line).toMatch(/^wy\.yaml:\d+: transaction_notice\.required: found true; expected text$/);
  });
});
