import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { libraryOf, printed, texan } from './small.js';

const because = 'records';
const lines = (clauses: Parameters<typeof libraryOf>[0], ...states: string[]) =>
  printed(draft(texan(...states), libraryOf(clauses)).agreement).slice(1);

describe('the state addendum', () => {
  const clauses = [
    {
      id: 'one',
      title: 'Of {{practice}}',
      variants: [
        { for: ['NY'], because, text: 'New York words:\n\n- first; and\n  - below.\n\nTail.' },
        { for: ['WY'], because, omit: true as const },
      ],
    },
    {
      id: 'two',
      variants: [
        { for: ['NY'], because, add: 'More in New York.' },
        { for: ['TX'], because, add: 'Texas.' },
      ],
    },
  ];

  it('says for each further state what its own words change, in the order of the deal', () => {
    expect(lines(clauses, 'WY', 'NY').slice(5)).toEqual([
      'EXHIBIT A State Addendum',
      'A-1 Wyoming',
      'For Patients and Locations in Wyoming, and only for them, this Agreement is read with these changes:',
      '(a) Section 1.1 (Of Practice) does not apply.',
      'A-2 New York',
      'For Patients and Locations in New York, and only for them, this Agreement is read with these changes:',
      '(a) In place of Section 1.1 (Of Practice): New York words:',
      '(i) first; and',
      '(A) below.',
      'Tail.',
      '(b) To Section 1.2 (The two) is added: More in New York.',
    ]);
  });

  it('leaves the body as the own state has it', () => {
    expect(lines(clauses, 'WY', 'NY').slice(0, 5)).toEqual([
      '1.1 Of Practice',
      'Text of one.',
      '1.2 The two',
      'Text of two.',
      'Texas.',
    ]);
  });

  it('lacks a state that wants no words of its own, and is not there for none', () => {
    expect(lines(clauses, 'CA', 'WY').filter((line) => line.startsWith('A-'))).toEqual(['A-1 Wyoming']);
    expect(lines(clauses, 'CA').filter((line) => line.includes('Addendum'))).toEqual([]);
    expect(lines(clauses).filter((line) => line.includes('Addendum'))).toEqual([]);
  });

  it('lacks words whose condition the deal does not meet', () => {
    const variants = [{ for: ['NY'], because, when: { federal: true }, add: 'Never.' }];
    expect(lines([{ id: 'one', variants }], 'NY')).toEqual(['1.1 The one', 'Text of one.']);
  });

  it('names a clause without a number by its title, never by a reference that leads nowhere', () => {
    const template = { opening: ['one'], articles: [{ id: 'article', title: 'Article', clauses: ['two'] }] };
    const opening = { id: 'one', look: 'opening' as const, variants: [{ for: ['NY'], because, add: 'More.' }] };
    const { agreement } = draft(texan('NY'), libraryOf([opening, { id: 'two' }], template));
    expect(printed(agreement).filter((line) => line.includes('[reference'))).toEqual([]);
  });
});
