import type { Law, Questions } from '../../model/law.js';
import type { Problem } from '../../model/problem.js';
import { HOME } from '../../model/home.js';
import { checkClause } from './clause.js';
import { checkLaw } from './law.js';
import { readLibrarySources, type Source, type Sources } from './sources.js';
import { checkMemo, checkReachable, checkTemplate, checkTemplateTexts } from './template.js';
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
  const asked = [...ours.of('questions'), ...(theirs?.of('questions') ?? [])].map(({ value }) => value);
  const questions = Object.assign(Object.create(null) as Questions, ...asked);
  const lawsOf = (sources: Sources): Source<Law>[] => [...sources.of('federal'), ...sources.of('state')];
  const laws = [...lawsOf(ours), ...(theirs ? lawsOf(theirs) : [])];
  const lawValues = [...new Map(laws.map(({ value }) => [value.state, value])).values()];
  const clauses = new Set([...ours.of('clause'), ...checked.of('clause')].map(({ value }) => value.id));
  const templates = [
    ...new Map([...ours.of('template'), ...checked.of('template')].map((one) => [one.value.id, one])).values(),
  ];
  const targets = new Set([
    ...clauses,
    ...templates.flatMap(({ value }) => [...value.articles, ...value.exhibits].map(({ id }) => id)),
  ]);
  const problems = [
    ...checked.problems,
    ...lawsOf(checked).flatMap((law) => checkLaw(law, questions)),
    ...checked
      .of('template')
      .flatMap((template) => [...checkTemplate(template, clauses), ...checkTemplateTexts(template, targets)]),
    ...checked.of('memo').flatMap((memo) => checkMemo(memo, targets)),
    ...checkReachable(checked.of('clause'), templates),
    ...checked
      .of('clause')
      .flatMap((clause) => [
        ...checkClause(clause, targets),
        ...checkVariants(clause, lawValues, questions),
        ...checkSources(clause, lawValues, questions),
      ]),
  ];
  return {
    problems: problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0)),
    counts: {
      clauses: checked.of('clause').length,
      templates: checked.of('template').length,
      laws: lawsOf(checked).length,
      variants: checked.of('clause').reduce((sum, { value }) => sum + value.variants.length, 0),
    },
  };
}
