import { settleHeadings } from '../html/headings.js';
import { Words } from '../html/words.js';
import type { Found } from '../found.js';
import { inputError } from '../../model/problem.js';
import type { Apart, Reading } from '../../model/reading.js';
import { counted } from '../counted.js';
import { decodeText } from '../decode.js';
import { printedReading } from '../lines/reading.js';
import { blocksOf, type Block } from './blocks.js';
import { parseInline, plain, type Piece } from './inline.js';

const LARGEST = 64_000_000;
const CONTENTS = /^(?:table of )?contents$/i;
/** Characters of 1/12 inch in a column of Markdown. */
const COLUMN = 1;
const LONG_LINE = 60;

/**
 * Reads an agreement as Markdown. It has no tracked changes; footnotes are taken for drafting notes and kept apart.
 * @param bytes the file, UTF-8 unless its byte order mark says otherwise
 * @throws InputError when it is too large
 */
export function readMd(bytes: Uint8Array, file: string): Reading {
  if (bytes.length > LARGEST) throw inputError(file, `the file has ${bytes.length} bytes`, `at most ${LARGEST}`);
  const { text, unread } = withoutFront(withoutComments(decodeText(bytes).replace(/\r\n?/g, '\n')));
  const reader = new Paragraphs();
  const blocks = blocksOf(text.split('\n'));
  const [first, second] = blocks;
  // Our own drafts have their legend above the title.
  if (first && second?.heading === 1 && /^_[^_*\n]{1,200}_$/.test(first.raw)) reader.addHeader(blocks.shift()?.raw ?? '');
  for (const block of blocks) reader.add(block);
  const { found, apart, pictures } = reader;
  settleHeadings(found);
  if (pictures > 0) unread.push(`${counted(pictures, 'picture')} not read.`);
  return printedReading('md', found, { apart, pages: null, unread });
}

/** Turns blocks into paragraphs and words apart. */
class Paragraphs {
  readonly found: Found[] = [];
  readonly apart: Apart[] = [];
  pictures = 0;
  private inContents = false;
  /** Which paragraph refers to a footnote. */
  private readonly references = new Map<string, number>();

  add(block: Block): void {
    if (this.isApart(block)) return;
    const { pieces, pictures } = block.verbatim ? { pieces: [verbatim(block.raw)], pictures: 0 } : parseInline(block.raw);
    this.pictures += pictures;
    const words = new Words();
    let anew = false;
    for (const [at, piece] of pieces.entries()) {
      if (piece.note !== undefined) this.references.set(piece.note, this.found.length);
      const lines = piece.words.includes('\n') ? piece.words.split('\n') : [piece.words];
      for (const [index, line] of lines.entries()) {
        anew ||= piece.lineBreak || index > 0;
        if (anew && line.trim() !== '' && !goesOn(words.text, line + (pieces[at + 1]?.words ?? ''))) this.end(words, block);
        if (line.trim() !== '') anew = false;
        words.add(index > 0 || piece.lineBreak ? ` ${line}` : line, piece.bold, piece.underline);
      }
    }
    this.end(words, block);
    this.inContents = block.heading !== null && CONTENTS.test(this.found.at(-1)?.text ?? '');
  }

  private end(words: Words, block: Block): void {
    if (words.empty) return;
    const { text, marks, indent } = words.take();
    const { number, depth, heading, cell } = block;
    this.found.push({
      text,
      number,
      depth,
      heading,
      marks,
      centered: false,
      indent: block.indent * COLUMN + indent,
      ...(cell ? { cell } : {}),
    });
  }

  addHeader(raw: string): void {
    this.apart.push({ kind: 'header', text: plain(raw), paragraph: null });
  }

  /** Footnotes, and the lines of a table of contents. */
  private isApart({ raw, note, depth }: Block): boolean {
    if (note !== undefined) {
      this.apart.push({ kind: 'comment', text: plain(raw), paragraph: this.references.get(note) ?? null });
      return true;
    }
    if (this.inContents && depth !== null) {
      this.apart.push({ kind: 'contents', text: plain(raw), paragraph: null });
      return true;
    }
    return false;
  }
}

const verbatim = (raw: string): Piece => ({
  words: raw.replaceAll('	', '    '),
  bold: false,
  underline: false,
  lineBreak: false,
  note: undefined,
});

/** Whether a sentence runs on over a line break: signature lines are short. */
const goesOn = (before: string, line: string) =>
  before === '' || before.endsWith(',') || (before.length >= LONG_LINE && /^\s*[a-z]/.test(line));

/** Cuts out HTML comments. */
function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const pieces: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start);
    pieces.push(text.slice(at, start));
    at = end < 0 ? text.length : end + 3;
  }
  return [...pieces, text.slice(at)].join('');
}

/** Leaves out YAML front matter: between lines of --- at the very top. */
function withoutFront(text: string): { text: string; unread: string[] } {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  const front = text.slice(4, Math.max(4, end));
  if (end < 0 || !/^[\w-]{1,40}:/m.test(front)) return { text, unread: [] };
  return { text: text.slice(end + 5), unread: ['The front matter of the file was not read.'] };
}
