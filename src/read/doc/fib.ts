import { inputError } from '../../model/problem.js';
import type { Compound } from './compound.js';
import { viewOf } from './binary.js';

/** Which structure of the table stream a number of the file information block points to ([MS-DOC]). */
const PLACES = {
  styles: 1,
  noteReferences: 2,
  noteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  commentAuthors: 36,
  endnoteReferences: 46,
  endnoteTexts: 47,
  authors: 51,
  boxes: 56,
  lists: 73,
  listInstances: 74,
  commentDates: 112,
} as const;

/** A Word 97-2003 document taken apart: its streams, and where the parts of its text begin and end. */
export interface Fib {
  /** The stream WordDocument: text and the pages of properties. */
  document: DataView;
  /** The stream Data; empty where there is none. */
  data: DataView;
  /** A structure of the table stream; empty where the document has none. `after` keeps all that follows it too. */
  part(name: keyof typeof PLACES, after?: boolean): DataView;
  /** Numbers of characters, in the order in which they follow one another. */
  lengths: {
    body: number;
    notes: number;
    headers: number;
    macros: number;
    comments: number;
    endnotes: number;
    boxes: number;
  };
}

const WORD_97 = 0xc1;

/**
 * Reads the file information block.
 * @throws InputError when the document is encrypted or of Word 6.0 or 95; RangeError when it is damaged
 */
export function readFib(compound: Compound, file: string): Fib {
  const document = viewOf(compound.stream('WordDocument') ?? new Uint8Array());
  const magic = document.getUint16(0, true);
  if (magic !== 0xa5ec && magic !== 0xa5dc) throw new RangeError('no Word document');
  const version = document.getUint16(2, true);
  const flags = document.getUint16(10, true);
  if (flags & 0x0100)
    throw inputError(file, 'the .doc is encrypted with a password; open it in Word, remove the password and save it again');
  if (version < WORD_97)
    throw inputError(
      file,
      'the .doc was saved by Word 6.0 or 95',
      'a .doc of Word 97 or later (open it in Word and save it as .docx)',
    );
  const table = viewOf(compound.stream(flags & 0x0200 ? '1Table' : '0Table') ?? new Uint8Array());
  const word = (at: number): number => document.getInt32(at, true);
  const [body, notes, headers, macros] = [word(76), word(80), word(84), word(88)];
  const [comments, endnotes, boxes] = [word(92), word(96), word(100)];
  return {
    document,
    data: viewOf(compound.stream('Data') ?? new Uint8Array()),
    lengths: { body, notes, headers, macros, comments, endnotes, boxes },
    part: (name, after = false) => {
      if (PLACES[name] >= document.getUint16(152, true)) return viewOf(new Uint8Array());
      const at = 154 + 8 * PLACES[name];
      const [start, length] = [document.getUint32(at, true), document.getUint32(at + 4, true)];
      if (length === 0) return viewOf(new Uint8Array());
      const end = after ? table.byteLength : start + length;
      if (start > table.byteLength || end > table.byteLength) throw new RangeError(`${name} past the end`);
      return new DataView(table.buffer, table.byteOffset + start, end - start);
    },
  };
}
