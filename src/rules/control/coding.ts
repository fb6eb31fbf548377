import { either, flagged, type Rule } from '../rule.js';
import { automates, byDefault, excepts, laidDown, ONLY_IN_FORM, PRACTICE_APPROVES, powerOver, PRACTICE_DECIDES, sweeps } from '../powers.js';

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
  '@encode:manager ..2 (if|whether) ...8 (bill|report|present|code|claim)',
  '@pick:none of ..2 @code',
];

/** The manager changes what the clinician has coded: only the practice's leave cures that. */
const CHANGED: readonly string[] = ['@recode:manager ..14 @code', '@code ..14 @recode:manager'];

/** Other things that are called codes. */
const OTHER_CODES =
  'code of (conduct|ethics)|(access|zip|door|alarm|gate|pass|building|fire|promotional|promo|bar|area|entry|security) (=code|=codes)';

const CODED_BY_CLINICIAN = '(enter|document|record|pick|report|chosen) ..3 by !(..3 @manager) ..4 (@practice|@clinician)';

const FLAGS: readonly string[] = [
  ...byDefault('@code'),
  ...powerOver('@code'),
  '@make:manager ..8 @code',
  '@code ..8 @make:manager',
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
  find: (facts) =>
    either(
      flagged({ flags: CHANGED, unless: [...PRACTICE_APPROVES, OTHER_CODES] })(facts),
      flagged({ flags: FLAGS, unless: [...PRACTICE_DECIDES, CODED_BY_CLINICIAN, OTHER_CODES], despite: ONLY_IN_FORM })(facts),
    ),
};
