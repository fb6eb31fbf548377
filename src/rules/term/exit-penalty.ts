import type { Facts, Sighting } from '../../understand/facts.js';
import type { Rule } from '../rule.js';

/** The practice must. */
const MUST =
  '(@practice|@clinician|@owner) ..12 (shall|must|will|agree|agrees|obliged|obligated|required|bound|owes|owe|liable|undertakes|covenants)';

/** It must buy or take over what the manager has put in. */
const FORCED_PURCHASE: readonly string[] = [
  `${MUST} ...30 @buy ...25 @asset`,
  `${MUST} ...30 (assume|take over) ..4 (all|every|each) ...8 (lease|debt|obligation|liability|liabilities|contract|indebtedness)`,
  '@manager ..10 (sell|transfer|convey) ..4 and ..2 @practice ..2 (purchase|buy)',
  '@manager ..8 (may|option|right|entitled|elect) ..10 (require|cause|compel|oblige|call upon) ..4 @practice ..6 @buy',
  '@manager ..8 (may|option|right|entitled|elect) ..8 (put|sell) ...20 to ..2 @practice',
];

/** It must pay for what the manager loses, or in order to go. */
const PAYMENT: readonly string[] = [
  `${MUST} ...40 (pay|owe|reimburse|remit|repay|tender|deliver|compensate|liable|due) ...40 (@exit-sum|@lost-bargain)`,
  '(pay|paid|due|payable|owe|owing|remit) ..8 to [the] @manager ...30 (@exit-sum|@lost-bargain)',
  '@manager ..8 (entitled|receive|recover|collect|paid|claim) ...30 (@exit-sum|@lost-bargain)',
  '(@exit-sum|@lost-bargain) ...20 (payable|due|paid|owing|owed|pay|repaid|reimbursed) ..8 (by ..2 @practice|to ..2 @manager)',
  `${MUST} ...40 pay ...30 (@number|@money|@share|one|two|three) [=times|multiplied] ...12 @fee`,
];

/** It is not free to go before it has paid. */
const PRICE_OF_EXIT: readonly string[] = [
  '@exit ...40 (condition|conditional|conditioned|accompanied|only upon|only after|only if|not effective|ineffective|no effect|not take effect|until|first|precondition|unless|before) ...25 (pay|paid|payment|tender|certified check|purchase price|repaid|closing)',
  '(pay|paid|payment|tender|repaid|closing) ...20 condition ...12 @exit',
];

/** The end of the agreement, or a departure from it. */
const EXIT: readonly string[] = ['@exit', '(depart|leave) from ..4 (section|covenant|agreement)', '@quit'];

/** What the practice may do, what nobody owes, what the manager owes, and costs that are proved and capped. */
const HARMLESS: readonly string[] = [];

export const termExitPenalty: Rule = {
  id: 'term-exit-penalty',
  label: 'TERM_PENALTY',
  title: 'Leaving costs the practice',
  concern: 'term',
  asks: 'termination',
  severity: 'error',
  message: 'The practice must pay or buy something because the agreement ends.',
  why: 'A price on leaving ties the practice to the manager as firmly as a term without an end, and has been read as control.',
  ask: { clause: 'effects-of-termination', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
  find: (facts) =>
    [
      ...facts.search([...FORCED_PURCHASE, ...PAYMENT]).filter((sighting) => isOnExit(facts, sighting)),
      ...facts.search(PRICE_OF_EXIT),
    ].filter(({ scene }) => !facts.firstIn(scene, HARMLESS)),
};

const isOnExit = (facts: Facts, { scene }: Sighting) =>
  facts.in(scene.statement.paragraph).some((near) => facts.firstIn(near, EXIT));
