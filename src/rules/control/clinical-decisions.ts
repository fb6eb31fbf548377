import { flagged, type Rule } from '../rule.js';
import { automates, decides, excepts, laidDown, makesRules, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES, sweeps, vetoes } from '../powers.js';

const FLAGS: readonly string[] = [
  ...powerOver('@clinical'),
  ...makesRules('@clinical'),
  ...laidDown('(@clinical|@remedy)'),
  ...automates('@clinical'),
  ...excepts('(@clinical|@remedy)'),
  ...sweeps('@clinical'),
  ...decides('@remedy'),
  ...vetoes('@remedy'),
];

export const controlClinicalDecisions: Rule = {
  id: 'control-clinical-decisions',
  label: 'CTRL_CLINICAL',
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
