import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/library/check/text.js';
import { CLAUSE, FILES, changed, check, checkMistakes, exactly } from './small.js';

const FILE = 'clauses/own-clause.yaml';
const FIELD = 'a field of the deal, or one that docs/for-attorneys.md lists';
const TARGET = 'the id of a clause, an article or an exhibit of a template';

/** What is wrong with a text, each with its line in the text. */
const complaints = (text: string) =>
  checkText(text, new Set(['term']), (message, _, line) => `${line}: ${message}` as never);

describe('one mistake in the text is one line with the file and the line:', () => {
  it.each(
    checkMistakes([
      [
        'an unknown helper',
        '{{money fee',
        '{{cash fee',
        /^clauses\/own-clause\.yaml:9: text: there is no helper “cash”; expected practice, manager, /,
      ],
      [
        'an unknown field',
        '{{../practice.name}}',
        '{{../practice.nickname}}',
        `${FILE}:12: text: there is no field “../practice.nickname”; expected ${FIELD}`,
      ],
      [
        'a reference to what no template lists',
        '{{ref "own-article"}}',
        '{{ref "lost"}}',
        `${FILE}:14: text: “lost” cannot be referred to; expected ${TARGET}`,
      ],
      [
        'a guard by what no template lists',
        '{{#each practice.owners}}',
        '{{#has "lost"}}x{{/has}}{{#each practice.owners}}',
        `${FILE}:11: text: “lost” cannot be referred to; expected ${TARGET}`,
      ],
      [
        'a partial',
        '{{money fee.flat.amount}}',
        '{{> other}}',
        `${FILE}:9: text: a partial ({{> }}) has no place in clause text`,
      ],
      [
        'braces that do not close',
        '{{money fee.flat.amount}}',
        '{{money fee.flat.amount}',
        /^clauses\/own-clause\.yaml:9: text: not a template: .*; expected balanced \{\{ \}\} as in docs\/for-attorneys\.md$/,
      ],
      ['a block that does not close', '  {{/each}}\n', '', /^clauses\/own-clause\.yaml:1[34]: text: not a template: /],
      [
        'a block that is closed by another name',
        '{{/each}}',
        '{{/if}}',
        /^clauses\/own-clause\.yaml:1[13]: text: not a template: each doesn't match if/,
      ],
      [
        'a mistake in a variant',
        'add: A further paragraph.',
        'add: Of {{no}}.',
        `${FILE}:17: variants.0.add: there is no field “no”; expected ${FIELD}`,
      ],
      [
        'a mistake in a note',
        '{{manager.name}}',
        '{{manager.nickname}}',
        `${FILE}:22: notes: there is no field “manager.nickname”; expected ${FIELD}`,
      ],
      ['a mistake in a title', 'Own Clause', 'Own {{no}}', `${FILE}:2: title: there is no field “no”; expected ${FIELD}`],
    ]),
  )('%s', (_, _from, _to, line, lines) => {
    expect(lines).toEqual(exactly(line));
  });
});

it('a mistake in the meaning of a term is named with its line', () => {
  const terms = changed(CLAUSE, 'variants:', 'look: definitions\nterms:\n  Fee: is {{no}}\nvariants:');
  expect(check({ ...FILES, [FILE]: terms })).toEqual([`${FILE}:17: terms.Fee: there is no field “no”; expected ${FIELD}`]);
});

describe('what names mean inside a block:', () => {
  it.each([
    '{{#each practice.owners}}{{name}} {{license.type}} {{../manager.name}} {{@index}} {{this.share}}{{/each}}',
    '{{#with fee.percentage}}{{percent percent}}{{/with}}',
    '{{#if loan}}{{money loan.limit}}{{else}}{{state.name}}{{/if}}',
    '{{#is practice.type "medspa"}}{{law.fees.fmv}}{{/is}}{{#has "term"}}{{ref "term"}}{{/has}}',
    '{{practice.owners.length}} {{profession.services}} {{list fee.models}} {{clinical.lasers}}',
    '{{#each other_states}}{{code}}{{/each}}{{#each law.reserved}}{{this}}{{/each}}',
  ])('%s is right', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it.each([
    ['{{#each practice.owners}}\n{{manager.name}}{{/each}}', ['2: there is no field “manager.name”']],
    ['{{#each practice.owner}}{{name}}{{/each}}', ['1: there is no field “practice.owner”']],
    [
      '{{#if loan}}\n{{loan.sum}}\n{{else}}\n{{lone}}{{/if}}',
      ['2: there is no field “loan.sum”', '4: there is no field “lone”'],
    ],
    ['{{name}}', ['1: there is no field “name”']],
    ['{{practice.constructor}}', ['1: there is no field “practice.constructor”']],
  ])('%j is wrong', (text, wrong) => {
    expect(complaints(text)).toEqual(wrong);
  });
});
