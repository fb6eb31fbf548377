/** Takes what the scanner meets, in order. */
export interface Sink {
  open(): void;
  close(): void;
  /** `\*`: the next control word may be skipped with its group by who does not know it. */
  star(): void;
  word(name: string, value: number | null): void;
  /** A character written as `\'hh`. */
  hex(byte: number): void;
  /** A stretch of characters that stand for themselves, one a byte. */
  text(latin1: string): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const DEEPEST = 2000;
/** Control symbols that are printed, and those that are words in disguise. */
const SYMBOLS: Record<string, string> = {
  '~': 'nbsp',
  _: 'nbhyphen',
  '-': 'softhyphen',
  '\n': 'par',
  '\r': 'par',
  '\t': 'tab',
};

/**
 * Cuts RTF into groups, control words and text, in one pass (RTF specification 1.9.1, "Contents of an RTF File").
 * @returns how many groups were left open at the end, and how many bytes follow the last one that was closed
 * @throws RangeError when groups are nested too deeply
 */
export function scan(bytes: Uint8Array, sink: Sink): { open: number; left: number } {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = source.length;
  let depth = 0;
  let at = 0;
  while (at < end) {
    const byte = source.charCodeAt(at);
    if (byte === OPEN) {
      if (++depth > DEEPEST) throw new RangeError(`groups are nested deeper than ${DEEPEST}`);
      sink.open();
      at++;
    } else if (byte === CLOSE) {
      sink.close();
      at++;
      if (--depth <= 0) break;
    } else if (byte === BACKSLASH) at = control(source, at + 1, sink);
    else if (byte === 10 || byte === 13 || byte === 0) at++;
    else {
      const start = at;
      while (at < end && isPlain(source.charCodeAt(at))) at++;
      sink.text(source.slice(start, at));
    }
  }
  return { open: Math.max(0, depth), left: end - at };
}

function isPlain(byte: number): boolean {
  return byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE && byte !== 10 && byte !== 13 && byte !== 0;
}

/** What follows a backslash. @returns where the rest begins */
function control(source: string, start: number, sink: Sink): number {
  let at = start;
  while (at < start + 32 && isLetter(source.charCodeAt(at))) at++;
  if (at === start) return symbol(source, start, sink);
  const name = source.slice(start, at);
  const digits = source.charCodeAt(at) === 0x2d ? at + 1 : at;
  let stop = digits;
  while (stop < digits + 10 && isDigit(source.charCodeAt(stop))) stop++;
  const value = stop > digits ? Number(source.slice(at, stop)) : null;
  if (value !== null) at = stop;
  if (source.charCodeAt(at) === 0x20) at++;
  if (name === 'bin') return at + Math.max(0, value ?? 0);
  sink.word(name, value);
  return at;
}

function symbol(source: string, at: number, sink: Sink): number {
  const character = source[at] ?? ' ';
  const word = SYMBOLS[character];
  if (character === "'") {
    const byte = parseInt(source.slice(at + 1, at + 3), 16);
    if (!Number.isNaN(byte)) sink.hex(byte);
    return at + 3;
  }
  if (character === '*') sink.star();
  else if (word) sink.word(word, null);
  else if (character === '\\' || character === '{' || character === '}') sink.text(character);
  return at + 1;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
