import { listed, type ProvisionRule } from './provision.js';

export const excludedServices: ProvisionRule = {
  kind: 'excluded-services',
  label: 'HAS_EXCLUDED_SERVICES',
  title: 'No list of what the manager may not do',
  why: 'A list of acts that stay with licensed people shows everyone, staff of the manager first, where its role ends.',
  asks: 'clinical_control',
  severity: 'warning',
  clause: 'excluded-services',
  headings: ['exclu', 'not perform', 'prohibited', 'reserved', 'restrict', 'limits'],
  examples: {
    present: [
      'Manager shall not: (a) practice medicine; (b) hire, supervise or discharge clinicians; (c) set professional charges; or (d) assign codes.',
    ],
    absent: [
      'Manager shall not interfere with the professional judgment of any physician.',
      'Practice shall not hire, supervise or discharge clinicians, set professional charges or assign codes without the consent of Manager.',
    ],
  },
  find: listed({
    leads: {
      says: [
        '@manager ..6 (shall not|may not|does not|will not|shall never|shall at no time|shall refrain|may never|must not|=cannot|shall neither|has no|have no|shall have no|is not permitted|is not authorized|shall under no|shall in no|no authority|no right)',
        '@practice , not ..1 @manager',
        '(nothing|neither) ..8 (authorize|permit|allow|entitle) ..2 @manager to',
        '(reserved to|sole responsibility of|exclusive responsibility of) ..2 @practice ..6 :',
        '(excluded|prohibited) (service|activity|act|function) ..6 (are|include|:)',
      ],
      unless: [
        '@manager ..2 (shall|may|will) not represent',
        '@manager ..2 (shall|may|will) not bill',
        '@practice ..6 (shall|will|may) not ...40 (without|unless) ..8 @manager',
      ],
    },
    topics: [
      '@reserved-care',
      '@reserved-drugs',
      '@reserved-staff',
      '@reserved-charges',
      '@reserved-codes',
      '@reserved-protocols',
      '@reserved-review',
      '@reserved-time',
      '@reserved-payors',
      '@reserved-records',
      '@reserved-referrals',
      '@reserved-patients',
      '@reserved-name',
      '@reserved-fees',
      '@reserved-ownership',
    ],
    least: 3,
  }),
};
