import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/read/outline/outline.js';
import { found, printed, sections } from './found.js';

describe('exhibits', () => {
  it('have numbering that begins again', () => {
    const body = ['1. Services. We serve.', '2. Fee. See Exhibit A.'];
    expect(
      sections(...body, 'EXHIBIT A', 'SERVICES', '1. Billing', '2. Staff', '(a) hired', 'Exhibit B', '1. Prices'),
    ).toEqual([
      '1',
      '2',
      'Exhibit A',
      'Exhibit A',
      'Exhibit A, 1',
      'Exhibit A, 2',
      'Exhibit A, 2(a)',
      'Exhibit B',
      'Exhibit B, 1',
    ]);
  });

  it('begin where the label is a heading, not where a line happens to begin with it', () => {
    const lines = [
      found('1. Items of'),
      found('Exhibit A'),
      found('are leased.'),
      found('EXHIBIT A', { centered: true }),
      found('EXHIBIT A'),
    ];
    expect(outline(lines).map(({ place }) => place.exhibit)).toEqual([null, null, null, 'Exhibit A', 'Exhibit A']);
  });

  it('have labels of their own that need no more words', () => {
    expect(sections('1.1 Term', 'EXHIBIT A – SERVICES', 'A-1 Billing', '(a) claims', 'A-2 Staff')).toEqual([
      '1.1',
      'Exhibit A',
      'A-1',
      'A-1(a)',
      'A-2',
    ]);
  });

  it('a list of exhibits begins none, nor does the number of a filing', () => {
    const paragraphs = outline(
      [
        'EXHIBIT 10.22',
        'MANAGEMENT AGREEMENT',
        '1.1 Term',
        'EXHIBITS',
        'Exhibit A Locations',
        'Exhibit B Fees',
        'EXHIBIT A',
        'LOCATIONS',
        'EXHIBIT B',
        'FEES',
      ].map((line) => found(line)),
    );
    expect(paragraphs.map(({ place }) => place.exhibit)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      'Exhibit A',
      'Exhibit A',
      'Exhibit B',
      'Exhibit B',
    ]);
  });
});

describe('paragraphs without a number', () => {
  it('continue the one above', () => {
    expect(sections('5.1 Term', 'It begins today.', '(a) One.', 'More of one.')).toEqual(['5.1', '5.1', '5.1(a)', '5.1(a)']);
  });

  it('flush behind a list belong to the section', () => {
    const at = (text: string, indent: number) => found(text, { indent });
    const lines = [
      at('Section 5.1 Term. As follows:', 5),
      at('(a) one;', 10),
      at('(b) two.', 10),
      at('More of two.', 10),
      at('In each case it ends.', 5),
    ];
    expect(sections(...lines, at('(c) three.', 10))).toEqual(['5.1', '5.1(a)', '5.1(b)', '5.1(b)', '5.1', '5.1(c)']);
  });

  it('that end the sentence of a list belong to its section', () => {
    expect(sections('5.1 Term', '(a) one; and', '(b) two,', 'each without notice.', '(c) three')).toEqual([
      '5.1',
      '5.1(a)',
      '5.1(b)',
      '5.1',
      '5.1(c)',
    ]);
    expect(sections('5.1 Term', '(a) one; and', '(b) the second', 'of them.')).toEqual([
      '5.1',
      '5.1(a)',
      '5.1(b)',
      '5.1(b)',
    ]);
  });

  it('definitions end the list of the one before', () => {
    const lines = ['1.1 Terms', '“Fee” means:', '(a) one;', '(b) two.', '“Term” means:', '(a) one.'];
    expect(sections(...lines)).toEqual(['1.1', '1.1', '1.1(a)', '1.1(b)', '1.1', '1.1(a)']);
  });
});

describe('tables', () => {
  const cell = (text: string, row: number, column: number) => found(text, { cell: { table: 0, row, column } });
  it('of amounts hold no numbers of sections', () => {
    const rows = [
      cell('1', 0, 0),
      cell('10.00', 0, 1),
      cell('2', 1, 0),
      cell('5.1', 1, 1),
      cell('Section 5.1', 2, 0),
      cell('1.5 Hours', 3, 0),
    ];
    expect(
      printed(['5.2 Fees', ...rows])
        .slice(1)
        .every((line) => line.startsWith(' | 5.2 | 0')),
    ).toBe(true);
  });

  it('that lay out the text hold its numbers', () => {
    const rows = [
      cell('5.1', 0, 0),
      cell('Term. It begins.', 0, 1),
      cell('', 1, 0),
      cell('(a)', 1, 1),
      cell('for a year; or', 1, 2),
      cell('', 2, 0),
      cell('(b)', 2, 1),
      cell('for two.', 2, 2),
    ];
    expect(sections('ARTICLE V', ...rows)).toEqual([
      'Article V',
      '5.1',
      '5.1',
      '5.1',
      '5.1(a)',
      '5.1(a)',
      '5.1(a)',
      '5.1(b)',
      '5.1(b)',
    ]);
  });
});

it('hostile paragraphs cost no more than others', () => {
  const pieces = [
    '(',
    '1.',
    'A-',
    '“',
    '"',
    '‘',
    '``',
    '_ ',
    '[',
    'Section ',
    'Section 1(a), ',
    'Term. ',
    '. . . . ',
    '(a) ',
    'A A',
    'the term ',
  ];
  const nasty = pieces.flatMap((piece) => [piece.repeat(20_000), `1.1 ${piece.repeat(20_000)}”]’)`]);
  const many = Array.from({ length: 3000 }, (_, at) => ['CONTENTS', `EXHIBIT ${at % 100}`, '(i)', `${at}.1`]).flat();
  const start = performance.now();
  outline([...nasty, ...many].map((line) => found(line)));
  expect(performance.now() - start).toBeLessThan(3000);
});
