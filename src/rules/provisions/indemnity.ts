import { stated, type ProvisionRule } from './provision.js';

export const indemnity: ProvisionRule = {
  kind: 'indemnity',
  label: 'HAS_INDEMNITY',
  title: 'No indemnity',
  why: 'Without one each party bears the loss that the other causes until a court says otherwise.',
  asks: null,
  severity: 'note',
  clause: 'indemnity',
  headings: ['indemn'],
  examples: {
    present: ['Each party shall indemnify and hold harmless the other from claims caused by its own negligence.'],
    absent: ['A notice of indemnity shall be sent by mail.', 'Neither party is liable for lost profits.'],
  },
  find: stated({
    says: [
      '(shall|will|agree|undertake|must|hereby) ...10 @indemnify',
      '(@manager|@practice|@both) ..4 @indemnify',
      '(@manager|@practice|@both|party) ..4 (reimburse|compensate) ..1 (@manager|@practice|other) ..4 (loss|losses|damages|liability|liabilities|claims)',
    ],
  }),
};
