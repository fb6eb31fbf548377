import type { Agreement, Paragraph } from '../../model/agreement.js';
import type { Look } from '../../model/look.js';
import { commentEnd, commentStart } from './comments.js';
import { contentsXml, type Entry } from './contents.js';
import { runsXml } from './runs.js';
import { styleOf } from './style.js';
import { blocksOf, isListed, type Block } from '../blocks.js';
import { paginate } from './paginate.js';
import { tableXml } from './table.js';

interface Context {
  agreement: Agreement;
  /** Paragraph id -> name and number of its bookmark. */
  bookmarks: Map<string, { name: string; id: number }>;
  /** Paragraph id -> number of its comment. */
  comments: Map<string, number>;
  /** Paragraph id -> page, for the table of contents. */
  pages: Map<string, number>;
  look: Look;
}

/** The inside of w:body, piece by piece: paragraphs, tables, contents, and a section for the body and each exhibit. */
export function bodyXml(
  agreement: Agreement,
  look: Look,
  sections: readonly string[],
): { xml: Iterable<string>; pages: number } {
  const comments = new Map(agreement.notes.map((note, id) => [note.paragraph, id]));

  const blocks = blocksOf(agreement.paragraphs);
  const { pages, total } = paginate(blocks, look);
  const context = { agreement, look, bookmarks: bookmarksOf(agreement), comments, pages };
  return { pages: total, xml: pieces(blocks, context, sections) };
}

function* pieces(blocks: readonly Block[], context: Context, sections: readonly string[]): Generator<string> {
  let section = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const endsSection = next !== undefined && !Array.isArray(next) && next.look === 'exhibit';
    const properties = endsSection ? (sections[section++] as string) : '';
    if (Array.isArray(block)) {
      yield tableXml(block, context.look, (paragraph, last) =>
        paragraphXml(paragraph, context, '', paragraph.look === 'signature' && !last),
      );
      yield `<w:p><w:pPr><w:pStyle w:val="TableText"/>${properties}</w:pPr></w:p>`;
    } else if (block.look === 'contents') yield contentsBlock(block, context);
    else yield paragraphXml(block, context, properties);
  }
  yield sections[section] as string;
}

/** Bookmarks for whatever is referred to or listed in the contents; numbered from 1 in the order of the document. */
function bookmarksOf(agreement: Agreement): Map<string, { name: string; id: number }> {
  const wanted = new Set<string>();
  for (const paragraph of agreement.paragraphs) {
    if (isListed(paragraph)) wanted.add(paragraph.id);
    for (const mark of paragraph.marks) if (mark.target !== undefined) wanted.add(mark.target);
  }
  const ids = agreement.paragraphs.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  return new Map(ids.map((id, index) => [id, { name: `_Ref${String(index + 1).padStart(8, '1000000')}`, id: index + 1 }]));
}

function paragraphXml(paragraph: Paragraph, context: Context, section: string, keepNext = false): string {
  const { style, numbering } = styleOf(paragraph);
  const numPr = numbering
    ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.num}"/></w:numPr>`
    : '';
  const properties = `<w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${numPr}${section}`;
  const bookmark = context.bookmarks.get(paragraph.id);
  const comment = context.comments.get(paragraph.id);
  const runs = runsXml(paragraph, (id) => context.bookmarks.get(id)?.name);
  const marked = bookmark
    ? `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>${runs}<w:bookmarkEnd w:id="${bookmark.id}"/>`
    : runs;
  const noted = comment === undefined ? marked : `${commentStart(comment)}${marked}${commentEnd(comment)}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${noted}</w:p>`;
}

function contentsBlock(block: Paragraph, { agreement, bookmarks, pages }: Context): string {
  const entries: Entry[] = agreement.paragraphs.filter(isListed).map((paragraph) => ({
    paragraph,
    bookmark: bookmarks.get(paragraph.id)?.name as string,
    page: pages.get(paragraph.id) ?? 1,
  }));
  const heading = `<w:p><w:pPr><w:pStyle w:val="ContentsHeading"/></w:pPr>${runsXml(block, () => undefined)}</w:p>`;
  return heading + (entries.length > 0 ? contentsXml(entries) : '') + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
}
