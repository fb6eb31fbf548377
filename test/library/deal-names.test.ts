import { expect, it } from 'vitest';
import { readDealFile } from '../../src/library/deal-file.js';
import { DEAL, complaints, fileOf } from './deal-text.js';

it.each([
  ['a null character', '\\0'],
  ['an escape character', '\\e'],
  ['a next-line character', '\\x85'],
  ['a zero-width space', '\\u200B'],
  ['a zero-width joiner', '\\u200D'],
  ['a right-to-left override', '\\u202E'],
  ['a bidirectional isolate', '\\u2066'],
  ['a byte-order mark', '\\uFEFF'],
  ['a private-use character', '\\uE02A'],
  ['the last private-use character of the plane', '\\uF8FF'],
  ['half of a surrogate pair', '\\uD800'],
])('%s in a name is refused', (_, escape) => {
  expect(complaints('name: Harbor Clinic', `name: "Harbor${escape}Clinic"`)).toEqual([
    expect.stringMatching(
      /^deal\.yaml:2: practice\.name: found “.*”; expected text without control or invisible characters$/,
    ),
  ]);
});

it.each([
  ['an Arabic letter mark, which changes direction', '\\u061C'],
  ['a line separator', '\\u2028'],
  ['a private-use character of a higher plane', '\\U000F0000'],
  ['a tag character, which is invisible', '\\U000E0041'],
])('%s in a name is refused too', (_, escape) => {
  expect(complaints('name: Harbor Clinic', `name: "Harbor${escape}Clinic"`)[0]).toMatch(/^deal\.yaml:2: practice\.name: /);
});

it('letters of other scripts, accents and emoji are names', () => {
  const { deal } = readDealFile(fileOf(DEAL.replace('Harbor Clinic', 'Clínica Ñandú 診療所 🩺')));
  expect(deal.practice.name).toBe('Clínica Ñandú 診療所 🩺');
});

it('a name may not run over two lines', () => {
  expect(complaints('name: Harbor Clinic', 'name: "Harbor\\nClinic"')[0]).toContain('expected text on one line');
});
