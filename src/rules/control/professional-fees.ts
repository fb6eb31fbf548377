import { bundled } from '../bundled.js';
import { OBEYED, PRICED, TOLD } from './prices.js';
import { either, flagged, following, type Rule } from '../rule.js';
import {
  automates,
  byDefault,
  excepts,
  itsChange,
  laidDown,
  makesRules,
  ONLY_IN_FORM,
  powerOver,
  PRACTICE_DECIDES,
  sweeps,
} from '../powers.js';

/** Goods that the manager sells for itself. */
const GOODS = '(sell|sells|sold|sale) ...14 (for|on) its own account';

const FLAGS: readonly string[] = [
  ...powerOver('@charge'),
  ...makesRules('@charge'),
  ...laidDown('@charge'),
  ...automates('@charge'),
  ...excepts('@charge'),
  ...sweeps('@charge'),
  ...byDefault('(@charge|charges|prices)'),
  ...OBEYED,
  ...TOLD,
  ...PRICED,
];

const UNLESS = [...PRACTICE_DECIDES, 'Medicare fee schedule', GOODS];

/** The manager sets, or can veto, charges for professional services. */
export const controlProfessionalFees: Rule = {
  id: 'control-professional-fees',
  label: 'CTRL_PRICE',
  title: 'The manager sets what patients are charged',
  concern: 'control',
  asks: 'clinical_control',
  contradicts: 'clinical-autonomy',
  severity: 'error',
  message: 'The manager sets, or can veto, what patients are charged for professional services.',
  why: 'Setting charges for care is part of practising a licensed profession; a lay company that does it practises without a license.',
  ask: {
    clause: 'professional-fees',
    acceptable: 'The manager supplies market data and a proposed schedule; the practice adopts, changes or ignores it.',
    walkAway: 'The manager keeps a veto, or its schedule applies until the practice objects.',
  },
  examples: {
    flags: [
      'Manager shall establish the schedule of fees for all professional services rendered by Practice.',
      "Practice shall charge the prices published in Manager's treatment menu.",
      "Practice shall not change its professional fees without Manager's prior written consent.",
    ],
    passes: [
      'Manager may furnish market data; Practice alone shall set its professional fees.',
      'Manager shall load into the billing system the fee schedule approved by Practice.',
      'Manager shall set the prices of the sunglasses and skin-care products that it sells for its own account.',
    ],
  },
  find: (facts) =>
    [
      flagged({ flags: FLAGS, unless: UNLESS, despite: ONLY_IN_FORM }),
      following(itsChange('schedule|price|fee|charge|list|rate|discount|menu'), '@charge', UNLESS),
      bundled('@charge'),
    ]
      .map((find) => find(facts))
      .reduce(either),
};
