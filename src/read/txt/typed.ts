import type { Mark } from '../../model/agreement.js';
import { labelLength, type Line } from '../lines/line.js';

/** A line as it was typed, without the blanks behind it. */
export interface Typed {
  text: string;
  /** It stands between `<TABLE>` and `</TABLE>`. */
  row: boolean;
  /** The line below it underlines it. */
  underlined?: boolean;
}

/** A typed line as the lines of other files are given. */
export function lineOf(typed: Typed, place: Pick<Line, 'gap' | 'first' | 'page' | 'alone'>): Line {
  const expanded = typed.text.includes('\t') ? expandTabs(typed.text) : typed.text;
  const trimmed = expanded.trimStart();
  const left = expanded.length - trimmed.length;
  const length = labelLength(trimmed.slice(0, 24));
  const rest = length > 0 ? trimmed.slice(length).trimStart() : '';
  const words = rest === '' ? trimmed : rest;
  const space = words.includes('    ') ? words.indexOf('    ') : -1;
  const text = trimmed.includes('  ') ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
  const marks: Mark[] = typed.underlined ? [{ start: 0, end: text.length, kind: 'underline' }] : [];
  const second = space < 0 ? words : words.slice(space).trimStart();
  return {
    ...place,
    text,
    marks,
    left,
    right: expanded.length,
    hang: rest === '' && space < 0 ? null : expanded.length - second.length,
    area: 0,
    alone: place.alone || typed.row || space >= 0 || hasLeader(trimmed),
  };
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
