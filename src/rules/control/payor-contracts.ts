import type { Facts, Sighting } from '../../understand/facts.js';
import { byDefault, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES } from '../powers.js';
import { either, flagged, type Rule } from '../rule.js';

/** A contract with a payor, or the plans that the practice takes part in. */
const CONTRACT =
  '<@payor-contract|(contract|agreement|arrangement|relationship|relation|rate|amendment|terms|offer) ..2 (with|of|by|between|from) ..6 @payor|@take-part ..6 (@payor|network|panel|product)|(join|quit|drop|leave) ..4 (plan|network)|(plan|insurance|insurances) in which ..4 (@clinician|@practice)|(@payor|panel|network) ..8 (@take-part|in network)>';
const MUST = '(shall|must|will|agrees to|agree to|is to|are to)';
const WHO = '(@practice|@clinician)';
const PLAN = '<@payor|carrier|@payor-contract|plan|network|panel|insurance>';
const COMMITS =
  '@commit:manager !(..1 (date|provision|notice|term|terms|clause|fee|option|calendar|reminder|package|application))';

/** The manager makes, changes or ends the contract. */
const SIGNED: readonly string[] = [
  `${COMMITS} ..18 ${CONTRACT}`,
  `${CONTRACT} ..12 (be|is|are|been) ..3 @commit:manager`,
  `@manager [shall|may|will] [then|also] (bind|bound|binds|commit|commits) ..14 ${PLAN}`,
  `@manager (shall|may|will) [then|also|itself] contract ..18 ${PLAN}`,
  `@manager ..6 (instruct|direct|require|cause|order) ..3 @practice to ..8 (@commit|@take-part) ...12 ${PLAN}`,
  `@manager (shall|may|will) !(..3 not) ..4 (accept|conclude|join|decline|reject) ..6 ${CONTRACT}`,
  `@manager ..8 contracting party ..4 with ..6 (@payor|sponsor)`,
  `(contract|agreement) with ..3 ${PLAN} ..3 held by ..1 @manager`,
  `@manager ..3 (hold|holds) ..2 contracts ..10 @payor`,
  `@manager ..6 (agent|attorney|representative|power|authority|right) ..10 (make|sign|execute|enter|conclude|accept|amend|alter|cancel|terminate|end|contract|contracting|bind) ..10 ${PLAN}`,
  `(signature|signed|executed|accepted|act|acceptance) (by|of) ..4 @manager ..6 (bind|binds|commit) ..2 @practice`,
  `${CONTRACT} ...18 (made|concluded|handled|settled|controlled) ..2 by ..1 @manager`,
  `(authorize|empower|permit|allow) ..1 @manager to ..8 (accept|agree to|sign|execute|conclude|join) ...16 ${PLAN}`,
  `(list|roster|schedule|mix) of ..4 ${PLAN} ..8 (maintained|set|kept|drawn|issued|published) by ..1 @manager`,
  `${PLAN} ...16 @manager ['s] ..2 (view|position|judgment|vote|choice) ..3 (prevail|control|govern|decide)`,
  `@manager [may|shall|will|to] [also] (pick|choose|select|chooses|picks|selects) ..6 ${PLAN}`,
  `@manager signs ..6 ${PLAN}`,
  `(dealings|negotiation|relation|matter) with ..3 @payor ...10 @manager ..8 (representative|agent|authority)`,
  `@manager ..2 (may|shall|will) ..4 (give|send|serve) ..3 notice ..12 (leave|leaving|withdraw|terminate|resign|drop) ..4 ${PLAN}`,
];

/** The practice must join, perform, keep to, sign or leave what the manager has chosen. */
const OBEYED: readonly string[] = [
  `${WHO} ..4 ${MUST} !([not] (pay|employ)) ...16 (@take-part|participating provider|bound by|perform|execute|sign|assume|staff|treat|see) ..24 ${PLAN} ..12 (designated|selected|chosen|arranged|negotiated|signed|accepted|approved|specified|presented|listed|as|which|that|when|if|whom) ..5 @manager`,
  `${WHO} ..4 ${MUST} ..8 (@take-part|enrolled|in network) ..4 (whatever|whichever|such|each|any|every|all|the) ..8 ${PLAN} ..6 @manager`,
  `${WHO} ..4 ${MUST} ..4 (bound by|perform|honor) ..6 (contract|agreement) ..2 (so|as) (signed|made|executed|concluded)`,
  `${WHO} ..4 (shall|may|will) not ..4 (withdraw|resign|leave|drop|opt) ..8 (plan|one|network|panel|product|program|@payor-contract) ..14 @manager`,
  `no ..2 ${WHO} ..6 (withdraw|resign|leave|drop|opt) ..8 (plan|network|panel|@payor-contract) ..6 (unless|without) ..8 @manager`,
  `(not|nor) (resign|withdraw) from one without its ..3 release`,
  `(shall|may|will) not ..2 (negotiate|deal|contract) ..2 directly with ..2 @payor`,
  `${CONTRACT} ...20 @practice ..1 ${MUST} ..3 (sign|execute|countersign) ..1 (it|them|the same|and return)`,
  `@practice ..1 ${MUST} ..3 (sign|execute|countersign) ..6 ${CONTRACT} ..10 (within|upon|when|after) ..10 (deliver|delivers|delivered|present|presented|sent|request|requested|tendered)`,
];

/** The practice may object, but to no purpose. */
const HOLLOW: readonly string[] = [
  `@payor-contract ...40 @practice ['s] ..3 (declination|objection|refusal|rejection) ..6 (without effect|no effect|not|nor)`,
  `@practice ..4 may reject ..4 @payor-contract ..4 negotiated by @manager ...20 within`,
  `@practice ..3 may (decline|object|reject|refuse) ..4 (${CONTRACT}|${PLAN}) ..8 (only|solely) ..3 (if|ground|where|because|when|for)`,
  `${CONTRACT} ...50 @decide:manager ..4 (final|control|prevail|binding|govern)`,
  `${CONTRACT} ...20 until ..1 @manager ...16 @approve`,
  `${CONTRACT} ...30 (void|invalid|no effect|ineffective|not binding) ..2 (unless|until|without) ..4 @approve:manager`,
  `${CONTRACT} ...40 (resolved|decided|determined|settled|cast) by ..3 (chairman|chairperson|chair|@manager)`,
  `${CONTRACT} ...30 @board ...20 @manager ..6 (seat|majority|member|vote|chair|chairman|casting)`,
  ...byDefault('@payor-contract'),
];

/** A long list of what needs the manager's consent. */
const LISTED: readonly string[] = [`(require|need|subject to|without) ..10 @approve:manager ...60 ; ...60 ${CONTRACT}`];

const TOGETHER: readonly (readonly string[])[] = [
  [CONTRACT, '@manager ..6 (agent|attorney)', '(execution|execute|sign|bind|conclude|enter)'],
  [
    '(rate|rates|terms) ...12 (@payor|insurance|plan)',
    '(those|such|as|that|which) ..3 @manager ..3 (negotiate|agree|arrange|accept)',
    MUST,
  ],
  ['@manager ...8 (remove|withdraw|add|enroll|opt) ..2 @practice ..4 (from|to|in|into|out) ..4 (plan|@payor|network|panel)'],
  [`(treat|see|accept|serve) ...14 under ..6 @payor-contract ..6 (executed|signed|made|negotiated|held) by ..1 @manager`],
  [`not ..4 contract ..4 with ..4 @payor ..4 (other than|except) (through|by|via) ..1 @manager`],
];

const UNLESS: readonly string[] = [
  ...PRACTICE_DECIDES,
  `(once|after|when|where) ..3 ${WHO} ..3 (=has|=have) ..3 (=approved|=accepted|=agreed|=voted|=decided|=elected|=chosen|=selected|=signed)`,
  '(executed|signed|signature|execution) ..2 by !(..3 @manager) ..4 (@practice|@clinician)',
  '(no|not) ..3 (authority|power|right)',
  '(on behalf of|on its behalf|as|at|under) ..2 @practice ..4 (direct|direction|request)',
];
const DESPITE: readonly string[] = [
  ...ONLY_IN_FORM,
  ...OBEYED,
  ...HOLLOW,
  `(not|no|neither|nor) ...40 ${CONTRACT} ...40 (without|unless|until) ..10 @approve:manager`,
];

/** What "such agreement" says, where the paragraph has spoken of payors. */
const SUCH: readonly string[] = [
  '@practice ..4 (not|nor) ..12 @commit ..6 (contract|agreement|arrangement|plan) ..4 (without|unless|until) ..6 @approve:manager',
  '@commit:manager ..4 (contract|agreement|arrangement|it|them) ..4 (for|behalf|bind|name) ..4 @practice',
  '@practice ..1 (shall|must|will) ..3 (sign|execute|countersign) ..6 (contract|agreement|arrangement|it|them) ..4 (within|when|upon|after)',
];
function spokenOfBefore(facts: Facts): Sighting[] {
  const paragraphs = new Set(facts.search([CONTRACT, '@payor']).map(({ scene }) => scene.statement.paragraph));
  return [...paragraphs]
    .flatMap((paragraph) => facts.in(paragraph))
    .flatMap((scene) => {
      const match = facts.firstIn(scene, SUCH);
      return match && !facts.firstIn(scene, UNLESS.slice(1)) ? [{ scene, ...match }] : [];
    });
}

const patterned = flagged({
  flags: [...powerOver(CONTRACT), ...SIGNED, ...OBEYED, ...HOLLOW, ...LISTED],
  together: TOGETHER,
  unless: UNLESS,
  despite: DESPITE,
});

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
  find: (facts) => either(patterned(facts), spokenOfBefore(facts)),
};
