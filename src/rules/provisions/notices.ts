import { stated, type ProvisionRule } from './provision.js';

export const notices: ProvisionRule = {
  kind: 'notices',
  label: 'HAS_NOTICES',
  title: 'Nothing on how notice is given',
  why: 'Rights to cure and to leave run from notice; both parties should know when it has been given.',
  asks: null,
  severity: 'note',
  clause: 'notices',
  headings: ['notice'],
  examples: {
    present: [
      'Notices shall be in writing and delivered by hand or by certified mail to the addresses below.',
      'Any notice is deemed given three days after deposit in the mail.',
    ],
    absent: ['Either party may terminate upon thirty days’ written notice.'],
  },
  find: stated({
    says: [
      'notice ...14 (shall|must|will|is|are) ..2 [be] [given] [only] [made] in writing',
      'notice ...14 (shall|must|will|is|are|be|may) ...8 (deemed|effective|delivered|sent|addressed|given|valid) ...20 @delivered',
      'notice ..6 take effect ...20 @delivered',
      'notice ...20 @delivered ...12 (address|addresses)',
    ],
    unless: [
      '(patient|appointment|collection|recall|privacy) ..1 notice',
      'notice ...8 to patients',
      '(after|upon|following) ..2 notice of (termination|default|breach)',
    ],
  }),
};
