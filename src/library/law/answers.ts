import type { Authority, Law, Question, Questions, StateLaw } from '../../model/law.js';

/** The value at a dotted path ("fees.fmv"), or undefined. */
export function lookUp(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('.')) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/**
 * The law as it stands for one profession: the profession's answers in place of the general ones.
 * @param profession a key of the law's `professions`, or null for the general law
 */
export function lawFor<T extends Law>(law: T, profession: string | null): T {
  const own = profession === null ? undefined : law.professions[profession];
  if (!own) return law;
  const known = (merges.get(own) as T | undefined) ?? merge(law, own);
  merges.set(own, known);
  return known;
}

const merges = new WeakMap<object, Law>();

function merge<T extends Law>(law: T, own: Law['professions'][string]): T {
  const merged = structuredClone(law);
  for (const [question, answer] of Object.entries(own.answers)) put(merged, question, answer);
  if (own.reserved && 'clinical_control' in merged) (merged as StateLaw).clinical_control.reserved = own.reserved;
  if (own.owners && 'practice_entity' in merged) (merged as StateLaw).practice_entity.owners = own.owners;
  return merged;
}

function put(law: object, path: string, answer: string): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = lookUp(law, keys.join('.')) as Record<string, unknown>;
  holder[last] = answer;
}

/** @returns the answer's word, or undefined where this law (the federal one, say) does not answer the question. */
export function answerTo(law: Law, question: string): string | undefined {
  const answer = lookUp(law, question);
  return typeof answer === 'string' ? answer : undefined;
}

/** An answer's word as people read it: "permitted if FMV". */
export const answerName = (answer: string) => answer.replaceAll('_', ' ').replace(/\bfmv\b/, 'FMV');

/** @returns of several answers the strictest, by the order in which the question lists them. */
export function strictest(question: Question, answers: readonly string[]): string | undefined {
  return Object.keys(question.answers ?? {}).find((answer) => answers.includes(answer));
}

/** What a law says to a question or a topic: the answer, its meaning in plain words, the prose and the authorities. */
export interface Reading {
  question: string;
  ask: string;
  answer: string | null;
  meaning: string | null;
  prose: string | null;
  authorities: Authority[];
}

/** @returns undefined where this law does not speak of the question. */
export function readLaw(law: Law, questions: Questions, id: string): Reading | undefined {
  const question = questions[id];
  if (!question) return undefined;
  const found = lookUp(law, id);
  if (found === undefined) return undefined;
  const answer = question.answers && typeof found === 'string' ? found : null;
  const block = lookUp(law, question.about ?? id.split('.')[0] ?? id) as Record<string, unknown> | undefined;
  return {
    question: id,
    ask: question.ask,
    answer,
    meaning: answer === null ? null : (question.answers?.[answer] ?? null),
    prose: proseOf(found, answer, block),
    authorities: authoritiesOf(law, (block?.['authorities'] as string[] | undefined) ?? []),
  };
}

function proseOf(found: unknown, answer: string | null, block: Record<string, unknown> | undefined): string | null {
  if (answer === null && typeof found === 'string') return found.trim();
  const prose = block?.['summary'] ?? block?.['owners'] ?? block?.['owner_rule'];
  return typeof prose === 'string' ? prose.trim() : null;
}

/** Authorities by id, in the order asked; ids that the law does not hold are left out (`msa check` names them). */
export function authoritiesOf(law: Law, ids: readonly string[]): Authority[] {
  return ids.flatMap((id) => law.authorities.find((authority) => authority.id === id) ?? []);
}
