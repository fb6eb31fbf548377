import { strToU8, zipSync } from 'fflate';
import type { Reading, View } from '../../../src/model/reading.js';
import { readDocx } from '../../../src/read/docx/docx.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a test document that differ from the plainest one, as the XML inside their root elements. */
export interface Parts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header1?: string;
  footer1?: string;
}

const ROOTS: Record<string, string> = { header1: 'hdr', footer1: 'ftr' };

export const part = (root: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`;

/** A .docx of the parts given, whole enough for Word and LibreOffice to open. */
export function docx({ body, ...others }: Parts): Uint8Array {
  const related = Object.entries(others).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const relations = related.map(([name], index) => relation(`rId${index + 1}`, name.replace('1', ''), `${name}.xml`));
  const files: Record<string, string> = { 'word/document.xml': part('document', `<w:body>${body}</w:body>`) };
  for (const [name, inside] of related) files[`word/${name}.xml`] = part(ROOTS[name] ?? name, inside);
  files['word/_rels/document.xml.rels'] = relationships(relations.join(''));
  return zip({ ...basics(related.map(([name]) => name)), ...files });
}

export const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;

export const relationships = (inside: string) => `<Relationships xmlns="${PACKAGE}">${inside}</Relationships>`;

export const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([n, f]) => [n, typeof f === 'string' ? strToU8(f) : f])));

function basics(names: string[]): Record<string, string> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  const overrides = ['document.main', ...names].map((name) => {
    const file = name === 'document.main' ? 'document' : name;
    return `<Override PartName="/word/${file}.xml" ContentType="${type}${name.replace('1', '')}+xml"/>`;
  });
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
  };
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run, or of the runs given. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const numPr = (list: number, level?: number) =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`;

export const style = (id: string, inside: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;

export const level = (at: number, format: string, text: string, inside = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${inside}<w:lvlText w:val="${text}"/></w:lvl>`;

export const abstract = (id: number, inside: string) => `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;

export const num = (id: number, list: number, inside = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${inside}</w:num>`;

export const readParts = (parts: Parts, view: View = 'accepted'): Reading => readDocx(docx(parts), 'test.docx', { view });

export const textsOf = (reading: Reading) => reading.agreement.paragraphs.map(({ text }) => text);

/** The numbers that were found, null for none. */
export const numbersOf = (reading: Reading) => reading.agreement.paragraphs.map(({ number }) => number);
