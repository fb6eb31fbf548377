import type { Attributes, Frame } from './frame.js';
import { numeral, type Numeral } from './numeral.js';

/** A list whose items are numbered as they come. */
export interface PrintedList {
  /** Null for bullets and for lists that print nothing. */
  form: Numeral | null;
  next: number;
}

const FORMS: Record<string, Numeral> = {
  decimal: '1', 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I',
}; // prettier-ignore
const LARGEST = 1_000_000;

/** The list that an ol, ul, dir or menu begins (HTML, 4.4.5). */
export function listOf(attributes: Attributes, { tag, css }: Frame): PrintedList {
  const named = css.list === undefined ? undefined : formNamed(css.list);
  const type = attributes['type'];
  const own = type !== undefined && /^[1aAiI]$/.test(type) ? (type as Numeral) : tag === 'ol' ? '1' : null;
  return { form: named === undefined ? own : named, next: wholeNumber(attributes['start']) ?? 1 };
}

/** The next item's number as browsers print it ("1.", "a."), null where there is none; the list moves on. */
export function numberOfItem(list: PrintedList, attributes: Attributes, css: Frame['css']): string | null {
  const value = wholeNumber(attributes['value']) ?? list.next;
  list.next = value + 1;
  const own = css.list === undefined ? undefined : formNamed(css.list);
  const form = own === undefined ? list.form : own;
  return form === null ? null : `${numeral(value, form)}.`;
}

/** A list style by its CSS name: null for bullets and none, undefined where no name is one of ours. */
function formNamed(style: string): Numeral | null | undefined {
  for (const name of style.split(' ')) {
    if (Object.hasOwn(FORMS, name)) return FORMS[name];
    if (name === 'none' || name === 'disc' || name === 'circle' || name === 'square') return null;
  }
  return undefined;
}

function wholeNumber(text: string | undefined): number | null {
  const value = Number(text ?? Number.NaN);
  return Number.isInteger(value) && Math.abs(value) <= LARGEST ? value : null;
}
