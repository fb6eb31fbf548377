import { either, flagged, type Rule } from '../rule.js';
import {
  automates,
  byDefault,
  excepts,
  laidDown,
  ONLY_IN_FORM,
  PRACTICE_APPROVES,
  powerOver,
  PRACTICE_DECIDES,
  sweeps,
} from '../powers.js';

/** The agreement itself, or software, says what is coded. */
const IMPOSED: readonly string[] = [
  '(not less than|at least|minimum of|no fewer than|not fewer than) ..3 @number ..4 units ..6 (per|each|every|for each|in) ..3 (visit|session|encounter|treatment|patient)',
  '@number ..2 units ..4 (presumed|assumed|pre-filled|prefilled|entered|billed|charged) ',
  '(examination|visit|session|encounter|evaluation|service|treatment|case|consultation) ..3 (shall|will|must|is to|are to|be) ..2 (billed|coded|reported|submitted|claimed|charged) ..2 (as|at|with|under|using) ..2 (comprehensive|intermediate|limited|complex|extended|level|@number ..1 unit|=code)',
  'units ..4 (rounded|billed|counted|computed|reported) ...14 @manager ..3 @rulebook',
  '@software ...14 (conclusive|determinative|binding|govern|control) ..6 @code',
  '@software ..4 (assign|attach|append|enter|calculate|compute|determine|select|raise|set) ..3 (level|code|modifier|unit)',
];

/** Whoever does the manager's billing picks the codes. */
const PICKED: readonly string[] = [
  '@encode:manager ..14 @code',
  '@code ..14 @encode:manager',
  '@encode:manager ..2 (if|whether) ...8 (bill|report|present|code|claim)',
  '@manager ..4 (coders|coding staff|coding team|coding department) ..2 (=code|=codes|assign|select|choose)',
  '=coded ..2 by [the] @manager',
  '=code (determined|selected|chosen|assigned|entered) by ..3 @manager',
  '(@practice|@clinician) ..6 (add|report|submit|include|capture|confirm|attest) ..4 (diagnosis|diagnoses|condition|=code|=codes) ..4 (identified|listed|suggested|found|shown|flagged|supplied) ..2 (in|by|on) ..3 @manager',
  '@manager [shall|will|may|to] [also|then] (=code|=codes) ..1 (all|each|every|any|@practice|the|visit|encounter|service|claim)',
  '@encode:manager ..2 (whether|how|what|which|if) ..10 (billed|coded|reported|claimed|submitted|charged)',
  '@encode:manager ..8 (views|units|level|surfaces|diagnosis|diagnoses) ..6 (reported|billed|claimed|charged|paid|shown|submitted)',
  '@encode:manager ..3 (up|down) ..3 (visit|level|encounter|charge|claim)',
  '(reported|billed|coded|claimed) as ...20 @manager ..6 (make|makes|have|has) the [final|last] (call|decision|choice|say)',
  '@code (stand|stands|control|controls|prevail|prevails|govern|governs) ..2 (until|unless) @manager',
  '(@practice|@clinician) ..8 (sign|sign off on|accept|attest|approve) ..3 (whatever|whichever|such codes as|any code|the codes) ..6 (@manager|biller|coder|picks)',
  '@pick:none of ..2 @code',
];

/** The manager changes what the clinician has coded: only the practice's leave cures that. */
const CHANGED: readonly string[] = ['@recode:manager ..14 @code', '@code ..8 (is|are|be|been) ..2 @recode:manager'];

/** Other things that are called codes. */
const OTHER_CODES =
  '(education|train|training) ..4 coding|account codes|chart of accounts|general ledger|code of (conduct|ethics)|(access|zip|door|alarm|gate|pass|building|fire|promotional|promo|bar|area|entry|security) (=code|=codes)';

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

/** The manager decides codes, levels, units or modifiers. */
export const controlCoding: Rule = {
  id: 'control-coding',
  label: 'CTRL_CODING',
  title: 'The manager decides what is coded',
  concern: 'control',
  asks: 'clinical_control',
  contradicts: 'clinical-autonomy',
  severity: 'error',
  message:
    'The manager or its software chooses or changes the codes, levels, units or modifiers under which care is billed.',
  why: 'A code states what the clinician did and why; when a lay company picks it, the practice answers for claims that no clinician stands behind.',
  ask: {
    clause: 'coding',
    acceptable: 'The clinician chooses every code; the manager may flag an entry and wait for the answer.',
    walkAway: "The manager's codes are final, are sent without review, or follow a benchmark.",
  },
  examples: {
    flags: [
      "Manager's coding staff shall select the procedure code and modifiers for each service.",
      'Manager may change the level of service chosen by the physician before a claim is submitted.',
      'The Platform assigns the visit level, and clinicians cannot alter it.',
    ],
    passes: [
      'Manager shall submit claims with the codes selected by the treating physician.',
      'If a claim fails an edit, Manager shall return it to the physician, who decides on the correction.',
      'Manager may audit a sample of claims without altering any code and shall report the results to Practice.',
    ],
  },
  find: (facts) =>
    either(
      flagged({ flags: CHANGED, unless: [...PRACTICE_APPROVES, OTHER_CODES] })(facts),
      flagged({ flags: FLAGS, unless: [...PRACTICE_DECIDES, CODED_BY_CLINICIAN, OTHER_CODES], despite: ONLY_IN_FORM })(
        facts,
      ),
    ),
};
