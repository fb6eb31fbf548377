import type { Rule } from '../rule.js';
import { follows, rateOf } from './measured.js';
import { paysManager } from './pay.js';

export const feePercentageOfProfit: Rule = {
  id: 'fee-percentage-of-profit',
  label: 'FEE_PCT_PROFIT',
  title: 'The fee is a share of profit',
  concern: 'fee',
  asks: 'fees.percentage_of_profit',
  severity: 'error',
  message: 'The manager is paid a share of what the practice earns after its costs.',
  why: '',
  ask: { clause: 'fee-flat', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
  find: (facts) =>
    paysManager(facts, [
      ...rateOf('@profit'),
      ...follows('@profit'),
      // A target that profit exceeds: "Performance Fee in any year in which Earnings exceed the Target".
      '@fee ...16 (in which|if|when|to the extent|by which) ..3 @profit ..6 (exceed|surpass|over|reach)',
      // What is left, shared out.
      '(@percent|@share) of ..4 @remainder',
      '@remainder ..16 (@percent|@share) ...20 to ..3 @manager',
      '@remainder ..6 (divided|split|shared|apportioned|allocated) ..8 to ..2 @manager',
      '@remainder ...24 @manager ..3 (have|receive|take|retain|keep|be paid|entitled) ..2 (@percent|@share)',
      '(exceed|excess|after|less) ...16 (divided|split|shared|apportioned) ...8 to ..2 @manager',
      '(@percent|@share) of ...14 (exceed|excess|over|less|remain|after) ...12 @cost',
      '(@revenue|@profit) ..12 (ratably|pro rata|holder|unit)',
    ]),
};
