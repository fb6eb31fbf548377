import { AS, BE, FINITE, HARD, LIST_MARKS, MARKS, MODALS, NEGATIONS, OF, SOFT, THAT, WHETHER, WHICH, WHO } from './words.js';
import { isCounting, isFiniteAct, isInfinitive, isInfinitiveOrGerund, isNameOf, isNoun, isPassive } from './form.js';
import { deniedAfter, deniedBefore, isObject, nounDenied, subjectOf } from './subject.js';
import { byAgent, holderOf, nearest } from './holder.js';
import { formId, wordOf } from '../words/vocabulary.js';
import { ROLE } from './role.js';
import type { Scene } from './scene.js';

/** What a word for an action says: who does it, and whether it is granted, denied or only advised. */
export interface Frame {
  /** Who acts (`ROLE`); `none` where the words do not say. */
  agent: number;
  denied: boolean;
  /** Somebody only proposes, helps with or prepares it. */
  advisory: boolean;
  /** "approval", "hiring of": a thing named rather than done. */
  noun: boolean;
  passive: boolean;
}

/** Reads a statement from left to right, keeping the subject and the negation of the clause it is in. */
export function framesOf(scene: Scene): Map<number, Frame> {
  const frames = new Map<number, Frame>();
  const { roles, ideas } = scene;
  let subject: number = ROLE.none;
  let denied = false;
  let advisory = false;
  let regionStart = 0;
  let softStart = 0;
  let verbAt = -1;
  let dependent = false;
  let resumedAt = 0;
  let main: Clause = { subject, denied, advisory };
  let broken: (Clause & { regionStart: number; verbAt: number; dependent: boolean }) | undefined;
  const advise = ideas.number.get('advise') ?? -1;
  for (let i = 0; i < scene.length; i++) {
    const form = scene.form(i);
    if (i === scene.statement.own.start && i > 0) {
      ({ subject, denied, advisory } = main);
      regionStart = softStart = i;
      verbAt = i - 1;
      dependent = false;
    }
    if (HARD.has(form) && !isCounting(scene, i)) {
      broken = isBreak(scene, i, regionStart, verbAt)
        ? { subject, denied, advisory, regionStart, verbAt, dependent }
        : undefined;
      regionStart = softStart = i + 1;
      verbAt = -1;
      advisory = false;
      dependent = !MARKS.has(form);
      if (form === WHO) subject = lastNamed(scene, i) ?? subject;
      else if (form === WHICH && i > 1 && scene.form(i - 1) === COMMA) subject = scene.roles[i - 2] || subject;
      if (LIST_MARKS.has(form)) ({ subject, denied } = main);
      else if (form !== THAT && form !== AS && form !== WHETHER) denied = false;
      continue;
    }
    if (SOFT.has(form)) softStart = i + 1;
    if (form === COMMA && broken) {
      ({ subject, denied, advisory, regionStart, verbAt, dependent } = broken);
      broken = undefined;
      resumedAt = i + 1;
    } else if (form === COMMA && dependent && subject === main.subject) denied ||= main.denied;
    const act = scene.isAct(i) && !isNameOf(scene, i);
    const finite = MODALS.has(form) || (FINITE.has(form) && !MODALS.has(i > 0 ? scene.form(i - 1) : 0));
    if (finite || (act && (verbAt < 0 || follows(scene, softStart, i)) && isFiniteAct(scene, i))) {
      const ended = dependent && softStart > regionStart && scene.form(softStart - 1) === COMMA ? softStart : 0;
      const found = subjectOf(scene, regionStart, softStart, i, Math.max(regionStart - 1, resumedAt, ended, 0));
      const goesOn = finite && verbAt >= 0 && i === softStart && MODALS.has(form);
      if (goesOn) denied = i > 0 && NEGATIONS.has(scene.form(i - 1));
      else if (found.fresh || verbAt < 0) {
        subject = found.role === ROLE.none && !found.fresh ? subject : found.role;
        denied = found.denied || (denied && !finite && !found.fresh);
        advisory = false;
      }
      if (finite) denied = denied || deniedAfter(scene, i);
      verbAt = i;
      regionStart = i + 1;
      if (!dependent) main = { subject, denied, advisory };
    }
    if (advise >= 0 && scene.span(i, advise) > 0) {
      advisory = true;
      if (!dependent) main = { subject, denied, advisory };
    } else if (act && !isNoun(scene, i) && verbAt >= 0 && !isInfinitiveOrGerund(scene, i)) advisory = false;
    if (act) frames.set(i, frameOf(scene, i, { subject, denied, advisory }, roles));
  }
  return frames;
}

/** "… and Manager decides": does an act stand right after a name that begins the clause? */
function follows(scene: Scene, softStart: number, i: number): boolean {
  const name = softStart + (scene.form(softStart) === THE ? 1 : 0);
  if (i - name < 1 || i - name > 4 || softStart === 0 || scene.form(softStart - 1) !== AND) return false;
  return scene.roles[name] !== ROLE.none && scene.spansExactly(name, i - name) && wordOf(scene.form(i)).endsWith('s');
}
const THE = formId('the');
const AND = formId('and');

/** Do words between commas break a clause before its verb: "Manager, which …, shall", "Manager shall, after …, decide"? */
function isBreak(scene: Scene, i: number, regionStart: number, verbAt: number): boolean {
  if (i < 2 || MARKS.has(scene.form(i))) return false;
  const before = scene.form(i - 1);
  const comma = before === OF ? commaBefore(scene, i - 1) : before !== COMMA && scene.form(i) === WHICH ? i - 2 : i - 1;
  if (scene.form(comma) !== COMMA) return false;
  return verbAt < 0 ? comma > regionStart : verbAt === comma - 1 && MODALS.has(scene.form(verbAt));
}
const COMMA = formId(',');

/** Where the comma of ", a majority of whose members …," stands. */
function commaBefore(scene: Scene, of: number): number {
  let at = of - 1;
  while (at > of - 4 && at > 0 && scene.form(at) !== COMMA) at--;
  return at;
}

/** Whose people "who" are: the one named last before it. */
function lastNamed(scene: Scene, who: number): number | undefined {
  for (let back = 1; back <= 6 && who - back >= 0; back++)
    if (scene.roles[who - back] !== ROLE.none) return scene.roles[who - back];
  return undefined;
}

interface Clause {
  subject: number;
  denied: boolean;
  advisory: boolean;
}

function frameOf(scene: Scene, i: number, clause: Clause, roles: Uint8Array): Frame {
  if (isNoun(scene, i)) {
    const holder = holderOf(scene, i, roles);
    const agent = holder === ROLE.none ? clause.subject : holder;
    return {
      agent,
      denied: nounDenied(scene, i) || (clause.denied && (holder === ROLE.none || isObject(scene, i))),
      advisory: clause.advisory && holder === ROLE.none,
      noun: true,
      passive: false,
    };
  }
  if (isPassive(scene, i)) {
    const agent = byAgent(scene, i, roles);
    const denied = (clause.denied && beBefore(scene, i)) || deniedBefore(scene, i);
    return { agent, denied, advisory: clause.advisory, noun: false, passive: true };
  }
  const agent = isInfinitive(scene, i) ? nearest(scene, i, roles, clause.subject) : clause.subject;
  return { agent, denied: clause.denied || deniedBefore(scene, i), advisory: clause.advisory, noun: false, passive: false };
}

/** "Shall not be set", but not "shall not exceed what is": does a form of "be" stand before a participle? */
function beBefore(scene: Scene, i: number): boolean {
  for (let back = 1; back <= 8 && i - back >= 0; back++) {
    if (BE.has(scene.form(i - back))) return true;
    if (HARD.has(scene.form(i - back))) return false;
  }
  return false;
}
