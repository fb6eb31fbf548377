import { ENDED_BY, MAY_END, NOT_THE_AGREEMENT } from './ending.js';
import { stated, type ProvisionRule } from './provision.js';

/** "a change in law", "if a statute makes it unlawful", in either order. */
const LAW_CHANGES = ['@law-changes', '@law-maker ...40 @unlawful', '@unlawful ..12 (@law-maker)'];

export const terminationRegulatory: ProvisionRule = {
  kind: 'termination-regulatory',
  label: 'HAS_TERMINATION_REGULATORY',
  title: 'No way out when the law changes',
  why: 'A change in law can make the arrangement unlawful; without a duty to renegotiate and a right to leave, a party must choose between breach and violation.',
  asks: 'termination',
  severity: 'warning',
  clause: 'regulatory-change',
  headings: ['change in law', 'changes in law', 'change of law', 'regulatory', 'legislative', 'legal change'],
  examples: {
    present: [
      'If a change in law makes performance unlawful and the parties cannot agree on an amendment within thirty days, either party may terminate upon notice.',
    ],
    absent: [
      'Manager may terminate this Agreement in the event of a change in law.',
      'Each party shall comply with applicable law.',
    ],
  },
  find: stated(
    // in one statement
    {
      says: LAW_CHANGES.flatMap((change) => [
        `${change} ...60 ${MAY_END}`,
        `${change} ...60 ${ENDED_BY}`,
        `${MAY_END} ...40 ${change}`,
        `${ENDED_BY} ...30 ${change}`,
      ]),
      unless: [...NOT_THE_AGREEMENT, '@end-it ..14 @at-will', '(breach|default) ...20 (by|of) the other'],
    },
    // the way out some statements after the change
    {
      says: [
        `@unsettled ...40 ${MAY_END}`,
        '(@both|party) may ..4 (require|request|demand|ask) ...30 may ..3 @end-it',
        `(none|not) ..3 (agreed|done so|succeeded|settled) ...16 ${MAY_END}`,
        `${MAY_END} ...30 @unsettled`,
      ],
      after: ['@law-changes', '@law-maker ...40 @unlawful'],
      unless: [...NOT_THE_AGREEMENT, '@end-it ..14 @at-will'],
    },
  ),
};
