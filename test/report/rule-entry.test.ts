import { expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library.js';
import { PROVISIONS } from '../../src/model/provision.js';
import { gradesOf } from '../../src/report/grades.js';
import { concernOf } from '../../src/report/issues.js';
import { ruleEntries } from '../../src/report/rule-entry.js';

const entries = ruleEntries();
const library = openLibrary();

it('no two rules have one id, and each id tells its concern', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.filter(({ id, concern }) => concernOf(id) !== concern)).toEqual([]);
  expect(entries.filter(({ concern }) => concern === 'missing')).toHaveLength(PROVISIONS.length);
});

it.each(entries.map((entry) => [entry.id, entry] as const))('%s says what it is, why, and what to ask for', (_, entry) => {
  expect(entry.title).not.toBe('');
  expect(entry.message).not.toBe('');
  expect(entry.why).not.toBe('');
  expect(entry.ask.text ?? library.clauses.get(entry.ask.clause ?? '')).toBeTruthy();
  if (entry.asks !== null) expect(library.questions[entry.asks]).toBeDefined();
});

it('grades by the answers of the law, and says which states answer so', () => {
  const entry = entries.find(({ id }) => id === 'fee-percentage-of-revenue')!;
  const { grades, question } = gradesOf(entry, library)!;
  expect(question).toBe('fees.percentage_of_revenue');
  expect(grades[0]).toMatchObject({ answer: 'prohibited', severity: 'error' });
  expect(grades.flatMap(({ states }) => states)).toHaveLength(51);
});

it('a topic that is answered in prose is graded by how strict the state is', () => {
  const entry = entries.find(({ asks }) => asks === 'clinical_control')!;
  expect(gradesOf(entry, library)?.question).toBe('cpom.strength');
});
