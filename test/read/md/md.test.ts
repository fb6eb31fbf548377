import { describe, expect, it } from 'vitest';
import { readMd } from '../../../src/read/md/md.js';

const reading = (markdown: string) => readMd(new TextEncoder().encode(markdown), 'x.md');
const printed = ({ number, text }: { number: string | null; text: string }) =>
  number === null ? text : `${number} ${text}`;
const lines = (markdown: string) => reading(markdown).agreement.paragraphs.map(printed);

describe('blocks of Markdown', () => {
  it('are paragraphs of wrapped lines, headings of both kinds, quotes and rules', () => {
    expect(lines('# Services Agreement #\n\nOne\ntwo.\n\nTerm\n----\n> Quoted\n> words.\n***\nTitle\n=====\nEnd\n\n***\n')).toEqual([
      'Services Agreement', 'One two.', 'Term', 'Quoted words.', 'Title', 'End',
    ]); // prettier-ignore
  });

  it('keep numbers as they are typed', () => {
    const markdown =
      '## 5. Fees\n\n5.1 Amount. Paid.\n\n    (a) monthly; and\n    (b) yearly.\n\n3. Third\n   goes on.\n   1. nested\n      - dot\n4. Fourth\n\n   More of it.\n';
    expect(lines(markdown)).toEqual([
      '5. Fees', '5.1 Amount. Paid.', '(a) monthly; and', '(b) yearly.', '3. Third goes on.', '1. nested', 'dot', '4. Fourth', 'More of it.',
    ]); // prettier-ignore
  });

  it('count a list that says "1." over and over', () => {
    expect(lines('1. one\n1. two\n1. three\n')).toEqual(['1. one', '2. two', '3. three']);
  });

  it('of tables have their cells', () => {
    const { agreement } = reading('| Service | Fee |\n|---|:-:|\n| Laser \\| IPL | $5<br>a month |\n\nAfter.');
    expect(agreement.paragraphs.map(({ text, place: { cell } }) => [text, cell?.row, cell?.column])).toEqual([
      ['Service', 0, 0], ['Fee', 0, 1], ['Laser | IPL', 1, 0], ['$5', 1, 1], ['a month', 1, 1], ['After.', undefined, undefined],
    ]); // prettier-ignore
  });

  it('leave out comments and front matter, and say so', () => {
    const { agreement, unread } = reading('---\ntitle: x\n---\n<!-- a\n\nb -->One <!-- c -->two.\n');
    expect(agreement.paragraphs.map(({ text }) => text)).toEqual(['One two.']);
    expect(unread).toEqual(['The front matter of the file was not read.']);
  });

  it('of code fences are lines without markup', () => {
    expect(lines('```\nFee = **5** \\* x\nTerm\n```\nEnd')).toEqual(['Fee = **5** \\* x', 'Term', 'End']);
  });

  it('break where the writer asks for it, unless a sentence runs on', () => {
    const long = 'Manager shall keep every one of the books and records of Practice';
    expect(lines(`**Glow, LLC**  \nBy: ____\\\nName: Jo\n\n${long}  \nand more.`)).toEqual([
      'Glow, LLC',
      'By: ____',
      'Name: Jo',
      `${long} and more.`,
    ]);
  });
});

describe('words of Markdown', () => {
  it.each([
    ['The **Fee** is _due_ and *paid*.', 'The Fee is due and paid.'],
    ['***Fee*** is __due__ ~~not~~ now', 'Fee is due not now'],
    ['By: ________ and [●] and [***] and [***]', 'By: ________ and [●] and [***] and [***]'],
    ['5 * 3 * 2, snake_case_word, \\*kept\\*, 2\\. Two', '5 * 3 * 2, snake_case_word, *kept*, 2. Two'],
    [
      'See [Section 5.1](#s5 "x"), [the rule][r], <https://x.test/a_b> and ![logo](x.png)',
      'See Section 5.1, the rule, https://x.test/a_b and',
    ],
    ['&valueOf; <constructor>', '&valueOf;'],
    ['AT&amp;T &lt;b&gt; &#167;5 &sect;6 `a*b*c` <b>bold</b><br>', 'AT&T <b> §5 §6 a*b*c bold'],
  ])('%s', (markdown, text) => {
    expect(lines(markdown)).toEqual([text]);
  });

  it('have marks for what is emphasised', () => {
    const [one] = reading('The __Fee__ and _Term_, **“Net** Fees**” and 2 ** 3').agreement.paragraphs;
    expect(one?.text).toBe('The Fee and Term, “Net Fees**” and 2 ** 3');
    expect(one?.marks.filter(({ kind }) => kind === 'bold' || kind === 'underline')).toEqual([
      { start: 4, end: 7, kind: 'bold' },
      { start: 12, end: 16, kind: 'underline' },
      { start: 18, end: 22, kind: 'bold' },
    ]);
  });

  it('of footnotes and tables of contents stand apart', () => {
    const { agreement, apart } = reading(
      '# A\n\n## Table of Contents\n\n- 1. Fee\n\n## 1. Fee\n\nPaid.[^1]\n\n[^1]: Check this.\n    And that.\n',
    );
    expect(agreement.paragraphs.map(printed)).toEqual(['A', 'Table of Contents', '1. Fee', 'Paid.']);
    expect(apart).toEqual([
      { kind: 'contents', text: '1. Fee', paragraph: null },
      { kind: 'comment', text: 'Check this. And that.', paragraph: 3 },
    ]);
  });
});

it.each([
  ['open brackets', '['.repeat(200_000)],
  ['open links', '[a]('.repeat(100_000)],
  ['stars', '*a '.repeat(200_000)],
  ['ticks', '` `` '.repeat(60_000)],
  ['tags', '<a '.repeat(100_000)],
  ['quotes', `${'>'.repeat(200_000)} x`],
  ['rules', `${'- '.repeat(100_000)}x`],
  ['bars', `${'|'.repeat(100_000)}\n${'|-'.repeat(50_000)}`],
  ['nested lists', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
])('hostile Markdown of %s is read in bounded time', (_, markdown) => {
  const start = performance.now();
  reading(markdown);
  expect(performance.now() - start).toBeLessThan(8000);
});
