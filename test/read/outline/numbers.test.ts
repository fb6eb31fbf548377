import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/read/outline/outline.js';
import { found, printed, sections } from './found.js';

const automatic = (number: string, depth: number, text = 'Words of it.') => found(text, { number, depth });

describe('typed numbers', () => {
  it.each([
    ['5.1 Term', '5.1 | 5.1 | 2 | Term'],
    ['5.1. Term. It begins.', '5.1. | 5.1 | 2 | Term. It begins.'],
    ['Section 5.1 Term', 'Section 5.1 | 5.1 | 2 | Term'],
    ['SECTION 5.1. Term', 'SECTION 5.1. | 5.1 | 2 | Term'],
    ['§ 5.1 Term', '§ 5.1 | 5.1 | 2 | Term'],
    ['ARTICLE V', 'ARTICLE V | Article V | 1 | '],
    ['ARTICLE V - TERM', 'ARTICLE V | Article V | 1 | TERM'],
    ['ARTICLE V: TERM', 'ARTICLE V | Article V | 1 | TERM'],
    ['ARTICLE FIVE TERM', 'ARTICLE FIVE | Article FIVE | 1 | TERM'],
    ['Article 5.', 'Article 5. | Article 5 | 1 | '],
    ['Article 3. Services and Limits', 'Article 3. | Article 3 | 1 | Services and Limits'],
    ['EXHIBIT A', 'EXHIBIT A | Exhibit A | 1 | '],
    ['EXHIBIT "A"', 'EXHIBIT "A" | Exhibit A | 1 | '],
    ['Schedule 2.1', 'Schedule 2.1 | Schedule 2.1 | 1 | '],
    ['Annex B', 'Annex B | Annex B | 1 | '],
    ['Appendix 1 – Locations', 'Appendix 1 | Appendix 1 | 1 | Locations'],
    ['Exhibit A-1', 'Exhibit A-1 | Exhibit A-1 | 1 | '],
    ['5.1(a) The fee is due.', '5.1(a) | 5.1(a) | 3 | The fee is due.'],
    ['5.1 (a) The fee is due.', '5.1 (a) | 5.1(a) | 3 | The fee is due.'],
    ['2(e) the fee is due.', '2(e) | 2(e) | 3 | the fee is due.'],
    ['5.1.2 Term', '5.1.2 | 5.1.2 | 3 | Term'],
  ])('%s', (text, expected) => expect(printed([text])).toEqual([expected]));

  it.each([
    '1998 was a good year.',
    '5.1 million dollars are due.',
    '30 days after notice the fee is due.',
    '$5 is due.',
    '6/1/1998',
    '555.555.1212',
    '415-555-1212',
    '(555) 123-4567',
    '3.5% of it',
    'I agree to it.',
    'A party shall pay.',
    'A. Smith, M.D.',
    'P.C. shall mean the practice.',
    'U.S. dollars are meant.',
    'i.e. the fee',
    'No. 5 is missing.',
    'D.M.D. degrees are needed.',
    '(the “Fee”) is due.',
    '(mix) of services',
    'Section 5.1 of this Agreement survives.',
    'Article V shall survive.',
    'Exhibit A sets forth the locations.',
    'SCHEDULE OF FEES',
    'Section 5.1, as amended, survives.',
    '10 - 15 patients a day',
  ])('%s has none', (text) => expect(printed([text])).toEqual([` |  | 0 | ${text}`]));

  it('a label in its own paragraph gives the next one its section', () => {
    const cell = (text: string, column: number, row = 0) => found(text, { cell: { table: 0, row, column } });
    const rows = ['ARTICLE V', 'TERM', cell('5.1', 0), cell('Term. This Agreement runs for five years.', 1)];
    expect(printed(rows)).toEqual([
      'ARTICLE V | Article V | 1 | ',
      ' | Article V | 0 | TERM',
      '5.1 | 5.1 | 2 | ',
      ' | 5.1 | 0 | Term. This Agreement runs for five years.',
    ]);
  });
});

describe('what a mark counts depends on those before it', () => {
  it('(i) after (h) is a letter, under (a) a numeral', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `(${letter}) words;`);
    expect(sections('5.1 Term', ...letters).slice(-3)).toEqual(['5.1(h)', '5.1(i)', '5.1(j)']);
    expect(sections('5.1 Term', '(a) this:', '(i) one;', '(ii) two;', '(b) that.')).toEqual([
      '5.1',
      '5.1(a)',
      '5.1(a)(i)',
      '5.1(a)(ii)',
      '5.1(b)',
    ]);
  });

  it('(i) after (h) begins a list when (ii) follows', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `(${letter}) words;`);
    expect(sections('5.1 Term', ...letters, '(i) one;', '(ii) two;', '(i) end.').slice(-3)).toEqual([
      '5.1(h)(i)',
      '5.1(h)(ii)',
      '5.1(i)',
    ]);
  });

  it('(v) after (iv) is a numeral, after (u) a letter', () => {
    const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((numeral) => `(${numeral}) words;`);
    expect(sections('5.1 Term', '(a) this:', ...numerals, '(b) that.').slice(-3)).toEqual([
      '5.1(a)(v)',
      '5.1(a)(vi)',
      '5.1(b)',
    ]);
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `(${letter}) words;`);
    expect(outline(['5.1 Term', ...letters].map((line) => found(line))).map(({ level }) => level)).toEqual([
      2,
      ...letters.map(() => 3),
    ]);
  });

  it('five levels deep and back', () => {
    const lines = ['5.1 Term', '(a) x:', '(i) x:', '(A) x:', '(1) x;', '(2) x;', '(B) x;', '(ii) x;', '(b) x.', '5.2 Fee'];
    expect(sections(...lines)).toEqual([
      '5.1',
      '5.1(a)',
      '5.1(a)(i)',
      '5.1(a)(i)(A)',
      '5.1(a)(i)(A)(1)',
      '5.1(a)(i)(A)(2)',
      '5.1(a)(i)(B)',
      '5.1(a)(ii)',
      '5.1(b)',
      '5.2',
    ]);
  });

  it('automatic numbers with the depth of their list', () => {
    const list = [automatic('(a)', 2), automatic('(i)', 3), automatic('(ii)', 3), automatic('(b)', 2)];
    expect(sections(automatic('ARTICLE I', 0), automatic('1.1', 1), ...list)).toEqual([
      'Article I',
      '1.1',
      '1.1(a)',
      '1.1(a)(i)',
      '1.1(a)(ii)',
      '1.1(b)',
    ]);
  });

  it('a missing item leaves a gap, and (b) may follow an (a) within the text', () => {
    expect(sections('5.1 Term', '(a) x;', '(c) x.')).toEqual(['5.1', '5.1(a)', '5.1(c)']);
    expect(sections('5.1 Term. (a) This begins.', '(b) That ends.')).toEqual(['5.1', '5.1(b)']);
    expect(sections('5.1 Term. (a) This begins:', '(i) now.', '(b) That ends.')).toEqual(['5.1', '5.1(a)(i)', '5.1(b)']);
  });
});
