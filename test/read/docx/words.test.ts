import { describe, expect, it } from 'vitest';
import { abstract, level, num, numbersOf, numPr, p, readParts, run, style, textsOf } from './build.js';

const read = (inside: string) => textsOf(readParts({ body: inside })).join(' / ');
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('words', () => {
  it('are single-spaced, with tabs, breaks and hyphens as they are printed', () => {
    expect(
      read(
        p(
          '<w:r><w:t>a</w:t><w:tab/><w:t>b  c\u00a0d</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>f</w:t><w:softHyphen/><w:t>g\u00adh</w:t></w:r>',
        ),
      ),
    ).toBe('a b c d e-fgh');
    expect(read(p('a &amp; b &lt;c&gt; &#8220;d&#x201D;'))).toBe('a & b <c> “d”');
  });

  it('include symbols of symbol fonts', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    expect(read(p(sym('Wingdings', 'F0FE') + sym('Symbol', 'F0B7') + sym('Arial', 'F0A7')))).toBe('☑•§');
  });

  it('are the results of fields, nested and simple, not their codes', () => {
    const nested = field(' IF ', field(' MERGEFIELD x ', run('7')) + run('seen'));
    expect(read(p(run('see ') + field(' REF _1 \\r \\h ', run('5.1')) + run('; ') + nested))).toBe('see 5.1; 7seen');
    expect(read(p('<w:fldSimple w:instr=" DATE ">' + run('today') + '</w:fldSimple>'))).toBe('today');
  });

  it('after a field that has no end are not lost; those in its code are told', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const reading = readParts({ body: p(run('seen ') + begin + run('swallowed')) + p('next') });
    expect(textsOf(reading)).toEqual(['seen', 'next']);
    expect(reading.apart).toEqual([{ kind: 'hidden', text: 'swallowed', paragraph: 0 }]);
  });

  it('stand in links, tags and content controls, without placeholders', () => {
    const control = (properties: string, inside: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    expect(
      read(p(`<w:hyperlink>${run('link ')}</w:hyperlink><w:smartTag><w:customXml>${run('tag')}</w:customXml></w:smartTag>`)),
    ).toBe('link tag');
    expect(read(control('<w:alias w:val="x"/>', p('controlled')))).toBe('controlled');
    const hint = run('Click here', '<w:rStyle w:val="PlaceholderText"/>');
    expect(read(p(run('by ') + control('<w:showingPlcHdr/>', hint + run('typed')) + run(' and')))).toBe('by typed and');
  });

  it('of text boxes are read once, after the paragraph that holds them', () => {
    const reading = readParts({ body: p(run('holds ') + box(p('boxed') + p('twice')) + run('it')) + p('after') });
    expect(textsOf(reading)).toEqual(['holds it', 'boxed', 'twice', 'after']);
    expect(reading.agreement.paragraphs.map(({ place }) => place.source)).toEqual([0, 1, 2, 5]);
  });

  it('of equations are read; pictures are counted', () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
    const object = '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>';
    const reading = readParts({
      body: p(run('x ') + picture + picture + object + '<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>'),
    });
    expect(textsOf(reading)).toEqual(['x a=b']);
    expect(reading.unread).toEqual([
      '2 pictures were not read',
      '1 embedded object was not read',
      '1 equation was read as plain text',
    ]);
  });

  it('that are hidden, by themselves or by their style, stand apart', () => {
    const styles = style('Secret', '<w:rPr><w:vanish/></w:rPr>', 'character');
    const body = p(run('seen ') + run('direct', '<w:vanish/>') + run('x') + run('styled', '<w:rStyle w:val="Secret"/>'));
    const reading = readParts({ body, styles });
    expect(textsOf(reading)).toEqual(['seen x']);
    expect(reading.apart.map(({ kind, text, paragraph }) => [kind, text, paragraph])).toEqual([
      ['hidden', 'direct', 0],
      ['hidden', 'styled', 0],
    ]);
  });

  it('after a style separator go on in the same paragraph, with its number', () => {
    const numbering = abstract(1, level(0, 'decimal', '%1.')) + num(1, 1);
    const body =
      p('Term.', numPr(1, 0) + '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p(' One year.') + p('Next.', numPr(1, 0));
    const reading = readParts({ body, numbering });
    expect(textsOf(reading)).toEqual(['Term. One year.', 'Next.']);
    expect(numbersOf(reading)).toEqual(['1.', '2.']);
  });
});

describe('format', () => {
  it('of runs becomes marks, adjacent ones merged', () => {
    const body = p(
      run('the ') + run('“Man', '<w:b/>') + run(' ', '') + run('ager”', '<w:b/>') + run(' is', '<w:u w:val="single"/>'),
    );
    const { marks } = readParts({ body }).agreement.paragraphs[0]!;
    expect(marks.filter(({ kind }) => kind === 'bold')).toEqual([{ kind: 'bold', start: 4, end: 14 }]);
    expect(marks.filter(({ kind }) => kind === 'underline')).toEqual([{ kind: 'underline', start: 15, end: 17 }]);
  });

  it('that toggles in two styles cancels out; the run itself has the last word', () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const styles = style('P', bold) + style('C', bold, 'character');
    const inC = '<w:rStyle w:val="C"/>';
    const body = p(
      run('a') + run('b', inC) + run('c', inC + '<w:b/>') + run('d', '<w:b w:val="0"/>'),
      '<w:pStyle w:val="P"/>',
    );
    const bolds = readParts({ body, styles }).agreement.paragraphs[0]!.marks.filter(({ kind }) => kind === 'bold');
    expect(bolds.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe('places', () => {
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

  it('in tables count spans; a table in a cell is a table of its own', () => {
    const inner = `<w:tbl>${row(cell(p('inner')))}</w:tbl>`;
    const table = `<w:tbl>${row(cell(p('wide'), '<w:gridSpan w:val="2"/>'), cell(p('c')))}${row(cell(p('a') + inner), cell(p('b')))}</w:tbl>`;
    const reading = readParts({ body: p('before') + table + p('after') });
    const cells = reading.agreement.paragraphs.map(({ text, place: { cell } }) =>
      cell ? `${text} ${cell.table}.${cell.row}.${cell.column}` : text,
    );
    expect(cells).toEqual(['before', 'wide 0.0.0', 'c 0.0.2', 'a 0.1.0', 'inner 1.0.0', 'b 0.1.1', 'after']);
  });

  it('count pages only where the file says where they break', () => {
    const broken = p('<w:r><w:lastRenderedPageBreak/><w:t>second</w:t></w:r>');
    const reading = readParts({ body: p('first') + broken });
    expect([reading.pages, ...reading.agreement.paragraphs.map(({ place }) => place.page)]).toEqual([2, 1, 2]);
    expect(readParts({ body: p('first') }).pages).toBeNull();
  });

  it('of notes are behind the body, in the order of their references', () => {
    const ref = (kind: string, id: number, more = '') => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
    const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`;
    const separator = `<w:footnote w:type="separator" w:id="-1">${p('never')}</w:footnote>`;
    const chosen = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>`;
    const reading = readParts({
      body: p(run('a') + ref('footnote', 3) + chosen + ref('footnote', 2) + ref('endnote', 1)),
      footnotes: separator + note('footnote', 2, 'two') + note('footnote', 3, 'three') + note('footnote', 4, 'own'),
      endnotes: note('endnote', 1, 'end'),
    });
    const notes = reading.agreement.paragraphs.map(({ text, place }) => [text, place.note, place.source]);
    expect(notes).toEqual([
      ['a', undefined, 0],
      ['three', '1', undefined],
      ['own', '*', undefined],
      ['two', '2', undefined],
      ['end', 'i', undefined],
    ]);
  });
});

describe('what stands apart', () => {
  it('is headers, footers, page numbers and comments', () => {
    const reading = readParts({
      body:
        p('first') +
        p('<w:commentRangeStart w:id="7"/>' + run('second')) +
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>',
      header1: p('Draft of May'),
      footer1: p(run('Page ') + field(' PAGE ', run('2'))),
      comments: `<w:comment w:id="7" w:author="Ann" w:date="2024-05-01T09:00:00Z">${p('why?')}${p('and how?')}</w:comment>`,
    });
    expect(reading.apart).toEqual([
      { kind: 'header', text: 'Draft of May', paragraph: null },
      { kind: 'page-number', text: 'Page 2', paragraph: null },
      { kind: 'comment', text: 'why?\nand how?', paragraph: 1, author: 'Ann', date: '2024-05-01T09:00:00Z' },
    ]);
  });

  it('is the table of contents, but no clause that is put into one', () => {
    const entry = (text: string) => p(text);
    const clause = `${'Manager may take all of the revenue of the practice at any time. '.repeat(6)}`;
    const contents =
      `<w:p>${field(' TOC \\o "1-3" ', run('ARTICLE I TERM 2')).replace('<w:r><w:fldChar w:fldCharType="end"/></w:r>', '')}</w:p>` +
      entry('ARTICLE II FEES 3') +
      p(clause) +
      '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const reading = readParts({ body: contents + p('Body 3') });
    expect(reading.apart.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'contents: ARTICLE I TERM 2',
      'contents: ARTICLE II FEES 3',
    ]);
    expect(textsOf(reading)).toEqual([clause.trim(), 'Body 3']);
  });
});
