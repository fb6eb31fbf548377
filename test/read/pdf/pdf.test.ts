import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { HOME } from '../../../src/model/home.js';
import type { Reading } from '../../../src/model/reading.js';
import { readPdf } from '../../../src/read/pdf/pdf.js';
import { lines, pdfOf } from './small.js';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(HOME, 'test/fixtures/pdf', name)));
const printed = ({ agreement }: Reading): string[] =>
  agreement.paragraphs.map(({ number, text }) => [number, text].filter(Boolean).join(' '));

describe('a PDF as a word processor prints it', async () => {
  const reading = await readPdf(fixture('services.pdf'), 'services.pdf');
  const paragraphs = reading.agreement.paragraphs;
  const texts = printed(reading);

  it('joins lines, words broken at line ends, and paragraphs that run over a page', () => {
    expect(texts).toContain(
      '1.1 Scope. Manager shall furnish bookkeeping, purchasing, information systems and other non-clinical services, all of them subject to the direction of Practice in everything that touches the care of its patients.',
    );
    expect(texts).toContain(
      '2.1 Management Fee. Practice shall pay Manager a fixed fee of Twelve Thousand Dollars ($12,000) for each month, which the parties have set in advance at fair market value and which does not vary with the volume or value of referrals.',
    );
  });

  it('keeps the items of a list apart', () => {
    const at = texts.findIndex((text) => text.startsWith('(a)'));
    expect(texts.slice(at, at + 3)).toEqual([
      '(a) receptionists, who greet patients and book appointments in the manner that Practice has prescribed for each of its physicians;',
      '(b) bookkeepers; and',
      '(c) other administrative individuals.',
    ]);
  });

  it('takes headers and page numbers off, and keeps them beside the text', () => {
    expect(texts.join('\n')).not.toMatch(/Larkspur \/ Halloran|Page \d of/);
    expect(reading.apart).toContainEqual({
      kind: 'header',
      text: 'Management Services Agreement Larkspur / Halloran',
      paragraph: null,
    });
    expect(reading.apart.filter(({ kind }) => kind === 'page-number')).toHaveLength(4);
    expect(reading.pages).toBe(4);
  });

  it('puts a footnote behind the paragraph that it interrupts', () => {
    const note = paragraphs.findIndex(({ place }) => place.note === '1');
    expect(paragraphs[note]?.text).toBe(
      'Clinical decisions are those of the licensed personnel of Practice alone, as the law of its profession requires.',
    );
    expect(texts[note - 1]).toMatch(/^2\.1 Management Fee.*referrals\.$/);
  });

  it('reads a table cell by cell, wrapped cells whole', () => {
    const cells = paragraphs.flatMap(({ place, text }) => (place.cell ? [{ ...place.cell, text }] : []));
    expect(cells).toContainEqual({ table: 0, row: 0, column: 2, text: 'Remarks' });
    expect(cells).toContainEqual({
      table: 0,
      row: 1,
      column: 2,
      text: 'fixed for each month of the term and payable in advance',
    });
    expect(cells).toContainEqual({ table: 0, row: 2, column: 0, text: 'Purchasing of supplies' });
    expect(cells).toContainEqual({ table: 0, row: 2, column: 1, text: '$3,000' });
  });

  it('knows pages and what is bold', () => {
    const scope = paragraphs.find(({ text }) => text.startsWith('Scope.'));
    expect(scope?.place.page).toBe(1);
    expect(scope?.marks.filter(({ kind }) => kind === 'bold')).toEqual([{ kind: 'bold', start: 0, end: 6 }]);
    expect(paragraphs.findLast(({ place }) => !place.note)?.place.page).toBe(4);
  });
});

describe('pages with two columns', () => {
  it('reads the left column before the right one, and on over the page', async () => {
    const texts = printed(await readPdf(fixture('columns.pdf'), 'columns.pdf'));
    const covenants = texts.filter((text) => text.includes('Under this covenant'));
    expect(covenants).toEqual(
      Array.from(
        { length: 12 },
        (_, index) =>
          `${index + 1}. Covenant. Under this covenant number ${index + 1} Manager shall furnish to Practice, at the rate that the parties have agreed in advance, the administrative services that the schedule to this lease lists, and shall keep complete books about them.`,
      ),
    );
  });
});

describe('words by their places', () => {
  it('follows the page, not the order of drawing', async () => {
    const drawn = lines('First the parties agree', 'on the terms of this agreement.').reverse();
    expect(printed(await readPdf(pdfOf([drawn]), 'x.pdf'))).toEqual([
      'First the parties agree on the terms of this agreement.',
    ]);
  });

  it('keeps a raised word in its line, and words printed twice once', async () => {
    const words = [
      { x: 72, y: 700, text: 'Due on the 5' },
      { x: 135.2, y: 704, text: 'th', size: 6 },
      { x: 146, y: 700, text: 'day', bold: true },
      { x: 146.3, y: 700, text: 'day', bold: true },
    ];
    expect(printed(await readPdf(pdfOf([words]), 'x.pdf'))).toEqual(['Due on the 5th day']);
  });

  it('takes off headers that alternate and numbers that change', async () => {
    const page = (index: number) => [
      { x: index % 2 ? 400 : 72, y: 760, text: index % 2 ? 'Beta Medical, P.C.' : 'Alpha Management, Inc.' },
      ...lines(`Paragraph ${'abcdefgh'[index]} of this agreement stands alone.`),
      { x: 300, y: 40, text: ['i', 'ii', 'iii', '1', '2', '3', '4', '5'][index]! },
    ];
    const reading = await readPdf(pdfOf([0, 1, 2, 3, 4, 5, 6, 7].map(page)), 'x.pdf');
    expect(printed(reading)).toHaveLength(8);
    expect(reading.apart.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Alpha Management, Inc.', 'Beta Medical, P.C.', 'i', '5']),
    );
  });

  it('keeps numbered headings at the top of pages', async () => {
    const pages = [1, 2, 3, 4].map((number) => lines(`ARTICLE ${number}`, '', `Words of part ${'abcd'[number - 1]}.`));
    const texts = printed(await readPdf(pdfOf(pages), 'x.pdf')).join('\n');
    for (const number of [1, 2, 3, 4]) expect(texts).toContain(`ARTICLE ${number}`);
  });
});

describe('what cannot be read', () => {
  const complaint = async (bytes: Uint8Array): Promise<string> =>
    readPdf(bytes, 'x.pdf').then(
      () => 'was read',
      (error: Error) => error.message,
    );

  it('says in one line what is wrong, and prints nothing', async () => {
    const warned = vi.spyOn(console, 'warn');
    const logged = vi.spyOn(console, 'log');
    expect(await complaint(fixture('locked.pdf'))).toMatch(/^x\.pdf: the PDF is locked with a password; expected .+$/);
    expect(await complaint(fixture('services.pdf').slice(0, 20_000))).toMatch(/^x\.pdf: the PDF is damaged or cut short.*$/);
    expect(await complaint(new TextEncoder().encode('%PDF-1.7\nno more'))).toMatch(/^x\.pdf: the PDF is damaged.*$/);
    expect(warned).not.toHaveBeenCalled();
    expect(logged).not.toHaveBeenCalled();
  });

  it('says of a scan that it has no text layer, even where a stamp was printed on every page', async () => {
    expect(await complaint(pdfOf([[], []]))).toBe(
      'x.pdf: the PDF has no text layer (a scan, 2 pages); expected a PDF with text (run OCR on it, for instance: ocrmypdf in.pdf out.pdf)',
    );
    const stamp = [{ x: 72, y: 770, text: 'Envelope 7F3A-22' }];
    expect(await complaint(pdfOf([stamp, stamp, stamp, stamp]))).toMatch(/no text layer \(a scan, 4 pages\)/);
  });

  it('reads the other pages of a file that has one without text', async () => {
    const reading = await readPdf(pdfOf([lines('One sentence stands here.'), [], lines('Two.')]), 'x.pdf');
    expect(printed(reading)).toEqual(['One sentence stands here.', 'Two.']);
    expect(reading.unread).toEqual(['Page 2 has no text layer (blank, or a picture) and was not read']);
  });
});
