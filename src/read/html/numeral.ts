import { roman } from '../../model/roman.js';

/** How a number of a list is printed: 1, a, A, i, I (as HTML and ODF name them), or nothing. */
export type Numeral = '1' | 'a' | 'A' | 'i' | 'I' | '';

/** @returns the number as printed; digits where the form has no such number (below 1, roman from 4,000). */
export function numeral(value: number, form: Numeral, repeated = false): string {
  if (form === '') return '';
  if (form === '1' || value < 1 || value > 3999) return String(value);
  const lower = form === 'i' || form === 'I' ? roman(value).toLowerCase() : repeated ? sameLetters(value) : letters(value);
  return form === 'A' || form === 'I' ? lower.toUpperCase() : lower;
}

/** z, aa, ab (as HTML and Calc columns count). */
function letters(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

/** z, aa, bb (as ODF counts with num-letter-sync). */
const sameLetters = (value: number) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
