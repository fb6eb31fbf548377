/** Little-endian numbers of a stretch of bytes. Reading past the end throws a RangeError: the file is cut off or lies. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** UTF-16 text of `count` letters. */
export function utf16(view: DataView, at: number, count: number): string {
  if (at + 2 * count > view.byteLength) throw new RangeError('text past the end');
  return Buffer.from(view.buffer, view.byteOffset + at, 2 * count).toString('utf16le');
}

/**
 * A table of positions with data ([MS-DOC] PLC): count + 1 positions, then one structure for each pair.
 * @param size bytes of one structure
 * @returns the positions, and where the structures begin in `view`
 */
export function plc(view: DataView, size: number): { positions: number[]; data: number } {
  const count = Math.max(0, Math.floor((view.byteLength - 4) / (size + 4)));
  if (view.byteLength < 4) return { positions: [], data: 0 };
  const positions = Array.from({ length: count + 1 }, (_, at) => view.getUint32(4 * at, true));
  return { positions, data: 4 * (count + 1) };
}

/** A table of strings in UTF-16 ([MS-DOC] STTB, extended). */
export function strings(view: DataView): string[] {
  if (view.byteLength < 6 || view.getUint16(0, true) !== 0xffff) return [];
  const count = view.getUint16(2, true);
  const extra = view.getUint16(4, true);
  const found: string[] = [];
  for (let at = 6; found.length < count && at + 2 <= view.byteLength;) {
    const letters = view.getUint16(at, true);
    found.push(utf16(view, at + 2, letters));
    at += 2 + 2 * letters + extra;
  }
  return found;
}

/** Index of the first of the ascending numbers that is not less than `least`; their count where all are less. */
export function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
