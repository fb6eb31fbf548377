import { flagged, type Rule } from '../rule.js';
import { byDefault, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES } from '../powers.js';

/** A contract with a payor, or the plans that the practice takes part in. */
const CONTRACT =
  '(@payor-contract|(contract|agreement|arrangement|relationship|relation|rate|amendment|terms) ..2 (with|of|offered by) ..6 @payor|@take-part ..6 (@payor|network|panel|product)|(join|quit|drop|leave) ..4 plan|(plan|insurance) in which ..4 (@clinician|@practice)|(@payor|panel|network) ..8 (@take-part|in network))';
const MUST = '(shall|must|will|agrees to|agree to|is to|are to)';
const PLAN = '(@payor|carrier|@payor-contract|plan|network|product|arrangement|enrollee|reimbursement|rate)';

/** The manager makes, changes or ends the contract. */
const SIGNED: readonly string[] = [
  `@commit:manager ..18 ${CONTRACT}`,
  `${CONTRACT} ..12 (be|is|are|been) ..3 @commit:manager`,
  `${CONTRACT} ...24 (and|but) ..2 @manager (may|shall|will) ..2 (sign|execute|accept) it`,
  `@manager ..1 (shall|may|will) ..4 (contract|bind|commit|cause) ..14 (with|to|from) ..14 @payor`,
  `@manager ..8 (instruct|direct|require|cause|order) ..3 @practice to ..8 (@commit|@take-part) ...12 ${PLAN}`,
  `@manager ..1 (shall|may|will) ..6 (accept|make|negotiate and execute|negotiate and sign) ..6 ${CONTRACT}`,
  `@manager ..8 contracting party ..4 with ..6 (@payor|sponsor)`,
  `@manager ..3 (hold|holds|make|makes|accept|accepts) ..2 contracts ..10 @payor`,
  `@manager ..6 (agent|attorney|representative|power|authority|right) ..10 (make|sign|execute|enter|conclude|accept|amend|alter|cancel|terminate|end|contract) ..10 (@payor|@payor-contract)`,
  `(signed|executed|made|arranged|negotiated|accepted) by ..2 @manager ..6 (bind|binds) ..2 @practice`,
  `(@payor-contract|arrangement|contract|agreement) ..3 with ..3 @payor ...18 (made|concluded|handled|settled|controlled) ..2 by ..1 @manager`,
  `(dealings|negotiation|relation|matter) with ..3 @payor ...10 @manager ..8 (representative|agent|authority)`,
  `signature ..3 (bind|binds|commit) ..1 @practice`,
  `(authorize|empower|permit|allow|direct) ..1 @manager to ..8 (accept|agree to|sign|execute|conclude|join) ...16 ${PLAN}`,
  `(list|roster|schedule) of ..4 (@payor|plan|insurance) ..8 (maintained|set|kept|drawn|issued) by ..1 @manager`,
  `${CONTRACT} ...16 @manager 's ..2 (view|position|judgment|vote|choice) ..3 (prevail|control|govern|decide)`,
  `@payor ...12 @manager 's ..2 (view|position|judgment|choice) ..3 (prevail|control|govern|decide)`,
  `@manager (will|shall|may|to) ..1 (pick|choose|select) ..4 (plan|@payor|network)`,
  `@manager signs ..2 for ..1 @practice`,
  `@manager signs ..2 (plan|payor|network) ..2 (agreement|contract)`,
];

/** The practice must perform, join, keep to or leave what the manager has chosen. */
const OBEYED: readonly string[] = [
  `(@practice|@clinician) ..4 ${MUST} ..8 (@take-part|participating provider|enrolled|perform|bound by|execute|sign|assume|staff|treat) ..24 ${PLAN} ..16 (designated|selected|chosen|arranged|negotiated|signed|accepted|approved|specified|presented|as|which|that|when|if|for which) ..5 @manager`,
  `(@practice|@clinician) ..4 ${MUST} ..8 (@take-part|enrolled) ..4 (whatever|whichever|such|each|any|every|all|the) ..8 ${PLAN} ..6 @manager`,
  `(@practice|@clinician) ..4 (agrees|shall|must|will) ..4 (bound by|perform|honor) ..6 (contract|agreement) ..2 (so|as) (signed|made|executed|concluded)`,
  `(@practice|@clinician) ..4 (shall|may|will) not ..4 (withdraw|resign|leave|drop|opt) ..8 (plan|one|network|panel|product|program|@payor-contract) ..14 @manager`,
  `no ..2 (@practice|@clinician) ..6 (withdraw|resign|leave|drop|opt) ..8 (plan|network|panel|@payor-contract) ..6 (unless|without) ..8 @manager`,
  `(not|nor) (resign|withdraw) from one without its ..3 release`,
  `(shall|may|will) not ..2 (negotiate|deal|contract) ..2 directly with ..2 @payor`,
];

/** The practice may object, but to no purpose. */
const HOLLOW: readonly string[] = [
  `@payor-contract ...40 @practice ['s] ..3 (declination|objection|refusal|rejection) ..6 (without effect|no effect|not|nor)`,
  `@practice ..4 may reject ..4 @payor-contract ..4 negotiated by @manager ...20 within`,
  `@practice ..3 may (decline|object|reject|refuse) ..4 (${CONTRACT.slice(1, -1)}) ..4 (only|solely) ..3 (if|ground|where|because|when|for)`,
  `${CONTRACT} ...50 @decide:manager ..4 (final|control|prevail|binding|govern)`,
  `${CONTRACT} ...20 until ..1 @manager ...16 @approve`,
  ...byDefault('@payor-contract'),
];

/** A long list of what needs the manager's consent. */
const LISTED: readonly string[] = [`(require|need|subject to|without) ..10 @approve:manager ...60 ; ...60 ${CONTRACT}`];

const TOGETHER: readonly (readonly string[])[] = [
  ['@manager ..6 (agent|representative|attorney)', '(execution|execute|sign|bind|conclude|enter)', CONTRACT],
  [`(contract|agreement) with ..3 @payor ..2 (are|is) ..3 held by ..1 @manager`],
  [
    '(rate|rates|terms) ...12 (@payor|insurance|plan)',
    '(those|such|as|that|which) ..3 @manager ..3 (negotiate|agree|arrange|accept)',
    MUST,
  ],
  ['@manager ...8 (remove|withdraw|add|enroll) ..2 @practice ..4 (from|to|in) ..4 (plan|@payor|network|panel)'],
  [`(treat|see|accept|serve) ...14 under ..6 @payor-contract ..6 (executed|signed|made|negotiated|held) by ..1 @manager`],
  [`not ..4 contract ..4 with ..4 @payor ..4 (other than|except) (through|by|via) ..1 @manager`],
];

export const controlPayorContracts: Rule = {
  id: 'control-payor-contracts',
  label: 'CTRL_PAYOR',
  title: 'The manager makes or vetoes payor contracts',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: 'The manager can bind the practice to payor contracts, or keep it from making, changing or ending them.',
  why: 'Who pays for care, at what rate and on what clinical terms is for the licensed practice to decide; a lay company that commits it sells professional services.',
  ask: {
    clause: 'payor-contracts',
    acceptable:
      'The manager carries offers and models rates; the practice decides and signs, or lets the manager sign within written limits that it can change at any time.',
    walkAway:
      'The manager signs for the practice, names the plans it must join, or must consent before it joins or leaves one.',
  },
  examples: {
    flags: [
      'Manager may negotiate, sign, amend and terminate payor contracts on behalf of Practice.',
      'Practice shall participate in each health plan designated by Manager.',
    ],
    passes: [
      'Manager shall present each proposed payor contract to Practice, which alone decides whether to sign it.',
      'Manager shall not sign payor contracts or bind Practice to them.',
    ],
  },
  find: flagged({
    flags: [...powerOver(CONTRACT), ...SIGNED, ...OBEYED, ...HOLLOW, ...LISTED],
    together: TOGETHER,
    unless: [
      ...PRACTICE_DECIDES,
      '(executed|signed|signature|execution) ..2 by !(..3 @manager) ..4 (@practice|@clinician)',
      '(no|not) ..3 (authority|power|right)',
      'on (behalf of|its behalf) ..2 @practice ..4 (direct|request)',
    ],
    despite: [
      ...ONLY_IN_FORM,
      ...OBEYED,
      ...HOLLOW,
      `(not|no|neither|nor) ...40 ${CONTRACT} ...40 (without|unless|until) ..10 @approve:manager`,
    ],
  }),
};
