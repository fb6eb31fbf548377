import { stated, type ProvisionRule } from './provision.js';

const NOT = '(not|no|neither|nor|never|nothing|none|without)';

export const noVolumeOrValue: ProvisionRule = {
  kind: 'no-volume-or-value',
  label: 'HAS_NO_VOLUME_VALUE',
  title: 'Nothing says that the fee ignores the volume and value of referrals',
  why: 'Federal safe harbors and most states’ referral laws ask that pay not follow the volume or value of referrals or other business.',
  asks: null,
  severity: 'warning',
  clause: 'no-volume-or-value',
  headings: ['volume', 'referral', 'fair market', 'basis of fee'],
  examples: {
    present: [
      'The Management Fee does not take into account the volume or value of referrals or other business generated between the parties.',
      'The fee was set without regard to the value of any business that either party may generate for the other.',
    ],
    absent: [
      'Practice is not required to refer any patient in return for what it receives.',
      'The fee is not affected by production.',
    ],
  },
  find: stated({
    says: [
      // said of the measure: "without regard to the volume or value of referrals"
      `${NOT} ...15 @keyed ...20 @volume ...14 @referred-business`,
      `${NOT} ...10 (on account of|because of|by reason of|by reference to|in consideration of|in view of) ..4 @volume ...14 @referred-business`,
      `${NOT} ...20 (related|tied|linked|connected) ...8 to ..3 @volume ...14 @referred-business`,
      '(independent|independently|regardless|irrespective|exclusive) of ..8 @volume ...14 @referred-business',
      '(no account of|independent of) ...25 (volume|value) ..5 (@referred-business|patient|prescription|purchase)',
      'no account of ...20 @referred-business',
      // said of the referrals: "the value of referrals played no part in the fee"
      '@volume ..8 @referred-business ...12 (no (part|role|bearing|effect|influence|weight)|not ..3 (consider|enter|affect|take|influence|change))',
      // said of the pay: "nor does the fee vary with referrals"
      `@remuneration ...25 ${NOT} ..8 (vary|change|fluctuate|increase|decrease|rise|fall|adjust|figure|measure) ...25 @referred-business`,
    ],
  }),
};
