import { stated, type ProvisionRule } from './provision.js';

export const compliance: ProvisionRule = {
  kind: 'compliance',
  label: 'HAS_COMPLIANCE',
  title: 'No covenant to comply with health care law',
  why: 'Each party should promise to keep the laws that govern it and to run a compliance program.',
  asks: null,
  severity: 'warning',
  clause: 'compliance-program',
  examples: {
    present: [
      'Each party shall comply with all laws applicable to it and shall maintain a compliance program.',
      'Practice shall adopt a compliance plan consistent with guidance of the Office of Inspector General.',
    ],
    absent: [
      'Practice shall comply with the policies of Manager.',
      'All transfers are subject to applicable law.',
    ],
  },
  find: stated({
    says: [
      '(@manager|@practice|@both|party) ...14 (shall|will|must|agree) ..8 (comply|conform|obey|observe|abide by|remain in compliance) ...16 (law|laws|statute|regulation)',
      '(@manager|@practice|@both) ...20 (perform|furnish|render|provide|conduct) ...12 (compliance|conformity|accordance|keeping) with ..3 (@statutes|law|laws)',
      '(@both|@manager|@practice) ...10 (observance|compliance|conduct|act) ...4 (of|with|to) ..5 (law|laws|statute)',
      '(compliance|integrity) (program|plan|officer ..4 program)',
      '(represent|warrant|screen|check|certify) ...25 (excluded|exclusion|debarred)',
    ],
    unless: ['(employment|tax|withholding|licensing) law ..2 only'],
  }),
};
