import { flagged, type Rule } from '../rule.js';
import { automates, excepts, laidDown, makesRules, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES, sweeps } from '../powers.js';

const FLAGS: readonly string[] = [
  ...powerOver('@code'),
  ...makesRules('@code'),
  ...laidDown('@code'),
  ...automates('@code'),
  ...excepts('@code'),
  ...sweeps('@code'),
  '@encode:manager ..14 @code',
  '@code ..14 @encode:manager',
];

export const controlCoding: Rule = {
  id: 'control-coding',
  label: 'CTRL_CODING',
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
