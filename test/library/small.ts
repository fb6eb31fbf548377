import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { checkLibrary } from '../../src/library/check/check.js';
import { describeProblem } from '../../src/model/problem.js';
import { folderOf } from '../folders.js';

/** A firm's library of one clause and the template that lists it, both valid; what a test is about is written over it. */
export const CLAUSE = `id: own-clause
title: Own Clause
about: a clause of the firm's own
when: { federal: true }
asks: [records]
authorities: [us-aks]
provides: [notices]
text: |
  {{practice}} keeps {{money fee.flat.amount}}.

  {{#each practice.owners}}
  {{name}} holds {{share}} in {{../practice.name}}.
  {{/each}}
  See {{ref "parties"}} and {{ref "own-article"}}.
variants:
  - for: { fees.fmv: required }
    add: A further paragraph.
  - for: [NY]
    because: records
    authorities: [ny-educ-6531]
    text: New York's words.
notes: Ask {{manager.name}}.
`;

export const TEMPLATE = `id: own
title: Own Agreement
about: an agreement of the firm's own
cover: between {{practice.name}}
articles:
  - id: own-article
    title: Own Article
    clauses: [own-clause]
`;

export const FILES: Record<string, string> = { 'clauses/own-clause.yaml': CLAUSE, 'templates/own.yaml': TEMPLATE };

/** What `msa check` says of a firm's folder with these files, without the folder's name. */
export function check(files: Record<string, string>): string[] {
  const folder = folderOf(files);
  const name = relative(process.cwd(), join(folder, 'x')).slice(0, -1);
  return checkLibrary(folder).problems.map((problem) => describeProblem(problem).replace(name, ''));
}

/** A mistake in the clause: what it is, the text that it replaces, the text that is there instead, and the complaint. */
export type Mistake = [title: string, from: string, to: string, line: string | RegExp];

/** The complaints about each mistake; all stand in one folder, each in a clause of its own, because a check takes long. */
export function checkMistakes(mistakes: readonly Mistake[]): [...Mistake, lines: string[]][] {
  const ids = mistakes.map((_, index) => `own-${index}`);
  const clauses = mistakes.map(([, from, to], index) => [
    `clauses/own-${index}.yaml`,
    changed(CLAUSE, from, to).replace('id: own-clause', `id: own-${index}`),
  ]);
  const template = TEMPLATE.replace('[own-clause]', `[${ids.join(', ')}]`);
  const lines = check({ ...Object.fromEntries(clauses), 'templates/own.yaml': template });
  return mistakes.map((mistake, index) => [
    ...mistake,
    lines
      .filter((line) => line.startsWith(`clauses/own-${index}.yaml:`))
      .map((line) => line.replaceAll(`own-${index}`, 'own-clause')),
  ]);
}

/** The one complaint that there should be, as a matcher. */
export const exactly = (line: string | RegExp) => [typeof line === 'string' ? line : expect.stringMatching(line)];

export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text does not hold ${from}`);
  return text.replace(from, () => to);
}
