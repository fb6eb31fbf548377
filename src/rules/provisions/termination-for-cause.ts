import { ENDED_BY, MAY_END, NOT_THE_AGREEMENT } from './ending.js';
import { stated, type ProvisionRule } from './provision.js';

export const terminationForCause: ProvisionRule = {
  kind: 'termination-for-cause',
  label: 'HAS_TERMINATION_CAUSE',
  title: 'The practice cannot end the agreement when the manager breaches it',
  why: 'A practice that is bound to a manager that does not perform is not independent of it.',
  asks: 'termination',
  severity: 'warning',
  clause: 'termination-cause',
  headings: ['for cause', 'breach', 'default', 'termination'],
  examples: {
    present: [
      'Either party may terminate this Agreement if the other commits a material breach and does not cure it within thirty days after notice.',
      'This Agreement may be terminated for cause by Practice, if Manager fails to perform a material obligation.',
    ],
    absent: [
      'Manager may terminate this Agreement if Practice breaches it.',
      'Either party may terminate this Agreement without cause on ninety days’ notice.',
    ],
  },
  find: stated({
    says: [
      `${MAY_END} ...50 @fault`,
      `@fault ...40 ${MAY_END}`,
      `${ENDED_BY} ...45 @fault`,
      `@end-it ..6 for cause ..4 by ..3 (@both|@practice|a party)`,
      // grave events, where both sides have the right
      '(@both|party) ..1 (may|has|have|shall have) ..8 @end-it ...40 @insolvent',
    ],
    unless: [
      ...NOT_THE_AGREEMENT,
      '=terminated by [the] @manager !(..2 (or|and) ..1 @practice)',
      '@manager ...30 (but|and|,) ..1 may ..3 @end-it ...12 @fault',
      '(final|non-appealable|nonappealable) ..3 (judgment|order|decision|determination)',
      '(jeopardize|jeopardy)',
      '@end-it ..6 only ...12 (convicted|adjudicated|bankrupt|criminal|court|final|consent)',
      `((fail|failing|failure|unable|cannot|do not|have not|no) ..3 (agree|agreed|agreement|revision|amendment|resolution|settle)) ...25 ${MAY_END}`,
      '@unlawful ...12 (law|regulation) ...60 @end-it',
    ],
  }),
};
