import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { readDealFile } from '../../src/library/deal-file.js';
import { openLibrary } from '../../src/library/library.js';
import type { Agreement } from '../../src/model/agreement.js';
import { writeHtml } from '../../src/write/html.js';
import { writeMarkdown } from '../../src/write/markdown.js';
import { dealWith, sample } from '../deals.js';

const library = openLibrary();
const agreement = draft(readDealFile(sample('ca-medspa')).deal, library).agreement as Agreement;
const hostile = draft(
  dealWith({
    manager: { name: '<script>alert(1)</script> [x](javascript:y) "q" `c` | LLC', entity: 'corporation', state: 'DE' },
  }),
  library,
).agreement as Agreement;

describe('Markdown', () => {
  const markdown = writeMarkdown(agreement);

  it('prints the numbers that Word prints', () => {
    for (const { number, text, look } of agreement.paragraphs) {
      if (look === 'section') expect(markdown).toContain(`\n### ${number} ${text}`);
      if (look === 'article') expect(markdown).toContain(`\n## ${number} ${text}`);
    }
  });

  it('gives drafting notes as footnotes, each with its place', () => {
    const notes = agreement.notes.length;
    expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(notes);
    for (let note = 1; note <= notes; note++) expect(markdown.split(`[^${note}]`)).toHaveLength(3);
  });

  it('shows hostile names as text', () => {
    const text = writeMarkdown(hostile);
    expect(text).not.toMatch(/<script|[^\\]\]\(javascript/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; \\[x\\](javascript:y)');
  });
});

describe('HTML', () => {
  const html = writeHtml(agreement);

  it('holds every paragraph with its number', () => {
    for (const { number, look, text } of agreement.paragraphs) {
      if (look === 'section')
        expect(html).toContain(
          `<span class="n">${number}</span> ${text.replace(/'/g, '&#39;').replace(/&(?!#)/g, '&#38;')}`,
        );
    }
  });

  it('has headings in order, a language and a title, and loads nothing', () => {
    expect(html).toContain('<html lang="en-US">');
    expect(html).toContain('<title>Management Services Agreement</title>');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|src=|url\(|<link/);
  });

  it('links every reference to a paragraph that exists', () => {
    const targets = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    const broken = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, id]) => id).filter((id) => !targets.has(id));
    expect(broken).toEqual([]);
  });

  it('shows hostile names as text', () => {
    expect(writeHtml(hostile)).not.toMatch(/<script/);
    expect(writeHtml(hostile)).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
  });
});
