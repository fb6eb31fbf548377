import { stated, type ProvisionRule } from './provision.js';

export const transition: ProvisionRule = {
  kind: 'transition',
  label: 'HAS_TRANSITION',
  title: 'No help with the transition when the agreement ends',
  why: 'Patients must be cared for while the practice moves to another manager; without help it cannot leave in fact.',
  asks: null,
  severity: 'warning',
  clause: 'transition',
  headings: ['transition', 'wind', 'after termination', 'effect of termination'],
  examples: {
    present: [
      'Upon termination Manager shall cooperate in the orderly transition of its functions to Practice or a successor manager.',
      'For ninety days after notice of termination Manager shall continue the services at the fee then in force.',
    ],
    absent: [
      'Upon termination Practice shall pay all amounts then due.',
      'Sections 5 and 9 continue after termination of this Agreement.',
    ],
  },
  find: stated({
    says: [
      // "transition services", "orderly transfer"
      '@at-the-end ...40 (transition|wind-down|wind down|winding up) ..3 (service|period|assistance|plan|of|support)',
      '(transition|wind-down|wind down|winding up|orderly) ..4 (service|period|assistance|plan|of|transfer|transition|support) ...40 @at-the-end',
      // the manager or both go on serving or help
      '@at-the-end ...40 (@manager|@both) ..6 (shall|will|agree|must) ...20 (cooperate|assist|help|continue|go on|keep) ...40 (@wind-up|service|function|patient|care|transfer|system|successor)',
      '(@manager|@both) ..6 (shall|will|agree|must) ...14 (cooperate|assist|help|continue|go on|keep) ...25 @at-the-end ...40 (@wind-up|service|function|patient|care|transfer|system|successor)',
      // in plainer words: "assist in moving vendors", "keep the telephones running"
      '(@manager|@both) ..8 (shall|will) ...30 (assist|help|cooperate) ...16 @moved',
      '@at-the-end ...40 @manager ..3 (shall|will) ...20 (keep|run|continue|export|maintain) ...20 (running|going|service|claims|system|telephone|phones|data|records)',
      '@at-the-end ...20 (make|train) ...20 successor',
      '(provide|render|furnish|perform) ..4 transition (service|assistance)',
      '@manager ..3 (shall|will) cooperate ...16 (notify|notifying|inform|informing) ..2 (patients|clients|members)',
      '@at-the-end ...12 @manager ..3 (shall|will) ...25 (move|transfer|migrate|hand over|continue)',
      '(if|when) [this|the] agreement ends ...8 @manager ..3 (shall|will) ...8 (provide|continue|furnish) ...40 (move|transfer|vendor|manager)',
      '@manager ..2 (helps|assists) ...10 @moved',
      '@manager ..3 (shall|will) continue ...20 for @duration after',
    ],
    unless: [
      '(continue|survive) ..6 (after|following|beyond) ..4 @at-the-end',
      '(dispute|arbitration|litigation) ...20 continue',
    ],
  }),
};
