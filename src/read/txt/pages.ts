import type { Typed } from './typed.js';

/** A line with which the SEC's filing system wraps or parts a text; it is no part of it. */
const tag = /^<\/?(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|PAGE|TABLE|CAPTION|FN|S|C|SEC-DOCUMENT|PAPER|LEGEND)>/;

/** Page marks that are heeded at most. */
const MOST_PAGES = 5000;

const blank: Typed = { text: '', row: false };

/** Parts a text into its pages, each line without the tags of a filing; blank lines at the edges of pages are dropped. */
export function typedPages(text: string): Typed[][] {
  const filed = /^<(?:DOCUMENT|TYPE|TEXT|PAGE|TABLE)>/m.test(text.slice(0, 20_000));
  const pages: Typed[][] = [[]];
  let row = false;
  let header = false;
  for (const whole of splitLines(text)) {
    const parts = whole.includes('\f') ? whole.split('\f') : [whole];
    parts.forEach((part, index) => {
      if (index > 0 && pages.length < MOST_PAGES) pages.push([]);
      const raw = part.trimEnd();
      if (filed && raw.includes('<')) {
        const line = raw.trimStart();
        if (line.startsWith('<SEC-HEADER>') || line.startsWith('<IMS-HEADER>')) header = true;
        else if (line.startsWith('</SEC-HEADER>') || line.startsWith('</IMS-HEADER>')) header = row = false;
        else if (line.startsWith('<TABLE>')) row = true;
        else if (line.startsWith('</TABLE>')) row = false;
        else if (line.startsWith('<PAGE>') && pages.length < MOST_PAGES) pages.push([]);
        if (/^<\/?(?:SEC|IMS)-HEADER>/.test(line) || tag.test(line)) return;
      }
      if (header || raw.startsWith('-----BEGIN ')) return;
      pages.at(-1)!.push(raw === '' ? blank : { text: filed ? plain(raw) : raw, row });
    });
  }
  const full = (pages.length > 1 ? pages : partAtNumbers(pages[0]!)).map(trimBlank);
  return full[0]!.length === 0 && full.length > 1 ? full.slice(1) : full;
}

/** Parts a text without page breaks after its printed page numbers, where these count up from line to line. */
function partAtNumbers(lines: Typed[]): Typed[][] {
  const pages: Typed[][] = [];
  let start = 0;
  let before: number | null = null;
  for (const [at, { text }] of lines.entries()) {
    const printed = text.length < 120 ? /^\s{0,100}(?:- ?(\d{1,4}) ?-|page (\d{1,4})(?: of \d{1,4})?)$/i.exec(text) : null;
    if (!printed) continue;
    const number = Number(printed[1] ?? printed[2]);
    if (before !== null && number !== before + 1) return [lines];
    before = number;
    pages.push(lines.slice(start, at + 1));
    start = at + 1;
  }
  return pages.length > 1 ? [...pages, lines.slice(start)].filter((page) => page.some(({ text }) => text !== '')) : [lines];
}

/** Lines by any line end; a lone carriage return counts where the text has no line feed. */
function splitLines(text: string): string[] {
  return text.includes('\n') ? text.split('\n') : text.split('\r');
}

/** Filings write these characters as in SGML. */
function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function trimBlank(lines: Typed[]): Typed[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]!.text === '') start++;
  while (end > start && lines[end - 1]!.text === '') end--;
  return lines.slice(start, end);
}
