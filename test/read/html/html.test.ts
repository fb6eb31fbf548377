import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/model/reading.js';
import { readHtml } from '../../../src/read/html/html.js';
import { complaintsOf } from '../../folders.js';

const bytes = (html: string) => new TextEncoder().encode(html);
const reading = (html: string, view: View = 'accepted') => readHtml(bytes(html), 'x.html', { view });
const printed = ({ number, text }: { number: string | null; text: string }) =>
  number === null ? text : `${number} ${text}`;
const lines = (html: string) => reading(html).agreement.paragraphs.map(printed);

describe('paragraphs of a page', () => {
  it('are its blocks, single-spaced, without comments, scripts and styles', () => {
    expect(lines('<style>p{}</style><script>var a="<p>no</p>"</script><div>One\n  two<!-- no -->&nbsp;three<p>Four<div>five</div></div>six')).toEqual([
      'One two three', 'Four', 'five', 'six',
    ]); // prettier-ignore
  });

  it('end at two line breaks, and at one before a typed number or an indent', () => {
    expect(
      lines(
        '<p>First line<br>goes on.<br><br>Second; and<br>(b) third.<br>&nbsp;&nbsp;&nbsp;&nbsp;Fourth.<br>fifth (a) sixth</p>',
      ),
    ).toEqual(['First line goes on.', 'Second; and', '(b) third.', 'Fourth. fifth (a) sixth']);
  });

  it('have marks for bold and underlining, however they are written', () => {
    const [one] = reading(
      '<style>.b{font-weight:700}</style><p><b>Fee</b>. <font style="text-decoration:underline">Paid</font> <span class="b">now</span><span style="font-weight:bold"> and</span> then</p>',
    ).agreement.paragraphs;
    expect(one?.text).toBe('Fee. Paid now and then');
    expect(one?.marks.filter(({ kind }) => kind === 'bold')).toEqual([
      { start: 0, end: 3, kind: 'bold' },
      { start: 10, end: 17, kind: 'bold' },
    ]);
    expect(one?.marks.filter(({ kind }) => kind === 'underline')).toEqual([{ start: 5, end: 9, kind: 'underline' }]);
  });

  it('keep blanks that are drawn by underlining or fields', () => {
    expect(
      lines('<p>Dated <u>&nbsp;&nbsp;&nbsp;&nbsp;</u>, by <input type="text"> <input type="checkbox" checked> Yes</p>'),
    ).toEqual(['Dated _____, by _____ ☒ Yes']);
  });

  it('are decoded as the page says, with entities of any kind', () => {
    const html =
      '<meta charset="windows-1252"><p>\x93Fee\x94 &#147;is&#148; &ldquo;5&rdquo; &sect;&#xA7; &lt;b&gt; AT&amp;T</p>';
    const { agreement } = readHtml(
      Uint8Array.from(html, (character) => character.charCodeAt(0)),
      'x.html',
      { view: 'accepted' },
    );
    expect(agreement.paragraphs[0]?.text).toBe('“Fee” “is” “5” §§ <b> AT&T');
  });

  it('of preformatted text are those of typed text', () => {
    expect(lines('<pre>\n     The Manager shall\nbill for the Practice.\n\n     5.  <u>Term</u>.\n</pre>')).toEqual([
      'The Manager shall bill for the Practice.', '5. Term.',
    ]); // prettier-ignore
  });

  it('of lists have the numbers that a browser prints', () => {
    const html =
      '<ol start="3"><li>three<ol type="a"><li>a</li><li value="27"><p>aa</p><p>more</p></li></ol></li><li>four<ul><li>dot</li></ul></li></ol><ol style="list-style-type:upper-roman"><li>one</ol><ol style="list-style:none"><li>none</ol><ol style="list-style:constructor"><li>one</ol>';
    expect(lines(html)).toEqual(['3. three', 'a. a', 'aa. aa', 'more', '4. four', 'dot', 'I. one', 'none', '1. one']);
  });

  it('parts a number from words that it was glued to', () => {
    expect(lines('<h3>(a)examine a patient</h3>')).toEqual(['(a) examine a patient']);
  });
});

describe('tables of a page', () => {
  it('that lay out a number beside its words become running text', () => {
    const row = (number: string, words: string) =>
      `<table><tr><td>&nbsp;</td><td>${number}</td><td>${words}</td></tr></table>`;
    const html = row('5.1', '<u>Fee</u>. Practice shall pay.') + row('(a)', 'monthly; and') + row('•', 'a bullet');
    const { agreement } = reading(html);
    expect(agreement.paragraphs.map(printed)).toEqual(['5.1 Fee. Practice shall pay.', '(a) monthly; and', 'a bullet']);
    expect(agreement.paragraphs[0]?.marks).toContainEqual({ start: 0, end: 3, kind: 'underline' });
    expect(agreement.paragraphs.every(({ place }) => place.cell === undefined)).toBe(true);
  });

  it('that hold data keep their cells, with figures whole', () => {
    const html =
      '<table><tr><th>Service</th><th colspan="2">Fee</th></tr><tr><td>Laser</td><td>$</td><td>100</td></tr><tr><td rowspan="2">Filler</td><td></td><td>20</td><td>%</td></tr><tr><td>x</td></tr></table>';
    expect(reading(html).agreement.paragraphs.map(({ text, place: { cell } }) => [text, cell?.row, cell?.column])).toEqual([
      ['Service', 0, 0], ['Fee', 0, 1], ['Laser', 1, 0], ['$100', 1, 2], ['Filler', 2, 0], ['20%', 2, 3], ['x', 3, 1],
    ]); // prettier-ignore
  });

  it('of contents stand apart', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<p>TABLE OF CONTENTS</p><table>${row('', '', 'Page')}${row('1.1', 'Terms', '1')}${row('5.1', 'Fee', '12')}${row('5.2', 'Costs', '13')}</table><p>5.1 Fee. Paid.</p>`;
    const { agreement, apart } = reading(html);
    expect(agreement.paragraphs.map(printed)).toEqual(['TABLE OF CONTENTS', '5.1 Fee. Paid.']);
    expect(apart.map(({ kind, text }) => `${kind}: ${text}`)).toContain('contents: 5.1 Fee 12');
  });
});

describe('what stands beside the text', () => {
  it('is kept apart when hidden, with its place', () => {
    const html =
      '<style>.h{display:none}</style><p>One.</p><p>Two <span style="mso-hide:all">secret</span><i class="h">more</i>three<font color="#FFFFFF">white</font></p><div hidden><p>Gone</p></div>';
    const { agreement, apart } = reading(html);
    expect(agreement.paragraphs.map(({ text }) => text)).toEqual(['One.', 'Two three']);
    expect(apart).toEqual([
      { kind: 'hidden', text: 'secret', paragraph: 1 },
      { kind: 'hidden', text: 'more', paragraph: 1 },
      { kind: 'hidden', text: 'white', paragraph: 1 },
      { kind: 'hidden', text: 'Gone', paragraph: 1 },
    ]);
  });

  it('is read as white words where the paper is dark', () => {
    expect(lines('<table bgcolor="#003366"><tr><td><font color="white">Fee Schedule</font></td></tr></table>')).toEqual([
      'Fee Schedule',
    ]);
  });

  it('is taken out where pages end: numbers, headers and footers', () => {
    const words = (page: number) => Array.from({ length: 5 }, (_, at) => `${'Very '.repeat(page * 5 + at)}true.`);
    const page = (number: number) =>
      `<p>Services Agreement – draft ${number}</p>${words(number)
        .map((text) => `<p>${text}</p>`)
        .join('')}<p align="center">- ${number} -</p><hr style="page-break-after:always">`;
    const { agreement, apart, pages } = reading(
      [1, 2, 3, 4].map(page).join('') + '<p>Services Agreement – draft 5</p><p>End.</p>',
    );
    expect(agreement.paragraphs.map(({ text, place }) => `${place.page}: ${text}`)).toEqual([
      '1: Services Agreement – draft 1',
      ...[1, 2, 3, 4].flatMap((number) => words(number).map((text) => `${number}: ${text}`)),
      '5: End.',
    ]);
    expect(apart.map(({ kind }) => kind).sort()).toEqual([
      'header',
      'header',
      'header',
      'header',
      'page-number',
      'page-number',
      'page-number',
      'page-number',
    ]);
    expect(pages).toBe(5);
  });

  it('is counted when it is a picture', () => {
    expect(reading('<p>Fee.</p><img src="x.png"><img>').unread).toEqual(['2 pictures were not read.']);
  });
});

describe('tracked changes in a page that Word saved', () => {
  const html =
    '<p>5.1 Within <del cite="mailto:Jane%20Doe" datetime="2026-01-02T03:04">sixty</del><ins cite="mailto:Jane%20Doe" datetime="2026-01-02T03:04">ninety</ins> days.</p>';

  it('are taken or left as the view says', () => {
    expect(lines(html)).toEqual(['5.1 Within ninety days.']);
    expect(reading(html, 'sent').agreement.paragraphs[0]?.text).toBe('Within sixty days.');
    const by = { author: 'Jane Doe', date: '2026-01-02T03:04', paragraph: 0 };
    expect(reading(html).changes).toEqual([
      { kind: 'deletion', start: 7, end: 7, text: 'sixty', ...by },
      { kind: 'insertion', start: 7, end: 13, text: 'ninety', ...by },
    ]);
  });

  it('may take whole paragraphs', () => {
    const whole = '<p>One.</p><ins><p>Two.</p><p>Three.</p></ins>';
    expect(reading(whole, 'sent').agreement.paragraphs.map(({ text }) => text)).toEqual(['One.']);
    expect(reading(whole).changes.map(({ paragraph, text }) => [paragraph, text])).toEqual([[1, 'Two.'], [2, 'Three.']]); // prettier-ignore
  });
});

it('a page that Word saved has its numbers, without its comments', () => {
  const html =
    "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)<span>&nbsp;&nbsp; </span></span><![endif]>Paid<span class=MsoCommentReference>[JD1]</span>.</p>" +
    "<!--[if gte mso 9]><xml>no</xml><![endif]--><div style='mso-element:comment-list'><div><p>Too high.</p></div></div>";
  const { agreement, apart } = reading(html);
  expect(agreement.paragraphs.map(printed)).toEqual(['(a) Paid.']);
  expect(apart).toEqual([{ kind: 'comment', text: 'Too high.', paragraph: null }]);
});

it('a page that LibreOffice saved has its header and contents apart', () => {
  const { agreement, apart } = reading(
    '<div title="header"><p>Draft</p></div><div id="Table of Contents1"><p>1. Fee 3</p></div><p>1. Fee</p>',
  );
  expect(agreement.paragraphs.map(printed)).toEqual(['1. Fee']);
  expect(apart.map(({ kind }) => kind)).toEqual(['header', 'contents']);
});

describe('a filing with the SEC', () => {
  const document = (type: string, body: string) =>
    `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>d.htm\n<DESCRIPTION>MANAGEMENT AGREEMENT\n<TEXT>\n<html><body>${body}</body></html>\n</TEXT>\n</DOCUMENT>\n`;

  it('is read without its wrapper and without XBRL', () => {
    const html = document(
      'EX-10.1',
      '<div style="display:none"><ix:header><ix:hidden>no</ix:hidden></ix:header></div><p>The <ix:nonNumeric name="x">Fee</ix:nonNumeric>.</p>',
    );
    const { agreement, apart } = reading(html);
    expect(agreement.paragraphs.map(({ text }) => text)).toEqual(['The Fee.']);
    expect(apart).toEqual([]);
  });

  it('of several documents is its contract', () => {
    const { agreement, unread } = reading(`${document('8-K', '<p>Report.</p>')}${document('EX-10.1', '<p>Agreement.</p>')}`);
    expect(agreement.paragraphs.map(({ text }) => text)).toEqual(['Agreement.']);
    expect(unread).toEqual(['Other documents of the filing were not read: 8-K.']);
  });
});

describe('a hostile page', () => {
  it('that nests too deep is refused in one line', () => {
    expect(complaintsOf(() => reading('<b>'.repeat(5000)))).toEqual([expect.stringContaining('nested more than 2000 deep')]);
    expect(complaintsOf(() => reading('<table><tr><td>'.repeat(60)))).toEqual([
      expect.stringContaining('tables are nested more than 50 deep'),
    ]);
  });

  it.each([
    ['one row of many small cells', `<table><tr>${'<td>$</td><td>)</td>'.repeat(40_000)}</tr></table>`],
    ['unclosed tags', '<p><i>x</i>'.repeat(60_000)],
    ['white space', `<p>${' \u00a0'.repeat(400_000)}x</p>`],
    ['a style sheet without end', `<style>${'@media{a{'.repeat(100_000)}</style><p>x</p>`],
    ['brackets in a style', `<p style="${'margin:'.repeat(100_000)}">x</p>`],
    ['close tags without a start', `${'<b>'.repeat(1900)}${'</i>'.repeat(100_000)}x`],
  ])('of %s is read in bounded time', (_, html) => {
    const start = performance.now();
    expect(reading(html).agreement.paragraphs.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
