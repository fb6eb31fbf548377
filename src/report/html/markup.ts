import { printable } from '../printable.js';

/** Text that is HTML already; only `markup` makes it, so that nothing of a contract can. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | null | readonly Part[];

/** HTML from a template: every value in it is text and escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((html, string, at) => html + htmlOf(parts[at - 1] ?? null) + string));
}

function htmlOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(htmlOf).join('');
  return printable(String(part)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
