import { CLOSE, OPEN } from '../library/clauses/literal.js';

/** Rendered glossary entries: term -> what follows it. */
export type Glossary = Map<string, string>;

const HIDDEN = new RegExp(`[${OPEN.blank}${OPEN.reference}][^${CLOSE}]*${CLOSE}|[${OPEN.definition}${CLOSE}]`, 'g');

/**
 * The terms that a text uses, and those that their definitions use in turn.
 * @param raws every paragraph of the draft outside the glossary
 */
export function usedTerms(glossary: Glossary, raws: readonly string[]): string[] {
  const finder = termFinder([...glossary.keys()]);
  const used = new Set<string>();
  const queue = [...raws];
  for (let raw = queue.pop(); raw !== undefined; raw = queue.pop()) {
    for (const term of finder(raw.replace(HIDDEN, ' '))) {
      if (used.has(term)) continue;
      used.add(term);
      queue.push(glossary.get(term) as string);
    }
  }
  return [...used].sort((a, b) => a.localeCompare(b, 'en'));
}

/** @returns a function that lists the terms of a text, in singular or plural; of overlapping terms the longest. */
export function termFinder(terms: readonly string[]): (text: string) => string[] {
  const forms = new Map(terms.flatMap((term) => surfaceForms(term).map((form) => [form, term])));
  for (const term of terms) forms.set(term, term);
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(`(?<![\\w-])(?:${longest.join('|') || '(?!)'})(?!\\w)`, 'g');
  return (text) => Array.from(text.matchAll(pattern), (match) => forms.get(match[0]) as string);
}

function surfaceForms(term: string): string[] {
  if (/[^s]s$/.test(term)) return [term.slice(0, -1)];
  if (/[^aeiou]y$/.test(term)) return [`${term.slice(0, -1)}ies`];
  return [`${term}s`, `${term}es`];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
