import * as z from 'zod';
import { Fee, Valuation } from './fee.js';
import { Clinical, Loan, Manager, MedicalDirector, Practice } from './parties.js';
import { CalendarDate, Open, StateCode } from './primitives.js';
import {
  Accounts,
  Called,
  Covenants,
  Disputes,
  Draft,
  Equipment,
  Equity,
  Governance,
  Insurance,
  Limits,
  Notices,
  Premises,
  Services,
  Signatories,
  Term,
  Termination,
  Trademark,
} from './terms.js';

/** What the parties agreed, in one file. What it leaves out takes the default or prints as a blank. */
export const Deal = z.strictObject({
  $schema: z.string().optional(),
  called: Called.prefault({}),
  practice: Practice,
  manager: Manager,
  medical_director: MedicalDirector.prefault({}),
  clinical: Clinical.prefault({}),
  payors: z
    .array(z.enum(['cash', 'commercial', 'federal']))
    .min(1, 'at least one of cash, commercial, federal')
    .meta({ description: 'who pays the practice; federal means Medicare, Medicaid, TRICARE and the like' }),
  effective_date: Open(CalendarDate),
  term: Term.prefault({}),
  termination: Termination.prefault({}),
  services: Services,
  fee: Fee,
  valuation: Valuation.prefault({}),
  accounts: Accounts.prefault({}),
  loan: Loan.nullable().default(null),
  premises: Premises.nullable().default(null),
  equipment: Equipment.nullable().default(null),
  trademark: Trademark.nullable().default(null),
  covenants: Covenants.prefault({}),
  equity: Equity.prefault({}),
  governance: Governance.nullable().default(null),
  insurance: Insurance.prefault({}),
  indemnity: z.enum(['mutual', 'none']).default('mutual'),
  liability: Limits.prefault({}),
  disputes: Disputes.prefault({}),
  notices: Notices.prefault({}),
  governing_law: StateCode.nullable().default(null).meta({ description: 'the practice’s state when not said' }),
  signatories: Signatories.prefault({}),
  draft: Draft.prefault({}),
});

export type Deal = z.infer<typeof Deal>;
export type DealInput = z.input<typeof Deal>;
