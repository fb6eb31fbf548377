import { stated, type ProvisionRule } from './provision.js';

export const compliance: ProvisionRule = {
  kind: 'compliance',
  label: 'HAS_COMPLIANCE',
  title: 'No covenant to comply with health care law',
  why: 'Each party should promise to keep the laws that govern it and to run a compliance program.',
  asks: null,
  severity: 'warning',
  clause: 'compliance-program',
  headings: ['compliance', 'law'],
  examples: {
    present: [
      'Each party shall comply with all laws applicable to it and shall maintain a compliance program.',
      'Practice shall adopt a compliance plan consistent with guidance of the Office of Inspector General.',
    ],
    absent: ['Practice shall comply with the policies of Manager.', 'All transfers are subject to applicable law.'],
  },
  find: stated({
    says: [
      '(@manager|@practice|@both|party) ...14 (shall|will|must|agree) ..8 @comply ...16 @lawful',
      '(@manager|@practice|@both) ...20 (perform|furnish|render|provide|conduct|committed|act|operate) ...12 @in-compliance ..6 @lawful',
      '@compliance-program',
      '(represent|warrant|screen|check|certify) ...25 @exclusion',
      '(shall|will) ensure ...25 @comply ..10 @lawful',
      '=each (shall|will|must|agrees to) comply ...16 @lawful',
      '(it|they) ..2 (shall|will) (render|perform|furnish|provide) ...8 @in-compliance ..6 @lawful',
    ],
  }),
};
