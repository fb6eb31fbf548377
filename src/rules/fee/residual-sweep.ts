import type { Rule } from '../rule.js';
import { isDenied } from './denied.js';

/** What is left of the practice's money. */
const LEFT =
  '(@remainder|(all|any|the) ..2 @profit|(any|all|the|entire|whole) @excess|(all|any|the|such) ..6 (@sums|@revenue|income|balance) ..6 @excess)';
/** A part of it is the business of the rule on profit; the rest of a term, a price or a debt is another thing. */
const NOT_LEFT = [
  '(@remainder|@profit) ...14 (@percent|@share)',
  '(@percent|@share|@rate) ..3 of ..6 (@remainder|@profit|excess)',
  '(@remainder|@profit|excess) ...14 (divided|split|shared|apportioned)',
  '(multiply|multiplied|times) ...10 @profit',
  '(send|pay|remit|release|distribute|forward|transfer|give|return) ..2 @practice ..2 @remainder',
  '@remainder (to|for|belongs to|is paid to|shall be paid to|will be paid to) ..1 @practice',
  '@revenue ..4 own ..3 (sale|business|store|product)',
  '(excess|balance) of ..3 (deposit|estimate|payment|advance|retainer)',
  '(remainder|balance|rest) of ..4 (term|year|period|month|price|loan|deposit|purchase|patient)',
  '(price|sale|loan|purchase) ...16 @remainder',
];

export const feeResidualSweep: Rule = {
  id: 'fee-residual-sweep',
  label: 'FEE_RESIDUAL',
  title: 'The manager takes what is left',
  concern: 'fee',
  asks: 'fees.percentage_of_profit',
  denials: true,
  curedBy: 'fmv',
  severity: 'error',
  message: 'The manager takes what is left of the practice’s money, or the practice keeps only a set amount.',
  why: 'Whoever takes the residue owns the business. A lay company that does so has in substance bought the practice, and regulators and courts have said so of such fees.',
  ask: {
    clause: 'fee-flat',
    acceptable: 'A fixed fee paid from the practice’s account; whatever is left stays with the practice.',
    walkAway: 'The manager takes the balance of the account, whatever it is called.',
  },
  examples: {
    flags: [
      'All amounts that remain after payment of Practice Expenses shall be paid to Manager as its fee.',
      'Practice shall receive $20,000 per month, and all other receipts shall be retained by Manager.',
      'The Management Fee means Collections less clinician compensation and refunds.',
    ],
    passes: [
      'Whatever remains after payment of the fixed fee belongs to Practice.',
      'Manager shall refund the excess of any estimate over the amount due.',
      'For the remainder of the term Manager shall continue the Services.',
    ],
  },
  find: (facts) => [
    ...facts
      .search([
        // The manager keeps it.
        `@manager ...20 (retain|keep|receive|entitled|take|(=be|=is) paid|draw|owns|(shall|will|may|to) have) ..12 ${LEFT}`,
        '@manager ...16 (retain|keep|receive|entitled|take|paid|draw|have|own) ..6 (all|any|such|everything|entire|whole) ..4 @revenue ..6 (after|less|net of|in excess of|over|remaining|except|save|other than|but)',
        '@manager ..6 (retain|keep) ..2 (everything|anything|all) ..2 @excess',
        '@manager ...14 (retain|keep|own|entitled to) (all|all of|the entire|every) ..3 @revenue !(..3 (record|report|data|trust))',
        // It goes to the manager.
        `${LEFT} ...40 (to|at|with) ..2 @manager !(['s] [own|operating|concentration|bank|general|main|corporate|central|disbursement] account)`,
        `${LEFT} ..14 (retained|kept|drawn|withdrawn|taken|disbursed|transferred|swept) ..6 @manager !(['s] ..3 account)`,
        `${LEFT} ..10 (is|are|belong) ..1 @manager`,
        `${LEFT} ..16 (property|disposal|benefit|for the account) of ..1 @manager`,
        `${LEFT} ..12 (for|at|to) @manager 's (account|benefit|disposal) !(..3 account)`,
        `${LEFT} ...30 (in|as) [full] (satisfaction|payment|discharge) of ..3 @fee`,
        '(after|once|when) ...20 (paid|met|covered|funded|satisfied|deducted) ...12 (@revenue|money|balance|cash) ...12 (belong to|property of|retained by|kept by|go to|accrue to) ..3 @manager',
        '(@revenue|@sums) ..10 (above|beyond|over|in excess of) ...14 (accrue|belong|go|inure) ..4 to ..3 @manager',
        // It is the fee.
        `@fee ..8 (mean|equal|is|be|consist) ..6 @remainder`,
        `${LEFT} ..12 (constitutes|is|be|as) ..6 @fee`,
        `${LEFT} ...30 (constitute|is|are|be|as) [the|its|@manager] ['s] ..1 @fee`,
        '@fee ..3 (is|be|equal|mean) ..8 @profit',
        '@fee ..8 (is|be|equal|mean) ..2 (all|any|entire|whole|amount|balance) ..4 @profit',
        "(@fee|@manager 's ..2 (fee|charge|compensation)) ..6 (is|be|equal|mean) ..3 (amount|sum) by which ..8 @revenue ..8 exceed",
        "@manager 's ..2 (fee|charge|compensation) ..6 (is|be|equal|mean|consist) ..6 (@remainder|@revenue ..6 (less|minus|after|net of|remaining|in excess of))",
        '(amount|sum|balance) ..2 (swept|transferred|withdrawn) ..3 (is|be|constitute) ..3 @fee',
        '@fee ..8 (mean|equal|is|be|consist) ...16 @revenue ..8 (less|minus|after|net of|remaining|in excess of|reduced by)',
        '(assign|transfer|pay|remit) ..4 to ..1 @manager ..2 (all|entire) ..4 @revenue ..4 (other than|except|less|save)',
      ])
      .filter((sighting) => !isDenied(sighting) && !facts.firstIn(sighting.scene, NOT_LEFT)),
    // The practice gets a set sum and nothing else, or the fee is sized so.
    ...facts.search([
      '(@fee|invoice|charge) ...20 (so that|such that|leave) ...3 @practice ...16 (break-even|no ..3 @profit|neither ..3 @profit|zero|cash equal|balance of|nothing)',
      "@practice ['s] (entire|only|sole|whole) (entitlement|compensation|share|interest|remuneration)",
      '@practice ..4 no ..2 (claim|right|interest|share) ..4 (upon|to|in) ..4 (@revenue|@remainder|@profit|proceeds)',
      '(@practice|@owner|@clinician) ..2 (limited|confined) to ..4 (salary|draw|stipend|guaranteed)',
    ]),
  ],
};
