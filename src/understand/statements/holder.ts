import { BY, FOR, FROM, HARD, MODALS, OF, POSSESSIVE, REACH } from './words.js';
import { endingRole } from './form.js';
import { PUNCTUATION } from '../words/tokens.js';
import { formId } from '../words/vocabulary.js';
import { ROLE } from './role.js';
import type { Scene } from './scene.js';

/** "In the name of" and "on behalf of" say for whom it is done, not who does it. */
const STANDS_FOR = new Set(['name', 'behalf'].map(formId));

/** Whose decision it is: "Manager consent", "Manager's prior consent", "the consent of Manager", "approval by Manager". */
export function holderOf(scene: Scene, i: number, roles: Uint8Array): number {
  const before = endingRole(scene, i);
  if (before !== ROLE.none) return before;
  for (let back = 1; back <= 6 && i - back >= 0; back++) {
    if (scene.form(i - back) !== POSSESSIVE) {
      if (
        ((scene.flags(i - back) & PUNCTUATION) !== 0 && back > 1 && scene.form(i - back) !== formId(',')) ||
        MODALS.has(scene.form(i - back))
      )
        break;
      continue;
    }
    for (let more = 1; more <= 6 && i - back - more >= 0; more++) {
      const role = roles[i - back - more] as number;
      if (role !== ROLE.none) return role;
    }
    break;
  }
  for (let ahead = 1; ahead <= 7 && i + ahead < scene.length; ahead++) {
    const form = scene.form(i + ahead);
    if (form !== OF && form !== BY && form !== FROM) {
      if (HARD.has(form) || MODALS.has(form) || form === FOR) break;
      continue;
    }
    if (form === OF && STANDS_FOR.has(scene.form(i + ahead - 1))) continue;
    for (let more = 1; more <= 4 && i + ahead + more < scene.length; more++) {
      const role = roles[i + ahead + more] as number;
      if (role === ROLE.clinician && form === OF) return ROLE.none;
      if (role !== ROLE.none) return role;
      if (scene.flags(i + ahead + more) & PUNCTUATION) break;
    }
    if (form === OF) continue;
    break;
  }
  return ROLE.none;
}

export function byAgent(scene: Scene, i: number, roles: Uint8Array): number {
  for (let ahead = 1; ahead <= REACH && i + ahead < scene.length; ahead++) {
    const form = scene.form(i + ahead);
    if (HARD.has(form) || MODALS.has(form)) break;
    if (form !== BY) continue;
    for (let more = 1; more <= 8 && i + ahead + more < scene.length; more++) {
      const role = roles[i + ahead + more] as number;
      if (role !== ROLE.none) return role;
    }
    break;
  }
  return ROLE.none;
}

/** Who is named last before an infinitive: "authorizes Manager to sign". */
export function nearest(scene: Scene, i: number, roles: Uint8Array, subject: number): number {
  for (let back = 2; back <= 2 * REACH && i - back >= 0; back++) {
    const role = roles[i - back] as number;
    if (role !== ROLE.none && role !== ROLE.clinician) return role;
    if (HARD.has(scene.form(i - back)) || MODALS.has(scene.form(i - back))) break;
  }
  return subject;
}
