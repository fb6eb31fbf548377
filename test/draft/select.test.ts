import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { dealWith } from '../deals.js';
import { complaintsOf } from '../folders.js';
import { libraryOf, ours, printed, texan } from './small.js';

const because = 'records';
type Clauses = Parameters<typeof libraryOf>[0];
const lines = (clauses: Clauses, ...states: string[]) =>
  printed(draft(texan(...states), libraryOf(clauses)).agreement).slice(1);

/** New York prohibits what Texas allows. */
const PROHIBITED = { 'fees.percentage_of_revenue': 'prohibited' };

it('the tests’ states answer differently', () => {
  const answers = ['TX', 'WY', 'NY'].map((code) => ours.law.state(code).fees.percentage_of_revenue === 'prohibited');
  expect(answers).toEqual([false, false, true]);
});

describe('in the body', () => {
  it('words of the practice’s own state replace the text, and so may the title', () => {
    const variants = [{ for: ['TX'], because, title: 'Texan', text: 'Texas words.' }];
    expect(lines([{ id: 'one', variants }])).toEqual(['1.1 Texan', 'Texas words.']);
  });

  it('words that add come behind the text, in the order of the file', () => {
    const variants = [
      { for: ['TX'], because, add: 'More.' },
      { for: ['TX'], because, add: 'And more.' },
    ];
    expect(lines([{ id: 'one', variants }])).toEqual(['1.1 The one', 'Text of one.', 'More.', 'And more.']);
  });

  it('the first of two replacements counts, a state’s own before one by answer', () => {
    const variants = [
      { for: { 'fees.flat_fee': ['permitted_if_fmv', 'permitted'] }, text: 'By answer.' },
      { for: ['TX'], because, text: 'By name.' },
      { for: ['TX'], because, text: 'Too late.' },
    ];
    expect(lines([{ id: 'one', variants }])).toEqual(['1.1 The one', 'By name.']);
  });

  it('words by answer are there wherever any state of the practice answers so, and once', () => {
    const clauses = [{ id: 'one', variants: [{ for: PROHIBITED, add: 'A limit.' }] }];
    expect(lines(clauses)).toEqual(['1.1 The one', 'Text of one.']);
    expect(lines(clauses, 'WY')).toEqual(['1.1 The one', 'Text of one.']);
    expect(lines(clauses, 'WY', 'NY')).toEqual(['1.1 The one', 'Text of one.', 'A limit.']);
    const everywhere = [
      { id: 'one', variants: [{ for: { 'fees.fmv': ['required', 'strongly_advised'] }, add: 'A limit.' }] },
    ];
    expect(lines(everywhere, 'WY', 'NY')).toEqual(['1.1 The one', 'Text of one.', 'A limit.']);
  });

  it('words by answer come with federal law only where a federal program pays', () => {
    const library = libraryOf([
      { id: 'one', variants: [{ for: { 'fees.percentage_of_revenue': 'restricted' }, add: 'A limit.' }] },
    ]);
    const paidBy = (payor: 'cash' | 'federal') =>
      printed(draft(dealWith({ state: 'TX', payors: [payor] }), library).agreement);
    expect([paidBy('cash').includes('A limit.'), paidBy('federal').includes('A limit.')]).toEqual([false, true]);
  });

  it('a clause that the own state omits is left out, and the sections close up', () => {
    const clauses = [{ id: 'one', variants: [{ for: ['TX'], because, omit: true as const }] }, { id: 'two' }];
    expect(lines(clauses)).toEqual(['1.1 The two', 'Text of two.']);
  });
});

describe('what is left out', () => {
  it('a clause, an article and an exhibit whose condition or clauses the deal does not meet', () => {
    const never = { when: { loan: true } };
    const library = libraryOf([{ id: 'one' }, { id: 'two', ...never }, { id: 'three' }, { id: 'four' }], {
      articles: [
        { id: 'empty', title: 'Empty', clauses: ['two'] },
        { id: 'article', title: 'Article', clauses: ['one'] },
      ],
      exhibits: [
        { id: 'a', title: 'Never', clauses: ['three'], ...never },
        { id: 'b', title: 'Always', clauses: ['four'] },
      ],
    });
    expect(printed(draft(texan(), library).agreement)).toEqual([
      'ARTICLE I Article',
      '1.1 The one',
      'Text of one.',
      'EXHIBIT A Always',
      'A-1 The four',
      'Text of four.',
    ]);
  });

  it('a clause that the library lacks is an error of the template', () => {
    const library = libraryOf([{ id: 'one' }], { closing: ['lost'] });
    expect(complaintsOf(() => draft(texan(), library))).toEqual([
      'templates: there is no clause “lost”; expected the id of a file in clauses/',
    ]);
  });

  it('a field that the deal leaves empty is an error that names the clause', () => {
    const library = libraryOf([{ id: 'one', text: '{{money loan.limit}}' }]);
    expect(complaintsOf(() => draft(texan(), library))[0]).toMatch(
      /^clauses\/one\.yaml: “.*” cannot be rendered for this deal: /,
    );
  });
});
