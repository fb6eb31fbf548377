const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const ROMAN_FORM = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const SPELLED = new Map(WORDS.split(' ').map((word, index) => [word, index + 1]));

/** @param text a Roman numeral in either case. @returns its value, or 0 when it is none. */
export function romanValue(text: string): number {
  const lower = text.toLowerCase();
  if (lower.length === 0 || lower.length > 8 || !ROMAN_FORM.test(lower)) return 0;
  let sum = 0;
  for (let at = 0; at < lower.length; at++) {
    const value = ROMAN[lower[at] as string] as number;
    sum += value < (ROMAN[lower[at + 1] as string] ?? 0) ? -value : value;
  }
  return sum;
}

/** @param text letters as Word counts them: a ... z, aa, bb ... in either case. @returns 1 for a, 27 for aa; 0 for other words. */
export function letterValue(text: string): number {
  const lower = text.toLowerCase();
  const code = lower.charCodeAt(0) - 96;
  if (lower.length > 3 || !(code >= 1 && code <= 26)) return 0;
  for (let at = 1; at < lower.length; at++) if (lower[at] !== lower[0]) return 0;
  return code + 26 * (lower.length - 1);
}

/** @param text digits, a Roman numeral or a word ("5", "V", "FIVE"). @returns its value, or 0 when it is none. */
export function numberValue(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : romanValue(text) || (SPELLED.get(text.toLowerCase()) ?? 0);
}
