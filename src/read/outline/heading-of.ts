import type { Paragraph } from '../../model/agreement.js';

/**
 * The heading a reader would cite for a paragraph: its own, else that of the section it stands in, else that of the article or exhibit.
 * @param index of the paragraph; one that is not there has no heading
 * @returns null when nothing above it in its exhibit, or in the body, has a heading; signatures and contents have none
 */
export function headingOf(paragraphs: readonly Paragraph[], index: number): string | null {
  const paragraph = paragraphs[index];
  if (!paragraph || paragraph.heading !== null) return paragraph?.heading ?? null;
  if (paragraph.look === 'signature' || paragraph.look === 'contents') return null;
  const { exhibit } = paragraph.place;
  let level = paragraph.level || 9;
  let at = index;
  if (paragraph.text === '') {
    const title = titleBelow(paragraphs, index);
    if (title !== null) return title;
  }
  while (--at >= 0) {
    const above = paragraphs[at] as Paragraph;
    if (above.place.exhibit !== exhibit) return null;
    const under = above.level > 0 ? above.level < level : above.look === 'heading' && level > 1;
    if (!under) continue;
    if (above.heading !== null) return above.heading;
    if (above.level > 0) level = above.level;
    if (above.text === '' && titleBelow(paragraphs, at) !== null) return titleBelow(paragraphs, at);
    if (level <= 1) return null;
  }
  return null;
}

/** The title in the next line, where a number stands alone ("ARTICLE V", then "TERM"). */
function titleBelow(paragraphs: readonly Paragraph[], index: number): string | null {
  const below = paragraphs[index + 1];
  return below && below.level === 0 && below.section === paragraphs[index]?.section ? below.heading : null;
}
