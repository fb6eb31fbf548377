import { stated, type ProvisionRule } from './provision.js';

export const feeReview: ProvisionRule = {
  kind: 'fee-review',
  label: 'HAS_FEE_REVIEW',
  title: 'Nobody looks at the fee again',
  why: 'A fee that was fair market value once may not stay so; both parties, or an appraiser, should look at it from time to time.',
  asks: null,
  severity: 'note',
  clause: 'fee-review',
  headings: ['review', 'adjust'],
  examples: {
    present: [
      'The parties shall review the Management Fee each year.',
      'Every second year an independent appraiser shall update its opinion on the fee.',
    ],
    absent: ['Manager may adjust the Management Fee each year.', 'The fee rises each year with the Consumer Price Index.'],
  },
  find: stated({
    says: [
      // both parties look at it again, now and then
      '@both ...20 @rethink ...30 (fee|value|rate|compensation|charge) ...30 @yearly',
      '@yearly ...25 @both ...20 @rethink ...30 (fee|value|rate|compensation|charge)',
      '@yearly ...25 @both ...12 (fee|charge) ..4 @rethink',
      '@both ...20 @yearly ...25 @rethink ...30 (fee|value|rate|compensation|charge)',
      '@both ...20 @rethink ...8 @yearly ...30 (fee|value|rate|compensation|charge)',
      '@yearly ...40 (meet|review|consider) ...12 (fee|charge|value|rate|compensation)',
      'fee ..6 (=be|=is) ..2 @rethink ...14 @yearly',
      // an appraiser does
      '(obtain|repeat) ...10 @valuer ...12 (@yearly|every @duration)',
      '@valuer ...14 (@yearly|every @duration)',
      '@yearly ...30 @valuer ...20 @rethink',
      '@both ...20 (opinion|valuation|appraisal) ..2 (updated|refreshed|renewed|repeated|reissued) ...8 (@yearly|every @duration)',
    ],
    unless: [
      'appraiser considered',
      'same ratio',
      '(amount|sum|fee) ..6 agreed [upon] ...12 (by|between) the parties',
      '(professional|=its) (fee|charge)',
      '@manager ..4 (may|shall) ..4 (adjust|increase|set|change)',
    ],
  }),
};
