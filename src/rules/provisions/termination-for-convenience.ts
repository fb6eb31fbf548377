import { ENDED_BY, MAY_END, NOT_THE_AGREEMENT } from './ending.js';
import { stated, type ProvisionRule } from './provision.js';

export const terminationForConvenience: ProvisionRule = {
  kind: 'termination-for-convenience',
  label: 'HAS_TERMINATION_CONVENIENCE',
  title: 'The practice cannot leave without a reason',
  why: 'A right to leave on notice is among the strongest signs that a practice is not controlled by its manager.',
  asks: 'termination',
  severity: 'note',
  clause: 'termination-convenience',
  headings: ['convenience', 'without cause', 'termination'],
  examples: {
    present: [
      'Either party may terminate this Agreement without cause upon ninety days’ notice.',
      'Practice may end this Agreement at any time by giving Manager sixty days’ written notice.',
    ],
    absent: [
      'Manager may terminate this Agreement for convenience upon ninety days’ notice.',
      'Either party may terminate this Agreement if the other breaches it and does not cure within thirty days after notice.',
      'Practice may revoke the power of attorney at any time upon notice.',
    ],
  },
  find: stated(
    // without a reason, in so many words
    {
      unless: [
        "only ...25 @manager 's ..2 (consent|approval)",
        ...NOT_THE_AGREEMENT,
        '(if|when|where|after|in the event) ..6 (is|are|has been|be) ..1 =terminated',
      ],
      says: [
        `${MAY_END} ...40 @at-will`,
        '(@both|@practice) ...20 termination ...14 @at-will',
        '(@both|party|@practice) ..1 (may|can) ..8 @at-will ..4 @end-it',
        '(@both|party|@practice) ..3 no reason ..3 @end-it',
        `@at-will ..12 ${MAY_END}`,
        `${ENDED_BY} ...12 @at-will`,
        `@end-it ..4 @at-will ..6 by ..3 (@both|@practice|a party)`,
      ],
    },
    // on mere notice
    {
      says: [
        `${MAY_END} ...16 (@duration ..6 notice|notice ..4 @duration|at any time)`,
        `${ENDED_BY} ...12 @duration ..5 notice`,
      ],
      unless: [
        '(if|unless|when|where|event|failing|upon the other|because|only|whenever|should|in case)',
        'within @duration',
        '@fault',
        '@insolvent',
        '(power of attorney|lease|license|service|policy|appointment)',
        ...NOT_THE_AGREEMENT,
        '(authority|authorization|permission|power|mandate|consent|order) (that|which) ..1 @practice ..3 @end-it',
      ],
    },
  ),
};
