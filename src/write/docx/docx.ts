import type { Agreement } from '../../model/agreement.js';
import type { Look } from '../../model/look.js';
import { writeZip } from '../../ooxml/zip.js';
import { bodyXml } from './body.js';
import { commentsXml, FIXED_DATE } from './comments.js';
import { footerMark, HEADER_LEFT, HEADER_RIGHT, PAGE_COUNT, shellFor, type Shell } from './shell.js';
import { escapeXml } from './xml.js';
import { longDate } from '../../model/words.js';

/**
 * An agreement as a Word file (ECMA-376 transitional). The same agreement and properties give the same bytes.
 * @param properties custom document properties, name -> text
 */
export async function writeDocx(
  agreement: Agreement,
  look: Look,
  properties: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const exhibits = agreement.paragraphs.filter(({ look }) => look === 'exhibit');
  const shell = await shellFor(look, exhibits.length + 1);
  return writeZip(partsOf(agreement, look, shell, properties));
}

function* partsOf(
  agreement: Agreement,
  look: Look,
  shell: Shell,
  properties: Readonly<Record<string, string>>,
): Generator<[string, string | Iterable<string>]> {
  const noted = agreement.notes.length > 0;
  const { xml: body, pages } = bodyXml(agreement, look, shell.sections);
  // Word wants the content types first; the rest keeps the order in which docx wrote it.
  yield ['[Content_Types].xml', typesXml(shell.parts.get('[Content_Types].xml') as string, noted)];
  yield ['word/document.xml', documentXml(shell.open, body)];
  for (const [name, xml] of shell.parts) {
    if (name === '[Content_Types].xml' || (!noted && name.includes('comments.xml'))) continue;
    yield [name, partXml(name, xml, agreement, properties, noted).replace(PAGE_COUNT, String(pages))];
  }
}

function* documentXml(open: string, body: Iterable<string>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${open}<w:body>`;
  yield* body;
  yield '</w:body></w:document>';
}

function partXml(
  name: string,
  xml: string,
  agreement: Agreement,
  properties: Readonly<Record<string, string>>,
  noted: boolean,
): string {
  if (name === 'word/comments.xml') return commentsXml(agreement.notes);
  if (name === 'word/_rels/document.xml.rels' && !noted)
    return xml.replace(/<Relationship [^>]*Target="comments\.xml"\/>/, '');
  if (name === 'docProps/core.xml') return coreXml(agreement);
  if (name === 'docProps/custom.xml') return customXml(properties);
  if (/word\/header\d+\.xml$/.test(name)) {
    const date = agreement.date === null ? '' : longDate(agreement.date);
    return xml.replace(HEADER_LEFT, () => escapeXml(agreement.legend ?? '')).replace(HEADER_RIGHT, date);
  }
  const footer = /word\/footer(\d+)\.xml$/.exec(name);
  return footer
    ? xml.replace(footerMark(Number(footer[1]) - 1), () => escapeXml(footerText(agreement, Number(footer[1]) - 1)))
    : xml;
}

/** The body's footer bears the title; an exhibit's, its own. */
function footerText(agreement: Agreement, section: number): string {
  if (section === 0) return agreement.title;
  const exhibit = agreement.paragraphs.filter(({ look }) => look === 'exhibit')[section - 1];
  return exhibit ? `${exhibit.place.exhibit} – ${exhibit.text}` : agreement.title;
}

const typesXml = (xml: string, noted: boolean) =>
  noted ? xml : xml.replace(/<Override [^>]*PartName="\/word\/comments\.xml"\/>/, '');

function coreXml({ title, language }: Agreement): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${FIXED_DATE}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Armslength</dc:creator><dc:language>${language}</dc:language>` +
    `<cp:lastModifiedBy>Armslength</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

/** Custom properties (ECMA-376 part 1, 22.3); ids begin at 2. */
function customXml(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">` +
      `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries.join('')}</Properties>`
  );
}
