/**
 * Deal values are text, never markup: their markup characters travel through the templates as private-use code points and
 * come back when a paragraph's text is made. The deal's schema admits no private-use characters.
 */
const SHIFT = 0xe000;
const MARKUP = /[*_|{}#\-<>\\\n]/g;
const SHIFTED = /[\uE000-\uE07F]/g;

/** Hides the markup characters of a value. */
export function protect(value: string): string {
  return value.replace(MARKUP, (character) => String.fromCharCode(SHIFT + character.charCodeAt(0)));
}

/** Brings hidden characters back. */
export function restore(text: string): string {
  return text.replace(SHIFTED, (character) => String.fromCharCode(character.charCodeAt(0) - SHIFT));
}

/** Protects every string in a value, at any depth; keys stay as they are. */
export function protectDeep<T>(value: T): T {
  if (typeof value === 'string') return protect(value) as T;
  if (Array.isArray(value)) return value.map(protectDeep) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, protectDeep(inner)])) as T;
  }
  return value;
}

/** Brackets around what a helper prints specially; they never come from a deal or a clause file. */
export const OPEN = { definition: '\uF001', blank: '\uF002', reference: '\uF003' } as const;
export const CLOSE = '\uF00F';
