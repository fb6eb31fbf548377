import { decodeAs } from '../decode.js';
import { plc, utf16 } from './binary.js';
import type { Fib } from './fib.js';

/** A stretch of the text that stands in one place of the file. */
export interface Piece {
  /** First character, and the one after the last. */
  start: number;
  end: number;
  /** Where its first character stands in the stream WordDocument. */
  offset: number;
  /** Bytes of one character: 1 for Windows-1252, 2 for UTF-16. */
  width: 1 | 2;
}

const LONGEST_TEXT = 100_000_000;

/** The pieces of the text in their order ([MS-DOC] PlcPcd, Pcdt). */
export function readPieces(fib: Fib): Piece[] {
  const view = fib.part('pieces');
  let at = 0;
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== 2) throw new RangeError('no piece table');
  const length = view.getUint32(at + 1, true);
  const table = new DataView(view.buffer, view.byteOffset + at + 5, Math.min(length, view.byteLength - at - 5));
  const { positions, data } = plc(table, 8);
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < positions.length; index++) {
    const place = table.getUint32(data + 8 * index + 2, true);
    const compressed = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    const [start, end] = [positions[index]!, positions[index + 1]!];
    if (end < start || start !== (pieces.at(-1)?.end ?? 0)) throw new RangeError('the piece table is out of order');
    pieces.push({ start, end, offset: compressed ? offset >> 1 : offset, width: compressed ? 1 : 2 });
  }
  return pieces;
}

/** The whole text, control characters included. */
export function textOf(fib: Fib, pieces: readonly Piece[]): string {
  if ((pieces.at(-1)?.end ?? 0) > Math.min(LONGEST_TEXT, 4 * fib.document.byteLength))
    throw new RangeError('more text than the file can hold');
  return pieces.map((piece) => pieceText(fib.document, piece)).join('');
}

function pieceText(document: DataView, { start, end, offset, width }: Piece): string {
  if (width === 2) return utf16(document, offset, end - start);
  if (offset + end - start > document.byteLength) throw new RangeError('text past the end');
  return decodeAs('windows-1252', new Uint8Array(document.buffer, document.byteOffset + offset, end - start));
}
