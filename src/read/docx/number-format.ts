import { roman } from '../../model/roman.js';

/** Past these Word no longer counts so; a hostile file cannot make a label long. */
const MOST_LETTERS = 780;
const MOST_ROMAN = 32767;

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const CHICAGO = ['*', '†', '‡', '§'];

const FORMATS: Record<string, (number: number) => string> = {
  decimal: String,
  upperRoman: boundedRoman,
  lowerRoman: (number) => boundedRoman(number).toLowerCase(),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  decimalZero: (number) => padded(number, 2),
  ordinal: (number) => `${number}${ordinalEnding(number)}`,
  cardinalText: (number) => capital(cardinal(number)),
  ordinalText: (number) => capital(ordinal(cardinal(number))),
  numberInDash: (number) => `- ${number} -`,
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  hex: (number) => number.toString(16).toUpperCase(),
  chicago: (number) => (CHICAGO[(number - 1) % 4] as string).repeat(Math.min(Math.ceil(number / 4), 100)),
  bullet: () => '',
  none: () => '',
};

/**
 * A number as Word prints it (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
 * @param custom the pattern of a custom format ("001, 002, 003, ...")
 * @returns null when the format is not known
 */
export function formatNumber(number: number, format: string, custom?: string): string | null {
  if (format === 'custom') {
    const width = /^0*1(?=,)/.exec(custom ?? '')?.[0].length;
    return width === undefined || width > 10 ? null : padded(number, width);
  }
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (print === undefined) return null;
  return number > 0 || print(1) === '' ? print(number) : String(number);
}

function letters(number: number): string {
  const index = (number - 1) % MOST_LETTERS;
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}

function boundedRoman(number: number): string {
  return number > MOST_ROMAN ? String(number) : roman(number);
}

const padded = (number: number, width: number) => String(number).padStart(width, '0');

function ordinalEnding(number: number): string {
  const tens = number % 100;
  if (tens > 10 && tens < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function cardinal(number: number): string {
  if (number >= 1_000_000) return String(number);
  if (number >= 1000) return joined(`${cardinal(Math.floor(number / 1000))} thousand`, number % 1000, ' ');
  if (number >= 100) return joined(`${ONES[Math.floor(number / 100)]} hundred`, number % 100, ' ');
  return number < 20 ? (ONES[number] as string) : joined(TENS[Math.floor(number / 10)] as string, number % 10, '-');
}

const joined = (large: string, rest: number, by: string) => (rest === 0 ? large : large + by + cardinal(rest));

function ordinal(words: string): string {
  const at = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const last = words.slice(at);
  return words.slice(0, at) + (IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
