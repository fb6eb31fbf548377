import type { Problem } from '../../model/problem.js';
import { HOME } from '../folder.js';
import { checkClause } from './clause.js';
import { checkLaw } from './law.js';
import { readLibrarySources } from './sources.js';
import { checkReachable, checkTemplate } from './template.js';
import { checkSources, checkVariants } from './variant.js';

export interface Checked {
  problems: Problem[];
  counts: { clauses: number; templates: number; laws: number; variants: number };
}

/**
 * Is what an attorney edited valid? All problems at once, in the order of files and lines.
 * @param folder a firm's library, checked against ours, which it stands on; without it, ours
 */
export function checkLibrary(folder?: string): Checked {
  const ours = readLibrarySources(HOME);
  const theirs = folder === undefined ? undefined : readLibrarySources(folder);
  const checked = theirs ?? ours;
  const questions = ours.questions?.value ?? {};
  const laws = [...ours.laws, ...(theirs?.laws ?? [])];
  const lawValues = [...new Map(laws.map(({ value }) => [value.state, value])).values()];
  const clauses = new Set([...ours.clauses, ...checked.clauses].map(({ value }) => value.id));
  const templates = [...new Map([...ours.templates, ...checked.templates].map((one) => [one.value.id, one])).values()];
  const targets = new Set([
    ...clauses,
    ...templates.flatMap(({ value }) => [...value.articles, ...value.exhibits].map(({ id }) => id)),
  ]);
  const problems = [
    ...checked.problems,
    ...checked.laws.flatMap((law) => checkLaw(law, questions)),
    ...checked.templates.flatMap((template) => checkTemplate(template, clauses)),
    ...checkReachable(checked.clauses, templates),
    ...checked.clauses.flatMap((clause) => [
      ...checkClause(clause, targets),
      ...checkVariants(clause, lawValues, questions),
      ...checkSources(clause, lawValues, questions),
    ]),
  ];
  return {
    problems: problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0)),
    counts: {
      clauses: checked.clauses.length,
      templates: checked.templates.length,
      laws: checked.laws.length,
      variants: checked.clauses.reduce((sum, { value }) => sum + value.variants.length, 0),
    },
  };
}
