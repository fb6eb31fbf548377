import type { HelperOptions as Options } from 'handlebars';
import { protect, restore, OPEN, CLOSE } from './literal.js';
import { list, longDate, money, numberBoth, percent, withArticle } from '../../model/words.js';

interface Party {
  entity: string;
  state: string;
}
interface PostalAddress {
  street: string;
  city: string;
  state: string;
  zip: string;
}

/** What the helpers need besides their arguments; it is passed as Handlebars' private data, never as context. */
export interface RenderData {
  called: { manager: string; practice: string };
  /** Ids of every clause, article and exhibit in the draft. */
  included: ReadonlySet<string>;
  stateName(code: string): string;
}

/** Block and inline helpers of clause text, as docs/for-attorneys.md lists them. */
export const HELPERS = {
  practice: (options: Options) => dataOf(options).called.practice,
  manager: (options: Options) => dataOf(options).called.manager,
  define: (term: string) => OPEN.definition + term + CLOSE,
  ref: (id: string) => OPEN.reference + id + CLOSE,
  blank: (label: string) => OPEN.blank + label + CLOSE,
  fill: (value: unknown, label: string) => (isOpen(value) ? blank(label) : String(value)),
  fillDate: (value: unknown, label: string) => (isOpen(value) ? blank(label) : longDate(restore(String(value)))),
  fillMoney: (value: unknown, label: string) => (isOpen(value) ? blank(label) : money(Number(value))),
  money: (value: unknown) => money(numberOf(value, 'money')),
  percent: (value: unknown) => percent(numberOf(value, 'percent')),
  number: (value: unknown) => numberBoth(numberOf(value, 'number')),
  count: (value: unknown, unit: string) => {
    const count = numberOf(value, 'count');
    return `${numberBoth(count)} ${unit}${count === 1 ? '' : 's'}`;
  },
  date: (value: unknown) => longDate(restore(String(value))),
  list: (value: unknown) => list((Array.isArray(value) ? value : [value]).map(String)),
  entity: (party: Party, options: Options) => withArticle(`${dataOf(options).stateName(party.state)} ${party.entity}`),
  address: (place: PostalAddress | null, label: string) =>
    isOpen(place) ? blank(label) : `${place.street}, ${place.city}, ${place.state} ${place.zip}`,
  state_name: (code: string, options: Options) => dataOf(options).stateName(code),
  line: () => protect('_'.repeat(32)),
  is(this: unknown, value: unknown, ...rest: unknown[]) {
    const options = rest.pop() as Options;
    const wanted = rest.map(plain);
    const met = [value].flat().some((one) => wanted.includes(plain(one)));
    return met ? options.fn(this) : options.inverse(this);
  },
  has(this: unknown, id: string, options: Options) {
    return dataOf(options).included.has(id) ? options.fn(this) : options.inverse(this);
  },
} satisfies Record<string, unknown>;

const plain = (value: unknown) => (typeof value === 'string' ? restore(value) : value);
const blank = (label: string) => OPEN.blank + label + CLOSE;
const dataOf = (options: Options) => (options.data as { draft: RenderData }).draft;
const isOpen = (value: unknown): value is null | undefined => value === null || value === undefined;

function numberOf(value: unknown, helper: string): number {
  if (typeof value === 'number') return value;
  throw new Error(
    `{{${helper}}} needs a number and got ${value === null ? 'a value that the deal leaves open' : typeof value}`,
  );
}
