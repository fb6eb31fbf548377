import { milestoneAt } from './ordinals.js';
import { NUMBER, type Tokens } from './words/tokens.js';
import { formId, wordOf } from './words/vocabulary.js';

/**
 * A quantity that the text states: a percentage, a length of time, a point in time counted from a beginning, a sum of money, a
 * share or a bare number.
 */
export interface Amount {
  kind: 'percent' | 'duration' | 'milestone' | 'money' | 'share' | 'number';
  /** First token and the one after the last. */
  start: number;
  end: number;
  /** Percent in percent, durations and milestones in days (a month 30, a year 365), money in dollars, a share between 0 and 1. */
  value: number;
  /** The same as written in words and in digits, where both stand there ("twenty percent (25%)"); else null. */
  words: number | null;
  digits: number | null;
}

const UNITS: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const PARTS: Record<string, number> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6,
  eighth: 8, eighths: 8, tenth: 10, tenths: 10,
}; // prettier-ignore
const DAYS: Record<string, number> = {
  day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30, quarter: 90, quarters: 90, year: 365, years: 365,
  decade: 3650, decades: 3650, century: 36500,
}; // prettier-ignore
/** Words that may stand between a number and "year". */
const BETWEEN = new Set(
  "calendar business full consecutive successive additional further contract fiscal more complete 's".split(' ').map(formId),
);
/** Words that an amount can begin with. */
const BEGINS = new Set([...Object.keys(UNITS), '$', 'half', 'a', 'an'].map(formId));
const OPEN = formId('(');
const CLOSE = formId(')');
const DOLLAR = formId('$');
const PERCENT = formId('%');
const SLASH = formId('/');

/** Finds the amounts of a text, in its order. */
export function amountsOf(tokens: Tokens): Amount[] {
  const amounts: Amount[] = [];
  for (let paragraph = 0; paragraph + 1 < tokens.first.length; paragraph++) {
    const end = tokens.first[paragraph + 1] as number;
    for (let at = tokens.first[paragraph] as number; at < end; at++) {
      const amount = momentAt(tokens, at, end) ?? sizeAt(tokens, at, end);
      if (!amount) continue;
      amounts.push(amount);
      at = amount.end - 1;
    }
  }
  return amounts;
}

function momentAt(tokens: Tokens, at: number, end: number): Amount | undefined {
  const milestone = milestoneAt(tokens, at, end);
  return milestone && { kind: 'milestone', start: at, words: null, digits: null, ...milestone };
}

const sizeAt = (tokens: Tokens, at: number, end: number) =>
  ((tokens.flags[at] as number) & NUMBER) !== 0 || BEGINS.has(tokens.form[at] as number)
    ? amountAt(tokens, at, end)
    : undefined;

/** Twenty years, in days of months. */
const GENERATION = 240 * 30;

/** The ideas for which an amount stands: its kind, and whether it is as long as a generation. */
export const amountIdeas = ({ kind, value }: Amount): (Amount['kind'] | 'generation')[] =>
  (kind === 'duration' || kind === 'milestone') && value >= GENERATION ? [kind, 'generation'] : [kind];

interface Value {
  value: number;
  end: number;
  share: boolean;
}

function amountAt(tokens: Tokens, at: number, end: number): Amount | undefined {
  const dollar = tokens.form[at] === DOLLAR;
  const first = ofOnePercent(tokens, numberAt(tokens, dollar ? at + 1 : at, end));
  if (!first) return undefined;
  const spelled = !dollar && ((tokens.flags[at] as number) & NUMBER) === 0;
  let next = first.end;
  let dollars = dollar;
  let percent = false;
  if (wordAt(tokens, next) === 'dollars' || wordAt(tokens, next) === 'dollar') {
    dollars = true;
    next++;
  }
  const before = percentAt(tokens, next);
  if (before > next) [percent, next] = [true, before];
  const second = spelled && tokens.form[next] === OPEN ? inBrackets(tokens, next, end) : undefined;
  if (second) {
    dollars ||= second.dollar;
    percent ||= second.percent;
    next = second.end;
    if (wordAt(tokens, next) === 'dollars') [dollars, next] = [true, next + 1];
    const after = percentAt(tokens, next);
    if (after > next) [percent, next] = [true, after];
  }
  const both = second ? { words: first.value, digits: second.value } : { words: null, digits: null };
  const base = { start: at, value: second?.value ?? first.value, ...both };
  if (dollars) return { kind: 'money', end: next, ...base };
  if (percent) return { kind: 'percent', end: next, ...base };
  const unit = unitAt(tokens, next, end);
  if (unit) return { ...base, kind: 'duration', end: unit.end, value: base.value * unit.days };
  if (first.share) return { kind: 'share', end: next, ...base };
  return { kind: 'number', end: next, ...base };
}

/** "Two-fifths of one percent" is 0.4 percent. */
function ofOnePercent(tokens: Tokens, part: Value | undefined): Value | undefined {
  if (!part?.share || wordAt(tokens, part.end) !== 'of' || wordAt(tokens, part.end + 1) !== 'one') return part;
  return percentAt(tokens, part.end + 2) > part.end + 2 ? { ...part, end: part.end + 2, share: false } : part;
}

/** "(15%)", "($5,000)", "(30)" after a number in words. */
function inBrackets(tokens: Tokens, open: number, end: number) {
  const dollar = tokens.form[open + 1] === DOLLAR;
  const number = numberAt(tokens, dollar ? open + 2 : open + 1, end);
  if (!number || ((tokens.flags[dollar ? open + 2 : open + 1] as number) & NUMBER) === 0) return undefined;
  const percent = tokens.form[number.end] === PERCENT;
  const close = percent ? number.end + 1 : number.end;
  if (tokens.form[close] !== CLOSE) return undefined;
  return { value: number.value, dollar, percent, end: close + 1 };
}

function percentAt(tokens: Tokens, at: number): number {
  const word = wordAt(tokens, at);
  if (word === '%' || word === 'percent' || word === 'percentage') return at + 1;
  if (word === 'per' && /^cent(?:um)?$/.test(wordAt(tokens, at + 1))) return at + 2;
  return at;
}

function unitAt(tokens: Tokens, at: number, end: number): { days: number; end: number } | undefined {
  for (let skip = 0; skip <= 2 && at + skip < end; skip++) {
    const days = DAYS[wordAt(tokens, at + skip)];
    if (days !== undefined) return { days, end: at + skip + 1 };
    if (!BETWEEN.has(tokens.form[at + skip] as number)) return undefined;
  }
  return undefined;
}

const wordAt = (tokens: Tokens, at: number) => (at < tokens.count ? wordOf(tokens.form[at] as number) : '');

function numberAt(tokens: Tokens, at: number, end: number): Value | undefined {
  if (at >= end) return undefined;
  return ((tokens.flags[at] as number) & NUMBER) !== 0 ? digitsAt(tokens, at, end) : spelledAt(tokens, at, end);
}

/** "1,000.50", "33 1/3", "2/3". */
function digitsAt(tokens: Tokens, at: number, end: number): Value | undefined {
  const text = wordAt(tokens, at).replaceAll(',', '');
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  let value = Number(text);
  if (tokens.form[at + 1] === SLASH && at + 2 < end) {
    const below = Number(wordAt(tokens, at + 2));
    if (below > 1 && below <= 100) return { value: value / below, end: at + 3, share: value < below };
  }
  if (tokens.form[at + 2] === SLASH && at + 3 < end) {
    const part = Number(wordAt(tokens, at + 1)) / Number(wordAt(tokens, at + 3));
    if (part > 0 && part < 1) return { value: value + part, end: at + 4, share: false };
  }
  const scale = SCALES[wordAt(tokens, at + 1)];
  if (scale !== undefined && scale >= 1e6) value *= scale;
  return { value, end: scale !== undefined && scale >= 1e6 ? at + 2 : at + 1, share: value > 0 && value < 1 };
}

/** "one hundred eighty", "two-thirds", "seven and one-half", "three quarters". */
function spelledAt(tokens: Tokens, at: number, end: number): Value | undefined {
  let total = 0;
  let group = 0;
  let next = at;
  let any = false;
  for (; next < end; next++) {
    const word = wordAt(tokens, next);
    const unit = UNITS[word] ?? (word === 'a' && !any && wordAt(tokens, next + 1) === 'hundred' ? 1 : undefined);
    const scale = SCALES[word];
    if (unit !== undefined) group += unit;
    else if (scale === 100 && any) group *= 100;
    else if (scale !== undefined && any) [total, group] = [total + group * scale, 0];
    else if (
      word === 'and' &&
      any &&
      UNITS[wordAt(tokens, next + 1)] !== undefined &&
      PARTS[wordAt(tokens, next + 2)] === undefined &&
      group % 100 === 0 &&
      group + total > 0
    )
      continue;
    else break;
    any = true;
  }
  if (!any) return halfAt(tokens, at);
  const part = PARTS[wordAt(tokens, next)];
  if (
    part !== undefined &&
    total + group > 0 &&
    total + group < part &&
    !(wordAt(tokens, next) === 'quarters' && part === 4 && total + group > 3)
  )
    return { value: (total + group) / part, end: next + 1, share: true };
  if (wordAt(tokens, next) === 'and') {
    const above = UNITS[wordAt(tokens, next + 1)];
    const below = PARTS[wordAt(tokens, next + 2)];
    if (above !== undefined && below !== undefined && above < below)
      return { value: total + group + above / below, end: next + 3, share: false };
  }
  if (wordAt(tokens, next) === 'point') return decimalsAt(tokens, next + 1, end, total + group);
  return { value: total + group, end: next, share: false };
}

/** "point two five": one digit a word. */
function decimalsAt(tokens: Tokens, at: number, end: number, whole: number): Value {
  let digits = '';
  let next = at;
  for (let digit = UNITS[wordAt(tokens, next)]; next < end && digit !== undefined && digit < 10; next++) {
    digits += digit;
    digit = UNITS[wordAt(tokens, next + 1)];
  }
  if (digits === '') return { value: whole, end: at - 1, share: false };
  return { value: Number(`${whole}.${digits}`), end: next, share: false };
}

/** "half of", "a third of". */
function halfAt(tokens: Tokens, at: number): Value | undefined {
  const word = wordAt(tokens, at);
  const article = word === 'a' || word === 'an';
  const part = PARTS[article ? wordAt(tokens, at + 1) : word];
  if (part === undefined || (!article && word !== 'half')) return undefined;
  const end = at + (article ? 2 : 1);
  return wordAt(tokens, end) === 'of' || word === 'half' ? { value: 1 / part, end, share: true } : undefined;
}
