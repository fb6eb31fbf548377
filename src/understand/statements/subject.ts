import { HARD, LIFTS, NEGATIONS, OWNS, PREPOSITIONS, REACH, ids } from './words.js';
import { formId } from '../words/vocabulary.js';
import { shapeOf } from './shape.js';
import { ROLE } from './role.js';
import type { Scene } from './scene.js';

export interface Subject {
  role: number;
  denied: boolean;
  /** Does the clause name a subject of its own? */
  fresh: boolean;
}

/** Who stands before the verb: the nearest noun phrase, or the first of the clause where that one says "its" or is empty. */
export function subjectOf(scene: Scene, regionStart: number, softStart: number, verb: number, deniedFrom: number): Subject {
  const denied = anyOf(scene, deniedFrom, verb, NEGATIONS);
  const near = firstRole(scene, softStart, verb);
  const wordsBetween = verb - softStart;
  if (near !== ROLE.none) return { role: near, denied, fresh: true };
  const first = firstRole(scene, regionStart, verb);
  if (wordsBetween === 0 || (wordsBetween > 0 && OWNS.has(scene.form(softStart))))
    return { role: first, denied, fresh: first !== ROLE.none };
  return { role: first, denied, fresh: verb > regionStart };
}

/** The first role named outside a phrase with a preposition; failing that, the first of all. */
function firstRole(scene: Scene, from: number, to: number): number {
  let inPhrase: number = ROLE.none;
  for (let i = from; i < to; i++) {
    const role = scene.roles[i] as number;
    if (role === ROLE.none) continue;
    if (!afterPreposition(scene, i, from)) return role;
    if (inPhrase === ROLE.none) inPhrase = role;
  }
  return inPhrase;
}

function afterPreposition(scene: Scene, i: number, from: number): boolean {
  for (let back = 1; back <= 2 && i - back >= from; back++) if (PREPOSITIONS.has(scene.form(i - back))) return true;
  return false;
}

const anyOf = (scene: Scene, from: number, to: number, words: ReadonlySet<number>) => {
  for (let i = from; i < to; i++) if (words.has(scene.form(i))) return true;
  return false;
};

/** "shall not", "may in no event", "is under no obligation", "has no right". */
export const deniedAfter = (scene: Scene, modal: number) =>
  scene.form(modal) === formId('cannot') || (negatedAfter(scene, modal) && !LIFTED(scene, modal));

function negatedAfter(scene: Scene, modal: number): boolean {
  for (let i = modal + 1; i < Math.min(scene.length, modal + 5); i++) {
    if (HARD.has(scene.form(i))) return false;
    if (NEGATION_AFTER.has(scene.form(i))) return true;
  }
  return false;
}
const NEGATION_AFTER = ids('not never no neither nothing');
const LIFTED = (scene: Scene, modal: number) =>
  scene.form(modal + 1) === formId('not') && scene.form(modal + 2) === formId('only');

export const deniedBefore = (scene: Scene, i: number) => i > 0 && NOT.has(scene.form(i - 1));
const NOT = ids('not never');
const WITHOUT = formId('without');

export function nounDenied(scene: Scene, i: number): boolean {
  if (i > 0 && scene.form(i - 1) === WITHOUT && shapeOf(scene.form(i)).gerund) return true;
  for (let back = 1; back <= 3 && i - back >= 0; back++) {
    const form = scene.form(i - back);
    if (form === formId('no') || form === formId('neither') || form === formId('any')) return form !== formId('any');
    if (LIFTS.has(form) || HARD.has(form)) return false;
  }
  return false;
}

/** Does a noun belong to the verb before it ("shall not place it under the control of Manager"), with nothing that lifts the denial? */
export function isObject(scene: Scene, i: number): boolean {
  for (let back = 1; back <= REACH && i - back >= 0; back++) {
    const form = scene.form(i - back);
    if (HARD.has(form)) return true;
    if (LIFTS.has(form) || ENDS_OBJECT.has(form)) return false;
  }
  return false;
}
const ENDS_OBJECT = ids(', and save than only ( )');
