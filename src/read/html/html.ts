import type { Found } from '../found.js';
import { inputError } from '../../model/problem.js';
import type { Apart, Change, Reading, View } from '../../model/reading.js';
import { counted } from '../counted.js';
import { decodeText } from '../decode.js';
import { outline } from '../outline/outline.js';
import { unwrapFiling } from './filing.js';
import { splitPages } from './furniture.js';
import { settleHeadings } from './headings.js';
import { walk, type Walked } from './walk.js';

const LARGEST = 64_000_000;

/**
 * Reads an agreement as HTML: a web page, one saved by Word, or an exhibit as filed with the SEC.
 * @param bytes the file; its encoding is told by its byte order mark, its content or its meta element
 * @throws InputError when it is too large or nests too deep
 */
export function readHtml(bytes: Uint8Array, file: string, options: { view: View }): Reading {
  if (bytes.length > LARGEST) throw inputError(file, `the file has ${bytes.length} bytes`, `at most ${LARGEST}`);
  const { body, left } = unwrapFiling(decodeText(bytes, declaredCharset(bytes)));
  const walked = walk(body, file, options.view);
  const { found, apart, pages } = splitPages(walked.flow.sink);
  settleHeadings(found);
  const paragraphs = outline(found);
  const loose = settle(
    walked.flow,
    found,
    paragraphs.map(({ text }) => text.length),
  );
  return {
    format: 'html',
    agreement: { title: '', language: walked.language || 'en-US', legend: null, date: null, paragraphs, notes: [] },
    apart: [...apart, ...loose.apart],
    changes: loose.changes,
    labels: walked.counters
      ? { status: 'partly', reason: 'A style sheet counts the numbers of lists; they are shown as 1., 2., 3.' }
      : { status: 'resolved', reason: null },
    pages,
    unread: unreadOf(walked, left),
  };
}

/** The encoding that a meta element or an XML declaration in the first 2,048 bytes names (HTML Standard, 13.2.3.2). */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  return /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(start)?.[1];
}

/** Gives words apart and changes the index of their paragraph, and offsets without the typed number at its front. */
function settle(
  { aparts, changes }: Walked['flow'],
  found: readonly Found[],
  lengths: readonly number[],
): { apart: Apart[]; changes: Change[] } {
  const indexes = new Map(found.map((one, index) => [one, index]));
  const indexOf = (at: Found | null) => (at === null ? 0 : (indexes.get(at) ?? 0));
  return {
    apart: aparts.map(({ at, ...apart }) => ({ ...apart, paragraph: at === null ? null : (indexes.get(at) ?? null) })),
    changes: changes.map(({ at, ...change }) => {
      const index = indexOf(at);
      const length = lengths[index] ?? 0;
      const shift = (at?.text.length ?? 0) - length;
      const inside = (offset: number) => Math.max(0, Math.min(length, offset - shift));
      return { ...change, paragraph: index, start: inside(change.start), end: inside(change.end) };
    }),
  };
}

function unreadOf({ pictures }: Walked, left: readonly string[]): string[] {
  const unread: string[] = [];
  if (pictures > 0) unread.push(`${counted(pictures, 'picture')} not read.`);
  if (left.length > 0) unread.push(`Other documents of the filing were not read: ${left.slice(0, 10).join(', ')}.`);
  return unread;
}
