import type { Facts } from '../../understand/facts.js';
import type { Scene } from '../../understand/statements/scene.js';
import { bundled } from '../bundled.js';
import { ATTENDANCE, FILLED, IMPOSED, TOLD } from './pace.js';
import { either, flagged, type Rule } from '../rule.js';
import { automates, byDefault, excepts, laidDown, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES, sweeps } from '../powers.js';

/** Clinicians' time, and not that of the staff who answer telephones. */
const WORKTIME =
  '@worktime !(..8 (receptionist|clerk|nonclinical|support staff|scheduler|biller|front desk|office staff|janitor|employees of @manager))';

/** "Such personnel … their work schedules": the manager's own staff. */
const OWN_STAFF =
  '(employees of [the] @manager|@manager (employees|staff|personnel)) ..8 (hours|schedule|shift)|(nonclinical|non-clinical|support|administrative|clerical|office) (personnel|staff|employee|individual|person) ...30 (their|such personnel) ..2 @worktime';

/** Hours named only to say when something else happens. */
const IN_PASSING =
  '(during|outside|within|after|in|before) [the] [normal|regular] (clinic|office|working|operating|practice) hours !(..4 (set|fix|establish|designate|post|determine|that|which|as))';

const FLAGS: readonly string[] = [
  ...powerOver(WORKTIME),
  `@make:manager ..8 ${WORKTIME}`,
  `${WORKTIME} ..8 @make:manager`,
  ...laidDown(WORKTIME),
  `@manager ..10 (furnish|provide|supply) ...30 : [the] ${WORKTIME}`,
  ...automates(WORKTIME),
  ...excepts(WORKTIME),
  ...sweeps(WORKTIME),
  ...byDefault(WORKTIME),
  `@rearrange:manager ..8 ${WORKTIME}`,
  `${WORKTIME} ..8 @rearrange:manager`,
  ...IMPOSED,
  ...FILLED,
  ...TOLD,
  ...ATTENDANCE,
];

const SUCH_STAFF = 'such (personnel|staff|employee) ...30 (their|such personnel) ..2 @worktime';
const NONCLINICAL = '(nonclinical|non-clinical|support|administrative|clerical|office) (personnel|staff|employee)';

/** "Such personnel": does the sentence before say that they are not clinicians? */
const speaksOfOwnStaff = (facts: Facts, scene: Scene) =>
  facts.firstIn(scene, [SUCH_STAFF]) && scene.previous && facts.firstIn(scene.previous, [NONCLINICAL]);

/** The manager fixes clinical hours, the volume of patients or the time for each. */
export const controlClinicalSchedule: Rule = {
  id: 'control-clinical-schedule',
  label: 'CTRL_SCHEDULE',
  title: "The manager fixes clinicians' hours, volume or time per patient",
  concern: 'control',
  asks: 'clinical_control',
  contradicts: 'clinical-autonomy',
  severity: 'error',
  message:
    'The manager, or the agreement itself, fixes when clinicians work, how many patients they see or how long a visit lasts.',
  why: 'How much time a patient needs is a clinical judgment; targets and templates of a lay company take it from the clinician.',
  ask: {
    clause: 'service-scheduling',
    acceptable: 'The manager books into hours, visit types and lengths that the practice sets and may change at any time.',
    walkAway: 'There is a minimum of patients, a maximum of minutes, or leave and shifts that the manager grants.',
  },
  examples: {
    flags: [
      'Each provider shall see not fewer than twenty patients per day.',
      'Appointment lengths shall be fixed by Manager and may not be changed without its consent.',
      'Practice shall cause its optometrists to be present whenever the store is open.',
    ],
    passes: [
      'Manager shall schedule patients in accordance with the templates adopted by Practice.',
      'Manager shall set the work schedules of the receptionists and billing clerks whom it employs.',
      'Each physician decides how much time to spend with each patient.',
    ],
  },
  find: (facts) =>
    either(
      flagged({ flags: FLAGS, unless: [...PRACTICE_DECIDES, OWN_STAFF, IN_PASSING], despite: ONLY_IN_FORM })(facts),
      bundled(WORKTIME)(facts),
    ).filter(({ scene }) => !speaksOfOwnStaff(facts, scene)),
};
