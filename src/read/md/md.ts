import { settleHeadings } from '../html/headings.js';
import { Words } from '../html/words.js';
import type { Found } from '../found.js';
import { inputError } from '../../model/problem.js';
import type { Apart, Reading, View } from '../../model/reading.js';
import { decodeText } from '../decode.js';
import { outline } from '../outline/outline.js';
import { blocksOf, type Block } from './blocks.js';
import { parseInline, plain, type Piece } from './inline.js';

const LARGEST = 64_000_000;
const CONTENTS = /^(?:table of )?contents$/i;
/** Characters of 1/12 inch in a column of Markdown. */
const COLUMN = 1;
const LONG_LINE = 60;

/**
 * Reads an agreement as Markdown. Footnotes are taken for drafting notes and kept apart.
 * @param bytes the file, UTF-8 unless its byte order mark says otherwise
 * @param options the view is the same either way: Markdown has no tracked changes
 * @throws InputError when it is too large or holds no words
 */
export function readMd(bytes: Uint8Array, file: string, options: { view: View }): Reading {
  void options;
  if (bytes.length > LARGEST) throw inputError(file, `the file has ${bytes.length} bytes`, `at most ${LARGEST}`);
  const { text, unread } = withoutFront(withoutComments(decodeText(bytes).replace(/\r\n?/g, '\n')));
  const reader = new Paragraphs();
  for (const block of blocksOf(text.split('\n'))) reader.add(block);
  const { found, apart, pictures, unseen } = reader;
  if (found.length === 0) throw inputError(file, 'the file has no words', 'an agreement');
  settleHeadings(found);
  if (pictures > 0) unread.push(pictures === 1 ? '1 picture was not read' : `${pictures} pictures were not read`);
  if (unseen > 0) unread.push(`${unseen} zero-width characters were dropped`);
  return {
    format: 'md',
    agreement: { title: '', language: 'en-US', legend: null, date: null, paragraphs: outline(found), notes: [] },
    apart,
    changes: [],
    labels: { status: 'resolved', reason: null },
    pages: null,
    unread,
  };
}

/** Turns blocks into paragraphs and words apart. */
class Paragraphs {
  readonly found: Found[] = [];
  readonly apart: Apart[] = [];
  pictures = 0;
  unseen = 0;
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
      for (const [index, line] of piece.words.split('\n').entries()) {
        anew ||= piece.lineBreak || index > 0;
        if (anew && line.trim() !== '' && !goesOn(words.text, line + (pieces[at + 1]?.words ?? ''))) this.end(words, block);
        if (line.trim() !== '') anew = false;
        this.unseen += words.add(index > 0 || piece.lineBreak ? ` ${line}` : line, piece.bold, piece.underline);
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

  /** Footnotes, the lines of a table of contents, and the line above the title, which our own drafts have. */
  private isApart({ raw, note, depth }: Block): boolean {
    if (note !== undefined) {
      this.apart.push({ kind: 'comment', text: plain(raw), paragraph: this.references.get(note) ?? null });
      return true;
    }
    if (this.inContents && depth !== null) {
      this.apart.push({ kind: 'contents', text: plain(raw), paragraph: null });
      return true;
    }
    if (this.found.length > 0 || this.apart.length > 0 || !/^_[^_*\n]{1,200}_$/.test(raw) || !raw.includes(' · '))
      return false;
    this.apart.push({ kind: 'header', text: plain(raw), paragraph: null });
    return true;
  }
}

const verbatim = (raw: string): Piece => ({
  words: raw.replaceAll('\t', '    '),
  bold: false,
  underline: false,
  lineBreak: false,
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
  return { text: text.slice(end + 5), unread: ['the front matter of the file was not read'] };
}
