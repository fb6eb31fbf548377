import { stated, type ProvisionRule } from './provision.js';

export const governingLaw: ProvisionRule = {
  kind: 'governing-law',
  label: 'HAS_GOVERNING_LAW',
  title: 'No governing law',
  why: 'The parties should know which state’s law a court would apply; it should be the law of the state where patients are treated.',
  asks: null,
  severity: 'note',
  clause: 'governing-law',
  headings: ['governing law', 'choice of law', 'applicable law'],
  examples: {
    present: [
      'This Agreement is governed by the laws of the state in which Practice is organized.',
      'The law of that state applies to the interpretation and enforcement of this Agreement.',
    ],
    absent: ['Each party shall comply with the laws that govern it.', 'The bylaws govern the affairs of Practice.'],
  },
  find: stated({
    says: [
      '(@agreement|hereof|dispute|rights|claim|contract) ...16 @governed ...12 (by|with|under|to) ..4 law',
      '(validity|construction|interpretation) ...12 determine ..6 law',
      '(agreement|contract) ..6 subject to the laws of',
      'law ..6 @governs ...8 (@agreement|(this|the) (management|services|interpretation|validity|construction|contract))',
      'law of ..5 @governs (.|,|;)',
      'law @governs (.|,|;|and)',
      '(internal|substantive) law ..6 @governs',
    ],
  }),
};
