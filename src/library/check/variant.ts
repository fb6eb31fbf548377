import type { Clause, Variant } from '../../model/clause.js';
import { STATE_CODES } from '../../model/deal/primitives.js';
import type { Law, Questions } from '../../model/law.js';
import type { Problem } from '../../model/problem.js';
import { answerTo, lawFor, lookUp } from '../law/answers.js';
import type { Source } from './sources.js';

/** A variant is for something that exists, gives its reason, and some state gets it. */
export function checkVariants(
  { file, value: clause }: Source<Clause>,
  laws: readonly Law[],
  questions: Questions,
): Problem[] {
  return clause.variants.flatMap((variant, index) => {
    const path = ['variants', index];
    return Array.isArray(variant.for) ? named(variant, variant.for, path, index) : answered(variant.for, path);
  });

  function named(variant: Variant, states: readonly string[], path: PropertyKey[], index: number): Problem[] {
    const unknown = states.filter((code) => !STATE_CODES.includes(code));
    const wrong = unknown.map((code) => file.problem([...path, 'for'], `“${code}” is no state`, 'codes such as CA or DC'));
    return [...wrong, ...reasonProblems(variant, states, path), ...deadProblems(variant, states, path, index)];
  }

  function reasonProblems(variant: Variant, states: readonly string[], path: PropertyKey[]): Problem[] {
    const { because } = variant;
    if (because === undefined)
      return [
        file.problem(
          path,
          'a variant for named states lacks its reason',
          'because: a question or topic of law/questions.yaml',
        ),
      ];
    if (!questions[because])
      return [file.problem([...path, 'because'], `there is no question or topic “${because}”`, 'one of law/questions.yaml')];
    return states.flatMap((code) => {
      const law = laws.find((one) => one.state === code);
      if (!law) return [];
      const silent = lookUp(law, because) === undefined;
      const silence = silent
        ? [file.problem([...path, 'because'], `the law of ${code} does not speak of “${because}”`)]
        : [];
      return silence;
    });
  }

  /** Dead: an earlier variant replaces the text for the same states under no narrower condition. */
  function deadProblems(variant: Variant, states: readonly string[], path: PropertyKey[], index: number): Problem[] {
    if (variant.text === undefined) return [];
    const earlier = clause.variants
      .slice(0, index)
      .find(
        (other) =>
          other.text !== undefined &&
          other.when === undefined &&
          Array.isArray(other.for) &&
          states.every((code) => [other.for].flat().includes(code)),
      );
    return earlier
      ? [file.problem(path, `no draft gets this variant: an earlier one replaces the text for ${states.join(', ')}`)]
      : [];
  }

  function answered(wanted: Record<string, string | string[]>, path: PropertyKey[]): Problem[] {
    const wrong = Object.entries(wanted).flatMap(([id, answers]) => {
      const allowed = questions[id]?.answers;
      if (!allowed)
        return [
          file.problem([...path, 'for', id], `there is no question “${id}” with answers`, 'one of law/questions.yaml'),
        ];
      const bad = [answers].flat().filter((answer) => !Object.hasOwn(allowed, answer));
      return bad.map((answer) =>
        file.problem([...path, 'for', id], `found “${answer}”`, `one of ${Object.keys(allowed).join(', ')}`),
      );
    });
    if (wrong.length > 0) return wrong;
    const met = laws.some((law) =>
      [null, ...Object.keys(law.professions)].some((profession) => {
        const own = lawFor(law, profession);
        return Object.entries(wanted).every(([id, answers]) => [answers].flat().includes(answerTo(own, id) ?? ''));
      }),
    );
    return met ? [] : [file.problem([...path, 'for'], 'no state’s law answers so: no draft gets this variant')];
  }
}

/** Questions, topics and authorities that a clause names exist. */
export function checkSources(
  { file, value: clause }: Source<Clause>,
  laws: readonly Law[],
  questions: Questions,
): Problem[] {
  const known = new Map(laws.flatMap((law) => law.authorities.map(({ id }) => [id, law.state] as const)));
  const asks = clause.asks.flatMap((id, index) =>
    questions[id]
      ? []
      : [file.problem(['asks', index], `there is no question or topic “${id}”`, 'one of law/questions.yaml')],
  );
  const cited: [PropertyKey[], string, readonly string[] | null][] = [
    ...clause.authorities.map((id, index): [PropertyKey[], string, null] => [['authorities', index], id, null]),
    ...clause.variants.flatMap((variant, at) =>
      variant.authorities.map((id, index): [PropertyKey[], string, readonly string[] | null] => [
        ['variants', at, 'authorities', index],
        id,
        Array.isArray(variant.for) ? variant.for : null,
      ]),
    ),
  ];
  return [
    ...asks,
    ...cited.flatMap(([path, id, states]) => {
      const state = known.get(id);
      if (state === undefined)
        return [file.problem(path, `there is no authority “${id}”`, 'the id of an authority in law/')];
      if (states && !states.includes(state))
        return [file.problem(path, `“${id}” is not an authority of ${states.join(', ')}`)];
      return [];
    }),
  ];
}
