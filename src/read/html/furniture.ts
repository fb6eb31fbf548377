import type { Found } from '../found.js';
import { runningText } from '../running.js';
import type { Apart } from '../../model/reading.js';
import type { Break, Item } from './flow.js';

/** So many paragraphs on either side of a page's end may be its header or footer. */
const REACH = 4;
/** A line that stands at so many page ends is no part of the text. */
const REPEATED = 3;
const LONGEST = 200;

export interface Pages {
  found: Found[];
  apart: Apart[];
  /** Null where the file has no pages. */
  pages: number | null;
}

/**
 * Takes page numbers and running headers and footers out of the text, and numbers the pages. A rule across the page
 * ends a page only where a page number stands beside it.
 */
export function splitPages(items: readonly Item[]): Pages {
  const gone = new Map<Item, 'header' | 'footer'>();
  const ends: number[] = [];
  let numbered = 0;
  items.forEach((item, at) => {
    if (!isBreak(item)) return;
    const numbers = [...around(items, at, -1), ...around(items, at, 1)].filter(isPageNumber);
    for (const one of numbers) gone.set(one, 'footer');
    if (numbers.length > 0) numbered++;
    // A rule that also breaks the page ends one page, not two.
    if ((!item.rule || numbers.length > 0) && (ends.length === 0 || ends.at(-1) !== at - 1)) ends.push(at);
  });
  const repeated = repeatedLines(items, ends);
  for (const { line, kind } of repeated) gone.set(line, kind);
  const last = items.findLast((item) => !isBreak(item));
  if (last && ends.length > 0 && isPageNumber(last as Found)) gone.set(last, 'footer');
  // Where the file breaks pages only here and there, printing makes more of them.
  const paged = numbered * 2 >= ends.length || repeated.length > 0;
  return number(items, new Set(paged ? ends : []), gone);
}

const isBreak = (item: Item | undefined): item is Break => item !== undefined && 'rule' in item;

/** The first or last paragraphs of a page, nearest first, up to the next page's end. */
function around(items: readonly Item[], at: number, step: 1 | -1): Found[] {
  const lines: Found[] = [];
  let next = at + step;
  while (isBreak(items[next])) next += step;
  for (; lines.length < REACH; next += step) {
    const item = items[next];
    if (item === undefined || isBreak(item) || item.text.length > LONGEST) break;
    lines.push(item);
    if (!isPageNumber(item) && step === 1 && lines.length === 2) break;
  }
  return lines;
}

const isPageNumber = ({ text, number }: Found) =>
  number === null &&
  text.length <= 20 &&
  /^(?:page )?(?:[-–—] ?)?(?:[A-Z]{1,2}-)?(?:[0-9]{1,3}|[ivxl]{1,6})(?: ?[-–—])?(?: of [0-9]{1,3})?$/i.test(text);

/** Lines that stand at the ends of many pages, but for their digits the same. */
function repeatedLines(items: readonly Item[], ends: readonly number[]): { line: Found; kind: 'header' | 'footer' }[] {
  const seen = new Map<string, Found[]>();
  for (const at of ends) {
    for (const step of [-1, 1] as const) {
      for (const line of around(items, at, step)) {
        // Foot and head are counted apart: the title on a cover may be what the heads of the other pages say.
        const key = `${step} ${line.text.replace(/[0-9]+/g, '#')}`;
        const lines = seen.get(key);
        if (lines === undefined) seen.set(key, [line]);
        else if (lines.at(-1) !== line) lines.push(line);
      }
    }
  }
  const least = Math.max(REPEATED, ends.length / 3);
  return [...seen].flatMap(([key, lines]) =>
    lines.length < least ? [] : lines.map((line) => ({ line, kind: key.startsWith('-') ? 'footer' : 'header' }) as const),
  );
}

function number(items: readonly Item[], ends: ReadonlySet<number>, gone: ReadonlyMap<Item, 'header' | 'footer'>): Pages {
  const found: Found[] = [];
  const apart: Apart[] = [];
  let page = 1;
  items.forEach((item, at) => {
    if (isBreak(item)) page += ends.has(at) ? 1 : 0;
    else if (gone.has(item)) apart.push(...runningText(gone.get(item) ?? 'footer', [item.text]));
    else found.push(ends.size > 0 ? Object.assign(item, { page }) : item);
  });
  return { found, apart, pages: ends.size > 0 ? (found.at(-1)?.page ?? page) : null };
}
