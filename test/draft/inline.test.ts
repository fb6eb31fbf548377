import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/draft/inline.js';
import { CLOSE, OPEN, protect } from '../../src/library/clauses/literal.js';
import { marked } from './small.js';

const TARGETS = new Map([['fee', { words: 'Section 5.1', number: '5.1', paragraph: 'fee' }]]);
const parse = (raw: string) => parseInline(raw, (id) => TARGETS.get(id));
const textOf = (raw: string) => parse(raw).text;
const between = (open: string, words: string) => open + words + CLOSE;

describe('marks', () => {
  it('stars in pairs make bold, single low lines make an underline', () => {
    const { text, marks } = parse('a **bold word** and _a head._ end');
    expect(text).toBe('a bold word and a head. end');
    expect(marked(text, marks, 'bold')).toEqual(['bold word']);
    expect(marked(text, marks, 'underline')).toEqual(['a head.']);
  });

  it('marks may lie in one another and come in the order of the text', () => {
    const { text, marks } = parse('**x _y_ z**');
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['bold', 'x y z'],
      ['underline', 'y'],
    ]);
  });

  it('a mark that is opened and never closed marks nothing', () => {
    expect(parse('a **b')).toEqual({ text: 'a b', marks: [] });
  });

  it('an empty mark is none', () => {
    expect(parse('****')).toEqual({ text: '', marks: [] });
  });

  it('a single star is a star', () => {
    expect(parse('5 * 4')).toEqual({ text: '5 * 4', marks: [] });
  });

  it('a definition stands in quotes, a blank in brackets, and the marks cover these', () => {
    const { text, marks } = parse(`the ${between(OPEN.definition, 'Fee')} of ${between(OPEN.blank, 'amount')}.`);
    expect(text).toBe('the “Fee” of [amount].');
    expect(marked(text, marks, 'definition')).toEqual(['“Fee”']);
    expect(marked(text, marks, 'blank')).toEqual(['[amount]']);
  });
});

describe('references', () => {
  it('print the words of their target, and the mark covers the number alone', () => {
    const { text, marks } = parse(`under ${between(OPEN.reference, 'fee')}.`);
    expect(text).toBe('under Section 5.1.');
    expect(marks).toEqual([{ start: 14, end: 17, kind: 'reference', target: 'fee' }]);
  });

  it('to what is not there are blanks that say so', () => {
    const { text, marks } = parse(`under ${between(OPEN.reference, 'lost')}.`);
    expect(text).toBe('under [reference to lost].');
    expect(marked(text, marks, 'blank')).toEqual(['[reference to lost]']);
  });
});

describe('values of the deal', () => {
  const NAME = 'A* **_B_** | {{x}} - # <d> \\';

  it('come back as they were, and mark nothing', () => {
    expect(parse(`of ${protect(NAME)}!`)).toEqual({ text: `of ${NAME}!`, marks: [] });
  });

  it('come back within a definition and a blank too', () => {
    expect(textOf(between(OPEN.definition, protect(NAME)))).toBe(`“${NAME}”`);
    expect(textOf(between(OPEN.blank, protect(NAME)))).toBe(`[${NAME}]`);
  });

  it('may stand within bold', () => {
    const { text, marks } = parse(`**${protect('A**B')}** c`);
    expect([text, marked(text, marks, 'bold')]).toEqual(['A**B c', ['A**B']]);
  });
});

it.each([
  ['of Glow, Inc..', 'of Glow, Inc.'],
  ['one , two ; three .', 'one, two; three.'],
  ['one  two\tthree', 'one two three'],
  ['and so on...', 'and so on...'],
  ['a fee of .5 percent', 'a fee of .5 percent'],
  ['the end. ', 'the end.'],
])('“%s” is mended to “%s”', (raw, mended) => {
  expect(textOf(raw)).toBe(mended);
});
