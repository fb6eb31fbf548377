import { NUMBER, type Tokens } from './words/tokens.js';
import { formId, wordOf } from './words/vocabulary.js';

const CARDINALS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const ORDINALS: Record<string, number> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
  nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70,
  eightieth: 80, ninetieth: 90,
}; // prettier-ignore
const DAYS: Record<string, number> = { anniversary: 365, year: 365, month: 30, quarter: 90 };
const BETWEEN = new Set(['full', 'calendar', 'consecutive', 'contract', 'fiscal', 'annual', 'yearly'].map(formId));
const BEGINS = new Set([...Object.keys(CARDINALS), ...Object.keys(ORDINALS), 'hundredth'].map(formId));
const OPEN = formId('(');
const CLOSE = formId(')');

/**
 * Reads a point in time that is counted from a beginning: "the twenty-fifth anniversary", "the three hundredth (300th) month".
 * @returns its distance from the beginning in days (a year 365, a month 30) and the token after it
 */
export function milestoneAt(tokens: Tokens, at: number, end: number): { value: number; end: number } | undefined {
  const isDigits = ((tokens.flags[at] as number) & NUMBER) !== 0;
  if (!isDigits && !BEGINS.has(tokens.form[at] as number)) return undefined;
  const count = isDigits ? digitsAt(tokens, at) : spelledAt(tokens, at, end);
  if (!count) return undefined;
  let next = count.end;
  if (tokens.form[next] === OPEN && tokens.form[next + 2] === CLOSE && digitsAt(tokens, next + 1)) next += 3;
  for (let skip = 0; skip <= 2 && next < end; skip++, next++) {
    const days = DAYS[wordOf(tokens.form[next] as number)];
    if (days !== undefined) return { value: count.value * days, end: next + 1 };
    if (!BETWEEN.has(tokens.form[next] as number)) return undefined;
  }
  return undefined;
}

/** "300th". */
function digitsAt(tokens: Tokens, at: number): { value: number; end: number } | undefined {
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(wordOf(tokens.form[at] as number));
  return match ? { value: Number(match[1]), end: at + 1 } : undefined;
}

/** "twenty-fifth", "three hundredth", "two hundred and fortieth". */
function spelledAt(tokens: Tokens, at: number, end: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let next = at; next < end; next++) {
    const word = wordOf(tokens.form[next] as number);
    const last = ORDINALS[word];
    if (last !== undefined) return { value: value + last, end: next + 1 };
    if (word === 'hundredth') return { value: (value || 1) * 100, end: next + 1 };
    if (word === 'hundred') value = (value || 1) * 100;
    else if (CARDINALS[word] !== undefined) value += CARDINALS[word];
    else if (word !== 'and' || value < 100) return undefined;
  }
  return undefined;
}
