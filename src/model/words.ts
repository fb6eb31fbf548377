const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** @param number a whole number from 0 to 999,999. @returns it in English words. */
export function numberWords(number: number): string {
  if (number < 20) return ONES[number] as string;
  if (number < 100) return [TENS[Math.floor(number / 10)], number % 10 && ONES[number % 10]].filter(Boolean).join('-');
  const [unit, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = number % unit;
  return `${numberWords(Math.floor(number / unit))} ${name}${rest ? ` ${numberWords(rest)}` : ''}`;
}

/** @returns "thirty (30)"; figures alone for what is not a whole number below a million. */
export function numberBoth(number: number): string {
  return Number.isInteger(number) && number >= 0 && number < 1_000_000
    ? `${numberWords(number)} (${group(number)})`
    : group(number);
}

/** @param dollars US dollars. @returns "$25,000" or "$12.50". */
export function money(dollars: number): string {
  const cents = Math.round(dollars * 100) % 100 !== 0;
  return `$${group(cents ? Number(dollars.toFixed(2)) : Math.round(dollars), cents ? 2 : 0)}`;
}

/** @param percent 5 for five percent. @returns "five percent (5%)". */
export function percent(percent: number): string {
  const [whole = 0, fraction = ''] = String(percent).split('.');
  const words =
    numberWords(Number(whole)) + (fraction ? ` point ${[...fraction].map((d) => ONES[Number(d)]).join(' ')}` : '');
  return `${words} percent (${percent}%)`;
}

/** @param iso YYYY-MM-DD. @returns "January 1, 2027". */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${MONTHS[(month as number) - 1]} ${day}, ${year}`;
}

/** @returns "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** @returns "a Delaware corporation", "an Illinois professional corporation". */
export const withArticle = (words: string) =>
  `${/^[aeiou]/i.test(words) && !/^(uni|uta|eu|one|u\.s)/i.test(words) ? 'an' : 'a'} ${words}`;

/** Thousands parted by commas; at least and at most so many decimals. `toLocaleString` would load all of ICU for this. */
function group(number: number, decimals = 0): string {
  const [whole = '', fraction = ''] = number.toFixed(Math.max(decimals, 4)).split('.');
  const rest = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '');
}
