/** A paragraph that holds no other (text boxes aside), and the pieces of its text (ECMA-376 part 1, 17.3). */
const PARAGRAPH = /<w:p[ >](?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;
const PIECE = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The visible text of each paragraph of a document part; empty paragraphs are left out. */
export function paragraphTexts(xml: string): string[] {
  const paragraphs = xml.match(PARAGRAPH) ?? [];
  return paragraphs.map(textOf).filter((text) => text !== '');
}

function textOf(paragraph: string): string {
  const pieces = Array.from(paragraph.matchAll(PIECE), ([, text = '', mark]) => (mark ? ' ' : text));
  return pieces
    .join('')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] as string)
    .trim();
}
