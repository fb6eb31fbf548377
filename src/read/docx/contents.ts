import type { Line } from './line.js';
import type { Style } from './styles.js';

const LONGEST = 300;
const LONGEST_CAPTION = 60;

/**
 * Whether a line is one of a table of contents: it has the style of one, or stands in the field and ends like one. A clause
 * that somebody puts there is read as a clause.
 */
export function isContentsLine({ contents, text }: Line, style: Style): boolean {
  if (!contents && !style.contents) return false;
  const isEntry = style.contents || text.length <= LONGEST_CAPTION || /(?:\d|[ivxlc])$/i.test(text);
  return isEntry && text.length <= LONGEST;
}
