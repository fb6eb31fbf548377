import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/library/check/check.js';
import { describeProblem } from '../../src/model/problem.js';
import { CLAUSE, FILES, TEMPLATE, changed, check, checkMistakes, exactly } from './small.js';

const FILE = 'clauses/own-clause.yaml';

it('our own library has no problem', () => {
  expect(checkLibrary().problems.map(describeProblem)).toEqual([]);
});

it('a firm’s library without a mistake has no problem', () => {
  expect(check(FILES)).toEqual([]);
});

describe('one mistake in a clause is one line with the file, the line and what was expected:', () => {
  it.each(
    checkMistakes([
      [
        'a provision that is none',
        'provides: [notices]',
        'provides: [notices, kindness]',
        /^clauses\/own-clause\.yaml:7: provides\.1: found “kindness”; expected one of fmv, no-volume-or-value, /,
      ],
      ['a field that clauses do not have', 'asks:', 'ask: x\nasks:', `${FILE}:5: ask: there is no field “ask” here`],
      ['a field that is missing', 'title: Own Clause\n', '', `${FILE}:1: title: this field is missing; expected text`],
      [
        'an unknown question',
        'asks: [records]',
        'asks: [records, weather]',
        `${FILE}:5: asks.1: there is no question or topic “weather”; expected one of law/questions.yaml`,
      ],
      [
        'an unknown authority',
        '[us-aks]',
        '[us-nowhere]',
        `${FILE}:6: authorities.0: there is no authority “us-nowhere”; expected the id of an authority in law/`,
      ],
      [
        'a condition on what no deal has',
        '{ federal: true }',
        '{ not: { fee.free: true } }',
        `${FILE}:4: when: the condition names “fee.free”, which no deal has; expected a field of the deal`,
      ],
    ]),
  )('%s', (_, _from, _to, line, lines) => {
    expect(lines).toEqual(exactly(line));
  });
});

it('an id that is not the file’s name is named', () => {
  const files = { ...FILES, [FILE]: changed(CLAUSE, 'id: own-clause', 'id: parties') };
  expect(check(files)[0]).toBe(
    `${FILE}:1: id: the file is called own-clause and its id is “parties”; expected the same name`,
  );
});

describe('one mistake in a template:', () => {
  const checkTemplate = (to: string) => check({ ...FILES, 'templates/own.yaml': changed(TEMPLATE, '[own-clause]', to) });

  it('a clause that does not exist', () => {
    expect(checkTemplate('[own-clause, lost]')).toEqual([
      'templates/own.yaml:8: articles.0.clauses.1: there is no clause “lost”; expected the id of a file in clauses/',
    ]);
  });

  it('a clause that is listed twice', () => {
    expect(checkTemplate('[own-clause]\nclosing: [own-clause]')).toEqual([
      'templates/own.yaml:9: closing.0: the clause “own-clause” is there twice; expected each clause once',
    ]);
  });

  it('a clause that no template lists', () => {
    expect(checkTemplate('[parties]')).toEqual([
      `${FILE}:1: id: no template lists the clause “own-clause”; expected its id in a file of templates/`,
    ]);
  });
});

describe('a mistake in the texts and conditions of a template is named with its line:', () => {
  it.each([
    ['a field of the cover', 'between {{practice.name}}', 'between {{practice.nickname}}', 4],
    ['braces of the cover', 'between {{practice.name}}', 'between {{#if federal}}', 4],
    ['a helper in the title of an article', 'title: Own Article', 'title: "{{cash 5}}"', 7],
    [
      'the condition of an exhibit',
      '    clauses: [own-clause]',
      '    clauses: [parties]\nexhibits:\n  - { id: e, title: E, when: { fee.free: true }, clauses: [own-clause] }',
      10,
    ],
  ])('%s', (_, from, to, line) => {
    const lines = check({ ...FILES, 'templates/own.yaml': changed(TEMPLATE, from, to) });
    expect(lines).toEqual([expect.stringMatching(`^templates/own\\.yaml:${line}: `)]);
  });
});

it('every mistake of every file is named at once, in the order of files and lines', () => {
  const clause = CLAUSE.replace('[records]', '[weather]')
    .replace('[us-aks]', '[us-nowhere]')
    .replace('{{share}}', '{{shares}}');
  const template = TEMPLATE.replace('[own-clause]', '[own-clause, lost]');
  const files = { [FILE]: clause, 'clauses/broken.yaml': 'id: x\nid: y\n', 'templates/own.yaml': template };
  expect(check(files).map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
    'clauses/broken.yaml:2: Map keys must be unique; expected valid YAML',
    `${FILE}:5: asks.0`,
    `${FILE}:6: authorities.0`,
    `${FILE}:12: text`,
    'templates/own.yaml:8: articles.0.clauses.1',
  ]);
});
