import { TextDecoder } from 'node:util';

/** Names by which a byte order is declared, where the bytes themselves say it better. */
const unicodeNames = /^(?:utf-?8|utf-?16(?:[bl]e)?|unicode|ucs-?2)$/i;

/**
 * Turns the bytes of a text file into text.
 *
 * The order: a byte order mark; UTF-16 without one (told by its zero bytes); UTF-8 where every byte fits; the declared
 * encoding; Windows-1252, which every byte fits.
 * @param bytes the whole file
 * @param declared the encoding that the file names itself (`charset=`), if any; an unknown name counts as none
 * @returns the text without a byte order mark
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const unicode = unicodeOf(bytes);
  if (unicode) return new TextDecoder(unicode).decode(bytes);
  const text = strictUtf8(bytes);
  if (text !== null) return text;
  return decodeAs(declared && !unicodeNames.test(declared.trim()) ? declared.trim() : 'windows-1252', bytes);
}

/** What Windows-1252 prints for the bytes 80 to 9F. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Text of the bytes in the encoding of that name; in Windows-1252 where no encoding has that name. */
export function decodeAs(name: string, bytes: Uint8Array): string {
  const decoder = decoderOf(name);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Node 20 and 22 leave these 32 characters as control characters (nodejs/node#56542).
  return text.replace(/[\x80-\x9f]/g, (control: string) => windows1252[control.charCodeAt(0) - 0x80]!);
}

function decoderOf(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** The Unicode encoding that the first bytes show, or null. */
function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return withoutMark(bytes);
}

/** UTF-16 without a mark: in Latin text every other byte is zero, and none of the rest is. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 512);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

/** The text if every byte fits UTF-8, else null. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
