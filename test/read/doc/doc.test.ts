import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.js';
import { read } from '../../../src/read/read.js';

const terms = readFileSync(new URL('../../fixtures/doc/terms.doc', import.meta.url));
/** Where the file information block stands. */
const fib = terms.indexOf(Buffer.from([0xec, 0xa5]), 512);

const texts = ({ agreement }: Reading): string[] => agreement.paragraphs.map(({ text }) => text);
const numbers = ({ agreement }: Reading): string[] => agreement.paragraphs.flatMap(({ number }) => number ?? []);

/** The same document with some bytes of it changed. */
function changed(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(terms);
  change(bytes);
  return bytes;
}

describe('a document of Word 97-2003', () => {
  it('has the automatic numbers that Word prints', async () => {
    const reading = await read(terms, 'terms.doc');
    expect(reading.format).toBe('doc');
    expect(numbers(reading)).toEqual(
      ['ARTICLE I', 'I.1', '(a)', '(b)', '(c)', '(i)', '(ii)', 'ARTICLE II', 'II.1', '(a)', '(b)', 'No. 03', 'No. 04'], // prettier-ignore
    );
    expect(reading.labels).toEqual({ status: 'resolved', reason: null });
  });

  it('prints all numbers in decimals where a level is legal', async () => {
    const bytes = changed((copy) => {
      const numbersOfLevel = copy.indexOf(Buffer.from([1, 3, 0, 0, 0, 0, 0, 0, 0]));
      copy[numbersOfLevel - 1]! |= 4;
    });
    expect(numbers(await read(bytes, 'legal.doc'))).toEqual(expect.arrayContaining(['ARTICLE I', '1.1', '2.1']));
  });

  it('never restarts a level that says so', async () => {
    const bytes = changed((copy) => {
      const numbersOfItems = copy.indexOf(
        Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0]),
        copy.indexOf(Buffer.from([1, 3, 0, 0, 0, 0, 0, 0, 0])),
      );
      copy[numbersOfItems - 1]! |= 8;
    });
    expect(numbers(await read(bytes, 'on.doc')).slice(-4)).toEqual(['(d)', '(e)', 'No. 03', 'No. 04']);
  });

  it('keeps words, fields, marks and tables', async () => {
    const reading = await read(terms, 'terms.doc');
    expect(texts(reading)).toEqual(
      expect.arrayContaining([
        'See Section II.1 for the fee, at 50% of cost – never more.',
        'line broken here non-compete and cooperate',
        'Scope. Manager furnishes the services in Exhibit A.',
      ]),
    );
    const parties = reading.agreement.paragraphs.find(({ text }) => text.startsWith('This agreement'));
    expect(
      parties?.marks.filter(({ kind }) => kind === 'bold').map(({ start, end }) => parties.text.slice(start, end)),
    ).toEqual(
      ['Manager', 'Practice'], // prettier-ignore
    );
    expect(
      reading.agreement.paragraphs.flatMap(({ text, place: { cell } }) => (cell ? [[text, ...Object.values(cell)]] : [])),
    ).toEqual([
      ['Service', 0, 0, 0],
      ['Price', 0, 0, 1],
      ['Cleaning', 0, 1, 0],
      ['and care', 0, 1, 0],
      ['inner one', 1, 0, 0],
      ['inner two', 1, 0, 1],
      ['after inner', 0, 1, 1],
    ]);
  });

  it('keeps what stands beside the text apart', async () => {
    const reading = await read(terms, 'terms.doc');
    const at = texts(reading).indexOf('After the table stands this.');
    expect(reading.apart).toEqual([
      { kind: 'contents', text: 'Services 1', paragraph: null },
      { kind: 'contents', text: 'Fees 2', paragraph: null },
      { kind: 'hidden', text: 'secret side letter', paragraph: texts(reading).indexOf('Visible words go on.') },
      { kind: 'comment', text: 'Is this right?', paragraph: at, author: 'Ines Marlow', date: '2024-05-07T10:00:00' },
      { kind: 'header', text: 'Confidential draft', paragraph: null },
      { kind: 'page-number', text: 'Page 1', paragraph: null },
    ]);
    const notes = reading.agreement.paragraphs.filter(({ place }) => place.note !== undefined);
    expect(notes.map(({ text, place }) => [place.note, text])).toEqual([
      ['1', 'Exhibit A is part of this agreement.'],
      ['i', 'Prices as of the date above.'],
    ]);
  });

  it('reads tracked changes as accepted, or as they were sent', async () => {
    const accepted = await read(terms, 'terms.doc');
    const by = { author: 'Dana Whitlock', date: '2024-05-06T07:08:00' };
    expect(texts(accepted)).toEqual(
      expect.arrayContaining([
        'Fee. Practice shall pay twelve thousand dollars a month.',
        'Payment is due on the first business day.',
      ]),
    );
    expect(accepted.changes).toMatchObject([
      { kind: 'deletion', ...by, start: 24, end: 24, text: 'ten thousand dollars' },
      { kind: 'insertion', ...by, start: 24, end: 47, text: 'twelve thousand dollars' },
      { kind: 'paragraph-mark', ...by, start: 27, end: 27 },
      { kind: 'insertion', ...by, start: 0, end: 24, text: 'Added by the other side.' },
    ]);
    const sent = await read(terms, 'terms.doc', { view: 'sent' });
    expect(texts(sent)).toEqual(
      expect.arrayContaining(['Fee. Practice shall pay ten thousand dollars a month.', 'business day.']),
    );
  });
});

it('reads text boxes after the text, and the boxes of forms in fonts of pictures', async () => {
  const boxes = await read(readFileSync(new URL('../../fixtures/doc/boxes.doc', import.meta.url)), 'boxes.doc');
  expect(texts(boxes)).toEqual([
    'Before box after box',
    'Page',
    'break inside',
    'Section one end',
    '☑ checked ☐ open',
    'Link: the site',
    'Form: filled in end',
    'Русский текст и ελληνικά “quoted” naïve 漢字',
    'moved away',
    'Boxed words',
    'and more',
  ]);
  expect(boxes.unread).toEqual([]);
});

describe('bad input', () => {
  it.each([
    ['encrypted', /encrypted with a password/, (bytes: Buffer): void => void (bytes[fib + 11]! |= 1)],
    ['of Word 95', /Word 6\.0 or 95/, (bytes: Buffer): void => void bytes.writeUInt16LE(0x68, fib + 2)],
    ['damaged', /the \.doc is damaged/, (bytes: Buffer): void => void bytes.writeUInt32LE(0x7fffffff, fib + 154 + 8 * 33)],
  ])('says in one line that a document is %s', async (_, message, change) => {
    const error: unknown = await read(changed(change), 'bad.doc').catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain('\n');
  });

  it('reads the words of a document whose lists are damaged, and says that it has no numbers', async () => {
    const bytes = changed((copy) => copy.writeUInt32LE(0x7fffffff, fib + 154 + 8 * 73));
    const reading = await read(bytes, 'lists.doc');
    expect(texts(reading)).toContain('Services');
    expect(reading.labels.status).toBe('none');
  });

  it('says that a truncated file is', async () => {
    await expect(read(terms.subarray(0, 2000), 'cut.doc')).rejects.toThrow(/cut\.doc: .*damaged or truncated/);
  });
});
