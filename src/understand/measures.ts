import type { Facts, Sighting } from './facts.js';
import { add, type Annotation } from './words/annotate.js';
import type { Ideas } from './words/lexicon.js';
import { CAPITAL, type Tokens } from './words/tokens.js';
import { formId } from './words/vocabulary.js';

const DEFINES = '([shall] mean|refers to|signifies|denotes|consists of|is|are|equals|[,] being)';

/** What a definition makes of its term; the first that fits counts. */
const MEASURES: readonly { idea: string; patterns: readonly string[] }[] = [
  {
    idea: 'profit',
    patterns: [
      `${DEFINES} ..14 (@revenue|@remainder|amount|what|sum|excess|all|money|cash|difference) ...30 (less|minus|after|net of|reduced by|exceed|over|deducting|deduction) ...12 (@cost|payable|reserve|bill)`,
      `${DEFINES} ..6 @profit`,
    ],
  },
  { idea: 'revenue', patterns: [`${DEFINES} ..12 (@revenue|(cash|sum|amount|money|payment) ..4 (receive|collect))`] },
];

/** Ideas of the lexicon without which no measure can be told. */
const NEEDED = ['revenue', 'profit', 'remainder', 'cost', 'fee', 'unit'];

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
  if (!NEEDED.every((idea) => facts.ideas.number.has(idea))) return false;
  const terms = new Map<string, Term>();
  for (const { idea, patterns } of MEASURES)
    for (const sighting of facts.search(patterns)) {
      const words = termBefore(facts, sighting);
      const key = words?.join() ?? '';
      if (words && !terms.has(key)) terms.set(key, { words, idea: facts.ideas.number.get(idea) as number });
    }
  nameTerms(facts.tokens, annotation, [...terms.values()]);
  return terms.size > 0;
}

/** The capitalized words before "means": the term, unless it names a fee, a cost, a unit, an account or a party. */
function termBefore(facts: Facts, { scene, start: verb, end: last }: Sighting): number[] | undefined {
  const end = SURE.has(scene.form(verb)) ? termEnd(scene, verb) : verb;
  let from = end;
  while (from > 0 && (scene.flags(from - 1) & CAPITAL || LITTLE.has(scene.form(from - 1)))) from--;
  while (from < end && (ARTICLES.has(scene.form(from)) || LITTLE.has(scene.form(from)))) from++;
  if (end - from < (SURE.has(scene.form(verb)) ? 1 : 2)) return undefined;
  const stands = (ideas: readonly string[], first: number, until: number) =>
    ideas.some((idea) => standsIn(scene, facts.ideas.number.get(idea) as number, first, until));
  if (stands(['fee', 'cost', 'unit', 'account'], from, end) || stands(['percent', 'share', 'money'], verb, last))
    return undefined;
  if (scene.roles.subarray(from, end).some((role) => role > 0)) return undefined;
  return Array.from({ length: end - from }, (_, i) => scene.form(from + i));
}

/** Where a term ends whose definition first says for what it holds: "Distributable Funds, for any period, means". */
function termEnd(scene: Sighting['scene'], verb: number): number {
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST_SCOPE; at--)
    if (OF_WHAT.has(scene.form(at)) && scene.flags(at - 1) & CAPITAL) return at;
  return verb;
}
const LONGEST_SCOPE = 14;
const OF_WHAT = new Set(['for', 'with', 'in', 'as', 'during', ','].map(formId));

function standsIn(scene: Sighting['scene'], idea: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.span(i, idea) > 0) return true;
  return false;
}

/** Puts one idea in the place of all others, wherever a term is used. */
function nameTerms(tokens: Tokens, annotation: Annotation, terms: readonly Term[]): void {
  const byWord = new Map<number, Term[]>();
  for (const term of terms) {
    const first = term.words[0] as number;
    byWord.set(first, [...(byWord.get(first) ?? []), term]);
  }
  for (let at = 0; at < tokens.count; at++) {
    if (!((tokens.flags[at] as number) & CAPITAL)) continue;
    const term = byWord.get(tokens.form[at] as number)?.find(({ words }) => isAt(tokens, at, words));
    if (!term) continue;
    annotation.head.fill(-1, at, at + term.words.length);
    add(annotation, at, term.idea, term.words.length);
  }
}

const isAt = (tokens: Tokens, at: number, words: readonly number[]) =>
  words.every((word, i) => tokens.form[at + i] === word);

const FEE_NOUNS = new Set(['fee', 'charge', 'royalty', 'surcharge'].map(formId));
/** Before "Fee" they name what a patient, an authority or an advocate is paid. */
const OTHERS_FEES = new Set(
  'professional medical dental examination exam patient membership filing physician clinician treatment attorney usual customary the a each per registration'
    .split(' ')
    .map(formId),
);

/** Notes that a name such as "Growth Fee" or "Chair Charge" is what the manager is paid. */
export function nameFees(tokens: Tokens, annotation: Annotation, ideas: Ideas): void {
  const idea = ideas.number.get('fee');
  if (idea === undefined) return;
  for (let at = 1; at < tokens.count; at++) {
    if (!FEE_NOUNS.has(tokens.form[at] as number) || !((tokens.flags[at] as number) & CAPITAL)) continue;
    if ((tokens.flags[at - 1] as number) & CAPITAL && !OTHERS_FEES.has(tokens.form[at - 1] as number))
      add(annotation, at - 1, idea, 2);
  }
}
