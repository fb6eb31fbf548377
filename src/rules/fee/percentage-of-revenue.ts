import type { Rule } from '../rule.js';
import { follows, rateOf } from './measured.js';
import { isBilling, paysManager } from './pay.js';

/** What is taken in; not "revenue less expenses", which is profit. */
const REVENUE =
  '(@revenue|@sums ..6 (collect|receive|deposit|realize|remit)|(what|everything|whatever|all) ..1 @practice [actually] (receive|collect|take in|bill|earn|charge)|(@sums|everything|what|all) [that|which] ..2 (patient|client|guest|member|insurer|insurance|payor|payer|plan) ..5 =pay|@sums paid ..4 by ..4 (patient|client|guest|member|insurer|payor|payer|plan)) !(..8 (exceed|less|minus|over|after|net of|in excess of|remaining) ...8 @cost)';

export const feePercentageOfRevenue: Rule = {
  id: 'fee-percentage-of-revenue',
  label: 'FEE_PCT_REVENUE',
  title: 'The fee is a share of revenue',
  concern: 'fee',
  asks: 'fees.percentage_of_revenue',
  curedBy: 'fmv',
  severity: 'error',
  message: 'The manager is paid a share of what the practice takes in.',
  why: 'Many states treat a share of professional fees paid to a lay company as fee-splitting, and federal law looks at it closely where government programs pay. A recital that it is fair market value does not change what it is.',
  ask: {
    clause: 'fee-flat',
    acceptable:
      'A fixed fee set in advance, documented costs with a fixed mark-up, or hourly rates; a market percentage for billing work alone where the law allows it.',
    walkAway: 'The manager insists on a share of revenue in a state that forbids it.',
  },
  examples: {
    flags: [
      'Practice shall pay Manager a fee equal to twenty percent (20%) of Net Collections.',
      'The Service Fee is the Fee Factor multiplied by Practice Income. "Practice Income" means all receipts from professional services.',
      'Out of each dollar collected, thirty cents shall be paid to Manager.',
    ],
    passes: [
      'Practice shall pay Manager its Direct Costs and ten percent (10%) of those costs.',
      'Each physician shall be paid forty percent (40%) of collections for services that the physician performs.',
      'The Management Fee is fixed and does not vary with revenue or collections.',
    ],
  },
  find: (facts) =>
    paysManager(facts, [
      ...rateOf(REVENUE),
      ...follows(REVENUE),
      // Tiers: "30% of the first $80,000".
      '@percent of ..6 (first|next) @money',
      // Cents of the dollar.
      '(of|from) (every|each) (dollar|@money) ..6 (receive|collect|remit|pay|deposit|bill|post)',
      `(every|each) (dollar|@money) ..3 ${REVENUE}`,
      '(@money|cents) (of|from|on|for|out of|in) (each|every|the) (dollar|@money)',
    ]).filter((sighting) => !isBilling(facts, sighting)),
};
