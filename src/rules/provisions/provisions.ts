import { assignment } from './assignment.js';
import { booksAccess } from './books-access.js';
import { clinicalAutonomy } from './clinical-autonomy.js';
import { compliance } from './compliance.js';
import { confidentiality } from './confidentiality.js';
import { dispute } from './dispute.js';
import { excludedServices } from './excluded-services.js';
import { feeReview } from './fee-review.js';
import { fmv } from './fmv.js';
import { governingLaw } from './governing-law.js';
import { hipaa } from './hipaa.js';
import { indemnity } from './indemnity.js';
import { independentParties } from './independent-parties.js';
import { insurance } from './insurance.js';
import { medicalDirector } from './medical-director.js';
import { noReferral } from './no-referral.js';
import { noVolumeOrValue } from './no-volume-or-value.js';
import { notices } from './notices.js';
import { recordsPractice } from './records-practice.js';
import { separateAccounts } from './separate-accounts.js';
import { servicesScope } from './services-scope.js';
import { term } from './term.js';
import { terminationForCause } from './termination-for-cause.js';
import { terminationForConvenience } from './termination-for-convenience.js';
import { terminationRegulatory } from './termination-regulatory.js';
import { transition } from './transition.js';
import type { ProvisionRule } from './provision.js';

/** Every provision that an agreement should contain, in the order of src/model/provision.ts. */
export const PROVISION_RULES: readonly ProvisionRule[] = [
  fmv,
  noVolumeOrValue,
  noReferral,
  term,
  terminationForCause,
  terminationForConvenience,
  terminationRegulatory,
  transition,
  clinicalAutonomy,
  servicesScope,
  excludedServices,
  hipaa,
  recordsPractice,
  booksAccess,
  insurance,
  indemnity,
  compliance,
  independentParties,
  governingLaw,
  dispute,
  confidentiality,
  assignment,
  notices,
  separateAccounts,
  medicalDirector,
  feeReview,
];
