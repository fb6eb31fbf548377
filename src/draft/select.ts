import type { Clause, Template } from '../model/clause.js';
import { inputError } from '../model/problem.js';
import { meets } from '../library/clauses/condition.js';
import { namesStates, variantsFor, type Chosen } from '../library/clauses/variant.js';
import type { Library } from '../library/library.js';
import type { Situation } from './context.js';

/** A clause as this draft has it. */
export interface Picked {
  clause: Clause;
  title: string;
  /** Text sources, still templates: the clause's own or its replacement, then what variants add. */
  texts: string[];
  chosen: Chosen[];
  /** Words that another state of the practice wants; they go into the state addendum. */
  elsewhere: Chosen[];
}

export interface Part {
  kind: 'opening' | 'article' | 'closing' | 'exhibit';
  id: string;
  title: string;
  picked: Picked[];
}

/** Chooses the clauses and variants of a draft. Parts without a clause are dropped. @throws InputError */
export function select(template: Template, library: Library, situation: Situation): Part[] {
  const pick = (ids: readonly string[]) => ids.flatMap((id) => pickClause(id, library, situation) ?? []);
  const exhibits = template.exhibits.filter((exhibit) => meets(situation.context, exhibit.when));
  const parts: Part[] = [
    { kind: 'opening', id: 'opening', title: '', picked: pick(template.opening) },
    ...template.articles.map(({ id, title, clauses }) => ({ kind: 'article' as const, id, title, picked: pick(clauses) })),
    { kind: 'closing', id: 'closing', title: '', picked: pick(template.closing) },
    ...exhibits.map(({ id, title, clauses }) => ({ kind: 'exhibit' as const, id, title, picked: pick(clauses) })),
  ];
  return parts.filter((part) => part.picked.length > 0);
}

function pickClause(id: string, library: Library, situation: Situation): Picked | undefined {
  const clause = library.clauses.get(id);
  if (!clause) throw inputError('templates', `there is no clause “${id}”`, 'the id of a file in clauses/');
  if (!meets(situation.context, clause.when)) return undefined;
  const { here, elsewhere } = chooseVariants(clause, situation);
  if (here.some(({ variant }) => variant.omit)) return undefined;
  const replacement = here.find(({ variant }) => variant.text !== undefined);
  const chosen = here.filter((one) => one === replacement || one.variant.add !== undefined);
  return {
    clause,
    title: chosen.find(({ variant }) => variant.title !== undefined)?.variant.title ?? clause.title,
    texts: [replacement?.variant.text ?? clause.text, ...chosen.flatMap(({ variant }) => variant.add ?? [])],
    chosen,
    elsewhere,
  };
}

/**
 * Own words of the practice's own state come first, then what any of its laws asks for by its answers; own words of its
 * other states stand apart.
 */
function chooseVariants(clause: Clause, situation: Situation): { here: Chosen[]; elsewhere: Chosen[] } {
  const { laws, federal, context } = situation;
  const [own = [], ...others] = laws.map((law) => variantsFor(clause, law, context));
  const national = federal ? variantsFor(clause, federal, context) : [];
  const byAnswer = [...own, ...others.flat(), ...national].filter(({ variant }) => !namesStates(variant));
  const here = [...own.filter(({ variant }) => namesStates(variant)), ...byAnswer];
  return {
    here: here.filter((one, index) => here.findIndex(({ variant }) => variant === one.variant) === index),
    elsewhere: others.flat().filter(({ variant }) => namesStates(variant)),
  };
}
