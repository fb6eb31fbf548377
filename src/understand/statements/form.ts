import { BE, BY, HARD, HAVE, MODALS, TO, ids } from './words.js';
import { formId } from '../words/vocabulary.js';
import { shapeOf } from './shape.js';
import { ROLE } from './role.js';
import type { Scene } from './scene.js';

/** "In the name of": what somebody is called, not an act. */
export const isNameOf = (scene: Scene, i: number) =>
  scene.form(i) === NAME &&
  i > 0 &&
  !MODALS.has(scene.form(i - 1)) &&
  !BREAKS.has(scene.form(i - 1)) &&
  scene.form(i - 1) !== TO;
const NAME = formId('name');

const THAN = formId('than');
const ONCE = formId('once');
const COMPARED = ids('more less fewer later often earlier greater higher lower');
const PERIODS = ids('in a each every per during');

/** "not more often than once in a year" begins no clause of its own. */
export const isCounting = (scene: Scene, i: number) =>
  (scene.form(i) === THAN && i > 0 && COMPARED.has(scene.form(i - 1))) ||
  (scene.form(i) === ONCE && i + 1 < scene.length && PERIODS.has(scene.form(i + 1)));

/** "Manager decides": an act in the present tense, or one whose subject stands right before it. */
export function isFiniteAct(scene: Scene, i: number): boolean {
  if (isNoun(scene, i)) return false;
  const shape = shapeOf(scene.form(i));
  if (shape.gerund) return false;
  const before = i > 0 ? scene.form(i - 1) : -1;
  if (before === TO || BE.has(before)) return false;
  if (shape.past) return i > 0 && (scene.roles[i - 1] !== 0 || endsRole(scene, i));
  return true;
}

/** Who is mentioned right before a position: "Manager" in "without Business Manager consent". */
export function endingRole(scene: Scene, i: number): number {
  for (let back = 1; back <= 4 && i - back >= 0; back++) {
    const role = scene.roles[i - back] as number;
    if (role !== ROLE.none && scene.spansExactly(i - back, back)) return role;
  }
  return ROLE.none;
}

export const endsRole = (scene: Scene, i: number) => endingRole(scene, i) !== ROLE.none;

const NOUN_FORMS = ids(
  'say vote veto consent control charge request hire discharge demand command choice leave permission sole right power authority discretion option approval selection designation removal satisfaction judgment judgement concurrence blessing',
);

const NOT = formId('not');

export function isNoun(scene: Scene, i: number): boolean {
  const shape = shapeOf(scene.form(i));
  const denied = i > 1 && scene.form(i - 1) === NOT;
  const before = i > 0 ? scene.form(denied ? i - 2 : i - 1) : -1;
  if (MODALS.has(before) || (before === TO && !shape.neverVerb)) return false;
  if (shape.gerund) return !BE.has(before);
  if (NOUN_FORMS.has(scene.form(i))) return !(roleBefore(scene, i) && !shape.noun);
  return shape.noun && shape.long;
}

export const roleBefore = (scene: Scene, i: number) => i > 0 && scene.roles[i - 1] !== 0;

export function isPassive(scene: Scene, i: number): boolean {
  if (isInfinitive(scene, i)) return false;
  if (!shapeOf(scene.form(i)).participle && !PARTICIPLES.has(scene.form(i))) return false;
  if (i > 0 && i + 1 < scene.length && scene.form(i + 1) === BY && !HAVE.has(scene.form(i - 1))) return true;
  for (let back = 1; back <= 5 && i - back >= 0; back++) {
    const form = scene.form(i - back);
    if (BE.has(form)) return true;
    if (HAVE.has(form)) return false;
    if (MODALS.has(form)) return false;
    if (roleBefore(scene, i) && back === 1) return false;
    if (HARD.has(form)) break;
  }
  if (byAhead(scene, i)) return true;
  if (BARE.has(scene.form(i)) && (i === 0 || i === scene.statement.own.start || BREAKS.has(scene.form(i - 1)))) return false;
  return !(roleBefore(scene, i) || endsRole(scene, i));
}

/** Participles that no ending gives away; those of `BARE` can be the verb itself ("shall: set fees"). */
const PARTICIPLES = ids(
  'set put cut let held told sold kept left laid paid made built bound found done gone met sent spent run read won lost bought brought sought withheld',
);
const BARE = ids('set put cut let run read');
const BREAKS = ids(', ; : — and or not');

const byAhead = (scene: Scene, i: number) => {
  for (let ahead = 1; ahead <= 4 && i + ahead < scene.length; ahead++) if (scene.form(i + ahead) === BY) return true;
  return false;
};

export const isInfinitive = (scene: Scene, i: number) => i > 0 && scene.form(i - 1) === TO;
export const isInfinitiveOrGerund = (scene: Scene, i: number) => isInfinitive(scene, i) || shapeOf(scene.form(i)).gerund;
