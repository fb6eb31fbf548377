import type { Reading } from '../../model/reading.js';
import type { Found } from '../found.js';
import type { Line } from '../lines/line.js';
import { joinLines } from '../lines/paragraphs.js';
import { takeRunning } from '../lines/running.js';
import { typedPages } from './pages.js';
import { lineOf, type Typed } from './typed.js';
import { underlined } from './underline.js';

/** A text most of whose words stand in lines longer than this is not wrapped: each of its lines is a paragraph. */
const WRAPPED = 130;

/**
 * Finds the paragraphs of typed text: wrapped at 80 columns as exhibits of the 1990s are, or one paragraph a line.
 * @param text the whole text; line ends of any system, tabs every 8 columns, pages parted by form feeds or `<PAGE>`
 */
export function foundInText(text: string): { found: Found[] } & Pick<Reading, 'apart' | 'pages'> {
  const typed = typedPages(text);
  const long = typed.reduce((sum, page) => sum + longLines(page), 0);
  const { pages, apart } = takeRunning(typed.map((page, index) => linesOf(page, index + 1, long * 2 > text.length)));
  return { found: joinLines(pages.flat()), apart, pages: pages.length > 1 ? pages.length : null };
}

function linesOf(typed: readonly Typed[], page: number, alone: boolean): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const line of underlined(typed)) {
    if (line.text === '') gap++;
    else {
      lines.push(lineOf(line, { gap, page, alone }));
      gap = 0;
    }
  }
  return lines;
}

function longLines(page: readonly Typed[]): number {
  let sum = 0;
  for (const { text } of page) if (text.length > WRAPPED) sum += text.length;
  return sum;
}
