import * as z from 'zod';
import { CalendarDate, Days, Dollars, Months, Open, Period, Prose, Text, Years } from './primitives.js';

/** The catalogue of services; each is left out, given in part, or given whole. */
export const SERVICES = [
  'marketing',
  'human_resources',
  'payroll',
  'billing',
  'revenue_cycle',
  'accounting',
  'facilities',
  'equipment',
  'information_technology',
  'scheduling',
  'vendor_management',
  'training',
  'compliance_support',
  'credentialing',
  'call_center',
  'telehealth_platform',
] as const;

const Scope = z.enum(['none', 'support', 'full']);

export const Services = z.strictObject(
  Object.fromEntries(SERVICES.map((service) => [service, Scope.default('none')])) as Record<
    (typeof SERVICES)[number],
    z.ZodDefault<typeof Scope>
  >,
);

export const Term = z.strictObject({
  years: Years.default(5),
  renewal: z
    .strictObject({ years: Years.default(1), notice_days: Days.default(90) })
    .nullable()
    .prefault({}),
});

export const Termination = z.strictObject({
  cause: z.strictObject({ cure_days: Days.default(30) }).prefault({}),
  convenience: z
    .strictObject({ notice_days: Days.default(120), after_months: Open(Months) })
    .nullable()
    .prefault({}),
  regulatory: z.strictObject({ negotiation_days: Days.default(60) }).prefault({}),
  insolvency: z.boolean().default(true),
  license_loss: z.boolean().default(true),
  exclusion: z.boolean().default(true),
  transition_days: Days.default(90),
});

export const Accounts = z.strictObject({
  bank: Open(Text),
  sweep: z.boolean().default(false).meta({ description: 'a standing, revocable sweep to an operating account' }),
  manager_pays_bills: z
    .boolean()
    .default(true)
    .meta({ description: 'the manager prepares payments that the practice approves' }),
  approval_over: Open(Dollars).meta({ description: 'payments above this amount need the practice to sign each one' }),
});

export const Premises = z.strictObject({
  mode: z.enum(['sublease', 'license', 'practice_leases']),
  rent: z
    .strictObject({ amount: Dollars, period: Period.default('month') })
    .nullable()
    .default(null),
  landlord: Open(Text),
});

export const Equipment = z.strictObject({
  mode: z.enum(['lease', 'included', 'practice_owns']),
  rent: z
    .strictObject({ amount: Dollars, period: Period.default('month') })
    .nullable()
    .default(null),
  items: z.array(z.strictObject({ name: Text, serial: Open(Text), location: Open(Text) })).default([]),
});

export const Trademark = z.strictObject({
  marks: z.array(z.strictObject({ mark: Text, registration: Open(Text) })).min(1, 'at least one mark'),
  royalty: z
    .strictObject({ amount: Dollars, period: Period.default('month') })
    .nullable()
    .default(null),
});

export const Covenants = z.strictObject({
  nonsolicit_staff: z
    .boolean()
    .default(true)
    .meta({ description: 'neither party hires away the other’s non-clinical staff' }),
  manager_exclusive: z.boolean().default(true).meta({ description: 'the manager alone gives these services' }),
  nonsolicit_months: Months.default(12),
  sale_of_business: z.boolean().default(false).meta({ description: 'a covenant of the seller of a practice' }),
});

export const Equity = z.strictObject({
  transfer_restriction: z.boolean().default(false),
  successor: Open(Text).meta({ description: 'licensed person named to follow the owner' }),
});

export const Governance = z.strictObject({
  manager_members: z.int().min(1).max(9).default(2),
  practice_members: z.int().min(1).max(9).default(2),
  meets: z.enum(['monthly', 'quarterly']).default('quarterly'),
});

export const Insurance = z.strictObject({
  professional: z
    .strictObject({ occurrence: Dollars.default(1_000_000), aggregate: Dollars.default(3_000_000) })
    .prefault({}),
  general: z.strictObject({ occurrence: Dollars.default(1_000_000), aggregate: Dollars.default(2_000_000) }).prefault({}),
  cyber: Open(Dollars),
  tail_years: Years.default(3),
});

export const Disputes = z.strictObject({
  method: z
    .enum(['litigation', 'arbitration', 'mediation_then_arbitration', 'mediation_then_litigation'])
    .default('mediation_then_arbitration'),
  rules: Text.default('Commercial Arbitration Rules of the American Arbitration Association'),
  county: Open(Text).meta({ description: 'where it is heard: a county and its state' }),
});

const Notice = z.strictObject({ attention: Open(Text), email: Open(Text), copy_to: Open(Text) });
const Signatory = z.strictObject({ name: Open(Text), title: Open(Text) });

export const Notices = z.strictObject({ practice: Notice.prefault({}), manager: Notice.prefault({}) });
export const Signatories = z.strictObject({ practice: Signatory.prefault({}), manager: Signatory.prefault({}) });

export const Called = z.strictObject({ manager: Text.default('Manager'), practice: Text.default('Practice') });

export const Limits = z.strictObject({
  cap_months: Open(Months).meta({ description: 'cap of liability: the fees of this many months' }),
  cap_amount: Open(Dollars),
});

export const Draft = z.strictObject({
  date: Open(CalendarDate).meta({ description: 'printed in the header; nothing is taken from the clock' }),
  legend: Text.nullable().default('DRAFT – FOR REVIEW BY COUNSEL'),
  notes: Open(Prose).meta({ description: 'shown in the cover memo' }),
});
