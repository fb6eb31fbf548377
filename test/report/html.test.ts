import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.js';
import { document, finding, HOSTILE, missing, report, unreadable } from './sample.js';

interface Page {
  tags: string[];
  attributes: Record<string, string>[];
  text: string;
}

/** What a browser makes of the page: its elements, their attributes and its text, style apart. */
function pageOf(source: string): Page {
  const page: Page = { tags: [], attributes: [], text: '' };
  let style = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      page.tags.push(name);
      page.attributes.push(attributes);
      style = name === 'style';
    },
    onclosetag: () => (style = false),
    ontext: (text) => {
      if (!style) page.text += text;
    },
  });
  parser.end(source);
  return page;
}

const pageWith = (...documents: Parameters<typeof report>) => pageOf(html(report(...documents)));

describe('the page', () => {
  it('shows the words, their place, why, on what authority checked how, and what to ask for', () => {
    const { text } = pageWith(document());
    for (const shown of [
      '1 thing to fix before you sign.',
      'Glow MSO, LLC (“Company”, the manager) and Glow Medical, P.C. (the practice)',
      '5.1(b) Management Fee, page 7',
      'fifteen percent (15%) of Net Collections',
      'A share of fees is a split of fees.',
      'recalled, not checked; low confidence',
      'Practice shall pay a fixed fee:',
      '– set in advance;',
      'Cost plus.',
      'They insist.',
    ])
      expect(text).toContain(shown);
  });

  it('shows hostile words as text and lets them make no element', () => {
    const findings = [
      finding({
        quote: HOSTILE, message: HOSTILE, heading: HOSTILE, why: HOSTILE,
        authorities: [{ id: 'x', cite: HOSTILE, verified: HOSTILE, confidence: HOSTILE, url: 'javascript:alert(1)' }],
        related: [{ section: HOSTILE, quote: HOSTILE, note: HOSTILE }],
      }),
      finding({ id: '2', accepted: { by: HOSTILE, because: HOSTILE, on: HOSTILE, until: HOSTILE } }),
    ]; // prettier-ignore
    const parties = [{ role: 'manager', name: HOSTILE, alias: HOSTILE }];
    const changes = [{ author: HOSTILE, insertions: 1, deletions: 0, cured: [HOSTILE] }];
    const hostile = document({ file: HOSTILE, findings, parties, changes, warnings: [HOSTILE], notChecked: [HOSTILE] });
    const source = html(report(hostile));
    const { tags, attributes, text } = pageOf(source);
    expect(tags).not.toContain('img');
    expect(tags).not.toContain('script');
    expect(attributes.flatMap((one) => Object.keys(one)).filter((name) => name.startsWith('on'))).toEqual([]);
    expect(attributes.flatMap(({ href }) => href ?? []).filter((href) => !href.startsWith('#'))).toEqual([]);
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(source).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/);
  });

  it('allows its own style alone', () => {
    const source = html(report(document()));
    const style = /<style>([^<]*)<\/style>/.exec(source)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(source).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(pageOf(source).attributes.some((one) => 'style' in one || 'src' in one)).toBe(false);
  });

  it('groups by concern, one card for what is wrong in several places', () => {
    const twice = [finding(), finding({ id: '2', section: 'Exhibit B', quote: 'one half of receipts' })];
    const { text, tags } = pageWith(
      document({ findings: [...twice, finding({ id: '3', rule: 'unfilled-blank' }), missing()] }),
    );
    const at = ['Fees', 'one half of receipts', 'Missing language', 'The document itself'].map((part) => text.indexOf(part));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(tags.filter((tag) => tag === 'h4')).toHaveLength(3);
    expect(text).toContain('2 things to fix before you sign, 1 to look at.');
  });

  it('keeps accepted risks apart, with who, why and until when', () => {
    const accepted = { by: 'Dana', because: 'priced in', on: '2026-01-02', until: '2026-12-31' };
    const { text } = pageWith(document({ findings: [finding({ accepted })] }));
    expect(text).toContain('Nothing found that must be fixed before you sign.');
    expect(text).toContain('Accepted by Dana on 2026-01-02, until 2026-12-31: priced in');
  });

  it('says what was found, what changed, what went unchecked and what to note', () => {
    const { start, end, ...place } = finding({ section: '9.2', quote: 'consistent with fair market value' });
    const { text } = pageWith(
      document({
        provisions: [
          {
            kind: 'fmv',
            start,
            end,
            section: place.section,
            heading: place.heading,
            page: 3,
            paragraph: 1,
            quote: place.quote,
          },
        ],
        changes: [{ author: 'M. Castellano', insertions: 2, deletions: 1, cured: ['term-one-sided'] }],
        notChecked: ['No state was found.'],
        warnings: ['2 pictures were not read.'],
      }),
    );
    for (const shown of [
      'fair market value of the fee',
      '9.2',
      'M. Castellano',
      'term-one-sided',
      'No state was found.',
      '2 pictures',
    ])
      expect(text).toContain(shown);
  });

  it('holds several documents, the unreadable among them, with headings in order and no id twice', () => {
    const { text, tags, attributes } = pageWith(document(), unreadable(), document());
    expect(text).toContain('Review of 3 documents');
    expect(text).toContain('broken.pdf: this is no PDF');
    const levels = tags.filter((tag) => /^h[1-6]$/.test(tag)).map((tag) => Number(tag[1]));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const ids = attributes.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = attributes.flatMap(({ href }) => (href?.startsWith('#') ? href.slice(1) : []));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('gives the same bytes twice', () => {
    expect(html(report(document()))).toBe(html(report(document())));
  });
});
