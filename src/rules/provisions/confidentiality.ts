import { stated, type ProvisionRule } from './provision.js';

export const confidentiality: ProvisionRule = {
  kind: 'confidentiality',
  label: 'HAS_CONFIDENTIALITY',
  title: 'Nothing on confidentiality',
  why: 'The parties learn each other’s business secrets; a mutual promise protects both, and must leave room for reports to authorities.',
  asks: null,
  severity: 'note',
  clause: 'confidentiality',
  headings: ['confidential'],
  examples: {
    present: [
      'Each party shall hold in confidence the Confidential Information of the other.',
      'Practice shall keep the pricing models of Manager confidential.',
    ],
    absent: [
      'Manager shall keep patient information confidential as the Business Associate Agreement requires.',
      'Peer review is confidential under state law.',
    ],
  },
  find: stated({
    says: [
      '(@manager|@practice|@both|party|@recipient) ...14 (shall|will|must|agree|undertake) ...10 (hold|keep|maintain|treat|preserve|protect|safeguard) ...25 @secret',
      '(@manager|@practice|@both|party|@recipient) ...14 (not|neither|nor|never) ...8 (disclose|divulge|reveal|use) ...30 @secret',
      '(neither|no) party ...14 (disclose|divulge|reveal|use) ...30 @secret',
      '@secret ...25 (shall|will|must|agree) ..8 (hold|keep|held|kept|maintain|treat|disclose|disclosed|divulge|reveal|use|used)',
      '@both (keep|hold|guard) ..8 @secret',
      "(@practice|@manager|@both) ..3 (not|neither) ..2 @disclose ..2 (@manager|@practice|other) 's",
      '(neither|no|@both|@practice|@manager|party) ...8 (not|party|neither) ..3 @disclose ...25 of (the other|each other|@manager|@practice)',
      '@recipient ..3 (shall|will) ..4 (protect|hold|keep|use)',
    ],
    unless: [
      '(not|never) ..2 treat',
      '(patient|chart|health) ..6 (information|record) ..8 @secret',
      '@secret ..6 (patient|health) information',
    ],
  }),
};
