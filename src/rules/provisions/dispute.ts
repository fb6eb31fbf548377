import { stated, type ProvisionRule } from './provision.js';

export const dispute: ProvisionRule = {
  kind: 'dispute',
  label: 'HAS_DISPUTE',
  title: 'No way to settle disputes',
  why: 'Steps before a lawsuit keep a quarrel about money from stopping the care of patients.',
  asks: null,
  severity: 'note',
  clause: 'dispute-negotiation',
  headings: ['arbitration', 'mediation', 'negotiation', 'dispute resolution', 'dispute'],
  examples: {
    present: [
      'A dispute shall first be referred to the senior officers of the parties and then to mediation.',
      'Any controversy arising out of this Agreement shall be settled by binding arbitration.',
    ],
    absent: [
      'Practice may withhold an amount that it disputes in good faith.',
      'The power may be used only after an arbitrator has found a default.',
    ],
  },
  find: stated({
    says: [
      '@quarrel ...40 @arbitrate',
      '(@quarrel|action|claim) ...30 brought ..4 in ..3 court',
      'claim ...40 @arbitrate',
      '@quarrel ...30 @talk',
      '(settle|settled|resolve|resolved|decide|decided|determine|submit|submitted) ..6 @arbitrate',
      '(accountant|expert|referee|neutral|executive|valuer) ...12 (decide|resolve|determine|settle) ..4 @quarrel',
      '(=negotiation|mediation) ...8 (resolve|settle) ..3 @quarrel',
      '@arbitrate ..3 (before|any)',
      'before ..2 (file|bring|commence|begin|start) ..3 (suit|lawsuit|action|litigation|proceeding) ...14 @arbitrate',
      '(=parties|party) ..4 (shall|will) ..4 @arbitrate',
    ],
    unless: [
      'patient ..10 (@quarrel|@arbitrate)',
      '(not|no) ..4 (obtain|require) ..4 arbitration',
      '(terminate|default) ...20 determined in [an|the] arbitration',
    ],
  }),
};
