import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { HOME } from '../../../src/model/home.js';
import type { View } from '../../../src/model/reading.js';
import { readOdt } from '../../../src/read/odt/odt.js';
import { complaintsOf } from '../../folders.js';

const NAMESPACES = [
  ...['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** A flat document with these words in its body. */
const flat = (body: string, automatic = '', masters = '') =>
  `<?xml version="1.0"?><office:document ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles>` +
  `<office:master-styles>${masters}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
const reading = (xml: string, view: View = 'accepted') => readOdt(strToU8(xml), 'x.fodt', { view });
const texts = (xml: string, view?: View) => reading(xml, view).agreement.paragraphs.map(({ text }) => text);
const printed = ({ number, text }: { number: string | null; text: string }) =>
  number === null ? text : `${number} ${text}`;
const fixture = (name: string) => readFileSync(join(HOME, 'test', 'fixtures', 'odt', name));

const BOLD = '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
const UNDERLINED =
  '<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>';
const HIDDEN = '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';

describe('numbers of an OpenDocument text', () => {
  it('are those that LibreOffice prints', () => {
    const { agreement, labels } = readOdt(fixture('lists.fodt'), 'lists.fodt', { view: 'accepted' });
    const lines = fixture('lists.txt').toString('utf8').trimEnd().split('\n');
    expect(agreement.paragraphs.map(printed)).toEqual(lines);
    expect(labels).toEqual({ status: 'resolved', reason: null });
  });

  it('follow a template of levels where the style has one', () => {
    const style =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-list-format="Section %1%."/>' +
      '<text:list-level-style-number text:level="2" style:num-format="a" style:num-list-format="%1%(%2%)"/></text:list-style>';
    const body =
      '<text:list text:style-name="L"><text:list-item><text:p>Term</text:p><text:list><text:list-item><text:p>first</text:p></text:list-item></text:list></text:list-item></text:list>';
    expect(reading(flat(body, style)).agreement.paragraphs.map(printed)).toEqual(['Section 1. Term', '1(a) first']);
  });

  it('are said to be partly known when a list has no style', () => {
    const body = '<text:list text:style-name="gone"><text:list-item><text:p>Term</text:p></text:list-item></text:list>';
    expect(reading(flat(body)).labels.status).toBe('partly');
  });
});

describe('words of an OpenDocument text', () => {
  it('have their marks, white space and blanks', () => {
    const body =
      '<text:p>The <text:span text:style-name="B">Fee</text:span><text:s text:c="3"/>is<text:tab/><text:span text:style-name="U"><text:tab/><text:tab/></text:span>  due\n now.</text:p>';
    const [paragraph] = reading(flat(body, BOLD + UNDERLINED)).agreement.paragraphs;
    expect(paragraph?.text).toBe('The Fee is __________ due now.');
    expect(paragraph?.marks).toContainEqual({ start: 4, end: 7, kind: 'bold' });
  });

  it('inherit the looks of parent styles', () => {
    const styles =
      '<style:style style:name="Lead" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="T1" style:family="text" style:parent-style-name="Lead"/>' +
      '<style:style style:name="A" style:family="text" style:parent-style-name="Z"/><style:style style:name="Z" style:family="text" style:parent-style-name="A"/>';
    const [one, two] = reading(
      flat(
        '<text:p><text:span text:style-name="T1">Fee</text:span></text:p><text:p><text:span text:style-name="A">loop</text:span></text:p>',
        styles,
      ),
    ).agreement.paragraphs;
    expect(one?.marks).toContainEqual({ start: 0, end: 3, kind: 'bold' });
    expect(two?.text).toBe('loop');
  });

  it('that are hidden stand apart', () => {
    const body =
      '<text:p>Seen <text:span text:style-name="H">unseen</text:span>again.</text:p><text:section text:display="none"><text:p>A whole section.</text:p></text:section>';
    const { agreement, apart } = reading(flat(body, HIDDEN));
    expect(agreement.paragraphs.map(({ text }) => text)).toEqual(['Seen again.']);
    expect(apart.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['hidden: unseen', 'hidden: A whole section.']);
  });

  it('of footnotes come last, of text boxes after their paragraph', () => {
    const body =
      '<text:p>Fee<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Net of refunds.</text:p></text:note-body></text:note> is due<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>.</text:p><text:p>End.</text:p>';
    const { agreement } = reading(flat(body));
    expect(agreement.paragraphs.map(({ text }) => text)).toEqual(['Fee is due.', 'In a box.', 'End.', 'Net of refunds.']);
    expect(agreement.paragraphs.map(({ place }) => place.note)).toEqual([undefined, undefined, undefined, '1']);
  });

  it('of tables have their cells', () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = `<table:table><table:table-row>${cell('Site')}${cell('Fee')}</table:table-row><table:table-row><table:table-cell/>${cell('$5')}</table:table-row></table:table><text:p>After.</text:p>`;
    expect(reading(flat(body)).agreement.paragraphs.map(({ text, place }) => [text, place.cell])).toEqual([
      ['Site', { table: 0, row: 0, column: 0 }],
      ['Fee', { table: 0, row: 0, column: 1 }],
      ['$5', { table: 0, row: 1, column: 1 }],
      ['After.', undefined],
    ]);
  });

  it('of comments, contents, headers and footers stand apart', () => {
    const body =
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>Title</text:index-title-template></text:table-of-content-source><text:index-body><text:p>1. Term<text:tab/>3</text:p></text:index-body></text:table-of-content>' +
      '<text:p>Fee<office:annotation><dc:creator>Jo</dc:creator><dc:date>2026-01-02T03:04:05</dc:date><text:p>Too high.</text:p></office:annotation> due.</text:p>';
    const masters =
      '<style:master-page style:name="S"><style:header><text:p>Draft of May</text:p></style:header><style:footer><text:p>Page <text:page-number>2</text:page-number></text:p></style:footer></style:master-page>';
    const { agreement, apart } = reading(flat(body, '', masters));
    expect(agreement.paragraphs.map(({ text }) => text)).toEqual(['Fee due.']);
    expect(apart).toEqual([
      { kind: 'header', text: 'Draft of May', paragraph: null },
      { kind: 'page-number', text: 'Page 2', paragraph: null },
      { kind: 'contents', text: '1. Term 3', paragraph: null },
      { kind: 'comment', text: 'Too high.', paragraph: 0, author: 'Jo', date: '2026-01-02T03:04:05' },
    ]);
  });

  it('are on the pages that the program last laid out', () => {
    const { agreement, pages } = reading(
      flat('<text:p>One.</text:p><text:p>Two <text:soft-page-break/>goes on.</text:p><text:p>Three.</text:p>'),
    );
    expect(agreement.paragraphs.map(({ place }) => place.page)).toEqual([1, 1, 2]);
    expect(pages).toBe(2);
    expect(reading(flat('<text:p>One.</text:p>')).pages).toBeNull();
  });
});

describe('tracked changes of an OpenDocument text', () => {
  const info =
    '<office:change-info><dc:creator>Jo Ann</dc:creator><dc:date>2026-05-01T10:00:00</dc:date></office:change-info>';
  const tracked = `<text:tracked-changes><text:changed-region text:id="i"><text:insertion>${info}</text:insertion></text:changed-region><text:changed-region text:id="d"><text:deletion>${info}<text:p>sixty (60)</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
  const words = `${tracked}<text:p>Within <text:change text:change-id="d"/><text:change-start text:change-id="i"/>ninety (90)<text:change-end text:change-id="i"/> days.</text:p>`;

  it('are taken or left as the view says, and listed with their author', () => {
    expect(texts(flat(words))).toEqual(['Within ninety (90) days.']);
    expect(texts(flat(words), 'sent')).toEqual(['Within sixty (60) days.']);
    const by = { author: 'Jo Ann', date: '2026-05-01T10:00:00', paragraph: 0 };
    expect(reading(flat(words)).changes).toEqual([
      { kind: 'deletion', start: 7, end: 7, text: 'sixty (60)', ...by },
      { kind: 'insertion', start: 7, end: 18, text: 'ninety (90)', ...by },
    ]);
  });

  it('leave out inserted paragraphs, with their numbers', () => {
    const style =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
    const list = `${tracked}<text:list text:style-name="L">${item('One<text:change-start text:change-id="i"/>')}${item('New<text:change-end text:change-id="i"/>')}${item('Two')}</text:list>`;
    expect(reading(flat(list, style)).agreement.paragraphs.map(printed)).toEqual(['1. One', '2. New', '3. Two']);
    expect(reading(flat(list, style), 'sent').agreement.paragraphs.map(printed)).toEqual(['1. One', '2. Two']);
  });
});

describe('an OpenDocument file', () => {
  const content = `<office:document-content ${NAMESPACES}><office:body><office:text><text:p>Fee.</text:p></office:text></office:body></office:document-content>`;
  const complaint = (parts: Record<string, string>) =>
    complaintsOf(() => readOdt(zipSync(mapped(parts)), 'x.odt', { view: 'accepted' }));
  const mapped = (parts: Record<string, string>) =>
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));

  it('is read from its zip, under any prefix', () => {
    const other = content
      .replaceAll('text:p', 't:p')
      .replace('xmlns:text=', 'xmlns:t=')
      .replaceAll('office:text', 'o:text')
      .replaceAll('office:body', 'o:body')
      .replace('xmlns:office=', 'xmlns:o=')
      .replaceAll('office:document-content', 'o:document-content');
    for (const xml of [content, other])
      expect(
        readOdt(zipSync(mapped({ 'content.xml': xml })), 'x.odt', { view: 'accepted' }).agreement.paragraphs[0]?.text,
      ).toBe('Fee.');
  });

  it('that is encrypted, damaged or hostile is refused in one line', () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(complaint({ 'content.xml': 'x', 'META-INF/manifest.xml': manifest })).toEqual([
      expect.stringContaining('encrypted with a password'),
    ]);
    expect(complaint({ 'styles.xml': '<a/>' })).toEqual([expect.stringContaining('content.xml is missing')]);
    expect(complaint({ 'content.xml': content.replace('</text:p>', '') })).toEqual([
      expect.stringMatching(/content\.xml: it is not well-formed XML at 1:\d+/),
    ]);
    expect(complaint({ 'content.xml': `<!DOCTYPE x [<!ENTITY e "y">]>${content}` })).toEqual([
      expect.stringContaining('declares a document type'),
    ]);
    expect(complaint({ 'content.xml': '<a>'.repeat(3000) })).toEqual([
      expect.stringContaining('nested more than 2000 deep'),
    ]);
    expect(complaintsOf(() => readOdt(strToU8('PK\x03\x04rest'), 'x.odt', { view: 'accepted' }))).toEqual([
      expect.stringContaining('a whole .odt'),
    ]);
  });

  it('with text boxes nested without end is read in bounded time', () => {
    const deep = 300;
    const body = '<text:p>x<draw:text-box>'.repeat(deep) + '</draw:text-box></text:p>'.repeat(deep);
    const { agreement, unread } = reading(flat(body));
    expect(agreement.paragraphs.length).toBeLessThan(20);
    expect(unread).toHaveLength(1);
  });
});
