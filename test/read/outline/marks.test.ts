import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/model/agreement.js';
import { outline } from '../../../src/read/outline/outline.js';
import { found } from './found.js';

const words = (kind: Mark['kind'], lines: readonly string[], at = lines.length - 1) => {
  const paragraph = outline(lines.map((line) => found(line)))[at];
  return paragraph?.marks.filter((mark) => mark.kind === kind).map(({ start, end }) => paragraph.text.slice(start, end));
};

describe('definitions', () => {
  it.each([
    ['“Fee” means the fee.', ['“Fee”']],
    ['"Fee" shall mean the fee.', ['"Fee"']],
    ["``Fee'' has the meaning given in Section 5.1.", ["``Fee''"]],
    ['‘Fee’ means the fee.', ['‘Fee’']],
    ['“Fee” shall have the meaning set forth in Section 7.2.', ['“Fee”']],
    ['“Fee” and “Fees” have the meanings given in Section 6.2.', ['“Fee”', '“Fees”']],
    ['“Fee” or the “Charge” shall mean the fee.', ['“Fee”', '“Charge”']],
    ['“Fee”: the fee.', ['“Fee”']],
    ['The term “Fee” shall mean the fee.', ['“Fee”']],
    ['As used herein, “Fee” includes taxes.', ['“Fee”']],
    [
      'This Agreement (this “Agreement”) is made by Harbor, LLC (“Manager”) and Clinic (the “Practice”).',
      ['“Agreement”', '“Manager”', '“Practice”'],
    ],
    ['Harbor (hereinafter referred to as “Manager”) serves.', ['“Manager”']],
    ['Harbor, hereinafter referred to as the "Manager", serves.', ['"Manager"']],
    ['They are (each a “Party” and collectively, the “Parties”).', ['“Party”', '“Parties”']],
    ['Its terms (collectively, the “Terms” and the “Rules”) bind.', ['“Terms”', '“Rules”']],
    ['The account (as amended from time to time, the “Account”) is kept.', []],
    ['The term Fee shall mean the fee.', ['Fee']],
    ['They are each a “Party” and together the “Parties”.', ['“Party”', '“Parties”']],
    ['What is adopted is the “Budget”.', ['“Budget”']],
    ['A “Change of Control” of a Party is a transaction.', ['“Change of Control”']],
    ['The word “including” is no limit.', []],
    ['It is called “good” by some (and “bad” by “others”).', ['“good”']],
    ['The P.C. has "no limits" and shall have none.', []],
    ['“Hello” has been said.', []],
  ])('%s', (text, expected) => expect(words('definition', [text])).toEqual(expected));

  it('bold words before means, without quotation marks', () => {
    const [paragraph] = outline([found('Fee means the fee.', { marks: [{ start: 0, end: 3, kind: 'bold' }] })]);
    expect(paragraph?.marks).toContainEqual({ start: 0, end: 3, kind: 'definition' });
    expect(paragraph?.look).toBe('definition');
  });

  it('plain words before means, among definitions alone', () => {
    expect(words('definition', ['ARTICLE I - DEFINITIONS', 'Net Collections means what is collected.'])).toEqual([
      'Net Collections',
    ]);
    expect(words('definition', ['ARTICLE I - FEES', 'Success means what is collected.'])).toEqual([]);
  });
});

describe('blanks', () => {
  it.each([
    ['The fee is $__________ a month.', ['__________']],
    ['The fee is ________ (__) days.', ['________', '__']],
    ['The fee is [●] a month.', ['[●]']],
    ['The fee is [_____] a month.', ['[_____]']],
    ['Dated as of [ ], 2024.', ['[ ]']],
    ['The fee is [insert amount] a month.', ['[insert amount]']],
    ['[PRACTICE NAME] is a [STATE] corporation.', ['[PRACTICE NAME]', '[STATE]']],
    ['The fee is [TBD], its date TBD.', ['[TBD]', 'TBD']],
    ['[Reserved] [INTENTIONALLY OMITTED] [***] [sic] [the Practice]', []],
    ['snake_case and __', []],
    ['_______________________', []],
  ])('%s', (text, expected) => expect(words('blank', ['1. Fee', text])).toEqual(expected));

  it('none in signatures', () => {
    expect(words('blank', ['IN WITNESS WHEREOF, they sign.', 'By: ____________'])).toEqual([]);
  });
});

describe('references', () => {
  const agreement = [
    'ARTICLE V - TERM',
    '5.1 Term. It has (x) years, (y) months.',
    '(a) One:',
    '(i) two.',
    '5.2 End. It ends.',
    'EXHIBIT A - FEES',
    '1. Fee. It is due.',
    'Schedule 2.1 Places',
  ];
  const target = (text: string) => {
    const paragraphs = outline([...agreement.slice(0, 5), text, ...agreement.slice(5)].map((line) => found(line)));
    const paragraph = paragraphs[5];
    return paragraph?.marks
      .filter(({ kind }) => kind === 'reference')
      .map(({ start, end, target }) => `${paragraph.text.slice(start, end)} > ${target ?? 'nothing'}`);
  };

  it.each([
    ['See Section 5.1.', ['Section 5.1 > p1']],
    ['See Section 5.1(a).', ['Section 5.1(a) > p2']],
    ['See Section 5.1(a)(i) hereof.', ['Section 5.1(a)(i) > p3']],
    ['See Sections 5.1 and 5.2.', ['Sections 5.1 > p1', '5.2 > p4']],
    ['See Sections 5.1, 5.2(a) or Article V.', ['Sections 5.1 > p1', '5.2(a) > nothing', 'Article V > p0']],
    ['See section 5.1 of this Agreement.', ['section 5.1 > p1']],
    ['See Article 5.', ['Article 5 > p0']],
    ['See Exhibit A and Schedule 2.1.', ['Exhibit A > p6', 'Schedule 2.1 > p8']],
    ['See Exhibit A, Section 1.', ['Exhibit A > p6', 'Section 1 > p7']],
    ['See Exhibit "A" attached hereto.', ['Exhibit "A" > p6']],
    ['See Section 5.1(y).', ['Section 5.1(y) > p1']],
    ['See Section 9.8 hereof and Exhibit D.', ['Section 9.8 > nothing', 'Exhibit D > nothing']],
    [
      'Pay under Section 5.1 to the Practice, and under Section 5.2 in the event of it.',
      ['Section 5.1 > p1', 'Section 5.2 > p4'],
    ],
    [
      'See Section 1 of Exhibit A and Section 2 of Exhibit A.',
      ['Section 1 > p7', 'Exhibit A > p6', 'Section 2 > nothing', 'Exhibit A > p6'],
    ],
    ['The statement in Exhibit A of the grounds goes to the Practice.', ['Exhibit A > p6']],
    ['Schedule II controlled substances are locked.', []],
    ['See Section 1395nn of title 42.', []],
    ['See 42 U.S.C. § 1320a-7b and 42 C.F.R. Section 411.357(d).', []],
    ['See Section 501(c)(3) of the Code.', []],
    ['See Section 650 of the Business and Professions Code.', []],
    ['See sections 650, 2052, 2400 and 2417.5 of the Business and Professions Code.', []],
    ['See Section 4 of the Lease, Exhibit A to the Lease.', []],
    ['See Section 1861(v)(1)(I) of the Social Security Act.', []],
    ['See Internal Revenue Code Section 4958.', []],
    ['See Article 9 of the Uniform Commercial Code.', []],
    ['This Section and each Article or Exhibit of it.', []],
  ])('%s', (text, expected) => expect(target(text)).toEqual(expected));

  it('within an exhibit point there first', () => {
    const paragraphs = outline(
      ['1. Term', 'EXHIBIT A', '1. Fee. It is due.', '2. See Section 1 and Section 9.'].map((line) => found(line)),
    );
    expect(paragraphs[3]?.marks.map(({ target }) => target)).toEqual(['p2', undefined]);
  });
});

it('given marks keep their words when a number is taken off', () => {
  const [paragraph] = outline([
    found('5.1 Term. It begins.', {
      marks: [
        { start: 0, end: 9, kind: 'bold' },
        { start: 0, end: 3, kind: 'underline' },
      ],
    }),
  ]);
  expect(paragraph?.marks).toEqual([{ start: 0, end: 5, kind: 'bold' }]);
  expect(paragraph?.heading).toBe('Term');
});
