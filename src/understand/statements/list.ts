import { CAPITAL, NUMBER, type Tokens } from '../words/tokens.js';
import { formId, wordOf } from '../words/vocabulary.js';
import type { Range } from './sentences.js';

/** An item of a list inside a paragraph: "(a) …". */
export interface Item extends Range {
  /** How deep the list is nested, from 0. */
  depth: number;
}

const OPEN = formId('(');
const CLOSE = formId(')');
/** Before a reference, not before an item: "Section 5.1(a)", "clause (b)". */
const CITING = new Set(
  'section sections clause clauses paragraph paragraphs subsection subsections subparagraph item items exhibit schedule article'
    .split(' ')
    .map(formId),
);
const DEEPEST = 5;

/**
 * Finds the items of lists that stand within one sentence or paragraph, by their marks: a mark counts where it is the first
 * of its kind, or the one after the mark before it.
 */
export function itemsOf(tokens: Tokens, range: Range): Item[] {
  const items: Item[] = [];
  const open: Reading[] = [];
  for (let at = range.start; at + 2 < range.end; at++) {
    if (tokens.form[at] !== OPEN || tokens.form[at + 2] !== CLOSE) continue;
    if (at > range.start && isCited(tokens, at - 1)) continue;
    const capital = ((tokens.flags[at + 1] as number) & CAPITAL) !== 0;
    const depth = depthOf(open, readingsOf(wordOf(tokens.form[at + 1] as number), capital ? 'capital ' : ''));
    if (depth === undefined) continue;
    const last = items.at(-1);
    if (last) last.end = at;
    items.push({ start: at, end: range.end, depth });
  }
  return items.length > 1 ? items : [];
}

const isCited = (tokens: Tokens, at: number) =>
  CITING.has(tokens.form[at] as number) ||
  (((tokens.flags[at] as number) & NUMBER) !== 0 && wordOf(tokens.form[at] as number).includes('.')) ||
  tokens.form[at] === CLOSE;

/** Which list a mark goes on with or begins; undefined when it is no mark ("(15)", "(the)"). Changes `open`. */
function depthOf(open: Reading[], readings: readonly Reading[]): number | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const list = open[depth] as Reading;
    const next = readings.find(({ kind, value }) => kind === list.kind && value === list.value + 1);
    if (!next) continue;
    list.value = next.value;
    open.length = depth + 1;
    return depth;
  }
  const first = readings.find(({ value }) => value === 1);
  if (!first || open.length >= DEEPEST) return undefined;
  open.push({ ...first });
  return open.length - 1;
}

const ROMANS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** What a mark can be: "(i)" is the first Roman number and the ninth letter. */
interface Reading {
  kind: string;
  value: number;
}

function readingsOf(mark: string, capital: string): Reading[] {
  const readings: Reading[] = [];
  const roman = ROMANS.indexOf(mark);
  if (roman >= 0) readings.push({ kind: `${capital}roman`, value: roman + 1 });
  if (/^[a-z]$/.test(mark)) {
    readings.push({ kind: `${capital}letter`, value: mark.charCodeAt(0) - 96 });
    if (mark >= 'x') readings.push({ kind: `${capital}variable`, value: mark.charCodeAt(0) - 119 });
  }
  if (/^([a-z])\1$/.test(mark) && roman < 0) readings.push({ kind: `${capital}letter`, value: mark.charCodeAt(0) - 70 });
  if (/^\d{1,2}$/.test(mark)) readings.push({ kind: 'digit', value: Number(mark) });
  return readings;
}
