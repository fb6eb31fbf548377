import type { Mark, Paragraph } from '../../model/agreement.js';
import { marksWithin, stretches } from '../blocks.js';
import { escapeXml } from './xml.js';

/** @returns the w:r elements of a paragraph. @param bookmark the name of a paragraph's bookmark, for live references */
export function runsXml(paragraph: Paragraph, bookmark: (id: string) => string | undefined): string {
  const { text, marks } = paragraph;
  if (marks.length === 0) return text === '' ? '' : plain(text);
  let xml = '';
  for (const [start, end] of stretches(paragraph)) {
    const within = marksWithin(marks, start, end);
    const words = text.slice(start, end);
    const reference = within.find((mark) => mark.kind === 'reference');
    const name = reference?.target === undefined ? undefined : bookmark(reference.target);
    xml += name === undefined ? runXml(words, within) : fieldXml(` REF ${name} \\r \\h `, words);
  }
  return xml;
}

function runXml(words: string, marks: readonly Mark[]): string {
  const kinds = new Set(marks.map((mark) => mark.kind));
  const quoted = kinds.has('definition') ? /^“(.*)”$/s.exec(words) : null;
  if (quoted) return `${plain('“')}${styled(quoted[1] as string, '<w:b/><w:bCs/>')}${plain('”')}`;
  const properties =
    (kinds.has('bold') ? '<w:b/><w:bCs/>' : '') +
    (kinds.has('blank') ? '<w:highlight w:val="yellow"/>' : '') +
    (kinds.has('underline') ? '<w:u w:val="single"/>' : '');
  return styled(words, properties);
}

const styled = (words: string, properties: string) =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${textXml(words)}</w:r>`;
const plain = (words: string) => styled(words, '');

export const textXml = (words: string) =>
  words
    .split('\t')
    .map((part) => (part ? `<w:t${/^ | $|  /.test(part) ? ' xml:space="preserve"' : ''}>${escapeXml(part)}</w:t>` : ''))
    .join('<w:tab/>');

/** A complex field with its cached result (ECMA-376 part 1, 17.16.18). */
export function fieldXml(instruction: string, result: string, properties = ''): string {
  const run = (inner: string) => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
  return (
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run(textXml(result)) +
    run('<w:fldChar w:fldCharType="end"/>')
  );
}
