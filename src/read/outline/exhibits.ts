import type { Found } from '../found.js';
import type { Label } from './label.js';

/**
 * Where exhibits begin: the index of each one's own label, with the name by which it is cited ("Exhibit A").
 * Not the lists of exhibits, nor the number under which a filing with the SEC has the whole agreement ("EXHIBIT 10.22").
 */
export function exhibitsOf(
  found: readonly Found[],
  labels: readonly (Label | null)[],
  contents: ReadonlySet<number>,
): Map<number, string> {
  const begun: Begun[] = [];
  let inBody = false;
  found.forEach((paragraph, index) => {
    const label = labels[index];
    if (contents.has(index)) return;
    if (label?.steps[0]?.kind !== 'exhibit') inBody ||= isBody(paragraph, label ?? null);
    else if (heads(paragraph, found[index + 1], label) && (inBody || !/^\d\d/.test(label.steps[0].value))) {
      const one = { index, name: label.name, prominent: isProminent(paragraph, label) };
      const last = begun.at(-1);
      if (last?.name !== one.name) begun.push(one);
      else if (one.prominent && !last.prominent) begun[begun.length - 1] = one;
    }
  });
  const lastOf = new Map(begun.map(({ name }, at) => [name, at]));
  return new Map(begun.filter((_, at) => !isListed(begun, at, lastOf)).map(({ index, name }) => [index, name]));
}

interface Begun {
  index: number;
  name: string;
  /** Written as a heading is; a label that only happens to begin a line, or stands in a list, is not. */
  prominent: boolean;
}

const isProminent = ({ centered, heading }: Found, { printed }: Label) =>
  centered || heading !== null || printed === printed.toUpperCase();

const isBody = ({ text }: Found, label: Label | null) => text.length > 200 || label !== null;

/** An exhibit's label stands alone or before a title, never at the front of a sentence or in a row of a table. */
function heads({ text, cell }: Found, next: Found | undefined, label: Label): boolean {
  const title = text.slice(label.end);
  if (title.length > 150 || (title.length > 60 && title.endsWith('.'))) return false;
  return cell === undefined || next?.cell?.table !== cell.table;
}

/** One line of several, close together, whose labels come again further down. */
function isListed(begun: readonly Begun[], at: number, lastOf: ReadonlyMap<string, number>): boolean {
  const { index, name } = begun[at] as Begun;
  const next = begun[at + 1];
  const previous = begun[at - 1];
  const close = (next !== undefined && next.index - index <= 2) || (previous !== undefined && index - previous.index <= 2);
  return close && (lastOf.get(name) as number) > at + 1;
}
