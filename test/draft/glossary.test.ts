import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { termFinder, usedTerms } from '../../src/draft/glossary.js';
import { CLOSE, OPEN } from '../../src/library/clauses/literal.js';
import { dealWith } from '../deals.js';
import { libraryOf, marked, printed } from './small.js';

const used = (glossary: Record<string, string>, ...raws: string[]) => usedTerms(new Map(Object.entries(glossary)), raws);

describe('the terms that a draft prints', () => {
  it('are those that it uses, and those that their meanings use in turn', () => {
    const glossary = { Fee: 'means the Budget', Budget: 'means a Plan', Plan: 'means a plan', Term: 'means the Fee' };
    expect(used(glossary, 'The Fee is due.')).toEqual(['Budget', 'Fee', 'Plan']);
  });

  it('come in alphabetical order, each once', () => {
    expect(used({ Term: 'x', Fee: 'x', Budget: 'x' }, 'Term and Fee', 'Budget and Term')).toEqual(['Budget', 'Fee', 'Term']);
  });

  it('may define one another in a circle', () => {
    expect(used({ Fee: 'of the Term', Term: 'of the Fee' }, 'Fee')).toEqual(['Fee', 'Term']);
  });

  it('are not those that only a reference or the label of a blank names', () => {
    expect(used({ Fee: 'x' }, `${OPEN.reference}Fee${CLOSE} and ${OPEN.blank}the Fee${CLOSE}`)).toEqual([]);
  });

  it('are none where the glossary is empty', () => {
    expect(used({}, 'The Fee is due.')).toEqual([]);
  });
});

describe('a term is found', () => {
  const find = termFinder(['Fee', 'Management Fee', 'Party', 'Business', 'Books and Records', 'A.B. (C)']);

  it.each([
    ['the Fees', ['Fee']],
    ['each Party and both Parties', ['Party', 'Party']],
    ['the Businesses', ['Business']],
    ['a Book and a Books and Record', ['Books and Records']],
    ["the Party’s and the Party's", ['Party', 'Party']],
    ['a Party-owned firm', ['Party']],
    ['an A.B. (C) firm', ['A.B. (C)']],
  ])('in “%s”', (text, terms) => expect(find(text)).toEqual(terms));

  it.each(['a fee', 'the Feeder', 'a Non-Party', 'Coffee', 'AxB. (C)'])('but not in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('as the longest of those that overlap', () => {
    expect(find('the Management Fee and the Fee')).toEqual(['Management Fee', 'Fee']);
  });

  it('under its own name where it is also another’s plural', () => {
    expect(termFinder(['Records', 'Record'])('Records of a Record')).toEqual(['Records', 'Record']);
  });
});

describe('the glossary of a draft', () => {
  const library = libraryOf([
    { id: 'use', text: 'The Services cost a fee.' },
    {
      id: 'terms',
      look: 'definitions',
      text: 'These terms are used:',
      terms: {
        Unused: 'means nothing.',
        Services: 'means {{profession.services}} of {{practice}}:\n\n- one; and\n- two.',
      },
    },
    { id: 'after', text: 'The end.' },
  ]);
  const { agreement } = draft(dealWith(), library);

  it('stands behind the first paragraph of its clause, with the items of a meaning lettered', () => {
    expect(printed(agreement)).toEqual([
      'ARTICLE I Article',
      '1.1 The use',
      'The Services cost a fee.',
      '1.2 The terms',
      'These terms are used:',
      '“Services” means Medical Services of Practice:',
      '(a) one; and',
      '(b) two.',
      '1.3 The after',
      'The end.',
    ]);
  });

  it('defines each term with a mark on the term', () => {
    const entry = agreement!.paragraphs.find(({ look }) => look === 'definition')!;
    expect(marked(entry.text, entry.marks, 'definition')).toEqual(['“Services”']);
  });
});
