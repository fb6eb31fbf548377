import { decodeAs } from '../decode.js';

/** Windows charset numbers of `\fcharset` and the encodings that they mean; the others mean the document's own. */
const CHARSETS: Record<number, string> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const CODE_PAGES: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
const SYMBOL_CHARSET = 2;

/** How the bytes of a font are read; undefined for the document's own way. */
export function charsetOf(number: number): string | undefined {
  return number === SYMBOL_CHARSET ? 'symbol' : CHARSETS[number];
}

/** The encoding of `\ansicpg`. */
export function codePageOf(number: number): string {
  return CODE_PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}

/** Text of bytes in a charset of `charsetOf` or `codePageOf`. */
export function decodeBytes(charset: string, bytes: number[]): string {
  if (charset === 'symbol') return bytes.map(symbolOf).join('');
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  return decodeAs(charset, Uint8Array.from(bytes));
}

/** Boxes and bullets of Symbol and Wingdings, the fonts that forms and lists use. */
const SYMBOLS: Record<number, string> = {
  0x6f: '☐',
  0x71: '☐',
  0xa8: '☐',
  0x78: '☒',
  0xfd: '☒',
  0xfe: '☑',
  0xfc: '✓',
  0xd3: '©',
  0xe3: '©',
  0xd2: '®',
  0xe4: '™',
  0xd4: '™',
};

/** What a code of a symbol font prints; a bullet stands for all that is not known. */
export function symbolOf(code: number): string {
  const byte = code & 0xff;
  return byte === 0x20 ? ' ' : (SYMBOLS[byte] ?? '•');
}
