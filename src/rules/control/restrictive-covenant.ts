import { flagged, type Rule } from '../rule.js';

const BOUND = ['practice', 'owner', 'none'] as const;
/** Where or when a covenant binds. */
const AREA = '(within ..6 (mile|radius|county|territory|area|region|state|city)|@number ..3 mile|radius|territory|service area|(@duration|@number ..3 (year|month)) ..3 (thereafter|after|following|from))';
const LATER = '(@duration ..4 (thereafter|after|following|from)|(term|agreement|employment|engagement) ..4 and ..8 @duration|during the term)';

const NAMES: readonly string[] = ['@noncompete'];

const WORKS: readonly string[] = [
  ...BOUND.flatMap((who) => [`@compete:-${who} ...30 ${AREA}`, `${AREA} ...30 @compete:-${who}`, `${LATER} ...20 @compete:-${who} ..10 (practice|patient|office|clinic|@licensed)`]),
];

const SILENT: readonly string[] = [
  ...BOUND.flatMap((who) => [`@silence:-${who} ..6 patient`, `@disparage:-${who}`]),
];

export const controlRestrictiveCovenant: Rule = {
  id: 'control-restrictive-covenant',
  label: 'CTRL_COVENANT',
  title: 'Clinicians or the practice are held back or silenced',
  concern: 'control',
  asks: 'restrictive_covenants.status',
  severity: 'warning',
  message: 'The practice or its clinicians may not work where they like, treat their patients or speak freely.',
  why: 'A covenant that serves a lay company keeps patients from their clinicians, and several laws void it or forbid its use.',
  ask: {
    clause: 'clinician-freedom',
    acceptable: 'Confidentiality of business information, and a promise not to solicit the other party’s non-clinical staff.',
    walkAway: 'Clinicians may not tell patients where they have gone, or may not practice nearby after they leave.',
  },
  examples: {
    flags: ['For two years after termination Practice shall not operate an office within ten miles of the Premises.'],
    passes: ['For one year after termination Manager shall not manage another practice within ten miles of the Office.'],
  },
  find: flagged({ flags: [...NAMES, ...WORKS, ...SILENT], unless: ['(no|not|nothing|neither) ..8 (covenant|restrict|restriction)'] }),
};
