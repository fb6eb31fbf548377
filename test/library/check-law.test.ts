import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkLaw } from '../../src/library/check/law.js';
import { HOME } from '../../src/model/home.js';
import { openLibrary } from '../../src/library/library.js';
import { validate } from '../../src/library/validate.js';
import { parseYaml } from '../../src/library/yaml-file.js';
import { StateLaw } from '../../src/model/law.js';
import { describeProblem } from '../../src/model/problem.js';

const { questions } = openLibrary();
const WYOMING = readFileSync(join(HOME, 'law', 'states', 'wy.yaml'), 'utf8');

/** The complaints about Wyoming's file after a change, and the line at which it was made. */
function check(from: string | RegExp, to: string, name = '/wy.yaml'): { lines: string[]; line: number } {
  const at = typeof from === 'string' ? WYOMING.indexOf(from) : WYOMING.search(from);
  const file = parseYaml(WYOMING.replace(from, to), name);
  const { value, problems } = validate(StateLaw, file);
  return {
    lines: [...problems, ...(value ? checkLaw({ file, value }, questions) : [])].map(describeProblem),
    line: WYOMING.slice(0, at).split('\n').length,
  };
}

it('the file as it stands has no problem', () => {
  expect(check('name: Wyoming', 'name: Wyoming').lines).toEqual([]);
});

it('an answer that the question does not allow is named with those that it does', () => {
  const { lines, line } = check('  strength: none', '  strength: tepid');
  expect(lines).toEqual([`/wy.yaml:${line}: cpom.strength: found “tepid”; expected one of strict, moderate, weak, none`]);
});

it('an authority that the file does not hold is named at each place that cites it', () => {
  const { lines, line } = check('[wy-healthinfo]', '[wy-nowhere]');
  expect(lines).toEqual([
    `/wy.yaml:${line}: records.authorities.0: there is no authority “wy-nowhere” in this file; expected the id of one of its authorities`,
  ]);
});

it('an authority that is there twice is named at its second place', () => {
  const { lines } = check('- id: wy-uslegal', '- id: wy-mpa');
  expect(lines).toContainEqual(expect.stringMatching(/^\/wy\.yaml:\d+: authorities\.2\.id: “wy-mpa” is there twice; /));
});

it('an authority with another state’s prefix is named', () => {
  const { lines } = check(/wy-uslegal/g, 'ca-uslegal');
  expect(lines).toEqual([
    expect.stringMatching(/^\/wy\.yaml:\d+: authorities\.2\.id: found “ca-uslegal”; expected an id that begins with wy-$/),
  ]);
});

it('a file that is called after another state is named', () => {
  expect(check('name: Wyoming', 'name: Wyoming', '/ny.yaml').lines).toEqual([
    '/ny.yaml:1: state: found “WY”; expected NY, as the file is called',
  ]);
});

it.each([
  [
    'fees.nonsense: permitted',
    'there is no question “fees.nonsense” with answers; expected a question of law/questions.yaml',
  ],
  ['records: permitted', 'there is no question “records” with answers; expected a question of law/questions.yaml'],
  ['fees.fmv: maybe', 'found “maybe”; expected one of required, strongly_advised'],
])('a profession that answers “%s” is named', (answer, complaint) => {
  const { lines, line } = check(
    /^drafting_points:/m,
    `professions:\n  dental:\n    answers:\n      ${answer}\n    summary: Ours.\ndrafting_points:`,
  );
  const [question] = answer.split(':');
  expect(lines).toEqual([`/wy.yaml:${line + 3}: professions.dental.answers.${question}: ${complaint}`]);
});

it('an address that is none, and a date that is none, are named', () => {
  expect(check(/^researched: .*$/m, 'researched: last week').lines).toEqual([
    '/wy.yaml:3: researched: found “last week”; expected a date written YYYY-MM-DD',
  ]);
  expect(check(/url: .*/, 'url: see the library').lines).toEqual([
    expect.stringMatching(
      /^\/wy\.yaml:\d+: authorities\.0\.url: found “see the library”; expected an address that begins with http/,
    ),
  ]);
});
