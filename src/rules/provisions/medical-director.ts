import { stated, type ProvisionRule } from './provision.js';

export const medicalDirector: ProvisionRule = {
  kind: 'medical-director',
  label: 'HAS_MEDICAL_DIRECTOR',
  title: 'Nothing says that the practice chooses its clinical director',
  why: 'Where a director leads the clinical work, whoever chooses that person decides how patients are treated.',
  asks: 'med_spa.medical_director',
  severity: 'warning',
  clause: 'medical-director',
  headings: ['director'],
  neededWhen: ({ practice }) => practice === null || practice === 'medspa',
  examples: {
    present: [
      'Practice shall appoint, and may remove, the medical director.',
      'The Medical Director is elected by the board of Practice.',
    ],
    absent: ['Manager shall appoint the medical director.', 'The medical director shall approve all advertising.'],
  },
  find: stated({
    says: [
      "@practice ['s] ...10 (appoint|designate|select|elect|choose|name) ...30 @clinical-head",
      '@clinical-head ...20 (appoint|designate|select|elect|choose|chosen|name) ..8 by ..1 [board] [of] [directors] [of] ..1 @practice',
      '(choice|selection|appointment|removal) of ..3 @clinical-head ...8 (lie|rest|belong|is for|is left) ..4 @practice',
      '@clinical-head , whom (it|@practice) ..2 (appoint|elect|choose|designate|select)',
      '@clinical-head ..2 (whom|that|chosen) ..6 (board|@practice) ..6 (appoint|elect|choose|designate|select)',
    ],
    unless: [
      'list ..14 (furnish|supply|provide|approve) by ..1 @manager',
      'concurrence of ..1 @manager',
      '@manager ..4 (shall|may|will|has) ..6 (appoint|designate|select|choose|name|remove|approve) ...20 @clinical-head',
      '@clinical-head ...20 (approve|acceptable|consent) ..6 @manager',
    ],
  }),
};
