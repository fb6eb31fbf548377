import type { Rule } from '../rule.js';
import { follows } from './measured.js';
import { paysManager } from './pay.js';

export const feePerVolume: Rule = {
  id: 'fee-per-volume',
  label: 'FEE_VOLUME',
  title: 'The fee follows the number of patients or services',
  concern: 'fee',
  asks: 'fees.per_unit_or_volume',
  severity: 'error',
  message: 'The manager is paid by the patient, visit, procedure or lead.',
  why: '',
  ask: { clause: 'fee-flat', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
  find: (facts) =>
    paysManager(facts, [
      // "$22 for each visit", "for each scan, $40".
      '@money ..3 (for|per|on|upon|of|to) [each|every|any] ..5 @unit',
      '@money [for] each ..6 @unit',
      '(for|per) (each|every) ..4 @unit ..18 @money',
      '@unit ..3 (,|:) @money',
      // The count.
      ...follows('(number|volume|count|quantity) of ..4 @unit'),
      '@money ..2 (multiplied by|times|x|per) ..4 (number|count|volume) of ..4 @unit',
      '(number|count|volume) of ..4 @unit ...36 (multiply|times|x) ..4 @money',
      '(fewer|more|less|over|up to|between) ..2 @number ..3 @unit ..4 @money',
      '(each|every) ..4 @unit ..8 (add|increase) ..3 @money',
    ]),
};
