import { describe, expect, it } from 'vitest';
import { abstract, level, num, numbersOf, numPr, p, readParts, run, textsOf, type Parts } from './build.js';

const by = (author = 'Ann') => `w:id="1" w:author="${author}" w:date="2024-05-01T09:00:00Z"`;
const ins = (inside: string, author?: string) => `<w:ins ${by(author)}>${inside}</w:ins>`;
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const del = (inside: string, author?: string) => `<w:del ${by(author)}>${inside}</w:del>`;
const markOf = (kind: string) => `<w:rPr><w:${kind} ${by()}/></w:rPr>`;
const both = (parts: Parts) => [readParts(parts), readParts(parts, 'sent')] as const;

const LIST = abstract(1, level(0, 'decimal', '%1.')) + num(1, 1);
const item = (content: string, more = '') => p(content, numPr(1, 0) + more);

describe('tracked changes', () => {
  it('are taken in one view and left in the other, and listed in both', () => {
    const [accepted, sent] = both({ body: p(run('a fee of ') + del(gone('ten')) + ins(run('twenty')) + run(' percent')) });
    expect(textsOf(accepted)).toEqual(['a fee of twenty percent']);
    expect(textsOf(sent)).toEqual(['a fee of ten percent']);
    const made = { author: 'Ann', date: '2024-05-01T09:00:00Z', paragraph: 0 };
    expect(accepted.changes).toEqual([
      { kind: 'deletion', ...made, start: 9, end: 9, text: 'ten' },
      { kind: 'insertion', ...made, start: 9, end: 15, text: 'twenty' },
    ]);
    expect(sent.changes).toEqual([
      { kind: 'deletion', ...made, start: 9, end: 12, text: 'ten' },
      { kind: 'insertion', ...made, start: 12, end: 12, text: 'twenty' },
    ]);
  });

  it('are one change where Word splits them over runs', () => {
    const { changes } = readParts({ body: p(run('x ') + ins(run('one ')) + ins(run('two', '<w:b/>'))) });
    expect(changes.map(({ text, start, end }) => [text, start, end])).toEqual([['one two', 2, 9]]);
  });

  it('within each other are all listed, and in neither view', () => {
    const [accepted, sent] = both({ body: p(run('a') + ins(del(gone('b'), 'Bob'))) });
    expect([textsOf(accepted), textsOf(sent)]).toEqual([['a'], ['a']]);
    expect(accepted.changes.map(({ kind, author }) => `${kind} ${author}`)).toEqual(['insertion Ann', 'deletion Bob']);
  });

  it('join paragraphs whose mark is gone; the last one gives the number', () => {
    const body = item('first') + item('sec', markOf('del')) + item('ond') + item('third');
    const [accepted, sent] = both({ body, numbering: LIST });
    expect(textsOf(accepted)).toEqual(['first', 'second', 'third']);
    expect(numbersOf(accepted)).toEqual(['1.', '2.', '3.']);
    expect(textsOf(sent)).toEqual(['first', 'sec', 'ond', 'third']);
    expect(accepted.changes.map(({ kind, paragraph, start }) => [kind, paragraph, start])).toEqual([
      ['paragraph-mark', 1, 3],
    ]);
  });

  it('that delete a whole paragraph let the next one take its number', () => {
    const body = item('first') + item(del(gone('second')), markOf('del')) + item('third');
    const [accepted, sent] = both({ body, numbering: LIST });
    expect(textsOf(accepted)).toEqual(['first', 'third']);
    expect(numbersOf(accepted)).toEqual(['1.', '2.']);
    expect(numbersOf(sent)).toEqual(['1.', '2.', '3.']);
  });

  it('leave a paragraph that has nothing to join its number, without counting it', () => {
    const body = item('first') + item('second', markOf('del')) + `<w:tbl><w:tr><w:tc>${item('cell')}</w:tc></w:tr></w:tbl>`;
    const [accepted] = both({ body, numbering: LIST });
    expect(numbersOf(accepted)).toEqual(['1.', '2.', '2.']);
  });

  it('that insert a paragraph do not count as it was sent', () => {
    const body = item('first') + item(ins(run('new')), markOf('ins')) + item('last');
    const [accepted, sent] = both({ body, numbering: LIST });
    expect(numbersOf(accepted)).toEqual(['1.', '2.', '3.']);
    expect(textsOf(sent)).toEqual(['first', 'last']);
    expect(numbersOf(sent)).toEqual(['1.', '2.']);
  });

  it('move paragraphs', () => {
    const moved = (kind: string) => item(`<w:${kind} ${by()}>${run('moved')}</w:${kind}>`, markOf(kind));
    const [accepted, sent] = both({
      body: moved('moveFrom') + item('stays') + moved('moveTo') + item('end'),
      numbering: LIST,
    });
    expect(textsOf(accepted)).toEqual(['stays', 'moved', 'end']);
    expect(numbersOf(accepted)).toEqual(['1.', '2.', '3.']);
    expect(textsOf(sent)).toEqual(['moved', 'stays', 'end']);
    expect(accepted.changes.filter(({ kind }) => kind === 'move').length).toBe(2);
  });

  it('delete and insert rows of tables', () => {
    const row = (text: string, change = '') => `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('old', `<w:del ${by()}/>`)}${row('new', `<w:ins ${by()}/>`)}${row('both')}</w:tbl>`;
    const [accepted, sent] = both({ body });
    expect(textsOf(accepted)).toEqual(['new', 'both']);
    expect(accepted.agreement.paragraphs.map(({ place }) => place.cell?.row)).toEqual([0, 1]);
    expect(textsOf(sent)).toEqual(['old', 'both']);
    expect(accepted.changes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['deletion old', 'insertion new']);
  });

  it('of format are listed, and in the view as it was sent not made', () => {
    const body =
      p(`<w:r><w:rPr><w:b/><w:rPrChange ${by()}><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r>`) +
      p('item', `<w:pPrChange ${by()}><w:pPr>${numPr(1, 0)}</w:pPr></w:pPrChange>`);
    const [accepted, sent] = both({ body, numbering: LIST });
    expect(accepted.agreement.paragraphs[0]!.marks.map(({ kind }) => kind)).toEqual(['bold']);
    expect(sent.agreement.paragraphs[0]!.marks).toEqual([]);
    expect(numbersOf(accepted)).toEqual([null, null]);
    expect(numbersOf(sent)).toEqual([null, '1.']);
    expect(accepted.changes.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['format', 0, 4],
      ['format', 0, 4],
    ]);
  });

  it('count offsets after a typed number that stands apart from the text', () => {
    const body = p(run('1.1 ') + run('The Term is ') + ins(run('two'))) + p('1.2 More.');
    const reading = readParts({ body });
    const [change] = reading.changes;
    const { text } = reading.agreement.paragraphs[change!.paragraph]!;
    expect(text.slice(change!.start, change!.end)).toBe('two');
  });

  it('of a paragraph that is gone point to the one before it', () => {
    const { changes } = readParts({ body: p('stays') + p(del(gone('gone')), markOf('del')) });
    expect(changes.map(({ paragraph, start, end }) => [paragraph, start, end])).toEqual([
      [0, 5, 5],
      [0, 5, 5],
    ]);
  });
});
