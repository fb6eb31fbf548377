import { describe, expect, it } from 'vitest';
import { letter, numberParagraphs, type Unnumbered } from '../../src/draft/number.js';
import { roman } from '../../src/model/roman.js';

const at = (list: Unnumbered['list'], level: number, look: Unnumbered['look'] = 'item'): Unnumbered => ({
  id: `${list}${level}`,
  look,
  level,
  heading: null,
  raw: '',
  list,
  clause: null,
  cell: null,
});
const printed = (paragraphs: Unnumbered[]) => numberParagraphs(paragraphs).map(({ number, section }) => [number, section]);

describe('numbers as Word prints them', () => {
  it('deeper levels start again when a shallower one advances', () => {
    const levels = [1, 2, 3, 3, 4, 3, 2, 3, 1, 2];
    expect(printed(levels.map((level) => at('articles', level)))).toEqual([
      ['ARTICLE I', 'Article I'],
      ['1.1', '1.1'],
      ['(a)', '1.1(a)'],
      ['(b)', '1.1(b)'],
      ['(i)', '1.1(b)(i)'],
      ['(c)', '1.1(c)'],
      ['1.2', '1.2'],
      ['(a)', '1.2(a)'],
      ['ARTICLE II', 'Article II'],
      ['2.1', '2.1'],
    ]);
  });

  it('a second list of one section goes on counting, so that no citation is ambiguous', () => {
    const paragraphs = [at('articles', 1), at('articles', 2), at('articles', 3), at(null, 0, 'body'), at('articles', 3)];
    expect(printed(paragraphs).map(([number]) => number)).toEqual(['ARTICLE I', '1.1', '(a)', null, '(b)']);
  });

  it('exhibits and recitals have lists of their own', () => {
    expect(
      printed([at('recitals', 3), at('recitals', 3), at('exhibits', 1, 'exhibit'), at('exhibits', 2), at('exhibits', 3)]),
    ).toEqual([
      ['A.', 'Recital A'],
      ['B.', 'Recital B'],
      ['EXHIBIT A', 'Exhibit A'],
      ['A-1', 'A-1'],
      ['(a)', 'A-1(a)'],
    ]);
  });
});

it.each([
  [1, 'a'],
  [26, 'z'],
  [27, 'aa'],
  [53, 'aaa'],
])('letter %i is %s, as Word counts', (number, text) => expect(letter(number)).toBe(text));

it.each([
  [4, 'IV'],
  [14, 'XIV'],
  [49, 'XLIX'],
  [90, 'XC'],
])('%i is %s', (number, text) => expect(roman(number)).toBe(text));
