import type { Rule } from '../rule.js';
import { follows, rateOf } from './measured.js';
import { isBilling, paysManager } from './pay.js';

/** What is taken in; not "revenue less expenses", which is profit. */
const REVENUE =
  '(@revenue|(cash|sum|amount|money|payment|fund) ..6 (collect|receive|deposit|realize|remit)) !(..8 (exceed|less|minus|over|after|net of|in excess of|remaining) ...8 @cost)';

export const feePercentageOfRevenue: Rule = {
  id: 'fee-percentage-of-revenue',
  label: 'FEE_PCT_REVENUE',
  title: 'The fee is a share of revenue',
  concern: 'fee',
  asks: 'fees.percentage_of_revenue',
  severity: 'error',
  message: 'The manager is paid a share of what the practice takes in.',
  why: '',
  ask: { clause: 'fee-flat', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
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
