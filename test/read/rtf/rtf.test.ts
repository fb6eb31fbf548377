import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading, View } from '../../../src/model/reading.js';
import { read } from '../../../src/read/read.js';

const rtf = (body: string, view?: View): Promise<Reading> =>
  read(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1'), 'test.rtf', view && { view });
const texts = ({ agreement }: Reading): string[] => agreement.paragraphs.map(({ text }) => text);
const numbers = ({ agreement }: Reading): (string | null)[] => agreement.paragraphs.map(({ number }) => number);

describe('words', () => {
  it('keeps quotes, dashes, code page and Unicode characters, once each', async () => {
    const reading = await rtf(
      "\\ldblquote Manager\\rdblquote  caf\\'e9 \\'93x\\'94 \\u8217\\'92s \\uc2\\u8211??\\emdash\\~5\\_6 co\\-operate \\{a\\}\\par raw \xe9",
    );
    expect(texts(reading)).toEqual(['“Manager” café “x” ’s –— 5-6 cooperate {a}', 'raw é']);
  });

  it('reads bytes in the charset of their font', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times CYR;}{\\f2\\fcharset2 Wingdings;}}';
    const reading = await rtf(`${fonts}\\f0 lease \\f1 \\'e4\\'e0\\f0  {\\f2 \\'a8} yes {\\f2 \\'fe} no`);
    expect(texts(reading)).toEqual(['lease да ☐ yes ☑ no']);
  });

  it('reads the result of fields and not their code, and no destination it does not know', async () => {
    const reading = await rtf(
      'See {\\field{\\*\\fldinst {REF fee {\\field{\\*\\fldinst X}{\\fldrslt no}}}}{\\fldrslt {\\b Section 5.2}}}.' +
        '{\\*\\unknown hidden{\\par deep}}{\\info{\\title T}}{\\xe entry}{\\upr{ansi}{\\*\\ud{unicode}}}\\par',
    );
    expect(texts(reading)).toEqual(['See Section 5.2.unicode']);
  });

  it('skips binary data and counts what it cannot read', async () => {
    const reading = await rtf('a{\\pict\\bin4 }}}}}{\\object{\\*\\objdata 00ff}{\\result shown}} b');
    expect(texts(reading)).toEqual(['ashown b']);
    expect(reading.unread).toEqual(['1 picture was not read.', '1 embedded object was not read.']);
  });
});

describe('paragraphs', () => {
  it('takes the printed number of a list, and none of a bullet', async () => {
    const reading = await rtf(
      '\\pard{\\listtext\\pard\\plain 5.1\\tab}\\ls1\\ilvl1 Fee.\\par{\\listtext\\pard\\plain (a)\\tab}\\ilvl2 flat\\par' +
        "\\pard{\\pntext\\f1\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}point\\par",
    );
    expect(numbers(reading)).toEqual(['5.1', '(a)', null]);
    expect(texts(reading)).toEqual(['Fee.', 'flat', 'point']);
    expect(reading.labels).toEqual({ status: 'resolved', reason: null });
  });

  it('says so when the file does not print the number of a list', async () => {
    expect((await rtf('\\pard\\ls1 one\\par\\pard two')).labels.status).toBe('partly');
  });

  it('knows headings by style or outline level, and marks by where they stand', async () => {
    const styles = '{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\*\\cs2 Strong;}}';
    const reading = await rtf(`${styles}\\pard\\s1\\qc {\\b TERM}\\par\\pard\\plain The {\\ul whole} term.\\par`);
    const [heading, body] = reading.agreement.paragraphs;
    expect(heading?.marks).toMatchObject([{ start: 0, end: 4, kind: 'bold' }]);
    expect(heading?.heading).toBe('TERM');
    expect(body?.marks).toMatchObject([{ start: 4, end: 9, kind: 'underline' }]);
  });

  it('counts tables, rows and columns, in tables inside tables too', async () => {
    const reading = await rtf(
      '\\trowd\\intbl a\\cell b\\cell\\row\\intbl c\\cell{\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}}' +
        '{\\nonesttables\\par lost}\\pard\\intbl d\\cell\\row\\pard after\\par\\intbl e\\cell\\row',
    );
    expect(reading.agreement.paragraphs.map(({ text, place }) => [text, ...Object.values(place.cell ?? {})])).toEqual([
      ['a', 0, 0, 0],
      ['b', 0, 0, 1],
      ['c', 0, 1, 0],
      ['x', 1, 0, 0],
      ['y', 1, 0, 1],
      ['d', 0, 1, 1],
      ['after'],
      ['e', 2, 0, 0],
    ]);
  });
});

describe('what stands beside the text', () => {
  it('keeps notes, headers, comments, hidden words and contents apart', async () => {
    const reading = await rtf(
      '{\\header Draft of counsel\\par}{\\footer Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}' +
        '{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Fees\\tab 2\\par Term\\tab 3\\par}}' +
        'Fee{\\footnote\\chftn  Fair market value.} is due{\\v  in cash}.' +
        '{\\*\\atnauthor Ines}{\\*\\annotation{\\*\\atndate 667234760}Why?}\\par{\\footnote\\ftnalt At the end.}last',
    );
    expect(texts(reading)).toEqual(['Fee is due.', 'last', 'Fair market value.', 'At the end.']);
    expect(reading.agreement.paragraphs.map(({ place }) => place.note)).toEqual([undefined, undefined, '1', 'i']);
    expect(reading.apart).toEqual([
      { kind: 'contents', text: 'Fees 2', paragraph: null },
      { kind: 'contents', text: 'Term 3', paragraph: null },
      { kind: 'hidden', text: 'in cash', paragraph: 0 },
      { kind: 'comment', text: 'Why?', paragraph: 0, author: 'Ines', date: '2024-05-06T07:08:00' },
      { kind: 'header', text: 'Draft of counsel', paragraph: null },
      { kind: 'page-number', text: 'Page 3', paragraph: null },
    ]);
  });

  it('reads text boxes once, after the text', async () => {
    const box = '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt boxed\\par}}{\\shprslt{\\*\\do boxed}}}';
    expect(texts(await rtf(`a${box}b\\par`))).toEqual(['ab', 'boxed']);
  });
});

describe('tracked changes', () => {
  const body =
    '{\\*\\revtbl{Unknown;}{Dana;}}5.1 Pay {\\deleted\\revauthdel1\\revdttmdel667234760 ten}' +
    '{\\revised\\revauth1 twelve} days{\\deleted\\revauthdel1\\par} later.\\par{\\revised\\revauth1 New.\\par}';

  it('takes insertions and leaves deletions out in the accepted view', async () => {
    const reading = await rtf(body);
    expect(texts(reading)).toEqual(['Pay twelve days later.', 'New.']);
    expect(reading.changes).toMatchObject([
      { kind: 'deletion', author: 'Dana', paragraph: 0, start: 4, end: 4, text: 'ten' },
      { kind: 'insertion', author: 'Dana', paragraph: 0, start: 4, end: 10, text: 'twelve' },
      { kind: 'paragraph-mark', author: 'Dana', paragraph: 0, start: 15, end: 15, text: '' },
      { kind: 'insertion', author: 'Dana', paragraph: 1, start: 0, end: 4, text: 'New.' },
      { kind: 'paragraph-mark', author: 'Dana', paragraph: 1, start: 4, end: 4, text: '' },
    ]);
    expect(reading.changes[0]?.date).toBe('2024-05-06T07:08:00');
  });

  it('reads what was sent in the other view', async () => {
    const reading = await rtf(body, 'sent');
    expect(texts(reading)).toEqual(['Pay ten days', 'later.']);
    expect(reading.changes.at(-1)).toMatchObject({ paragraph: 1, start: 6, end: 6 });
  });
});

describe('a file of a word processor', () => {
  it('has the numbers and words that are printed', async () => {
    const reading = await read(readFileSync(new URL('../../fixtures/rtf/terms.rtf', import.meta.url)), 'terms.rtf');
    expect(numbers(reading).filter(Boolean)).toEqual(
      ['ARTICLE I', 'I.1', '(a)', '(b)', '(c)', '(i)', '(ii)', 'ARTICLE II', 'II.1', '(a)', '(b)', 'No. 03', 'No. 04'], // prettier-ignore
    );
    expect(texts(reading)).toContain('Visible words go on.');
    expect(reading.apart.map(({ kind }) => kind).sort()).toEqual(
      ['comment', 'contents', 'contents', 'header', 'hidden', 'page-number'], // prettier-ignore
    );
  });
});

describe('bad input', () => {
  it('reads what there is of a truncated file, and says so', async () => {
    const reading = await read(Buffer.from('{\\rtf1{\\b The fee is due'), 'cut.rtf');
    expect(texts(reading)).toEqual(['The fee is due']);
    expect(reading.unread[0]).toMatch(/ends in the middle \(2 groups/);
  });

  it('refuses groups without end and files without words', async () => {
    await expect(read(Buffer.from(`{\\rtf1 ${'{'.repeat(3000)}`), 'deep.rtf')).rejects.toThrow(
      /deep\.rtf: .*deeper than 2000/,
    );
    await expect(rtf('{\\*\\x a}')).rejects.toThrow(/test\.rtf: no words were found/);
  });
});
