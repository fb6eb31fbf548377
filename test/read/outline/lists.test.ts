import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/read/outline/outline.js';
import { found, printed, sections } from './found.js';

describe('bare numbers', () => {
  it('with 1.1 beneath are articles', () => {
    expect(printed(['1. DEFINITIONS', '1.1 Terms. They mean this.', '2. FEES', '2.1 Fee. It is due.'])).toEqual([
      '1. | 1 | 1 | DEFINITIONS',
      '1.1 | 1.1 | 2 | Terms. They mean this.',
      '2. | 2 | 1 | FEES',
      '2.1 | 2.1 | 2 | Fee. It is due.',
    ]);
  });

  it('without a full stop too, when sections follow', () => {
    expect(sections('1 Definitions', '1.1 Terms', '2 Fees', '2.1 Fee', '30 days later it ends.')).toEqual([
      '1',
      '1.1',
      '2',
      '2.1',
      '2.1',
    ]);
  });

  it('1.0 heads an article', () => {
    expect(sections('1.0 DEFINITIONS', '1.1 Terms', '2.0 FEES', '2.1 Fee')).toEqual(['1', '1.1', '2', '2.1']);
  });

  it('of a letter agreement are sections', () => {
    const letter = [
      'Dear Dr. Ruiz:',
      '1. Services. We shall serve.',
      '(a) One.',
      '(b) Two.',
      '2. Fee. It is due.',
      'a. Monthly.',
      'b. By wire.',
    ];
    expect(outline(letter.map((line) => found(line))).map(({ level, section }) => [level, section])).toEqual([
      [0, null],
      [2, '1'],
      [3, '1(a)'],
      [3, '1(b)'],
      [2, '2'],
      [3, '2(a)'],
      [3, '2(b)'],
    ]);
  });

  it('Section 1. with (a) beneath', () => {
    expect(sections('Section 1. Services. We serve.', '(a) One.', 'Section 2. Fee. It is due.', '(a) Due.')).toEqual([
      '1',
      '1(a)',
      '2',
      '2(a)',
    ]);
  });

  it('under a section are a list of it', () => {
    expect(sections('1. FEES', '1.1 Fee. As follows:', '1. one;', '2. two.', '1.2 Due', '2. TERM', '2.1 Term')).toEqual([
      '1',
      '1.1',
      '1.1(1)',
      '1.1(2)',
      '1.2',
      '2',
      '2.1',
    ]);
  });

  it('that begin again in each article are cited with it', () => {
    expect(sections('ARTICLE I', '1. One', '2. Two', 'ARTICLE II', '1. One', '(a) x')).toEqual([
      'Article I',
      'Article I, 1',
      'Article I, 2',
      'Article II',
      'Article II, 1',
      'Article II, 1(a)',
    ]);
  });

  it('that go on counting through articles are not', () => {
    expect(sections('ARTICLE I', '1. One', '2. Two', 'ARTICLE II', '3. Three', '(a) x')).toEqual([
      'Article I',
      '1',
      '2',
      'Article II',
      '3',
      '3(a)',
    ]);
  });
});

it('I., A., 1. nest', () => {
  expect(
    sections(
      'I. SERVICES',
      'A. Scope. It is this.',
      '1. one',
      '2. two',
      'B. Limits. None.',
      'II. FEES',
      'A. Fee. It is due.',
      'B. Due.',
    ),
  ).toEqual(['I', 'I.A', 'I.A(1)', 'I.A(2)', 'I.B', 'II', 'II.A', 'II.B']);
});

it('numbers of recitals are cited as recitals', () => {
  expect(
    printed([
      'RECITALS',
      'A. Practice practices.',
      'B. Manager manages.',
      'The parties therefore agree:',
      '1. Services',
      '2. Fee',
    ]),
  ).toEqual([
    ' |  | 0 | RECITALS',
    'A. | Recital A | 3 | Practice practices.',
    'B. | Recital B | 3 | Manager manages.',
    ' |  | 0 | The parties therefore agree:',
    '1. | 1 | 2 | Services',
    '2. | 2 | 2 | Fee',
  ]);
});

it('the first number again ends the recitals', () => {
  expect(sections('Recitals', '1. Practice practices.', '2. Manager manages.', '1. Services', '2. Fee')).toEqual([
    null,
    'Recital 1',
    'Recital 2',
    '1',
    '2',
  ]);
});
