import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.js';
import { readTxt } from '../../../src/read/txt/txt.js';

const read = (text: string): Reading => readTxt(new TextEncoder().encode(text), 'x.txt');
const printed = ({ agreement }: Reading): string[] =>
  agreement.paragraphs.map(({ number, text }) => [number, text].filter(Boolean).join(' '));

const exhibit = `<DOCUMENT>
<TYPE>EX-10.22
<SEQUENCE>6
<TEXT>

                          SERVICE AGREEMENT
                          -----------------

ARTICLE I  DEFINITIONS................................................ 1
     Section 1.1   Certain Definitions................................ 1

                                   i
<PAGE>

     THIS SERVICE AGREEMENT (this "Agreement"), dated as of June 1,
1998, is made by Alpha Affiliates, Inc. &amp; Beta Dental, P.C., who have
agreed on non-
clinical services and on all of the fol-
lowing:

                               ARTICLE I

                              DEFINITIONS

     Section 1.1  Certain Definitions.  The terms defined in Section
1.2 have the meanings given there, and those of the following list have
the meanings that this Article gives them:

          (a) the location, lease renewal and remodeling of the Centers;
     and

          (b) the adoption of procedures for the handling of complaints
     that patients have made about billing, parking and

                                   1
<PAGE>

     telephone service.

     IN WITNESS WHEREOF, the parties have signed.

                              ALPHA AFFILIATES, INC.

                              By: /s/ Walter J. Stambaugh
                                  -----------------------
                                  Walter J. Stambaugh
                                  President

                                   2
<PAGE>
                               EXHIBIT A
<TABLE>
<CAPTION>
Center                 Address                                 Operatories
------                 -------                                 -----------
<S>                    <C>                                     <C>
Lebanon                418 Quentin Pike, Lebanon                         9
                                                                ----------
Palmyra                77 Campbelltown Road, Palmyra                     7
</TABLE>
</TEXT>
</DOCUMENT>
`;

describe('an exhibit of the 1990s', () => {
  const reading = read(exhibit);
  const texts = printed(reading);
  const pageOf = (start: string): number | undefined =>
    reading.agreement.paragraphs[texts.findIndex((text) => text.startsWith(start))]?.place.page;

  it('joins lines, makes broken words whole and leaves compounds their hyphens', () => {
    expect(texts).toContain(
      'THIS SERVICE AGREEMENT (this "Agreement"), dated as of June 1, 1998, is made by Alpha Affiliates, Inc. & Beta Dental, P.C., who have agreed on non-clinical services and on all of the following:',
    );
  });

  it('does not take a number at the front of a line for a new section', () => {
    expect(texts.filter((text) => text.startsWith('1.2'))).toEqual([]);
    expect(texts.join('\n')).toContain('The terms defined in Section 1.2 have the meanings');
  });

  it('keeps lines of contents, list items, headings and signature lines apart', () => {
    expect(texts.slice(0, 3)).toEqual([
      'SERVICE AGREEMENT',
      expect.stringMatching(/^ARTICLE I DEFINITIONS\.+ 1$/),
      expect.stringMatching(/^Section 1\.1 Certain Definitions\.+ 1$/),
    ]);
    expect(texts).toContain('(a) the location, lease renewal and remodeling of the Centers; and');
    const signed = texts.indexOf('ALPHA AFFILIATES, INC.');
    expect(texts.slice(signed, signed + 4)).toEqual([
      'ALPHA AFFILIATES, INC.',
      'By: /s/ Walter J. Stambaugh',
      'Walter J. Stambaugh',
      'President',
    ]);
  });

  it('joins a paragraph over a page and says on which page it begins', () => {
    expect(texts).toContain(
      '(b) the adoption of procedures for the handling of complaints that patients have made about billing, parking and telephone service.',
    );
    expect([pageOf('SERVICE AGREEMENT'), pageOf('(b)'), pageOf('IN WITNESS'), pageOf('EXHIBIT A')]).toEqual([1, 2, 3, 4]);
    expect(reading.pages).toBe(4);
  });

  it('sets page numbers apart and prints no tag of the filing', () => {
    expect(reading.apart).toEqual(['i', '1', '2'].map((text) => ({ kind: 'page-number', text, paragraph: null })));
    expect(texts.join('\n')).not.toMatch(/<|EX-10/);
  });

  it('keeps each row of a table a row, without its rules', () => {
    const header = texts.indexOf('Center Address Operatories');
    expect(texts.slice(header, header + 3)).toEqual([
      'Center Address Operatories',
      'Lebanon 418 Quentin Pike, Lebanon 9',
      'Palmyra 77 Campbelltown Road, Palmyra 7',
    ]);
  });

  it('marks what is underlined', () => {
    const title = reading.agreement.paragraphs[0];
    expect(title?.marks).toContainEqual({ kind: 'underline', start: 0, end: 17 });
  });
});

describe('other ways to set a text', () => {
  const sentence = 'Manager shall furnish the services that this section lists, and Practice shall pay for them in time.';
  const wrap = (text: string, first: string, rest: string, between: string): string => {
    const out: string[] = [];
    let line = first;
    for (const word of text.split(' ')) {
      if (line.length + word.length > 70) {
        out.push(line.trimEnd());
        line = rest;
      }
      line += `${word} `;
    }
    return [...out, line.trimEnd()].join(between);
  };
  const numbered = [1, 2, 3].map((number) => `${number}. ${sentence} ${sentence}`);

  it('tells paragraphs by the indent of their first line alone', () => {
    expect(printed(read(numbered.map((text) => wrap(text, '     ', '', '\n')).join('\n')))).toEqual(numbered);
  });

  it('tells paragraphs of double-spaced text', () => {
    expect(printed(read(numbered.map((text) => wrap(text, '     ', '', '\n\n')).join('\n\n')))).toEqual(numbered);
  });

  it('tells hanging items by their labels alone', () => {
    expect(printed(read(numbered.map((text) => wrap(text, '', '   ', '\n')).join('\n')))).toEqual(numbered);
  });

  it('takes each line of a text that is not wrapped for a paragraph', () => {
    const lines = [`${sentence} ${sentence}`, 'and a line in small letters', `(a) ${sentence} ${sentence}`];
    expect(printed(read(lines.join('\r\n')))).toEqual(lines);
  });

  it('takes off headers and "Page x of y" where nothing else parts the pages', () => {
    const pages = ['alpha', 'beta', 'gamma'].map(
      (word, index) =>
        `Draft of May 3\n\n     The word ${word} stands here.\n\n                    Page ${index + 1} of 3\n`,
    );
    const reading = read(pages.join('\n'));
    expect(printed(reading)).toEqual(['alpha', 'beta', 'gamma'].map((word) => `The word ${word} stands here.`));
    expect(reading.apart.map(({ kind }) => kind)).toEqual(['header', 'page-number', 'page-number', 'page-number']);
  });

  it('keeps columns of signatures row by row', () => {
    const text =
      'MANAGER:                      PRACTICE:\nBy: ____________              By: ____________\nName: J. Smith                Name: J. Doe\n';
    expect(printed(read(text))).toEqual([
      'MANAGER: PRACTICE:',
      'By: ____________ By: ____________',
      'Name: J. Smith Name: J. Doe',
    ]);
  });
});

describe('bytes', () => {
  it('reads UTF-16 without a mark, and Windows-1252', () => {
    expect(printed(readTxt(new Uint8Array(Buffer.from('The Practice’s fee.', 'utf16le')), 'x.txt'))).toEqual([
      'The Practice’s fee.',
    ]);
    expect(printed(readTxt(Uint8Array.from([0x93, 0x46, 0x65, 0x65, 0x94]), 'x.txt'))).toEqual(['“Fee”']);
  });

  it('drops characters that print nothing, and says so when they are many', () => {
    const reading = read(`${'The parties agree on\0 this. '.repeat(20)}`);
    expect(printed(reading)[0]).toContain('agree on this.');
    expect(reading.unread).toEqual(['20 control characters that print nothing were dropped']);
  });

  it('says of a binary file that it is no text', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251);
    expect(() => readTxt(bytes, 'x.txt')).toThrow(/^x\.txt: this is no text file; expected plain text.*$/);
  });
});
