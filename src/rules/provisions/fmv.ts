import { stated, type ProvisionRule } from './provision.js';

/** Fair market value of something else. */
const NOT_THE_FEE = [
  '@fair-value ...30 mean ..3 price',
  '(=purchase|repurchase|buy|sell|sale|acquire|sold|bought|transfer|option|redeem|redemption) ...20 @fair-value',
  '@fair-value (of|for) (the|any|such|its|their|all) [of] (asset|equipment|share|stock|practice|goodwill|inventory|furniture)',
  '@clinical-head ...30 @fair-value',
  '@clinician ..2 (compensation|salary|wage) ..12 @fair-value',
  '(whether|if) ..12 @fair-value',
  '(equipment|asset|furniture|furnishing|inventory|fixture) ...12 (appraise|value) ..4 @fair-value',
];

export const fmv: ProvisionRule = {
  kind: 'fmv',
  label: 'HAS_FMV',
  title: 'Nothing says that the fee is fair market value',
  why: 'Fair market value, for services really given, is what keeps a management fee from being a split of fees or a payment for referrals.',
  asks: 'fees.fmv',
  severity: 'warning',
  clause: 'fair-market-value',
  headings: ['fair market', 'fair value', 'basis of fee', 'management fee', 'service fee'],
  examples: {
    present: [
      'The parties agree that the Management Fee is consistent with fair market value for the services furnished.',
      'Practice shall pay $20,000 a month, being fair market value as confirmed by an independent appraiser.',
    ],
    absent: [
      'On termination Practice may purchase the equipment at fair market value.',
      'The Management Fee was negotiated at arm’s length.',
    ],
  },
  find: stated(
    // "They believe that it is consistent with fair market value", after words on the fee
    {
      says: ['(it|this|that|they|them|amount|foregoing) ..12 @fair-value'],
      after: ['(fee|compensation|=paid)'],
      unless: NOT_THE_FEE,
    },
    {
      says: [
        '@remuneration ...40 @fair-value',
        '(@money|basis|valuation|appraisal|appraise) ...25 @fair-value',
        '@fair-value ...25 @remuneration',
      ],
      unless: NOT_THE_FEE,
    },
  ),
};
