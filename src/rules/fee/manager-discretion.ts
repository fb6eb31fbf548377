import type { Rule } from '../rule.js';
import { isAboutPay } from './pay.js';

/** It is only worked out, by the formula that was agreed. */
const WORKED_OUT = '!(..4 (within|as of|not later|no later|by the|on or before|owed|due))';

/** What the manager is paid; not the schedule for patients. */
const FEE = "(@fee !(schedule)|@manager 's ..2 fee)";

/** Of what the manager is paid. */
const OWN_FEE = [
  // The manager sets or changes it.
  `@reprice:manager ..10 ${FEE} ${WORKED_OUT}`,
  `${FEE} ..5 @reprice:manager`,
  `${FEE} ..9 (as|that|which) ..1 @manager ..4 @reprice`,
  `${FEE} ..24 (may|shall|will|to) be ..4 @reprice:manager`,
  '@fee ...24 @reprice:?manager (it|same)',
  '@fee ..12 proposed ..6 by @manager',
  "(pay|charge) ...16 @manager ['s] ..3 (rate card|price list|tariff|schedule of fees)",
  '(continue|further) use ...20 (accept|acceptance|agreement|consent)',
  // It is left open.
  'such ..4 (@price|@fee|compensation|sum|amount) ..8 as ..4 (parties|they|them) ..6 agree',
  '(@fee|compensation) ..12 (as|to be) ..4 agreed ..4 (from time to time|hereafter|later|annually)',
];

/** Of a price, where the paragraph is on what the manager is paid. */
const ANY_PRICE = [
  '(@price|amount|sum) ..8 (as|that|which) ..2 @manager ..8 (@reprice|allocate|think|see|deem|consider|believe|charge)',
  'such ..2 (@price|amount|sum) ..18 as ..1 @manager ..4 (@reprice|think|see|deem|charge)',
  '(such|any) ..4 (@price|amount|sum) ..8 as ..3 (seem|deem)',
  '(@price|amount|sum) ..6 @reprice:manager',
  `@reprice:manager ..6 @price ${WORKED_OUT}`,
  // Its price list applies.
  "@manager ['s] ..3 (rate card|price list|schedule of fees|tariff)",
  "@manager ['s] [then] (standard|current|then-current|customary|prevailing|usual|published|list) @price",
  '@manager ..4 (send|deliver|issue|circulate|publish|post) ..4 (new|revised|updated) ..4 (=schedule|@price)',
  '@manager ..4 (deliver|send|issue|give) ..4 (certificate|notice|statement|memorandum) ..6 (state|set|fix|specify|announce) ..3 @price',
  // Its share of a cost is what the manager says.
  'that which @manager ...20 (allocate|think fit|deem)',
];
const OTHER_PRICES = [
  '@charge',
  '(physician|clinician|treatment|reimbursement|payor|patient|professional|release|termination) ..1 @price',
  '(payor|plan|product|products|merchandise|termination|terminate|market data)',
];
const AGREED = [
  '(unless|until|only|not) ..6 (signed|accepted|approved|agreed) ..3 by ..2 @practice',
  '(by|in|through) [a|an] ..3 (amendment|writing|instrument|addendum) ..4 (sign|execute)',
  '(amendment|instrument|addendum|writing) ..3 (sign|execute) by ..2 (both|parties|each)',
  '(mutual|written) ..2 (agreement|consent) of',
  'consumer price index',
];

export const feeManagerDiscretion: Rule = {
  id: 'fee-manager-discretion',
  label: 'FEE_DISCRETION',
  title: 'The manager sets its own fee',
  concern: 'fee',
  asks: 'fees.fmv',
  severity: 'error',
  message: 'The manager can set or change its own pay, or the pay is left open.',
  why: '',
  ask: { clause: 'fee-review', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
  find: (facts) =>
    facts.search([...OWN_FEE, ...ANY_PRICE]).filter(({ scene }) => {
      if (facts.in(scene.statement.paragraph).some((one) => facts.firstIn(one, AGREED))) return false;
      if (facts.firstIn(scene, OWN_FEE)) return true;
      return !facts.firstIn(scene, OTHER_PRICES) && isAboutPay(facts, scene);
    }),
};
