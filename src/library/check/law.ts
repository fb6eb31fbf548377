import type { Law, Questions } from '../../model/law.js';
import type { Problem } from '../../model/problem.js';
import { answerTo, lookUp } from '../law/answers.js';
import type { Source } from './sources.js';

/** Every answer is an allowed one, every authority named exists, every authority has an id of its own. */
export function checkLaw({ file, value: law }: Source<Law>, questions: Questions): Problem[] {
  const state = file.file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.ya?ml$/, '')
    .toUpperCase();
  const misplaced =
    state === law.state ? [] : [file.problem(['state'], `found “${law.state}”`, `${state}, as the file is called`)];
  return [...misplaced, ...answerProblems(), ...professionProblems(), ...authorityProblems(file, law)];

  function answerProblems(): Problem[] {
    return Object.entries(questions).flatMap(([id, question]) => {
      const answer = answerTo(law, id);
      if (!question.answers || answer === undefined || Object.hasOwn(question.answers, answer)) return [];
      return [file.problem(id.split('.'), `found “${answer}”`, `one of ${Object.keys(question.answers).join(', ')}`)];
    });
  }

  function professionProblems(): Problem[] {
    return Object.entries(law.professions).flatMap(([profession, { answers }]) =>
      Object.entries(answers).flatMap(([id, answer]) => {
        const path = ['professions', profession, 'answers', id];
        const allowed = questions[id]?.answers;
        if (!allowed)
          return [file.problem(path, `there is no question “${id}” with answers`, 'a question of law/questions.yaml')];
        if (lookUp(law, id) === undefined) return [file.problem(path, 'this law does not answer the question in general')];
        if (Object.hasOwn(allowed, answer)) return [];
        return [file.problem(path, `found “${answer}”`, `one of ${Object.keys(allowed).join(', ')}`)];
      }),
    );
  }
}

function authorityProblems(file: Source<Law>['file'], law: Law): Problem[] {
  const ids = law.authorities.map(({ id }) => id);
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [file.problem(['authorities', index, 'id'], `“${id}” is there twice`, 'one entry an authority')]
      : [],
  );
  const wrong = ids.flatMap((id, index) =>
    id.startsWith(`${law.state.toLowerCase()}-`)
      ? []
      : [file.problem(['authorities', index, 'id'], `found “${id}”`, `an id that begins with ${law.state.toLowerCase()}-`)],
  );
  const missing = [...citedBy(law)].flatMap(([path, id]) =>
    ids.includes(id)
      ? []
      : [file.problem(path, `there is no authority “${id}” in this file`, 'the id of one of its authorities')],
  );
  return [...twice, ...wrong, ...missing];
}

/** Every place, at any depth, where a block lists authorities by id. */
function* citedBy(value: unknown, path: PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'authorities' && path.length > 0 && Array.isArray(inner)) {
      for (const [index, id] of inner.entries()) yield [[...here, index], String(id)];
    } else yield* citedBy(inner, here);
  }
}
