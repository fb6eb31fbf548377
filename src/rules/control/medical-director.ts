import { dictates, ONLY_IN_FORM, PRACTICE_DECIDES, vetoes } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

const LEAD = '@clinical-lead';
const SEATING = `(@seat ..12 ${LEAD}|${LEAD} ..12 @seat)`;

/** The manager chooses, supplies or removes the person. */
const CHOSEN: readonly string[] = [
  `@seat:manager ..10 ${LEAD}`,
  `@seat:manager ..14 (physician|dentist|optometrist|person|individual|clinician|doctor) ..10 ${LEAD}`,
  `${LEAD} ...20 @seat:manager`,
  `${LEAD} ...25 (put forward|proposed|furnished|supplied|presented|nominated|identified|provided|sourced|referred|engaged) ..8 by ..4 @manager`,
  `${LEAD} ...20 (drawn|chosen|selected|taken|appointed|filled) from ..8 @manager ..4 (list|roster|pool|panel|network|candidates|slate|bench)`,
  `@authority:manager ..12 ${SEATING}`,
];

/** The person is the manager's own, or serves as long as the manager likes. */
const OWN: readonly string[] = [
  `${LEAD} ..12 (employee|officer|executive|agent|appointee|designee) of ..4 @manager`,
  `${LEAD} ...20 (pleasure|will) of ..4 @manager`,
  `${LEAD} ...25 (report|reports|answerable|accountable|answers) to ..6 @manager`,
  `@manager ..2 (officer|employee|appointee|designee) ..10 (serve|act) as ..4 ${LEAD}`,
];

export const controlMedicalDirector: Rule = {
  id: 'control-medical-director',
  label: 'CTRL_MEDDIR',
  title: 'The manager chooses the clinical director',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: 'The manager chooses, removes or commands the medical (dental, clinical) director.',
  why: 'The director answers for the safety of care; one who serves at a lay company’s pleasure cannot say no to it.',
  ask: {
    clause: 'medical-director',
    acceptable: 'The manager may suggest candidates; the practice appoints, pays and removes the director.',
    walkAway: 'The manager can replace the director, or the director is its employee.',
  },
  examples: {
    flags: ['Manager shall appoint the Medical Director.'],
    passes: ['Practice shall appoint the Medical Director and tell Manager who it is.'],
  },
  find: flagged({
    flags: [...CHOSEN, ...OWN, ...vetoes(SEATING), ...dictates(SEATING)],
    unless: PRACTICE_DECIDES,
    despite: ONLY_IN_FORM,
  }),
};
