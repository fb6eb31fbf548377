import type { Apart } from '../../model/reading.js';
import { formatNumber } from '../docx/number-format.js';
import { dateOf } from '../dttm.js';
import { runningText } from '../running.js';
import type { Story } from '../story.js';
import { plc, utf16 } from './binary.js';
import type { Fib } from './fib.js';
import type { Walk } from './walk.js';

/** Separators of notes come first, then six texts a section. */
const FIRST_HEADER = 6;
const HEADER_KINDS = ['header', 'header', 'footer', 'footer', 'header', 'footer'] as const;
const COMMENT_SIZE = 30;
const COMMENT_DATE_SIZE = 18;
const BOX_SIZE = 22;

/** Where in the text the parts begin that follow the body ([MS-DOC]). */
export function starts({ lengths }: Fib): Record<'notes' | 'headers' | 'comments' | 'endnotes' | 'boxes', number> {
  const notes = lengths.body;
  const headers = notes + lengths.notes;
  const comments = headers + lengths.headers + lengths.macros;
  const endnotes = comments + lengths.comments;
  return { notes, headers, comments, endnotes, boxes: endnotes + lengths.endnotes };
}

/** Footnotes, then endnotes, each a story with its label. */
export function noteStories(fib: Fib, walk: Walk): Story[] {
  const at = starts(fib);
  const texts = (name: 'noteTexts' | 'endnoteTexts', start: number, length: number, format: string): Story[] =>
    spans(fib.part(name), length).map(([from, to], index) =>
      walk.story(start + from, start + to, formatNumber(index + 1, format) ?? undefined),
    );
  return [
    ...texts('noteTexts', at.notes, fib.lengths.notes, 'decimal'),
    ...texts('endnoteTexts', at.endnotes, fib.lengths.endnotes, 'lowerRoman'),
  ];
}

/** How many text boxes there are, whose drawings are read so; the last entry of the table is none. */
export function boxCount(fib: Fib): number {
  return Math.max(0, plc(fib.part('boxes'), BOX_SIZE).positions.length - 2);
}

/** Headers and footers, each text once. */
export function runningTexts(fib: Fib, walk: Walk): Apart[] {
  const start = starts(fib).headers;
  const found = new Map<string, Apart>();
  spans(fib.part('headers'), fib.lengths.headers).forEach(([from, to], index) => {
    const kind = HEADER_KINDS[(index - FIRST_HEADER) % HEADER_KINDS.length];
    if (index < FIRST_HEADER || !kind) return;
    const texts = walk.story(start + from, start + to).found.map(({ text }) => text);
    for (const one of runningText(kind, texts)) found.set(`${one.kind} ${one.text}`, one);
  });
  return Array.from(found.values());
}

/** @param paragraphAt index of the paragraph of the body that holds a character */
export function comments(fib: Fib, walk: Walk, paragraphAt: (character: number) => number): Apart[] {
  const start = starts(fib).comments;
  const references = fib.part('commentReferences');
  const { positions, data } = plc(references, COMMENT_SIZE);
  const authors = commentAuthors(fib.part('commentAuthors'));
  const dates = fib.part('commentDates');
  const dateAt = (at: number): string | null => (at + 4 <= dates.byteLength ? dateOf(dates.getUint32(at, true)) : null);
  return spans(fib.part('commentTexts'), fib.lengths.comments)
    .slice(0, Math.max(0, positions.length - 1))
    .map(([from, to], index): Apart => {
      const date = dateAt(COMMENT_DATE_SIZE * index);
      return {
        kind: 'comment',
        text: walk
          .story(start + from, start + to)
          .found.map(({ text }) => text)
          .join(' '),
        paragraph: paragraphAt(positions[index]!),
        author: authors[references.getUint16(data + COMMENT_SIZE * index + 20, true)] ?? 'Unknown',
        ...(date !== null && { date }),
      };
    });
}

/** The stretches of a part's text between its positions, as far as they keep to it. */
function spans(view: DataView, length: number): [number, number][] {
  const { positions } = plc(view, 0);
  const found: [number, number][] = [];
  for (let index = 0; index + 1 < positions.length; index++) {
    const [from, to] = [positions[index]!, positions[index + 1]!];
    if (to < from || to > length) break;
    found.push([from, to]);
  }
  return found;
}

function commentAuthors(view: DataView): string[] {
  const authors: string[] = [];
  for (let at = 0; at + 2 <= view.byteLength;) {
    const letters = view.getUint16(at, true);
    authors.push(utf16(view, at + 2, letters));
    at += 2 + 2 * letters;
  }
  return authors;
}
