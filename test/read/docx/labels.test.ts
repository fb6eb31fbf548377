import { describe, expect, it } from 'vitest';
import { abstract, level, num, numbersOf, numPr, p, readParts, style, type Parts } from './build.js';

const LEGAL = abstract(
  1,
  level(0, 'upperRoman', 'ARTICLE %1') +
    level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
    level(2, 'lowerLetter', '(%3)') +
    level(3, 'lowerRoman', '(%4)'),
);

const at = (depth: number, list = 1) => p(`words ${depth}`, numPr(list, depth));
const labels = (numbering: string, body: string, more: Partial<Parts> = {}) =>
  numbersOf(readParts({ body, numbering, ...more }));
const format = (name: string, count: number, text = '%1', start = 1) =>
  labels(abstract(1, level(0, name, text, '', start)) + num(1, 1), at(0).repeat(count));

describe('automatic numbers', () => {
  it('are counted level by level; a deeper level starts again', () => {
    const body = [0, 1, 1, 2, 2, 3, 1, 2, 0, 1].map((depth) => at(depth)).join('');
    expect(labels(LEGAL + num(1, 1), body)).toEqual([
      'ARTICLE I',
      '1.1',
      '1.2',
      '(a)',
      '(b)',
      '(i)',
      '1.3',
      '(a)',
      'ARTICLE II',
      '2.1',
    ]);
  });

  it('have each number in the format of its own level, unless the level is legal', () => {
    const lists = (legal: string) => abstract(1, level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%1.%2', legal));
    expect(labels(lists('') + num(1, 1), at(0) + at(1))).toEqual(['I.', 'I.a']);
    expect(labels(lists('<w:isLgl/>') + num(1, 1), at(0) + at(1))).toEqual(['I.', '1.1']);
  });

  it('keep leading zeros in a legal label', () => {
    const list = abstract(1, level(0, 'upperRoman', '%1.') + level(1, 'decimalZero', 'Section %1.%2', '<w:isLgl/>'));
    expect(labels(list + num(1, 1), at(0) + at(1))).toEqual(['I.', 'Section 1.01']);
  });

  it('count a level that was passed over as used', () => {
    expect(labels(LEGAL + num(1, 1), at(1) + at(0))).toEqual(['1.1', 'ARTICLE II']);
  });

  it('in text boxes and notes count for themselves', () => {
    const box = `<w:r><w:pict><w:txbxContent>${at(0)}</w:txbxContent></w:pict></w:r>`;
    const body = at(0) + p(box + '<w:r><w:footnoteReference w:id="2"/></w:r>', numPr(1, 0)) + at(0);
    const footnotes = `<w:footnote w:id="2">${at(0)}</w:footnote>`;
    expect(labels(LEGAL + num(1, 1), body, { footnotes })).toEqual([
      'ARTICLE I',
      'ARTICLE II',
      'ARTICLE I',
      'ARTICLE III',
      'ARTICLE I',
    ]);
  });

  it('keep the words of the label', () => {
    expect(labels(abstract(1, level(0, 'decimal', 'Section %1.')) + num(1, 1), at(0))).toEqual(['Section 1.']);
  });

  it('belong to the abstract list: a second instance goes on, unless it starts anew', () => {
    const starts = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = abstract(1, level(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, starts);
    expect(labels(numbering, at(0, 1) + at(0, 2) + at(0, 3) + at(0, 3) + at(0, 1))).toEqual(['1.', '2.', '5.', '6.', '7.']);
  });

  it('take a level of the instance in place of the one of the list', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Schedule %1')}</w:lvlOverride>`;
    expect(labels(LEGAL + num(1, 1, own), at(0) + at(0) + at(1))).toEqual(['Schedule A', 'Schedule B', '2.1']);
  });

  it('restart a level only where lvlRestart lets them', () => {
    const three = (restart: string) =>
      abstract(1, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%3)', restart)) +
      num(1, 1);
    const body = at(0) + at(1) + at(2) + at(1) + at(2) + at(0) + at(2);
    expect(labels(three('<w:lvlRestart w:val="0"/>'), body)).toEqual(['1', '1.1', '1)', '1.2', '2)', '2', '3)']);
    expect(labels(three('<w:lvlRestart w:val="1"/>'), body)).toEqual(['1', '1.1', '1)', '1.2', '2)', '2', '1)']);
  });

  it('follow links to numbering styles, in a circle too', () => {
    const numbering =
      abstract(1, '<w:numStyleLink w:val="Firm"/>') +
      abstract(2, `<w:styleLink w:val="Firm"/>${level(0, 'decimal', '%1)')}`) +
      num(1, 1) +
      num(2, 2);
    const styles = style('Firm', `<w:pPr>${numPr(2)}</w:pPr>`, 'numbering');
    expect(labels(numbering, at(0, 1) + at(0, 1), { styles })).toEqual(['1)', '2)']);
    const circle = abstract(1, '<w:numStyleLink w:val="Firm"/>') + num(1, 1) + num(2, 1);
    const reading = readParts({ body: at(0, 1), numbering: circle, styles });
    expect(numbersOf(reading)).toEqual([null]);
    expect(reading.labels.status).toBe('none');
  });
});

describe('numbers of styles', () => {
  const LIST = LEGAL + num(1, 1);

  it('inherit list and level each for itself', () => {
    const styles =
      style('Base', `<w:pPr>${numPr(1)}</w:pPr>`) +
      style('Deep', '<w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>');
    expect(labels(LIST, p('a', '<w:pStyle w:val="Base"/>') + p('b', '<w:pStyle w:val="Deep"/>'), { styles })).toEqual([
      'ARTICLE I',
      '1.1',
    ]);
    const own =
      p('c', `<w:pStyle w:val="Deep"/>${numPr(1)}`) +
      p('d', '<w:pStyle w:val="Base"/><w:numPr><w:ilvl w:val="2"/></w:numPr>');
    expect(labels(LIST, own, { styles })).toEqual(['1.1', '(a)']);
  });

  it('take the level that names the style', () => {
    const numbering =
      abstract(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Sub"/>')) + num(1, 1);
    const styles = style('Sub', `<w:pPr>${numPr(1)}</w:pPr>`) + style('Mine', '<w:basedOn w:val="Sub"/>');
    const body = at(0) + p('a', '<w:pStyle w:val="Sub"/>') + p('b', '<w:pStyle w:val="Mine"/>');
    expect(labels(numbering, body, { styles })).toEqual(['1.', '1.1', '1.2']);
  });

  it('are switched off by list 0, also of the default style', () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr>${numPr(1, 0)}</w:pPr></w:style>`;
    expect(labels(LIST, p('a') + p('b', numPr(0)) + p('c'), { styles })).toEqual(['ARTICLE I', null, 'ARTICLE II']);
  });

  it('do not hang for ever on styles that are based on each other', () => {
    const styles = style('A', '<w:basedOn w:val="B"/>') + style('B', `<w:basedOn w:val="A"/><w:pPr>${numPr(1, 0)}</w:pPr>`);
    expect(labels(LIST, p('a', '<w:pStyle w:val="A"/>'), { styles })).toEqual(['ARTICLE I']);
  });

  it('are printed in capitals where the style or the level says so', () => {
    const numbering = abstract(1, level(0, 'decimal', 'Article %1')) + num(1, 1);
    const styles = style('Head', `<w:pPr>${numPr(1, 0)}</w:pPr><w:rPr><w:caps/></w:rPr>`);
    expect(labels(numbering, p('a', '<w:pStyle w:val="Head"/>'), { styles })).toEqual(['ARTICLE 1']);
  });
});

describe('formats', () => {
  it.each([
    ['lowerLetter', 28, ['z', 'aa', 'bb']],
    ['upperRoman', 9, ['VII', 'VIII', 'IX']],
    ['decimalZero', 10, ['08', '09', '10']],
    ['ordinal', 13, ['11th', '12th', '13th']],
    ['cardinalText', 22, ['Twenty', 'Twenty-one', 'Twenty-two']],
    ['ordinalText', 21, ['Nineteenth', 'Twentieth', 'Twenty-first']],
  ])('%s', (name, count, last) => {
    expect(format(name, count).slice(-3)).toEqual(last);
  });

  it('none prints the words of the label alone, a bullet nothing', () => {
    expect(format('none', 1)).toEqual([null]);
    expect(format('none', 1, 'Recital')).toEqual(['Recital']);
    expect(format('bullet', 1, '·')).toEqual([null]);
  });

  it('cannot be made long by a hostile file', () => {
    expect(format('upperRoman', 1, '%1', 2_000_000_000)).toEqual(['2000000000']);
    expect(format('lowerLetter', 1, '%1', 2_000_000_000)[0]!.length).toBeLessThan(50);
  });

  it('pads where a custom format says so, and reads the fallback only without it', () => {
    const custom = `<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`;
    expect(labels(abstract(1, custom) + num(1, 1), at(0) + at(0))).toEqual(['001', '002']);
  });
});

describe('what is not known', () => {
  it('is said: a list that is not there', () => {
    const reading = readParts({ body: at(0) + at(0, 7), numbering: LEGAL + num(1, 1) });
    expect(reading.labels).toEqual({
      status: 'partly',
      reason: '1 numbered paragraph names a list that the file does not define',
    });
    expect(readParts({ body: at(0) }).labels.status).toBe('none');
  });

  it('is said: a way of counting', () => {
    const reading = readParts({ body: at(0), numbering: abstract(1, level(0, 'hebrew1', '%1')) + num(1, 1) });
    expect(reading.labels).toEqual({ status: 'partly', reason: 'numbers of the kind hebrew1 are shown as 1, 2, 3' });
    expect(numbersOf(reading)).toEqual(['1']);
  });

  it('is said: a field that numbers without a result', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> LISTNUM </w:instrText><w:fldChar w:fldCharType="end"/></w:r>';
    expect(readParts({ body: p(field + '<w:r><w:t>words</w:t></w:r>') }).labels).toEqual({
      status: 'partly',
      reason: '1 number was put by a field that the file gives no result of',
    });
  });
});
