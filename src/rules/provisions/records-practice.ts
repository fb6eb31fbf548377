import { stated, type ProvisionRule } from './provision.js';

export const recordsPractice: ProvisionRule = {
  kind: 'records-practice',
  label: 'HAS_RECORDS_PRACTICE',
  title: 'Nothing says that the patient records belong to the practice',
  why: 'Charts go with the care of patients; whoever holds them holds the practice.',
  asks: 'records',
  severity: 'warning',
  clause: 'clinical-records',
  headings: ['records', 'charts'],
  examples: {
    present: [
      'All patient records are and shall remain the property of Practice.',
      'Practice owns the medical record of each patient.',
    ],
    absent: [
      'All patient records shall be the property of Manager.',
      'The financial records of the offices belong to Practice.',
    ],
  },
  find: stated({
    says: [
      '@chart ...18 @belongs ..4 @practice',
      "@chart ...12 (is|are|remain|be) ..6 @practice ['s] ..4 property",
      '@practice ..8 (own|owner of|retain|hold|title to|ownership of) ..8 @chart',
      '@chart ...16 belong ..5 to ..1 @practice',
      '@practice (keeps|retains) its ..2 @chart',
      '@practice owns ..6 (data|record|chart)',
      '(title|ownership|property) ..4 (to|of|in) ..3 @chart ...20 @practice',
      "@chart ...8 (is|are|remain) ..3 @practice 's",
      "record ..6 (is|are) ..2 @practice 's",
      "@practice 's ..1 @chart ...8 belong ..1 to it",
      'record ..3 belong ..2 to @practice',
      'record , ..4 which (are|is) [the] ..2 property of @practice',
    ],
    unless: [
      '(audit|report|result) ..4 report ..3 to ..1 @practice',
      '(financial|business|account|corporate) [and business|or business] record ..20 @belongs ..3 @practice',
    ],
  }),
};
