import { automates, decides, dictates, laidDown, makesRules, ONLY_IN_FORM, PRACTICE_DECIDES, sweeps, vetoes } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

/** Licensed people, where the words do not only name a service, a payment or a document. */
const PEOPLE =
  '@licensed !([or|and] (=services|service|fee|charge|judgment|liability|license|number|enrollment|network|standards|relationship|order|owner|shareholder|office|responsibility|insurance|directory|time))';

/** Something that an employer does, with the people to whom it is done; or their pay, or their number. */
const DEED = '(@hire|@dismiss|@oversee|@remunerate)';
const EMPLOYMENT = `(${DEED} ..8 ${PEOPLE}|${PEOPLE} ..8 (@earnings|@dismiss|@hire|roster|performance)|@earnings ..8 ${PEOPLE}|(number|specialty|type) ..6 ${PEOPLE})`;

/** The manager itself does what an employer does. */
const EMPLOYS: readonly string[] = [
  `(@dismiss:manager|@oversee:manager) ..10 ${PEOPLE}`,
  `${PEOPLE} ..14 (@dismiss:manager|@oversee:manager)`,
  `${PEOPLE} ...30 @dismiss:manager ..4 (those|them|any of|such|that individual|that person|the individual|schedule|roster|panel|platform|queue|column|shift)`,
  `${PEOPLE} ...30 @oversee:manager ..2 (those|them|any of|such|that individual|that person|the individual)`,
  `${PEOPLE} ..20 (report|reports|answerable|accountable|answer|answers|responsible) to ..6 @manager`,
  `${PEOPLE} ..10 under the (direction|supervision|control) ..6 of ..3 @manager`,
];

/** Whoever manages clinicians is the manager's own. */
const THROUGH: readonly string[] = [
  `@manager ...30 (charge of|responsible for|authority over|responsibility for) ..4 ${DEED} ..8 ${PEOPLE}`,
  `(charge of|responsible for|authority over|responsibility for) ..4 ${DEED} ..8 ${PEOPLE} ...20 report to ..4 @manager`,
];

/** Pay, leave and places are the manager's to give or to take away. */
const REWARDS: readonly string[] = [
  `@manager ..6 (withhold|reduce|deduct|forfeit|dock|adjust|allocate) ..10 (@earnings|incentive|pool) ...12 ${PEOPLE}`,
  `@earnings ..12 (established|set|determined|fixed|prescribed|allotted|approved) by ..3 @manager ...20 ${PEOPLE}`,
  `${PEOPLE} ...20 @obey ..6 @manager ..3 (compensation|pay|bonus|incentive|salary) [and bonus] (plan|grid|scale|schedule|program|policy|model)`,
  `@absence ...20 ${PEOPLE} ...20 (granted|approved|allowed|authorized) ..3 by ..4 @manager`,
  `${PEOPLE} ...12 @absence ...20 (granted|approved|allowed|authorized) ..3 by ..4 @manager`,
];

const FLAGS: readonly string[] = [
  ...decides(EMPLOYMENT),
  ...vetoes(EMPLOYMENT),
  ...dictates(EMPLOYMENT),
  ...makesRules(EMPLOYMENT),
  ...laidDown(EMPLOYMENT),
  ...automates(EMPLOYMENT),
  ...sweeps(EMPLOYMENT),
  ...EMPLOYS,
  ...THROUGH,
  ...REWARDS,
];

export const controlClinicalStaff: Rule = {
  id: 'control-clinical-staff',
  label: 'CTRL_STAFF',
  title: 'The manager hires, pays or parts with clinicians',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: 'The manager hires, dismisses, disciplines, supervises or sets the pay of licensed clinicians, or can veto it.',
  why: 'Whoever can hire, pay and dismiss the people who treat patients can direct how they treat them; that belongs to the licensed practice.',
  ask: {
    clause: 'clinical-personnel',
    acceptable: 'The manager advertises posts, collects papers and runs payroll, and the practice alone chooses, pays, reviews and dismisses.',
    walkAway: 'The manager keeps a veto over who works as a clinician or over what they earn.',
  },
  examples: {
    flags: ['Manager may discharge any physician of Practice.'],
    passes: ['Practice alone shall hire and discharge its physicians.'],
  },
  find: flagged({ flags: FLAGS, unless: PRACTICE_DECIDES, despite: ONLY_IN_FORM }),
};
