import { flagged, type Rule } from '../rule.js';
import { automates, excepts, laidDown, makesRules, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES, sweeps } from '../powers.js';

/** The agreement itself, or software, says what is coded. */
const IMPOSED: readonly string[] = [
  '(not less than|at least|minimum of|no fewer than|not fewer than) ..3 @number ..4 units ..6 (per|each|every|for each|in) ..3 (visit|session|encounter|treatment|patient)',
  '@number ..2 units ..4 (presumed|assumed|pre-filled|prefilled|entered|billed|charged) ',
  '@software ..4 (assign|calculate|compute|determine|select|raise|set) ..3 (level|code|modifier|unit)',
];

/** Whoever does the manager's billing picks the codes. */
const PICKED: readonly string[] = [
  '@encode:manager ..14 @code',
  '@code ..14 @encode:manager',
  '@pick:none of ..2 @code',
];

const FLAGS: readonly string[] = [
  ...powerOver('@code'),
  ...makesRules('@code'),
  ...laidDown('@code'),
  ...automates('@code'),
  ...excepts('@code'),
  ...sweeps('@code'),
  ...IMPOSED,
  ...PICKED,
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
