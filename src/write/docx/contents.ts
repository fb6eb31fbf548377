import type { Paragraph } from '../../model/agreement.js';
import { fieldXml, textXml } from './runs.js';

export interface Entry {
  paragraph: Paragraph;
  bookmark: string;
  /** The page as laid out by paginate.ts; Word puts its own when the field is updated. */
  page: number;
}

/** The number as Word's table of contents prints it. */
const listedNumber = (paragraph: Paragraph) => (paragraph.number ?? '').toUpperCase();

/**
 * A TOC field (ECMA-376 part 1, 17.16.5.68) with every entry cached, each a link to its heading's bookmark.
 * @param entries in the order of the document; at least one
 */
export function contentsXml(entries: readonly Entry[]): string {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\t "Exhibit Heading,1" </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const lines = entries.map((entry, index) =>
    lineXml(entry, index === 0 ? begin : '', index === entries.length - 1 ? end : ''),
  );
  return lines.join('');
}

function lineXml({ paragraph, bookmark, page }: Entry, before: string, after: string): string {
  const style = paragraph.look === 'section' ? 'TOC2' : 'TOC1';
  const words = `${listedNumber(paragraph)}\t${paragraph.look === 'section' ? paragraph.text : paragraph.text.toUpperCase()}\t`;
  const link =
    `<w:hyperlink w:anchor="${bookmark}" w:history="1"><w:r>${textXml(words)}</w:r>` +
    `${fieldXml(` PAGEREF ${bookmark} \\h `, String(page))}</w:hyperlink>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${before}${link}${after}</w:p>`;
}
