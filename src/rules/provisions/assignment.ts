import { stated, type ProvisionRule } from './provision.js';

export const assignment: ProvisionRule = {
  kind: 'assignment',
  label: 'HAS_ASSIGNMENT',
  title: 'Nothing on assignment',
  why: 'Without it either party may find itself bound to a stranger.',
  asks: null,
  severity: 'note',
  clause: 'assignment',
  headings: ['assign'],
  examples: {
    present: ['Neither party may assign this Agreement without the written consent of the other.'],
    absent: ['Manager may assign employees to the offices.', 'Practice shall assign its accounts receivable to the bank.'],
  },
  find: stated({
    says: [
      '@assigns ..1 (@agreement|its rights|any right|its interest|it)',
      '@agreement ...14 (=be|=is|=not) ..2 @assigns',
      '(neither|no|not) ...8 @transfers (it|@agreement|its rights|any right|its interest|any interest|all or any part)',
      '(neither|no|not) ...8 hand @agreement over',
      '(neither|no|not|may) ..5 @assigns without ..8 consent',
    ],
    unless: ['assigned by it to', '(accounts|receivable|claims) ..4 @assigns', '@assigns ..3 (account|receivable|benefit)'],
  }),
};
