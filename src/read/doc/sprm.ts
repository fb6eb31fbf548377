/** Bytes of an operand, by the three highest bits of the code ([MS-DOC] Sprm); 6 says its own length. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;

/**
 * Goes through property modifiers: for each, its code and where its operand stands. Ends quietly at a broken one, so
 * that a damaged property costs the properties after it and no words.
 */
export function eachSprm(view: DataView, start: number, end: number, take: (code: number, at: number) => void): void {
  const stop = Math.min(end, view.byteLength);
  for (let at = start; at + 3 <= stop;) {
    const code = view.getUint16(at, true);
    at += 2;
    const size = SIZES[code >> 13] || ownSize(view, code, at, stop);
    if (at + size > stop) return;
    take(code, at);
    at += size;
  }
}

function ownSize(view: DataView, code: number, at: number, stop: number): number {
  if (code === TABLE_DEFINITION) return at + 2 <= stop ? view.getUint16(at, true) + 1 : stop;
  const said = view.getUint8(at);
  return code === TABS && said === 255 ? stop : said + 1;
}
