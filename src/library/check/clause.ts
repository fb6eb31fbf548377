import type { Clause } from '../../model/clause.js';
import type { Problem } from '../../model/problem.js';
import { checkCondition } from './condition.js';
import type { Source } from './sources.js';
import { blockLine, checkText } from './text.js';

/** The texts and conditions of a clause and of its variants. @param targets ids that a reference may name */
export function checkClause({ file, value: clause }: Source<Clause>, targets: ReadonlySet<string>): Problem[] {
  const texts: [PropertyKey[], string | undefined][] = [
    [['title'], clause.title],
    [['text'], clause.text],
    [['notes'], clause.notes],
    ...Object.entries(clause.terms ?? {}).map(([term, text]): [PropertyKey[], string] => [['terms', term], text]),
    ...clause.variants.flatMap((variant, index): [PropertyKey[], string | undefined][] =>
      (['title', 'text', 'add', 'notes'] as const).map((key) => [['variants', index, key], variant[key]]),
    ),
  ];
  const conditions = [
    checkCondition(clause.when, (message, expected) => file.problem(['when'], message, expected)),
    ...clause.variants.map((variant, index) =>
      checkCondition(variant.when, (message, expected) => file.problem(['variants', index, 'when'], message, expected)),
    ),
  ];
  return [
    ...conditions.flat(),
    ...texts.flatMap(([path, text]) =>
      text === undefined
        ? []
        : checkText(text, targets, (message, expected, line) =>
            file.problem(path, message, expected, blockLine(text, line)),
          ),
    ),
  ];
}
