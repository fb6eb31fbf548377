import { stated, type ProvisionRule } from './provision.js';

export const fmv: ProvisionRule = {
  kind: 'fmv',
  label: 'HAS_FMV',
  title: 'Nothing says that the fee is fair market value',
  why: 'Fair market value, for services really given, is what keeps a management fee from being a split of fees or a payment for referrals.',
  asks: 'fees.fmv',
  severity: 'warning',
  clause: 'fair-market-value',
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
  find: stated({
    says: ['@remuneration ...40 @fair-value', '(@money|basis|valuation|appraisal|appraise) ...25 @fair-value', '@fair-value ...25 @remuneration'],
    unless: [
      '@fair-value ...30 mean ..3 price',
      '(=purchase|repurchase|buy|sell|sale|acquire|sold|bought|transfer|option|redeem|redemption) ...20 @fair-value',
      '@fair-value ..6 of the (asset|equipment|share|stock|practice|goodwill|inventory)',
      '@clinical-head ...30 @fair-value',
      '@clinician ..2 (compensation|salary|wage) ..12 @fair-value',
    ],
  }),
};
