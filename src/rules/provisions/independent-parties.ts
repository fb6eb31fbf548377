import { stated, type ProvisionRule } from './provision.js';

export const independentParties: ProvisionRule = {
  kind: 'independent-parties',
  label: 'HAS_INDEPENDENT',
  title: 'Nothing says that the parties are independent',
  why: 'Without it the two may be taken for partners or joint employers, who answer for each other.',
  asks: null,
  severity: 'note',
  clause: 'independent-parties',
  headings: ['independent', 'relationship'],
  examples: {
    present: [
      'The parties are independent contractors.',
      'Nothing in this Agreement creates a partnership or joint venture between Manager and Practice.',
    ],
    absent: ['Practice may engage physicians as employees or independent contractors.'],
  },
  find: stated({
    says: [
      '(@both|@manager|@practice|relationship) ...20 (as|be|are|is|remain|of) ..6 @contractor',
      '(not|no|nothing|neither|nor) ...20 @partner',
    ],
    unless: [
      '@clinician ..8 (as|be|are|is|or) ..6 @contractor',
      '(employee|employees) (or|and|,) ..2 @contractor',
      '@contractor ..2 of @practice',
    ],
  }),
};
