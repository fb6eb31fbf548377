import type { Library } from '../library/library.js';
import type { Provision } from '../model/provision.js';

/** What codes of a report are called in a sentence. */
export interface Names {
  state(code: string): string;
  practice(type: string): string;
}

/** Without a library, codes stand for themselves. */
export const CODES: Names = { state: (code) => code, practice: (type) => `${type.replaceAll('-', ' ')} practice` };

/** The names that the library gives to states and practice types. */
export const namesFrom = ({ places, practices }: Library): Names => ({
  state: (code) => places[code]?.[0] ?? CODES.state(code),
  practice: (type) => practices[type]?.name ?? CODES.practice(type),
});

/** Provisions as people call them. */
export const PROVISION_NAMES: Record<Provision, string> = {
  fmv: 'fair market value of the fee',
  'no-volume-or-value': 'a fee apart from the volume or value of referrals',
  'no-referral': 'no duty to refer',
  term: 'term',
  'termination-for-cause': 'termination for cause',
  'termination-for-convenience': 'termination without cause',
  'termination-regulatory': 'change of law',
  transition: 'help with transition',
  'clinical-autonomy': 'clinical autonomy',
  'services-scope': 'scope of services',
  'excluded-services': 'services that the manager may not give',
  hipaa: 'HIPAA',
  'records-practice': 'the practice owns its records',
  'books-access': 'access to books',
  insurance: 'insurance',
  indemnity: 'indemnity',
  compliance: 'compliance with law',
  'independent-parties': 'independent parties',
  'governing-law': 'governing law',
  dispute: 'disputes',
  confidentiality: 'confidentiality',
  assignment: 'assignment',
  notices: 'notices',
  'separate-accounts': 'the practice’s own accounts',
  'medical-director': 'medical director',
  'fee-review': 'review of the fee',
};
