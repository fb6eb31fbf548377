import { stated, type ProvisionRule } from './provision.js';

export const dispute: ProvisionRule = {
  kind: 'dispute',
  label: 'HAS_DISPUTE',
  title: 'No way to settle disputes',
  why: 'Steps before a lawsuit keep a quarrel about money from stopping the care of patients.',
  asks: null,
  severity: 'note',
  clause: 'dispute-negotiation',
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
      '(dispute|controversy|disagreement|claim|difference) ...40 (arbitration|arbitrate|arbitrator|mediation|mediate|mediator)',
      '(dispute|controversy|disagreement|difference) ...30 (confer|=meet|negotiate|senior officers|executives|independent accountant|independent certified public accountant|expert)',
      '(settle|settled|resolve|resolved|decide|decided|determine|submit|submitted) ..6 (arbitration|mediation)',
      '(mediate|arbitrate) ..3 (before|any)',
      '(the parties|party) ..4 (shall|will) ..4 (mediate|arbitrate)',
    ],
    unless: ['patient ..10 (dispute|mediation|arbitration)', '(not|no) ..4 (obtain|require) ..4 arbitration'],
  }),
};
