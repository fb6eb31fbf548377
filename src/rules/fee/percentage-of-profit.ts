import type { Rule } from '../rule.js';
import { follows, rateOf } from './measured.js';
import { paysManager } from './pay.js';

export const feePercentageOfProfit: Rule = {
  id: 'fee-percentage-of-profit',
  label: 'FEE_PCT_PROFIT',
  title: 'The fee is a share of profit',
  concern: 'fee',
  asks: 'fees.percentage_of_profit',
  curedBy: 'fmv',
  severity: 'error',
  message: 'The manager is paid a share of what the practice earns after its costs.',
  why: 'A share of profit makes the manager a part owner of the practice in substance, which lay companies may not be in many states, and it rewards the manager for what clinicians decide.',
  ask: {
    clause: 'fee-flat',
    acceptable:
      'A fixed fee, or documented costs with a fixed mark-up; a bonus for service levels that the manager itself controls, in a fixed amount.',
    walkAway: 'The manager keeps a share of net income, EBITDA or surplus under any name.',
  },
  examples: {
    flags: [
      'Manager shall receive thirty percent (30%) of the net income of Practice.',
      'Funds that remain after Practice Expenses shall be divided sixty percent (60%) to Manager and forty percent (40%) to Practice.',
      'The Performance Fee is one-fifth of the amount by which EBITDA exceeds the Budget.',
    ],
    passes: [
      'Manager is paid its costs plus a margin of ten percent (10%) on those costs.',
      'The physicians of Practice share in its profits as its board decides.',
      'A decline in EBITDA does not affect the fixed fee.',
    ],
  },
  find: (facts) =>
    paysManager(facts, [
      ...rateOf('@profit'),
      ...follows('@profit'),
      // A target that profit exceeds: "Performance Fee in any year in which Earnings exceed the Target".
      '@fee ...16 (in which|if|when|to the extent|by which) ..3 @profit ..6 (exceed|surpass|over|reach)',
      // What is left, shared out.
      '(@percent|@share) of ..4 @remainder',
      '@remainder ..16 (@percent|@share) ...20 to ..3 @manager',
      '@remainder ..6 (divided|split|shared|apportioned|allocated) ..8 (to|between|among) ..2 @manager',
      '@remainder ...24 @manager ..3 (have|receive|take|retain|keep|be paid|entitled) ..2 (@percent|@share)',
      '(exceed|excess|after|less) ...16 (divided|split|shared|apportioned) ...8 to ..2 @manager',
      '(@percent|@share) of ...14 (exceed|excess|over|less|remain|after) ...12 @cost',
      '(@revenue|@profit) ..12 (ratably|pro rata|holder|unit)',
      'profits (interest|participation)',
      '(deduct|deduction|after) ...30 (@percent|@share) of ..2 (result|remainder|balance|difference)',
    ]),
};
