import type { Apart } from '../../model/reading.js';

/** How many lines at the top and at the bottom of a page may belong to its header and footer. */
const DEEP = 4;

/** A page number in a line of its own: "12", "- 12 -", "iv", "Page 3 of 14", "A-1". */
const pageNumber =
  /^(?:([-–—~•|]) ?)?(page:? )?(?:[A-Z]{1,2} ?[-–—.] ?)?(\d{1,4}|[ivxl]{1,7}|[IVXL]{1,7})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—~•|])?\.?$/i;

type Edge = 'top' | 'bottom';

/**
 * Takes running headers, footers and page numbers off the pages of a file: lines at the edge of a page that come again on
 * other pages, the same or with a number that counts as the pages do.
 * @param pages the lines of every page, from top to bottom
 * @returns the pages without them, and every different one of them
 */
export function takeRunning<T extends { text: string }>(pages: readonly T[][]): { pages: T[][]; apart: Apart[] } {
  const seen = { top: countEdges(pages, 'top'), bottom: countEdges(pages, 'bottom') };
  const apart = new Map<string, Apart>();
  const kept = pages.map((lines, page) => {
    const strip = (edge: Edge): number => {
      const most = Math.min(DEEP, lines.length);
      let count = 0;
      while (count < most) {
        const { text } = lineAt(lines, edge, count)!;
        if (!runs(text, page, seen[edge], pages.length)) break;
        const kind = pageNumber.test(text) ? 'page-number' : edge === 'top' ? 'header' : 'footer';
        apart.set(`${kind} ${text}`, { kind, text, paragraph: null });
        count++;
      }
      return count;
    };
    const top = strip('top');
    return top === lines.length ? [] : lines.slice(top, lines.length - strip('bottom'));
  });
  return { pages: kept, apart: [...apart.values()] };
}

function lineAt<T>(lines: readonly T[], edge: Edge, count: number): T | undefined {
  return edge === 'top' ? lines[count] : lines[lines.length - 1 - count];
}

/** On how many pages each line stands at that edge, by its texts of `shapes`. */
function countEdges(pages: readonly { text: string }[][], edge: Edge): Map<string, number> {
  const seen = new Map<string, number>();
  pages.forEach((lines, page) => {
    const here = new Set<string>();
    for (let count = 0; count < Math.min(DEEP, lines.length); count++) {
      for (const shape of shapes(lineAt(lines, edge, count)!.text, page)) here.add(shape);
    }
    for (const shape of here) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  });
  return seen;
}

/** The line itself, and the line with each of its numbers told by its distance from the number of the page. */
function shapes(text: string, page: number): string[] {
  if (text.length > 200) return [];
  const bare = pageNumber.exec(text);
  if (bare && !/\d/.test(bare[3]!)) return [text, 'bare'];
  const all = bare ? [text, 'bare'] : [text];
  if (/^(?:article|section|exhibit|schedule|annex|appendix) [\dA-Z.]{1,8}$/i.test(text)) return all;
  const numbers = /\d{1,4}/g;
  for (let found = numbers.exec(text); found && all.length < 8; found = numbers.exec(text)) {
    const { 0: digits, index } = found;
    all.push(`${text.slice(0, index)}#${Number(digits) - page}${text.slice(index + digits.length)}`);
  }
  return all;
}

function runs(text: string, page: number, seen: Map<string, number>, pages: number): boolean {
  const bare = pageNumber.exec(text);
  if (bare && (bare[1] || bare[2])) return true;
  if (bare && (seen.get('bare') ?? 0) >= 2) return true;
  const enough = pages <= 3 || /\bpage\b/i.test(text) ? 2 : Math.max(3, Math.ceil(pages / 10));
  return shapes(text, page).some((shape) => shape !== 'bare' && (seen.get(shape) ?? 0) >= enough);
}
