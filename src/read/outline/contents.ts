import type { Found } from '../found.js';
import type { Label } from './label.js';

/**
 * Which paragraphs are lines of a table of contents: those under its heading, and any line with a dot leader and a page number.
 * The list ends where its first entry comes again, or where running text begins.
 */
export function contentsOf(found: readonly Found[], labels: readonly (Label | null)[]): Set<number> {
  const lines = new Set<number>();
  let headings = 0;
  for (let at = 0; at < found.length; at++) {
    const { text } = found[at] as Found;
    if (hasLeader(text)) lines.add(at);
    if (text.length > LONGEST) continue;
    if (!isContentsHeading(text) || ++headings > MOST_HEADINGS) continue;
    const end = endOfContents(found, labels, at);
    for (; at < end; at++) lines.add(at);
    at--;
  }
  return lines;
}

const LONGEST = 200;
const MOST_HEADINGS = 12;
const HEADINGS = new Set([
  'TABLEOFCONTENTS',
  'CONTENTS',
  'INDEX',
  'TABLEOFARTICLES',
  'LISTOFEXHIBITS',
  'EXHIBITS',
  'LISTOFSCHEDULES',
]);
const OPENING = /^(?:RECITALS?|BACKGROUND|W ?I ?T ?N ?E ?S ?S ?E ?T ?H|WHEREAS|TH(?:IS|E) |This )/;

const isContentsHeading = (text: string) =>
  text.length < 40 &&
  HEADINGS.has(
    text
      .replace(/[^A-Za-z]/g, '')
      .toUpperCase()
      .replace(/PAGE$/, ''),
  );

/** "ARTICLE I DEFINITIONS........ 1", or several such lines that were joined. */
function hasLeader(text: string): boolean {
  const first = leaderAt(text, 0);
  if (first < 0) return false;
  const last = Math.max(text.lastIndexOf('....'), text.lastIndexOf('. . . .'), text.lastIndexOf('……'));
  return last - first > LONGEST / 4 || /^[.… ]{2,200}[ivxlcdm\d]{1,6}(?:-\d{1,3})?(?: [ivx]{1,4})?$/.test(text.slice(first));
}

function leaderAt(text: string, from: number): number {
  const dots = text.indexOf('....', from);
  if (dots >= 0) return dots;
  const spaced = text.indexOf('. . . .', from);
  return spaced >= 0 ? spaced : text.indexOf('……', from);
}

/** A line that may stand in a table of contents: short, and no sentence unless it ends with the page. */
const mayList = (text: string) =>
  text.length <= LONGEST && (/[\divx]$/.test(text) || !/[.;:,]$/.test(text) || text.length < 60);

function endOfContents(found: readonly Found[], labels: readonly (Label | null)[], start: number): number {
  const table = found[start + 1]?.cell?.table;
  let firstEntry: string | null = null;
  let paged = false;
  let at = start + 1;
  for (; at < found.length; at++) {
    const { text, cell } = found[at] as Found;
    if (table !== undefined && cell?.table === table) continue;
    if (text === '') continue;
    if (table !== undefined && !hasLeader(text)) break;
    const numbered = / [ivx\d]{1,6}$/.test(text);
    paged ||= numbered;
    if (hasLeader(text)) {
      paged = true;
      continue;
    }
    if (!mayList(text) || (OPENING.test(text) && !numbered)) break;
    const key = entryKey(labels[at] ?? null, text);
    if (key !== null && key === firstEntry) break;
    firstEntry ??= key;
  }
  return paged || table !== undefined || isRepeated(found, labels, at, firstEntry) ? at : start + 1;
}

/** A list without pages is one of contents only when what it lists comes again. */
function isRepeated(found: readonly Found[], labels: readonly (Label | null)[], from: number, key: string | null): boolean {
  if (key === null) return false;
  for (let at = from; at < found.length; at++) {
    if (entryKey(labels[at] ?? null, (found[at] as Found).text) === key) return true;
  }
  return false;
}

const entryKey = (label: Label | null, text: string) =>
  label && label.name !== ''
    ? label.name.toLowerCase()
    : text.length < 80 && /^[A-Z]/.test(text)
      ? text.toLowerCase().replace(/[ .]+[ivx\d]{1,4}$/, '')
      : null;
