import type { Facts, Sighting } from './facts.js';
import { add, type Annotation } from './words/annotate.js';
import { CAPITAL, type Tokens } from './words/tokens.js';
import { formId } from './words/vocabulary.js';

const DEFINES = '([shall] mean|refers to|signifies|denotes|consists of|is|are|equals)';

/** What a definition makes of its term; the first that fits counts. */
const MEASURES: readonly { idea: string; patterns: readonly string[] }[] = [
  {
    idea: 'profit',
    patterns: [
      `${DEFINES} ..12 (@revenue|@remainder|amount|what|sum|excess|all) ...30 (less|minus|after|net of|reduced by|exceed|over|deducting|deduction) ...12 @cost`,
      `${DEFINES} ..6 @profit`,
    ],
  },
  { idea: 'revenue', patterns: [`${DEFINES} ..12 @revenue`] },
];
interface Term {
  words: number[];
  idea: number;
}

const ARTICLES = new Set(['the', 'a', 'an', 'each', 'any'].map(formId));
const LITTLE = new Set(['of', 'and', 'for'].map(formId));
const SURE = new Set(['shall', 'mean', 'means'].map(formId));

/**
 * Notes for each mention of a defined term whether it means the practice's revenue or its profit: "Practice Income" may be
 * either, and its definition says which.
 * @returns whether there was one
 */
export function nameMeasures(facts: Facts, annotation: Annotation): boolean {
  const terms = new Map<string, Term>();
  for (const { idea, patterns } of MEASURES)
    for (const sighting of facts.search(patterns)) {
      const words = termBefore(facts, sighting);
      const key = words?.join() ?? '';
      if (words && !terms.has(key)) terms.set(key, { words, idea: facts.ideas.number.get(idea) as number });
    }
  name(facts.tokens, annotation, [...terms.values()]);
  return terms.size > 0;
}

/** The capitalized words right before "means": the term, unless it names a fee, a party or a share. */
function termBefore(facts: Facts, { scene, start, end }: Sighting): number[] | undefined {
  let from = start;
  while (from > 0 && (scene.flags(from - 1) & CAPITAL || LITTLE.has(scene.form(from - 1)))) from--;
  while (from < start && (ARTICLES.has(scene.form(from)) || LITTLE.has(scene.form(from)))) from++;
  if (start - from < (SURE.has(scene.form(start)) ? 1 : 2)) return undefined;
  const isOther = ['fee', 'rate', 'cost', 'unit'].some((idea) => stands(facts, scene, idea, from, start));
  if (isOther || scene.roles.subarray(from, start).some((role) => role > 0)) return undefined;
  if (['percent', 'share', 'money'].some((idea) => stands(facts, scene, idea, start, end))) return undefined;
  return Array.from({ length: start - from }, (_, i) => scene.form(from + i));
}

function stands(facts: Facts, scene: Sighting['scene'], idea: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.span(i, facts.ideas.number.get(idea) as number) > 0) return true;
  return false;
}

/** Puts one idea in the place of all others, wherever a term is used. */
function name(tokens: Tokens, annotation: Annotation, terms: readonly Term[]): void {
  const byWord = new Map<number, Term[]>();
  for (const term of terms) byWord.set(term.words[0] as number, [...(byWord.get(term.words[0] as number) ?? []), term]);
  for (let at = 0; at < tokens.count; at++) {
    if (!((tokens.flags[at] as number) & CAPITAL)) continue;
    const term = byWord
      .get(tokens.form[at] as number)
      ?.find(({ words }) => words.every((word, i) => tokens.form[at + i] === word));
    if (!term) continue;
    annotation.head.fill(-1, at, at + term.words.length);
    add(annotation, at, term.idea, term.words.length);
  }
}
