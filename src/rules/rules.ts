import { controlReferrals } from './control/referrals.js';
import { controlHoldingOut } from './control/holding-out.js';
import { controlUnreviewedAdvertising } from './control/unreviewed-advertising.js';
import { controlMedicalRecords } from './control/medical-records.js';
import { controlBankAccounts } from './control/bank-accounts.js';
import { controlPayorContracts } from './control/payor-contracts.js';
import { controlClinicalStaff } from './control/clinical-staff.js';
import { controlMedicalDirector } from './control/medical-director.js';
import { controlRestrictiveCovenant } from './control/restrictive-covenant.js';
import { controlPracticeGovernance } from './control/practice-governance.js';
import { controlPracticeEquity } from './control/practice-equity.js';
import { controlCoding } from './control/coding.js';
import { controlClinicalSchedule } from './control/clinical-schedule.js';
import { controlClinicalDecisions } from './control/clinical-decisions.js';
import { controlProfessionalFees } from './control/professional-fees.js';
import { feeManagerDiscretion } from './fee/manager-discretion.js';
import { feePerVolume } from './fee/per-volume.js';
import { feePercentageOfProfit } from './fee/percentage-of-profit.js';
import { feePercentageOfRevenue } from './fee/percentage-of-revenue.js';
import { feeResidualSweep } from './fee/residual-sweep.js';
import { termEvergreen } from './term/evergreen.js';
import { termExcessive } from './term/excessive.js';
import { termExitPenalty } from './term/exit-penalty.js';
import { termOneSided } from './term/one-sided.js';
import { isDisclaimer } from './disclaimer.js';
import type { Rule } from './rule.js';

const ALL: readonly Rule[] = [
  feePercentageOfRevenue,
  feePercentageOfProfit,
  feeResidualSweep,
  feePerVolume,
  feeManagerDiscretion,
  controlProfessionalFees,
  controlCoding,
  controlMedicalRecords,
  controlPayorContracts,
  controlClinicalSchedule,
  controlClinicalDecisions,
  controlClinicalStaff,
  controlMedicalDirector,
  controlRestrictiveCovenant,
  controlBankAccounts,
  controlReferrals,
  controlPracticeGovernance,
  controlPracticeEquity,
  controlUnreviewedAdvertising,
  controlHoldingOut,
  termOneSided,
  termExcessive,
  termExitPenalty,
  termEvergreen,
];

/** Every rule on what an agreement says, in the order in which a report lists them; statements that only deny break none. */
export const RULES: readonly Rule[] = ALL.map((rule) =>
  rule.denials ? rule : { ...rule, find: (facts) => rule.find(facts).filter(({ scene }) => !isDisclaimer(facts, scene)) },
);
