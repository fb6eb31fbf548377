import { stated, type ProvisionRule } from './provision.js';

const NOT = '(not|no|neither|nor|never|nothing|none|=cannot)';

export const noReferral: ProvisionRule = {
  kind: 'no-referral',
  label: 'HAS_NO_REFERRAL',
  title: 'Nothing says that nobody need refer patients',
  why: 'An agreement that neither asks for referrals nor pays for them should say so: it is the first thing that a prosecutor or a payor looks for.',
  asks: null,
  severity: 'warning',
  clause: 'no-referrals',
  headings: ['referral', 'refer', 'freedom of choice'],
  examples: {
    present: [
      'Nothing in this Agreement requires or induces either party to refer any patient to the other.',
      'Dentists may use any laboratory and are under no obligation to use the laboratory of Manager.',
      'No payment under this Agreement is made in return for the referral of patients.',
    ],
    absent: [
      'Manager shall refer clinical questions to Practice.',
      'The Management Fee does not take into account the volume or value of referrals.',
    ],
  },
  find: stated({
    unless: ['option ..6 (no obligation|not (an|the) obligation|no duty)'],
    says: [
      // no duty
      `${NOT} ...12 (require|requirement|oblige|obligate|obligation|duty|compel|bound|induce|inducement|must|need|expect|condition|encourage|have to) ...12 @refer`,
      `(no|not|never) ..4 (obligation|obligate|oblige|require|duty|bound|need) ..6 (use|order|purchase|recommend|suggest|prescribe|prefer|patronize|mention|send ..2 to) ..10 @place-of-referral`,
      '@no-duty ..3 to ..2 use it',
      // no reward
      `${NOT} ...6 (pay|reward|give|offer) ...14 (for|to) ..3 @refer`,
      `${NOT} ...25 (inducement|payment|reward|return|exchange|remuneration|consideration|compensation|paid|made|incentive) (for|to) ..5 @refer`,
      `${NOT} ...15 (contingent|conditional|condition|depend|dependent|hinge) (on|upon|,) !([the] (volume|value|number)) ...12 @refer`,
      `${NOT} ...12 (track|reward|record|influence|penalize|reprove|praise) ...14 (@place-of-referral|@refer)`,
      `${NOT} ...14 (contingent|conditional|condition|depend|dependent|turn) (on|upon) ..3 (use|choice) ..6 @place-of-referral`,
      // the manager keeps out of referrals
      `@manager ..3 ${NOT} ...60 (oblige|require|reward|induce|pressure) ..8 @refer`,
      // freedom to refer anywhere
      '(free|freely|freedom|liberty|may|can) ..4 @refer ..8 (any|such|@anywhere)',
      '(order|prescription|patient) ..4 (may|can|free) ..10 @anywhere',
    ],
  }),
};
