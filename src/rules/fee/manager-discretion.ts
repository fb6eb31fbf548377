import type { Rule } from '../rule.js';
import { isAboutPay } from './pay.js';

/** It is only worked out, by the formula that was agreed. */
const WORKED_OUT = '!(..4 (within|as of|not later|no later|by the|on or before|owed|due))';

/** What the manager is paid; not the schedule for patients. */
const FEE = "(!(@charge) @fee !(schedule)|@manager 's ..2 =fee|@manager 's ..2 =fees)";
const SAYS = '(@reprice|@set-price|!(=regard) @judge)';
const STANDARD =
  '(standard|current|customary|prevailing|usual|published|list|regular|ordinary|normal|posted|hourly|applicable)';
const OPEN =
  '((by|between|among) ..2 (parties|both|us|them)|from time to time|periodically|hereafter|later|annually|(each|every) @duration)';

/** Of what the manager is paid. */
const OWN_FEE = [
  // The manager changes it, or sets it.
  `@reprice:manager ..10 ${FEE}`,
  `@set-price:manager ..10 ${FEE} ${WORKED_OUT}`,
  '@reprice:manager ..3 its ..1 (@price|@pay)',
  '@reprice:manager ..2 (schedule|list|table) of its @price',
  'at [the|such] ..1 (rate|price|charge) [that|which|as] ..1 @manager ..3 (in effect|charge|quote|publish|post)',
  `${FEE} ..5 @set-price:manager`,
  `${FEE} ..24 (may|shall|will|to) be ..4 (@reprice:manager|@set-price:manager)`,
  `${FEE} ..7 (as|that|which|than|what|whatever) ..2 @manager ..4 ${SAYS}`,
  `${FEE} ...24 (at|to|with) ..2 (amount|sum|level|rate|figure) ..1 [that|which] (@manager|it) ..4 ${SAYS}`,
  '@fee ...24 (@reprice:?manager|@set-price:?manager) (it|same)',
  `(${FEE}|@pay|charge) ..3 as (@manager|it) ..4 ${SAYS}`,
  `${FEE} ..8 (notified|proposed|stated|announced|posted|published|issued|invoiced|quoted) ..4 by ..2 @manager`,
  `${FEE} ...24 (budget|schedule|notice|list|memorandum|statement|certificate) ..2 (prepared|issued|delivered|adopted|published|sent) by ..2 @manager`,
  '@manager (may|can) ..3 (add|introduce|impose|levy|assess) ..3 (=fees|=charges|surcharge)',
  '(exhibit|schedule|appendix|annex) ..6 (fee|=fees|compensation|pricing) ..6 @reprice:manager',
  '@reprice:manager ..6 (exhibit|appendix|annex|schedule (@number|=a|=b|=c|=d)) ..4 (fee|=fees|compensation|pricing)',
  `${FEE} ..8 subject to ..6 (change|revision|adjustment|increase) by ..1 @manager`,
  `@fee ...16 @manager , which ..4 (@reprice|@set-price) ..2 (it|@fee)`,
  '@fee ..16 (judgment|opinion|discretion) of ..1 @manager',
  "@fee ..12 @manager 's ..2 (judgment|opinion|discretion)",
  "@fee ...16 @manager 's ..1 (proposal|figure|position) ..3 (govern|control|prevail|apply|stand)",
  "@manager 's proposed (@fee|@price)",
  '@manager ..10 @cost ..8 (manner|way|basis) ..3 @judge',
  '(continue|further) use ...20 (accept|acceptance|agreement|consent|means)',
  // Its price list applies.
  "(pay|charge|price) ...16 @manager ['s] ..3 (rate card|price list|tariff|schedule of fees)",
  '(@fee|@price) ..8 those ..2 @manager ..3 (@reprice|@set-price|charge)',
  "(@fee|@price) ..10 (posted|published|displayed|listed|shown) ..3 (on|in|at) ..1 (its|@manager 's) ..3 (website|portal|site|manual|console|list|card)",
  // It is left open.
  'parties ..4 agree ..3 @fee ..6 (orally|from time to time)',
  `parties ..4 (shall|will|must|may) ..4 (negotiate|agree|settle) [upon|on] [in good faith] !(..2 (substitute|new|revised|adjusted|different)) (the|a|such|its) ..2 @fee`,
  `(@fee|@pay) ..20 (=be|amount|sum|rate) ..5 (agreed|negotiated|settled) [upon|on] ..2 ${OPEN}`,
  '(@fee|@pay) ..10 to be ..1 (determined|agreed|negotiated|settled) ..3 by mutual',
  '@fee ..10 (determine|agree|negotiate|fix|settle|establish) by ..2 (parties|mutual) ..6 (from time to time|periodically)',
  '(@fee|@pay) ..6 (negotiated|agreed) (by|between) the parties',
  '(@fee|a =fee) ..2 to be (determined|agreed|negotiated|fixed)',
  'such ..4 (@price|@fee|@pay|@sums) ..8 as ..4 (parties|they|them) ..6 agree',
];

/** Of a price, where the paragraph is on what the manager is paid. */
const ANY_PRICE = [
  `(@price|@sums) ..8 (as|that|which) ..2 @manager !(..3 (spend|use|apply|pay|disburse)) ..8 (@reprice|@set-price|@judge|allocate|charge) !(..2 (needed|required|necessary))`,
  `such ..2 (@price|@sums) ..18 as ..1 @manager ..4 (${SAYS}|charge|bill|invoice)`,
  '(such|any) ..4 (@price|@sums) ..8 as ..3 (seem|deem)',
  '@price ..6 (@reprice:manager|@set-price:manager)',
  '(amount|sum|figure|level) ..2 @set-price:manager',
  '@reprice:manager ..6 @price',
  `@set-price:manager ..6 @price ${WORKED_OUT}`,
  '@reprice:manager (that|such|the) ..1 (amount|sum|figure)',
  '@price ..2 (selected|chosen|proposed|notified|posted|published|quoted) by ..1 @manager',
  // Its price list applies.
  "@manager ['s] ..3 (rate card|price list|schedule of fees|tariff)",
  `@manager ...16 its [then] ${STANDARD} @price`,
  `@manager ['s] [then] ${STANDARD} @price`,
  '@manager ..4 (send|deliver|issue|circulate|publish|post) ..4 (new|revised|updated) ..4 @price',
  '@manager ..4 (deliver|send|issue|give) ..4 (certificate|notice|statement|memorandum) ..6 (state|set|fix|specify|announce) ..3 @price',
  '@price ..8 subject to ..6 (change|revision|adjustment|increase) by ..1 @manager',
  // Its share of a cost is what the manager says.
  '(portion|share|part|proportion|basis|method|formula|allocation) ...20 as ..3 (@reprice:manager|@set-price:manager|@judge:manager)',
  "(@reprice:manager|@set-price:manager) ..2 @practice 's ..2 (portion|share|part|proportion|allocation)",
  "@manager 's ..2 (allocation|apportionment|determination) ..6 (final|conclusive|binding)",
];
/** A price for somebody else, or at the end of the agreement. */
const OTHER_PRICES = [
  '@charge',
  '@practice ..2 (shall|will|must|may) ..2 charge',
  'advertise',
  '(physician|clinician|doctor|treatment|reimbursement|payor|patient|professional|release|termination) ..3 @price',
  '@sums ..4 @manager ..2 determine ..3 (need|require|necessary)',
  '@price ..3 (patient|client|guest|member)',
  'for its own account',
  '(payor|plan|product|merchandise|retail|transition|termination|terminate|market data)',
];
/** Both sides agree to it, or somebody whom both trust finds it. */
const AGREED = [
  '(subject to|upon|with|after|until|unless|before|require|only) ..8 @approve:practice',
  '((shall|may|will|can) not|no|neither) ...30 without ..8 @approve:practice',
  '@law-changes',
  '(by|in|through) [a|an] ..3 (amendment|writing|instrument|addendum) ..4 (sign|execute)',
  '(amendment|instrument|addendum|writing) ..3 (sign|execute) by ..2 (both|parties|each)',
  '(mutual|written) ..2 (agreement|consent) of',
  'consumer price index',
  '(by|of) ..4 (appraiser|valuation|valuator|expert|arbitrator)',
];

/** Said anywhere in the paragraph, it holds for all prices in it. */
const PRACTICE_ACCEPTS = ['(unless|until|only|not) ..6 (signed|accepted|approved|agreed) ..3 by ..2 @practice'];

export const feeManagerDiscretion: Rule = {
  id: 'fee-manager-discretion',
  label: 'FEE_DISCRETION',
  title: 'The manager sets its own fee',
  concern: 'fee',
  asks: null,
  severity: 'error',
  message: 'The manager can set or change its own pay, or the pay is left to be agreed later.',
  why: 'Federal safe harbors and many states want pay that is set in advance at fair market value. A fee that one side can raise is neither, and the practice cannot budget for it.',
  ask: {
    clause: 'fee-review',
    acceptable:
      'A change by an amendment that both sides sign, by a published index with a cap, or to an amount that an independent appraiser finds.',
    walkAway: 'The manager can raise its fee by notice, or its own price list applies.',
  },
  examples: {
    flags: [
      'Manager may increase the Management Fee upon thirty days’ notice.',
      'Practice shall pay such fee as the parties may agree upon from time to time.',
      'Additional services are charged to Practice at Manager’s then-current rates.',
    ],
    passes: [
      'The Management Fee changes only by an amendment signed by both parties.',
      'Each year the fixed fee increases by the change in the Consumer Price Index.',
      'Manager shall calculate the fee within ten days after each month.',
    ],
  },
  find: (facts) =>
    facts.search([...OWN_FEE, ...ANY_PRICE]).filter(({ scene }) => {
      if (facts.firstIn(scene, AGREED)) return false;
      if (facts.in(scene.statement.paragraph).some((one) => facts.firstIn(one, PRACTICE_ACCEPTS))) return false;
      if (facts.firstIn(scene, OWN_FEE)) return true;
      return !facts.firstIn(scene, OTHER_PRICES) && isAboutPay(facts, scene);
    }),
};
