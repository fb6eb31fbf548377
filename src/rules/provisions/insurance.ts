import { stated, type ProvisionRule } from './provision.js';

export const insurance: ProvisionRule = {
  kind: 'insurance',
  label: 'HAS_INSURANCE',
  title: 'Nobody has to be insured',
  why: 'Each party should carry insurance for what it does: malpractice cover for the practice, general and cyber liability for the manager.',
  asks: null,
  severity: 'warning',
  clause: 'insurance-practice',
  headings: ['insurance', 'coverage'],
  examples: {
    present: [
      'Practice shall carry professional liability insurance of at least $1,000,000 per claim.',
      'Each party shall maintain the insurance described in Exhibit 10.',
    ],
    absent: [
      'Manager shall submit claims to insurance companies for services of Practice.',
      'Manager shall verify the insurance coverage of patients.',
    ],
  },
  find: stated({
    says: [
      '(@practice|@both|party) ..6 (shall|will|must|agree) ...10 (procure|obtain|purchase) ...20 (@insurance|(liability|malpractice|tail|cyber|reporting) ..6 @coverage)',
      '(@manager|@practice|@both) ...14 (shall|will|must|agree) ...10 (carry|maintain|keep in force|keep in effect) ..20 (@insurance|(liability|malpractice|tail|cyber|reporting) ..6 @coverage)',
      '(@manager|@practice|@both) ..2 (=carries|=maintains|=keeps|=buys|=carry|=maintain) ...12 (@insurance|(liability|malpractice|tail|cyber) ..6 (@coverage|cover))',
      '(@manager|@practice|@both) ..3 @insures ..6 (for|against|its|itself|clinician|as)',
      'party ...30 (shall|will|must) ...16 keep (@insurance|@coverage)',
      '(keep|kept) ...14 (@insurance|@coverage) of ..4 (least|@money)',
      '@insurance ...14 (shall|will|must) ..2 be (carried|maintained|kept|obtained|procured|provided)',
      '@insurance ...20 (at least|minimum|not less|in the amount)',
    ],
    unless: [
      'insurance (benefit|claim|verification|company|carrier|card|information)',
      '(verify|verification|eligibility|bill|claim form) ..8 (insurance|coverage)',
    ],
  }),
};
