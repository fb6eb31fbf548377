import type { Mark } from '../../model/agreement.js';
import { labelLength, type Line } from '../lines/line.js';

/** A line as it was typed, without the blanks behind it. */
export interface Typed {
  text: string;
  /** It stands between `<TABLE>` and `</TABLE>`. */
  row: boolean;
  /** The line of dashes below it. */
  rule?: string;
}

/** A typed line as the lines of other files are given. */
export function lineOf(typed: Typed, place: Pick<Line, 'gap' | 'page' | 'alone'>): Line {
  const expanded = typed.text.includes('\t') ? expandTabs(typed.text) : typed.text;
  const trimmed = expanded.trimStart();
  const left = expanded.length - trimmed.length;
  const length = labelLength(trimmed);
  const rest = length > 0 ? trimmed.slice(length).trimStart() : '';
  const words = rest === '' ? trimmed : rest;
  const space = words.includes('    ') ? words.indexOf('    ') : -1;
  const text = singleSpaced(trimmed);
  const second = space < 0 ? words : words.slice(space).trimStart();
  return {
    text,
    marks: typed.rule === undefined || space >= 0 ? [] : underlines(typed.rule, trimmed, left),
    left,
    right: expanded.length,
    hang: rest === '' && space < 0 ? null : expanded.length - second.length,
    gap: place.gap,
    first: false,
    page: place.page,
    area: 0,
    alone: place.alone || typed.row || space >= 0 || hasLeader(trimmed),
  };
}

function singleSpaced(text: string): string {
  return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
}

/** Which words of a line stand above the dashes of the line below it. */
function underlines(rule: string, trimmed: string, left: number): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: run, index } of expandTabs(rule).matchAll(/[-_=]+/g)) {
    const start = singleSpaced(trimmed.slice(0, Math.max(0, index - left))).length;
    const end = singleSpaced(trimmed.slice(0, Math.max(0, index - left + run.length))).trimEnd().length;
    if (end > start) marks.push({ start, end, kind: 'underline' });
  }
  return marks;
}

/** Dots that lead to a page number, as in a table of contents. */
function hasLeader(text: string): boolean {
  return text.includes('....') || text.includes('. . . ');
}

/** Tab stops stand every 8 columns. */
function expandTabs(text: string): string {
  const [first = '', ...rest] = text.split('\t');
  let out = first;
  for (const part of rest) out += ' '.repeat(8 - (out.length % 8)) + part;
  return out;
}
