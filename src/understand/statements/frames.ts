import { PUNCTUATION } from '../words/tokens.js';
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

const ids = (words: string) => new Set(words.split(' ').map(formId));
const MODALS = ids('shall may will must can could should would cannot');
const FINITE = ids('is are was were has have had does do');
const BE = ids('is are was were be been being');
const HAVE = ids('has have had having');
const NEGATIONS = ids('not never no neither nor nothing none cannot without');
/** Words that begin a new clause with a subject of its own; a full stop within a statement only abbreviates. */
const HARD = ids(
  '; : if unless when where whenever wherever which who whom whose what how that until while although though whether because before after provided except so than as once upon but —',
);
const MARKS = ids('; : but —');
const THAT = formId('that');
const AS = formId('as');
const WHETHER = formId('whether');
const WHO = formId('who');
/** Part the items of a list, which go on with the verb before them. */
const LIST_MARKS = ids('; :');
const SOFT = ids(', and or nor ( )');
const PREPOSITIONS = ids('of by to from with for under in on at as upon against between among through');
const OWNS = ids('its their his her');
const LIFTS = ids('without unless until except before');
const POSSESSIVE = formId("'s");
const TO = formId('to');
const BY = formId('by');
const OF = formId('of');
const FOR = formId('for');
const FROM = formId('from');
const NOUN = /(?:ion|sion|ment|ance|ence|al|ity|sal|cy|ship|ure|ice|ent|est|ght|wer|ote|eto|ction|say|oice|ol|arge)$/;
const REACH = 12;

const THAN = formId('than');
const ONCE = formId('once');
const COMPARED = ids('more less fewer later often earlier greater higher lower');
const PERIODS = ids('in a each every per during');

/** "not more often than once in a year" begins no clause of its own. */
const isCounting = (scene: Scene, i: number) =>
  (scene.form(i) === THAN && i > 0 && COMPARED.has(scene.form(i - 1))) ||
  (scene.form(i) === ONCE && i + 1 < scene.length && PERIODS.has(scene.form(i + 1)));

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
    if (finite || (act && verbAt < 0 && isFiniteAct(scene, i))) {
      const found = subjectOf(scene, regionStart, softStart, i, Math.max(regionStart - 1, resumedAt, 0));
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

/** "In the name of": what somebody is called, not an act. */
const isNameOf = (scene: Scene, i: number) =>
  scene.form(i) === NAME &&
  i > 0 &&
  !MODALS.has(scene.form(i - 1)) &&
  !BREAKS.has(scene.form(i - 1)) &&
  scene.form(i - 1) !== TO;
const NAME = formId('name');

/** Do words between commas break a clause before its verb: "Manager, which …, shall", "Manager shall, after …, decide"? */
function isBreak(scene: Scene, i: number, regionStart: number, verbAt: number): boolean {
  if (i < 2 || MARKS.has(scene.form(i))) return false;
  const comma = scene.form(i - 1) === OF ? commaBefore(scene, i - 1) : i - 1;
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
  const word = wordOf(scene.form(i));
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
  if (isPassive(scene, i, word)) {
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

/** "Manager decides": an act in the present tense, or one whose subject stands right before it. */
function isFiniteAct(scene: Scene, i: number): boolean {
  if (isNoun(scene, i)) return false;
  const word = wordOf(scene.form(i));
  if (word.endsWith('ing')) return false;
  const before = i > 0 ? scene.form(i - 1) : -1;
  if (before === TO || BE.has(before)) return false;
  if (/(?:ed|en|ld|wn)$/.test(word)) return i > 0 && (scene.roles[i - 1] !== 0 || endsRole(scene, i));
  return true;
}

/** Who is mentioned right before a position: "Manager" in "without Business Manager consent". */
function endingRole(scene: Scene, i: number): number {
  for (let back = 1; back <= 4 && i - back >= 0; back++) {
    const role = scene.roles[i - back] as number;
    if (role !== ROLE.none && scene.spansExactly(i - back, back)) return role;
  }
  return ROLE.none;
}

const endsRole = (scene: Scene, i: number) => endingRole(scene, i) !== ROLE.none;

interface Subject {
  role: number;
  denied: boolean;
  /** Does the clause name a subject of its own? */
  fresh: boolean;
}

/** Who stands before the verb: the nearest noun phrase, or the first of the clause where that one says "its" or is empty. */
function subjectOf(scene: Scene, regionStart: number, softStart: number, verb: number, deniedFrom: number): Subject {
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
const deniedAfter = (scene: Scene, modal: number) =>
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

const deniedBefore = (scene: Scene, i: number) => i > 0 && NOT.has(scene.form(i - 1));
const NOT = ids('not never');
const WITHOUT = formId('without');

function nounDenied(scene: Scene, i: number): boolean {
  if (i > 0 && scene.form(i - 1) === WITHOUT && wordOf(scene.form(i)).endsWith('ing')) return true;
  for (let back = 1; back <= 3 && i - back >= 0; back++) {
    const form = scene.form(i - back);
    if (form === formId('no') || form === formId('neither') || form === formId('any')) return form !== formId('any');
    if (LIFTS.has(form) || HARD.has(form)) return false;
  }
  return false;
}

/** Does a noun belong to the verb before it ("shall not place it under the control of Manager"), with nothing that lifts the denial? */
function isObject(scene: Scene, i: number): boolean {
  for (let back = 1; back <= REACH && i - back >= 0; back++) {
    const form = scene.form(i - back);
    if (HARD.has(form)) return true;
    if (LIFTS.has(form) || ENDS_OBJECT.has(form)) return false;
  }
  return false;
}
const ENDS_OBJECT = ids(', and save than only ( )');

/** Whose decision it is: "Manager consent", "Manager's prior consent", "the consent of Manager", "approval by Manager". */
function holderOf(scene: Scene, i: number, roles: Uint8Array): number {
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

const NOUN_FORMS = ids(
  'say vote veto consent control charge request hire discharge demand command choice leave permission sole right power authority discretion option approval selection designation removal satisfaction judgment judgement concurrence blessing',
);

/** "Subject to approval": no verb ends so. */
const NEVER_VERB = /(?:[ts]ion|val|[ae]nce|ment)$/;

function isNoun(scene: Scene, i: number): boolean {
  const word = wordOf(scene.form(i));
  const before = i > 0 ? scene.form(i - 1) : -1;
  if (MODALS.has(before) || (before === TO && !NEVER_VERB.test(word))) return false;
  if (word.endsWith('ing')) return !BE.has(before);
  if (NOUN_FORMS.has(scene.form(i))) return !(roleBefore(scene, i) && !NOUN.test(word));
  return NOUN.test(word) && word.length > 5;
}

const roleBefore = (scene: Scene, i: number) => i > 0 && scene.roles[i - 1] !== 0;

function isPassive(scene: Scene, i: number, word: string): boolean {
  if (isInfinitive(scene, i)) return false;
  if (!/(?:ed|en|wn)$/.test(word) && !PARTICIPLES.has(scene.form(i))) return false;
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

function byAgent(scene: Scene, i: number, roles: Uint8Array): number {
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

const isInfinitive = (scene: Scene, i: number) => i > 0 && scene.form(i - 1) === TO;
const isInfinitiveOrGerund = (scene: Scene, i: number) => isInfinitive(scene, i) || wordOf(scene.form(i)).endsWith('ing');

/** Who is named last before an infinitive: "authorizes Manager to sign". */
function nearest(scene: Scene, i: number, roles: Uint8Array, subject: number): number {
  for (let back = 2; back <= 2 * REACH && i - back >= 0; back++) {
    const role = roles[i - back] as number;
    if (role !== ROLE.none && role !== ROLE.clinician) return role;
    if (HARD.has(scene.form(i - back)) || MODALS.has(scene.form(i - back))) break;
  }
  return subject;
}
