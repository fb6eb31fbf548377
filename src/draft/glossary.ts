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
  const forms = new Map([
    ...terms.flatMap((term) => surfaceForms(term).map((form) => [form, term] as const)),
    ...terms.map((term) => [term, term] as const),
  ]);
  const byFirstWord = new Map<string, string[]>();
  for (const form of [...forms.keys()].sort((a, b) => b.length - a.length)) {
    const first = firstWord(form);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  const letters = [...new Set([...byFirstWord.keys()].map((word) => word.charAt(0)))].join('');
  // A word that may begin a term: not the tail of a hyphenated one.
  const words = new RegExp(`(?<![\\w-])[${letters || '_'}]\\w*`, 'g');
  return (text) => {
    const found: string[] = [];
    words.lastIndex = 0;
    for (let word = words.exec(text); word; word = words.exec(text)) {
      const at = word.index;
      const form = byFirstWord
        .get(word[0])
        ?.find((one) => text.startsWith(one, at) && !isWordCharacter(text, at + one.length));
      if (form === undefined) continue;
      found.push(forms.get(form) as string);
      words.lastIndex = at + form.length;
    }
    return found;
  };
}

const firstWord = (form: string) => /^\w+/.exec(form)?.[0] ?? form;
const isWordCharacter = (text: string, at: number) => at < text.length && /\w/.test(text.charAt(at));

function surfaceForms(term: string): string[] {
  if (/[^s]s$/.test(term)) return [term.slice(0, -1)];
  if (/[^aeiou]y$/.test(term)) return [`${term.slice(0, -1)}ies`];
  return [`${term}s`, `${term}es`];
}
