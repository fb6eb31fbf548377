import { stated, type ProvisionRule } from './provision.js';

export const feeReview: ProvisionRule = {
  kind: 'fee-review',
  label: 'HAS_FEE_REVIEW',
  title: 'Nobody looks at the fee again',
  why: 'A fee that was fair market value once may not stay so; both parties, or an appraiser, should look at it from time to time.',
  asks: null,
  severity: 'note',
  clause: 'fee-review',
  examples: {
    present: [
      'The parties shall review the Management Fee each year.',
      'Every second year an independent appraiser shall update its opinion on the fee.',
    ],
    absent: ['Manager may adjust the Management Fee each year.', 'The fee rises each year with the Consumer Price Index.'],
  },
  find: stated({
    says: [
      '(=parties|both|@both) ...20 @rethink ...30 (fee|value|rate|compensation|charge) ...30 @yearly',
      '@yearly ...25 (=parties|both|@both) ...20 @rethink ...30 (fee|value|rate|compensation|charge)',
      '(=parties|both|@both) ...20 @yearly ...25 @rethink ...30 (fee|value|rate|compensation|charge)',
      '(=parties|both|@both) ...20 @rethink ...8 @yearly ...30 (fee|value|rate|compensation|charge)',
      '@yearly ...40 (meet|review|consider) ...12 (fee|charge|value|rate)',
      '(obtain|update|fresh|new|repeat) ...10 (opinion|valuation|work) ...12 (@yearly|interval|every @duration)',
      '(appraiser|valuation firm|valuer) ...14 (@yearly|every @duration|interval)',
      'appraiser ...20 @rethink ...8 @yearly',
      '@yearly ...30 appraiser ...20 @rethink',
      'fee ...30 (review|re-examine|reviewed|re-examined) ...12 @yearly',
    ],
    unless: ['@manager ..4 (may|shall) ..4 (adjust|increase|set|change)'],
  }),
};
