import type { Rule } from './rule.js';
import { PRACTICE_DECIDES } from './powers.js';

/** What matters can be gathered under. */
const BUNDLE =
  '(standards|manual|playbook|handbook|policies|program|programs|requirements|specifications|guidelines|matters|decisions|functions|menu|workflow|template)';

/** The manager has power over the bundle. */
const GOVERNED: readonly string[] = [
  `(@decide:manager|@make:manager|@authority:manager) ..8 ${BUNDLE}`,
  `${BUNDLE} ..10 (@decide:manager|@make:manager|@authority:manager)`,
  `@manager ..6 (change|add|discontinue|amend|revise|update|keep current) ..6 ${BUNDLE}`,
  `${BUNDLE} ..6 (kept|written|prepared|furnished|supplied) ..4 by ..2 @manager`,
];

/**
 * A matter that is swept into something over which the manager has power in another sentence of the paragraph: "System
 * Standards cover … treatment parameters. Manager may change the System Standards."
 *
 * @param topic a pattern for the matter
 */
export function bundled(topic: string): Rule['find'] {
  const gathers = [
    `${BUNDLE} ..4 (cover|address|include|mean|comprise|consist of|deal with|extend to|list|state|set out|prescribe) ...50 ${topic}`,
    `${BUNDLE} ..4 (:|including) ...50 ${topic}`,
  ];
  return (facts) =>
    facts
      .search(gathers)
      .filter(
        ({ scene }) =>
          !facts.firstIn(scene, PRACTICE_DECIDES) &&
          facts
            .in(scene.statement.paragraph)
            .some((other) => other !== scene && facts.firstIn(other, GOVERNED) && !facts.firstIn(other, PRACTICE_DECIDES)),
      );
}
