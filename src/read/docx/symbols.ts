/** Characters of fonts that have pictures in place of letters, by code point; what is not here is not known. */
const SYMBOL: Record<number, string> = {
  0x22: '∀',
  0x2d: '−',
  0x61: 'α',
  0x62: 'β',
  0x67: 'γ',
  0x64: 'δ',
  0x6d: 'μ',
  0x70: 'π',
  0xa2: '′',
  0xa3: '≤',
  0xa4: '⁄',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xd6: '√',
  0xd7: '⋅',
  0xe2: '®',
  0xe3: '©',
  0xe4: '™',
};
const WINGDINGS: Record<number, string> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x76: '❖',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const WINGDINGS_2: Record<number, string> = { 0x50: '✓', 0x4f: '✗', 0x51: '☒', 0x52: '☑', 0xa3: '□' };
const FONTS: Record<string, Record<number, string>> = {
  symbol: SYMBOL,
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
};
const UNKNOWN = '\ufffd';

/** The character of a w:sym (ECMA-376 part 1, 17.3.3.30), whose code may be moved up by F000. */
export function symbol(font: string, hexadecimal: string): string {
  const code = parseInt(hexadecimal.slice(0, 6), 16);
  if (!(code > 0x1f) || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return UNKNOWN;
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = FONTS[font.toLowerCase()];
  return table === undefined ? String.fromCharCode(low) : (table[low] ?? UNKNOWN);
}
