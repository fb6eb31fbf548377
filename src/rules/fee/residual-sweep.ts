import type { Rule } from '../rule.js';
import { isDenied } from './pay.js';

/** What is left of the practice's money. */
const LEFT =
  '(@remainder|surplus|(all|any|the) ..2 @profit|(any|all|the) excess|(all|any) ..6 (@revenue|income|sums|amounts) ..3 not ..2 (needed|required|used|applied|expended)|(any|all|the) ..3 (balance|cash|amount|sum) ..2 (above|over|exceeding|in excess of|beyond) ..2 @money)';
/** A part of it is the business of the rule on profit; the rest of a term, a price or a debt is another thing. */
const NOT_LEFT = [
  '(@remainder|@profit) ...14 (@percent|@share)',
  '(@percent|@share) ..3 of ..6 (@remainder|@profit|excess)',
  '(@remainder|excess) ..6 (divided|split|shared|apportioned)',
  '(remainder|balance|rest) of ..4 (term|year|period|month|price|loan|deposit|purchase|patient)',
  '(price|sale|loan|purchase) ...16 @remainder',
];

export const feeResidualSweep: Rule = {
  id: 'fee-residual-sweep',
  label: 'FEE_RESIDUAL',
  title: 'The manager takes what is left',
  concern: 'fee',
  asks: 'fees.percentage_of_profit',
  severity: 'error',
  message: 'The manager takes what is left of the practice’s money.',
  why: '',
  ask: { clause: 'fee-flat', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
  find: (facts) => [
    ...facts
      .search([
        // The manager keeps it.
        `@manager ..10 (retain|keep|receive|entitled|take|paid|draw|owns|have) ..12 ${LEFT}`,
        '@manager ..8 (retain|keep|receive|entitled|take|paid|draw|have) ..6 (all|any|such|everything) ..4 (@revenue|sums|amounts) ..6 (after|less|net of|in excess of|over|remaining|as then stand)',
        // It goes to the manager.
        `${LEFT} ...40 (to|at|with) ..2 @manager ['s] !(..3 account)`,
        `${LEFT} ..14 (retained|kept|withdrawn|taken|disbursed|transferred|swept) ..6 @manager !(['s] ..3 account)`,
        `${LEFT} ..10 (is|are|belong) ..1 @manager`,
        `${LEFT} ..16 (property|disposal|benefit) of ..1 @manager`,
        // It is the fee.
        `${LEFT} ..12 (constitutes|is|be|as) ..6 @fee`,
        '@fee ..8 (mean|equal|is|be|consist) ...16 @revenue ..8 (less|minus|after|net of|remaining|in excess of)',
      ])
      .filter((sighting) => !isDenied(sighting) && !facts.firstIn(sighting.scene, NOT_LEFT)),
    // The practice gets a set sum and nothing else.
    ...facts.search([
      "@practice ['s] (entire|only|sole|whole) (entitlement|compensation|share|interest|remuneration)",
      '@practice ..4 no ..2 (claim|right|interest|share) ..4 (upon|to|in) ..4 (@revenue|@remainder|@profit)',
    ]),
  ],
};
