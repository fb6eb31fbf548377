import type { Rule } from '../rule.js';
import { follows } from './measured.js';
import { isBilling, paysManager } from './pay.js';

/** Something counted; not the room or the person for it. */
const UNIT = '@unit !(room|lane|suite|area|coordinator|record|@clinician)';

export const feePerVolume: Rule = {
  id: 'fee-per-volume',
  label: 'FEE_VOLUME',
  title: 'The fee follows the number of patients or services',
  concern: 'fee',
  asks: 'fees.per_unit_or_volume',
  curedBy: 'fmv',
  severity: 'error',
  message: 'The manager is paid by the patient, visit, procedure, order or lead.',
  why: 'Pay that grows with patients or orders can be payment for referrals under federal and state anti-kickback law, and it rewards the manager for pushing volume.',
  ask: {
    clause: 'no-volume-or-value',
    acceptable: 'A fixed fee, or a price per clinician, office, software seat or hour of work, set in advance.',
    walkAway: 'Any part of the fee is paid for referrals, orders or new patients.',
  },
  examples: {
    flags: [
      'Practice shall pay Manager $25 for each patient visit.',
      'The annual fee follows the number of patients seen in the preceding year.',
      'Manager shall receive $400 per scan.',
    ],
    passes: [
      'Practice shall pay Manager $700 per month for each clinician who has a software license.',
      'The fixed fee does not vary with the number of visits.',
      'Practice carries insurance of $1,000,000 per claim.',
    ],
  },
  find: (facts) =>
    paysManager(facts, [
      // "$22 for each visit", "for each scan, $40".
      `@money ..3 (for|per|on|upon|to) !([each|every] @money) [each|every|any] ..5 ${UNIT}`,
      `@money (a|an|whenever|each time|every time) ..5 ${UNIT}`,
      `@money [for] each !(@money) ..6 ${UNIT}`,
      `(for|per) (each|every) ..4 ${UNIT} ..18 @money`,
      `(pay|charge|bill|invoice|owe|paid|compensated) ...14 (for|per) (each|every) ..3 ${UNIT} ..10 (amount|rate|price|sum|fee|charge)`,
      `${UNIT} ..3 (,|:) @money`,
      // "a per-visit fee", "for every use of the laser".
      `per (${UNIT}|click|use|procedure) ..2 (fee|charge|basis|amount)`,
      'click (fee|charge)',
      '@money ..3 (for|per) (each|every) ..2 use',
      // The count.
      ...follows(`(number|volume|count|quantity) of ..4 ${UNIT}`),
      `@money ..2 (multiplied by|times|x|per) ..4 (number|count|volume) of ..4 ${UNIT}`,
      `(number|count|volume) of ..4 ${UNIT} ...36 (multiply|times|x) ..8 @money`,
      `${UNIT} ..8 (exceed|pass|reach|surpass) ..3 @number ...16 (bonus|@fee|@money)`,
      `@money ..3 (when|once|where) ..6 ${UNIT} ..3 (pass|exceed|reach|rise|total|number)`,
      `(fewer|more|less|over|up to|between) ..2 @number ..3 ${UNIT} ..4 @money`,
      `(each|every) ..4 ${UNIT} ..8 (add|increase) ..3 @money`,
    ]).filter((sighting) => !isBilling(facts, sighting)),
};
