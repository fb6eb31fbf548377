import { ONLY_IN_FORM, PRACTICE_DECIDES, vetoes } from '../powers.js';
import { either, flagged, following, type Rule } from '../rule.js';

const LEAD = "@clinical-lead !(agreement|services agreement|'s number)";
const PERSON =
  '(physician|dentist|optometrist|therapist|practitioner|doctor|nurse|person|individual|clinician|one|candidate|director)';
const SEATING = `(@seat ..10 ${LEAD}|${LEAD} ..10 (@seat|take office|hold office))`;
const FOUND =
  '(put forward|submitted|offered|retained|hired|employed|contracted|recruited|located|found|proposed|furnished|supplied|presented|nominated|identified|provided|sourced|referred|engaged|recommended|named|designated|chosen|selected|appointed|listed|assigned)';

/** The manager chooses, supplies or removes the person. */
const CHOSEN: readonly string[] = [
  `@seat:manager !(..5 (that|which|device|product|content)) ..5 ${LEAD}`,
  `@seat:manager ..6 ${PERSON} ..12 (as|be|serve|act|fill) ..5 ${LEAD}`,
  `@manager ..8 (provide|furnish|supply) [the] [services of] [@practice] [with] (a|an|the|each) ..1 ${LEAD}`,
  `@manager (shall|may|will) ..1 (place|put|station) ..6 as ..3 ${LEAD}`,
  `${LEAD} ...25 (be|is|are) ..3 @seat:manager`,
  `${LEAD} ...25 @seat:manager ..1 (it|one)`,
  `@manager ..2 make ..2 (designation|appointment|selection|choice|nomination) ..2 ${LEAD}`,
  `${LEAD} ...25 @seat:manager ..1 (a|another|such|the) [different|other|new|licensed|substitute|qualified|suitable|further] ${PERSON}`,
  `@manager ..4 (end|cancel|extend) ..5 ${LEAD}`,
  `${LEAD} ..5 (approved|accepted|confirmed|vetted|cleared) ..2 by ..3 @manager`,
  `${SEATING} ...20 ${PERSON} ..2 (approved|accepted|confirmed|vetted|cleared) by ..3 @manager`,
  `${LEAD} ...25 ${FOUND} [from time to time] ..2 by ..3 @manager`,
  `${LEAD} ...25 (whom|that|as|whomever|whoever) ..2 @manager ..6 (assign|put|puts|propose|furnish|name|nominate|select|choose|designate|identify|recommend|appoint|list|supply)`,
  `${LEAD} ...20 (drawn|chosen|selected|taken|appointed|filled|engaged) from ..8 @manager`,
  `@practice [hereby] =delegates to ..2 @manager ..8 ${SEATING}`,
  `@authority:manager ..12 ${SEATING}`,
  `@manager ..6 (require|direct|cause|instruct|request|ask) ..6 to ..2 @seat ..4 ${LEAD}`,
  `${SEATING} ..8 : ..2 @manager`,
  `${SEATING} ...12 (on|from) ..2 @manager ['s] ..2 (list|panel|roster|pool|slate)`,
  `(compensation|tenure|term|duties|stipend|engagement|appointment) ..6 ${LEAD} ..6 be ..3 @decide:manager`,
  `@manager ..4 (tell|notify|inform|advise|announce) ..8 (which|who|name|identity) ..8 ${LEAD}`,
];

/** The person is the manager's own, or serves as long as the manager likes. */
const OWN: readonly string[] = [
  `${LEAD} ..12 (employee|officer|executive|agent|appointee|designee) of ..4 @manager`,
  `${LEAD} ...20 (pleasure|will|direction) of ..4 @manager`,
  `${LEAD} ...20 (at|upon|on|during|subject to) ..3 @manager 's ..3 (pleasure|request|direction|election|instruction)`,
  `${LEAD} ...25 (report|answerable|accountable|answer) to ..6 @manager`,
  `${LEAD} ...20 (being|same time|dual|concurrently) ..8 @manager ['s] ..3 (president|officer|director|employee|executive)`,
  `@manager ['s] ..8 shall (serve|act) as ..4 ${LEAD}`,
  `${LEAD} ..12 (acceptable|satisfactory) to ..2 @manager`,
  `${SEATING} ...16 (upon|on|at|after|within) ..6 @manager ['s] ..3 (request|demand|instruction|direction)`,
  `@manager ..2 (officer|employee|appointee|designee) ..10 (serve|act) as ..4 ${LEAD}`,
  `be ..4 ${PERSON} ..6 (hold|serve|occupy) ...10 @clinical-lead ..2 (of|for) ..2 @manager`,
];

/** The post of which the statement before speaks. */
const ofThatPost = following(
  [
    '(appointment|removal|designation|selection|replacement) ..6 (made|ended|revoked|decided|approved) ...8 by ..3 @manager',
    '(appointment|position|post|office|designation|role) ..8 (upon|subject to|require|until|conditional) ..6 @approve:manager',
    `@seat:manager ..4 (such|that|the|a different|another) ..2 ${PERSON}`,
    '(it|agreement) ..3 be ..3 (ended|terminated|cancelled) by ..3 @manager',
    '@seat:manager ..4 (him|her|them|position|post|office)',
    `${PERSON} ..3 (proposed|furnished|supplied|nominated|put forward) by ..3 @manager`,
  ],
  '@clinical-lead',
  [],
  3,
);

const VETOED = vetoes(SEATING);
/** The practice may choose, but only among those whom the manager offers. */
const LISTED = `${LEAD} ...25 from ..3 (list|panel|slate|pool|roster|candidates) ..12 ${FOUND} by ..3 @manager`;
/** An officer of the manager's own business. */
const MANAGERS_OWN = '@clinical-lead ..4 (advise|assist|counsel) ..1 (its|@manager)';

const direct = flagged({
  flags: [...CHOSEN, ...OWN, ...VETOED],
  unless: [...PRACTICE_DECIDES, MANAGERS_OWN],
  despite: [...ONLY_IN_FORM, LISTED, ...VETOED],
});

/** The manager chooses, removes or commands the director of clinical work. */
export const controlMedicalDirector: Rule = {
  id: 'control-medical-director',
  label: 'CTRL_MEDDIR',
  title: 'The manager chooses the clinical director',
  concern: 'control',
  asks: 'clinical_control',
  contradicts: 'medical-director',
  severity: 'error',
  message: 'The manager chooses, removes or commands the medical (dental, clinical) director.',
  why: 'The director answers for the safety of care; one who serves at a lay company’s pleasure cannot say no to it.',
  ask: {
    clause: 'medical-director',
    acceptable: 'The manager may suggest candidates; the practice appoints, pays and removes the director.',
    walkAway: 'The manager can replace the director, or the director is its employee.',
  },
  examples: {
    flags: [
      'Manager shall appoint the Medical Director.',
      'Practice shall engage as its Medical Director the physician designated by Manager.',
      'The Dental Director serves at the pleasure of Manager.',
    ],
    passes: [
      'Practice shall appoint the Medical Director and tell Manager who it is.',
      'Manager shall submit advertisements to the Medical Director for approval.',
    ],
  },
  find: (facts) => either(direct(facts), ofThatPost(facts)),
};
