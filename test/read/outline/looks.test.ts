import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/read/found.js';
import { headingOf, outline } from '../../../src/read/outline/outline.js';
import { found, toFound } from './found.js';

const looks = (lines: readonly (string | Found)[]) => outline(lines.map(toFound)).map(({ look }) => look);
const centered = (text: string) => found(text, { centered: true });
const bold = (text: string, words: string, over: Partial<Found> = {}) => {
  const start = text.indexOf(words);
  return found(text, { marks: [{ start, end: start + words.length, kind: 'bold' }], ...over });
};
const headings = (...lines: (string | Found)[]) => outline(lines.map(toFound)).map(({ heading }) => heading);

describe('headings', () => {
  it.each([
    ['5.1 Term. This Agreement runs for a year.', 'Term'],
    ['5.1. Use of Name. The name is used.', 'Use of Name'],
    ['Section 9.4 Option of the P.C. Upon the expiration it ends.', 'Option of the P.C.'],
    ['Section 12.2 Ownership of P.C. Shares. The shares are held.', 'Ownership of P.C. Shares'],
    ['5.1 TERM AND TERMINATION. This Agreement ends.', 'TERM AND TERMINATION'],
    ['5.1 Governing law. This Agreement is governed.', 'Governing law'],
    ['5.1 Term: This Agreement ends.', 'Term'],
    ['5.1 Term - This Agreement ends.', 'Term'],
    ['5.1 Term and Termination', 'Term and Termination'],
    ['5.1 Fees; Payment. The fee is due.', 'Fees; Payment'],
    ['(a) Records. Practice owns the records.', 'Records'],
    ['ARTICLE V - TERM', 'TERM'],
    ['1. DEFINITIONS', 'DEFINITIONS'],
    ['5.1 Manager shall serve. It shall do so well.', null],
    ['5.1 This Agreement ends. It is over.', null],
    ['(a) physicians and nurses;', null],
    ['(a) Manager pays rent.', null],
    ['Use of Name. Practice uses it.', 'Use of Name'],
    ['Harbor Clinic, Inc. shall pay.', null],
    ['“Fee” means the fee.', null],
  ])('%s', (text, expected) => expect(headings(text)).toEqual([expected]));

  it('bold or underlined words lead in', () => {
    expect(headings(bold('5.1 The fee and when it is due. Practice pays.', 'The fee and when it is due.'))).toEqual([
      'The fee and when it is due',
    ]);
    expect(headings(bold('5.1 Management Fee Practice pays it.', 'Management Fee'))).toEqual(['Management Fee']);
    expect(headings(bold('Harbor Management, LLC shall serve.', 'Harbor Management, LLC'))).toEqual([null]);
  });

  it('a style, the middle of the line or capitals make a paragraph one', () => {
    expect(headings('ARTICLE V', centered('TERM'), found('Fees and payment', { heading: 2 }), 'GENERAL PROVISIONS')).toEqual(
      [null, 'TERM', 'Fees and payment', 'GENERAL PROVISIONS'],
    );
  });

  it('a clause in a heading style is none', () => {
    expect(headings(found('maintain the premises; and', { heading: 3, number: '(a)', depth: 2 }))).toEqual([null]);
    expect(headings(found('Manager shall maintain the premises.', { heading: 3, number: '(a)', depth: 2 }))).toEqual([null]);
  });

  it('are found for a paragraph by the section, then the article it stands in', () => {
    const lines = [
      'ARTICLE V',
      centered('TERM'),
      '5.1 Renewal. It is renewed:',
      '(a) each year; or',
      '(b) never.',
      '5.2 It ends at last.',
      'EXHIBIT A - FEES',
      '1. The fee is due.',
    ];
    const paragraphs = outline(lines.map(toFound));
    expect(paragraphs.map((_, index) => headingOf(paragraphs, index))).toEqual([
      'TERM',
      'TERM',
      'Renewal',
      'Renewal',
      'Renewal',
      'TERM',
      'FEES',
      'FEES',
    ]);
    expect(headingOf(paragraphs, 99)).toBeNull();
  });
});

describe('looks', () => {
  it('of a whole agreement', () => {
    const lines: [string | Found, string][] = [
      [centered('MANAGEMENT SERVICES AGREEMENT'), 'title'],
      [centered('by and between'), 'subtitle'],
      [centered('HARBOR MANAGEMENT, LLC'), 'subtitle'],
      [centered('TABLE OF CONTENTS'), 'contents'],
      ['ARTICLE I SERVICES ................ 1', 'contents'],
      ['1.1 Scope ................ 1', 'contents'],
      ['Exhibit A Locations', 'contents'],
      ['THIS AGREEMENT is made between Harbor Management, LLC (“Manager”) and Harbor Clinic (“Practice”).', 'body'],
      [centered('RECITALS'), 'heading'],
      ['WHEREAS, Practice practices; and', 'recital'],
      ['WHEREAS, Manager manages;', 'recital'],
      ['NOW, THEREFORE, the parties agree:', 'body'],
      ['ARTICLE I', 'article'],
      [centered('SERVICES'), 'heading'],
      ['1.1 Scope. Manager serves.', 'section'],
      ['(a) It bills.', 'item'],
      ['“Fee” means the fee.', 'definition'],
      [found('Billing', { cell: { table: 0, row: 0, column: 0 } }), 'cell'],
      ['IN WITNESS WHEREOF, the parties have signed.', 'signature'],
      ['HARBOR MANAGEMENT, LLC', 'signature'],
      ['By: ____________', 'signature'],
      ['Name: A. Ruiz', 'signature'],
      ['EXHIBIT A', 'exhibit'],
      ['LOCATIONS', 'heading'],
      ['The clinic is on Main Street.', 'body'],
    ];
    expect(looks(lines.map(([line]) => line))).toEqual(lines.map(([, look]) => look));
  });

  it('contents without leaders end where their first line comes again', () => {
    const list = ['CONTENTS', '1. Services', '2. Fee', '3. Term'];
    expect(looks([...list, '1. Services', 'Manager serves.', '2. Fee', '3. Term'])).toEqual([
      ...list.map(() => 'contents'),
      'section',
      'body',
      'section',
      'section',
    ]);
  });

  it('contents in a table', () => {
    const cell = (text: string, row: number, column: number) => found(text, { cell: { table: 0, row, column } });
    const table = [
      cell('1.1', 0, 0),
      cell('Scope', 0, 1),
      cell('1', 0, 2),
      cell('1.2', 1, 0),
      cell('Fee', 1, 1),
      cell('2', 1, 2),
    ];
    expect(looks(['TABLE OF CONTENTS', ...table, '1.1 Scope. Manager serves.'])).toEqual([
      'contents',
      ...table.map(() => 'contents'),
      'section',
    ]);
  });

  it('names of parties above a signature line, without words of witness', () => {
    expect(looks(['1. Fee. It is due.', 'HARBOR CLINIC', 'By: ________', 'Its: President'])).toEqual([
      'section',
      'signature',
      'signature',
      'signature',
    ]);
  });

  it('a number in its own cell is a section, its text the body of it', () => {
    const cell = (text: string, column: number) => found(text, { cell: { table: 0, row: 0, column } });
    const paragraphs = outline([found('ARTICLE V'), cell('5.1', 0), cell('Term. It begins.', 1)]);
    expect(
      paragraphs.slice(1).map(({ look, section, heading, place }) => [look, section, heading, place.cell?.column]),
    ).toEqual([
      ['section', '5.1', null, 0],
      ['body', '5.1', 'Term', 1],
    ]);
    expect(headingOf(paragraphs, 1)).toBe('Term');
  });
});

it('places are kept and nothing is added that a reader did not say', () => {
  const [paragraph] = outline([found('Words', { page: 3, note: '1', source: 7, cell: { table: 0, row: 1, column: 2 } })]);
  expect(paragraph?.place).toEqual({ exhibit: null, page: 3, note: '1', source: 7, cell: { table: 0, row: 1, column: 2 } });
  expect(Object.keys(outline([found('Words')])[0]?.place ?? {})).toEqual(['exhibit']);
});
