import { flagged, type Rule } from '../rule.js';
import { automates, excepts, laidDown, makesRules, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES, sweeps } from '../powers.js';

const FLAGS: readonly string[] = [
  ...powerOver('@worktime'),
  ...makesRules('@worktime'),
  ...laidDown('@worktime'),
  ...automates('@worktime'),
  ...excepts('@worktime'),
  ...sweeps('@worktime'),
];

export const controlClinicalSchedule: Rule = {
  id: 'control-clinical-schedule',
  label: 'CTRL_SCHEDULE',
  title: '',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: '',
  why: '',
  ask: { clause: 'reserved-matters', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
  find: flagged({ flags: FLAGS, unless: PRACTICE_DECIDES, despite: ONLY_IN_FORM }),
};
