import type { Facts, Sighting } from '../../understand/facts.js';

/** What it costs the practice to leave. */

const DUTY =
  '(shall|must|will|is to|are to|has to|have to|agree|obliged|obligated|required|bound|owe|liable|undertake|covenant)';
/** The practice must; not "the practice, and the manager shall". */
const MUST = `((@practice|@clinician|@owner) (${DUTY}|!(..8 @manager ..3 (shall|must|will|may)) ..12 ${DUTY})|@practice !(..20 @manager) ..20 it ..12 ${DUTY})`;

/** It must buy or take over what the manager has put in. */
const FORCED_PURCHASE: readonly string[] = [
  `${MUST} !(..2 have ..3 (option|right)) ...40 @buy ...25 @asset`,
  `${MUST} ...30 @buy [the|all|each|every|its] (office|clinic|site|premises|building|center)`,
  `${MUST} ...30 (assume|take over|step into|succeed to|shoulder|take on|take an assignment of) ..14 (all|every|each|any|remaining) ...8 (lease|debt|obligation|liability|contract|indebtedness)`,
  '@practice ..4 (takes|take|buys|purchases|acquires) ...25 @asset ...14 (=at|for|off) ..3 (what|cost|price|value|book|@manager)',
  '@manager ..10 (sell|transfer|convey) ..4 and ..2 @practice ..2 (purchase|buy)',
  '@manager ..8 (may|option|right|entitled|elect) ..10 (require|cause|compel|oblige|call upon) ..4 @practice ..6 @buy',
  '@asset ..14 (shall|must|will) be (sold|purchased|bought|repurchased) ..4 (to|by) ..2 @practice',
  '@manager ..8 (may|option|right|entitled|elect) ..8 (put|option to sell|right to sell) ..8 @asset ...20 to ..2 @practice',
];

const PAY =
  '(pay|payment|owe|reimburse|reimbursement|remit|repay|tender|compensate|liable|due|payable|recover|collect|entitled|forfeit|receive|deposit|discharge|satisfy|indemnify|trigger|incur|accelerate|hand|cheque|check|cost|costs|repayable|forfeits|whole)';
/** A multiple of what the manager earns. */
const MULTIPLE =
  "((=times|multiple|multiplied by|twice|double|triple|thrice) ..10|@duration (of|in|worth|'s) ..6) (@fee|fee|collections|revenue|ebitda|earnings)";
/** What it has earned for a time before the end, or would have earned after it. */
const FEES_OF_A_TIME =
  '(@fee|fee) ...14 ((preceding|prior|previous|last|trailing|remainder|remaining|unexpired|balance|before|preceded) ..5 (@duration|=term|departure|month|year|termination)|@duration ..3 (preceding|prior|before|last)|(paid|earned|payable|received|invoiced|accrued) ..3 (during|for|in|over) ..2 @duration)';

/** It must pay for what the manager loses. */
const PAYMENT: readonly string[] = [
  `${PAY} ...40 (@exit-sum|@lost-bargain)`,
  `(@exit-sum|@lost-bargain) ...25 ${PAY}`,
  `${PAY} ...30 ${MULTIPLE}`,
  `${MUST} ...40 (pay|remit|owe|tender|reimburse) ...30 ${FEES_OF_A_TIME}`,
  '(@fee|fee) ...14 (through|to|until) ..3 (end|expiration|last day|balance) of ..3 @term-of-it ...20 (due|payable|accelerate|pay)',
  `(${MUST} ...14 (refund|repay|return)|(shall|must|will) ..3 (refund|repay|return) ..3 to ..2 @manager) ...12 (discount|consideration|bonus|sum|price|payment)`,
  // The fee of the months that are left, or as if nothing had ended.
  `${MUST} ...8 (@fee|fee) ..3 (each|every|any) ..2 (month|year) ...8 (left|remain)`,
  '(engage|retain|contract with) ..3 (another|other|new|successor|replacement) ..3 (=manager|management|administrator|company) ...40 (pay|owe)',
  '(fee|installment|charge|income|payment|profit|amount) ..8 would [otherwise] have (been|become|accrued|fallen|earned|come|followed|received|made|paid) ...30 (due|payable|pay|owe)',
  '(pay|owe|make|makes|reimburse|compensate) ...20 would [otherwise] have (been|become|accrued|fallen|earned|come|followed|received|made|paid)',
  '(forfeit|lose) ..12 (deposit|holdback|escrow|retainage|grant|@money)',
  '(grant|bonus|incentive|sign-on|consideration|discount) ...14 (repayable|repaid|refundable|refunded|recapture|recaptured|clawback|clawed back)',
  '(fee|installment|charge) ..3 (remainder|balance|rest) of ..8 (due|payable|owe|accelerate|pay)',
  '(pay|owe) ...30 (compensation|compensate|measure|recompense|amends) (for|of) ..6 loss',
  '(damages|loss) ...25 (fix|agree|estimate|liquidate|stipulate) ..6 at ..3 @money',
  '(refund|repay|return) ...12 (@number =times|spent|expended|outlay|laid out)',
  '@practice ...10 pay ...8 toll',
  `${MUST} ...12 @buy ..3 @manager ['s] ..4 (interest|share|rights|investment)`,
  '@exit ...12 (trigger|incur|attract) ...8 (fee|charge|payment)',
  '@exit ..4 (cost|costs) ..4 @money',
  'early @exit (charge|fee) ...12 (=times|multiplied|equal) ...8 @money',
  `@exit ...8 ${MUST} ..4 (continue|keep|go on) ..3 pay ...14 for ..3 @duration`,
  // So much for each month by which it goes too early.
  `(pay|payment|owe|reimburse) ...40 (@money|amount|sum) ...20 @exit ..3 (precede|before|prior to|earlier than) ..6 (@milestone|@calendar|expiration|end of)`,
  // A sum because the practice goes.
  '(if|where|should|upon|event|when) ..4 @practice ..8 @exit ...40 (pay|owe) ...14 @money',
  `@exit !(of ..6 (month|quarter|year|period)) ...30 ${MUST} ..10 (pay|owe) ...14 @money !(..2 (per|a) (month|quarter|year))`,
  `${MUST} ...12 @exit ...20 (pay|owe) ...8 @money`,
  '(@practice|@clinician|@owner) ..10 @exit ...25 (pay|owe) ..3 @manager ...14 @money',
  '@exit !(of ..6 (month|quarter|year|period)) ...25 (pay|owe) ..8 @percent ...8 (collections|revenue|@fee|fee|receipts)',
  'payable by ..2 @practice ..4 (on|upon|after) ..2 @exit',
  '(if|where|should) ..2 @practice ..4 @exit ..12 (before|first|prior|earlier|early|sooner) ...60 (due|payable|pay|repay|reimburse|owe)',
];

/** It is not free to go before it has paid. */
const PRICE =
  '(pay|payment|tender|certified check|purchase price|repaid|repayment|purchase|bought|closing|bank draft|check|wire)';
const PRICE_OF_EXIT: readonly string[] = [
  `(@practice ..12 @quit|termination) ...30 (=a condition|condition precedent|condition (of|to)|(on|upon|as) condition|conditional|=conditioned|accompanied|precondition) ...25 ${PRICE}`,
  `(@practice ..12 @quit|termination ..8 (effective|effect)) ...30 (only upon|only after|only if|until|unless|first|before|and upon|provided) ...25 ${PRICE}`,
  '(payment|tender|repayment|closing) ...20 condition ...12 @exit',
  '@practice ..6 (buy|purchase|earn) ..2 (freedom|release|way out|=exit)',
  '@practice ..3 (may|can) ..6 (@quit|close|shorten|=end) ..6 (by|upon|on|against) ..3 (pay|paying|payment)',
  'price of ..2 (release|freedom|=exit|leaving|departure)',
];

/** What the practice may do, what nobody owes, what the manager owes, and what is due anyway. */
const HARMLESS: readonly string[] = [
  'not [the|an] (obligation|duty)',
  '@practice ..3 (may|can) ..8 @buy',
  '(pay|owe) ..1 @practice ...20 (@exit-sum|@lost-bargain)',
  '(no|not|without|never) ..8 (obligation|duty|obliged|obligated|required) ..10 (@buy|assume|take over|take on)',
  '(no|nor) ..3 (payment|sum|amount|compensation|charge|fee|penalty) ..6 (due|payable|owed)',
  '(cancel|cancellation) ..4 (patient|guest|appointment|visit)',
  '(patient|guest) ..2 (who|that) ..2 cancel',
  '(need not|not bound to|free to decline to|not be bound to) ..4 @buy',
  '(no|neither|nor|never|free of|none) ..8 @exit-sum',
  'without ..3 @exit-sum',
  '(in no event|neither) ...25 @exit-sum',
  '(mark|trademark|trade name|irreparable|injunction) ...25 goodwill',
  'goodwill ...14 (mark|trademark|trade name|inure)',
  '(shall|will|does|is|may|are|be) not ..10 @exit-sum',
  '@exit-sum ..6 (not|no) ..4 (due|payable|owed|apply)',
  '(no|neither|nor) ..12 (pay|owe|payable|due) ...14 (because|on account|by reason)',
  '@manager !(or) ..4 (shall|will|must) [also|promptly|then|likewise] (pay|owe|be liable|reimburse|forfeit)',
  '(accrue|undisputed|prorated|pro-rated|fees for services rendered)',
  '(amount|sum|fee|invoice) !(..3 would) ..4 (then due|due|owed|owing|invoiced|outstanding|unpaid) ..4 (through|to the date|under|have been|has been|be paid)',
  '(cost|costs|expense) ...25 (not to exceed|capped|cap|up to|not exceeding|no more than)',
  '(unpaid|earned|outstanding) ..4 (fee|sum|amount|charge)',
  '(waive|forfeit|release|relinquish) ..8 (claim|right) ..6 (@exit-sum|@lost-bargain)',
];

/** But not where it must pay as well. */
const STILL_OWED: readonly string[] = [
  '@practice ..3 (shall|must|will) ..6 (pay|owe) !(...20 (no|nothing|neither)) ...25 (@exit-sum|@lost-bargain)',
];

const EXIT: readonly string[] = ['@exit', '(depart|leave) from ..4 (section|covenant|agreement)'];

/** Where the practice must buy or pay something because the agreement ends, or before it may end. */
export const pricesOfExit = (facts: Facts): Sighting[] =>
  [
    ...facts.search([...FORCED_PURCHASE, ...PAYMENT]).filter((sighting) => isOnExit(facts, sighting)),
    ...facts.search(PRICE_OF_EXIT),
  ].filter(({ scene }) => !facts.firstIn(scene, HARMLESS) || facts.firstIn(scene, STILL_OWED));

/** Does the statement, or one before it in its paragraph, speak of the end? */
function isOnExit(facts: Facts, { scene }: Sighting): boolean {
  const near = facts.in(scene.statement.paragraph);
  return near.slice(0, near.indexOf(scene) + 1).some((one) => facts.firstIn(one, EXIT));
}
