import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { dealWith } from '../deals.js';
import { libraryOf, ours, printed } from './small.js';

const NAME = 'A* _B_ | {{manager}} - "C" <d>';
const named = (name: string) => {
  const deal = dealWith();
  return { ...deal, practice: { ...deal.practice, name } };
};

describe('a practice with markup in its name', () => {
  const { agreement } = draft(named(NAME), ours);
  const { paragraphs } = agreement!;
  const naming = paragraphs.filter(({ text }) => text.includes('A*'));

  it('is on the cover as it is called', () => {
    expect(paragraphs.filter(({ look }) => look === 'subtitle').map(({ text }) => text)).toContain(NAME);
  });

  it('is called so wherever it is named', () => {
    expect(naming.length).toBeGreaterThan(3);
    expect(naming.filter(({ text }) => !text.includes(NAME))).toEqual([]);
  });

  it('gives no underline and no part of it alone in bold', () => {
    const within = naming.flatMap(({ text, marks }) => {
      const start = text.indexOf(NAME);
      const end = start + NAME.length;
      return marks.filter((mark) => mark.start < end && mark.end > start && (mark.start > start || mark.end < end));
    });
    expect(within).toEqual([]);
  });

  it('makes no further column of a table', () => {
    const columns = (name: string) =>
      draft(named(name), ours).agreement!.paragraphs.filter(({ place }) => place.cell).length;
    expect(columns(NAME)).toBe(columns('Harbor Clinic'));
  });

  it('draws the same paragraphs as a plain name', () => {
    const plain = draft(named('Harbor Clinic'), ours).agreement!.paragraphs;
    expect(paragraphs.map(({ id, number }) => [id, number])).toEqual(plain.map(({ id, number }) => [id, number]));
  });
});

describe('a value at the beginning of a line makes no item, row, heading or paragraph', () => {
  const library = libraryOf([{ id: 'one', text: 'Lead.\n\n{{practice.name}}\n\n| {{practice.name}} | b |' }]);

  it.each([
    '- an item',
    '# a heading',
    '| a | b |',
    '**bold**',
    '\\{{x}}',
    '{{#if federal}}',
    '<b>',
    'A\nB',
    'A\n\n- B',
    '-',
  ])('%j', (name) => {
    expect(printed(draft(named(name), library).agreement)).toEqual([
      'ARTICLE I Article',
      '1.1 The one',
      'Lead.',
      name,
      name,
      'b',
    ]);
  });
});

describe('a value in a helper', () => {
  const value = 'a_b* - c';
  const over = { signatories: { practice: { name: value } }, fee: { hourly: { rates: [{ role: value, rate: 5 }] } } };

  it.each([
    ['{{fill signatories.practice.name "name"}}.', `${value}.`],
    ['{{#each fee.hourly.rates}}{{role}}: {{money rate}}{{/each}}', `${value}: $5`],
    ['{{#is signatories.practice.name "a_b* - c"}}met{{else}}missed{{/is}}', 'met'],
    ['{{list fee.models}}', 'hourly'],
    ['{{define signatories.practice.name}}', `“${value}”`],
  ])('%s', (text, wanted) => {
    const { agreement } = draft(dealWith(over), libraryOf([{ id: 'one', text }]));
    expect(printed(agreement).slice(2)).toEqual([wanted]);
  });
});

it('what the parties are called is text too', () => {
  const called = { practice: 'The _Group_', manager: '**M** | N' };
  const { agreement } = draft(dealWith({ called }), libraryOf([{ id: 'one', text: '{{practice}} pays {{manager}}.' }]));
  expect(agreement!.paragraphs.at(-1)).toMatchObject({ text: 'The _Group_ pays **M** | N.', marks: [] });
});
