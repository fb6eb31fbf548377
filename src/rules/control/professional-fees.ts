import { flagged, type Rule } from '../rule.js';
import { automates, excepts, laidDown, makesRules, ONLY_IN_FORM, powerOver, PRACTICE_DECIDES, sweeps } from '../powers.js';

const FLAGS: readonly string[] = [
  ...powerOver('@charge'),
  ...makesRules('@charge'),
  ...laidDown('@charge'),
  ...automates('@charge'),
  ...excepts('@charge'),
  ...sweeps('@charge'),
];

export const controlProfessionalFees: Rule = {
  id: 'control-professional-fees',
  label: 'CTRL_PRICE',
  title: 'The manager sets what patients are charged',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: 'The manager sets, or can veto, what patients are charged for professional services.',
  why: 'Setting charges for care is part of practising a licensed profession; a lay company that does it practises without a license.',
  ask: {
    clause: 'professional-fees',
    acceptable: 'The manager supplies market data and a proposed schedule; the practice adopts, changes or ignores it.',
    walkAway: 'The manager keeps a veto, or its schedule applies until the practice objects.',
  },
  examples: {
    flags: ['M shall establish the schedule of fees for all professional services rendered by P.'],
    passes: ['M may furnish market data; P alone shall set its professional fees.'],
  },
  find: flagged({ flags: FLAGS, unless: PRACTICE_DECIDES, despite: ONLY_IN_FORM }),
};
