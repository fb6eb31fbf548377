import * as z from 'zod';
import { Address, Days, Dollars, License, Months, Open, Percent, Period, StateCode, Text } from './primitives.js';

export const PRACTICE_TYPES = [
  'medical',
  'medspa',
  'dental',
  'optometry',
  'therapy',
  'telehealth',
  'behavioral',
  'iv-therapy',
  'weight-loss',
] as const;

const Location = z.strictObject({
  name: Text,
  address: Address,
  square_feet: Open(z.number().positive()),
  services: Open(Text).meta({ description: 'what is done here, in a few words' }),
});

export const Practice = z.strictObject({
  name: Text,
  entity: Text.meta({ description: 'form as it stands in the charter, such as "professional medical corporation"' }),
  state: StateCode.meta({ description: 'state of formation; its law governs the draft first' }),
  type: z.enum(PRACTICE_TYPES),
  address: Open(Address),
  licenses: z
    .array(z.strictObject({ kind: Text, number: Open(Text), state: StateCode.nullable().default(null) }))
    .default([])
    .meta({ description: 'permits of the entity itself: registration, fictitious name permit, facility licence' }),
  owners: z.array(z.strictObject({ name: Text, license: License, share: Percent })).min(1, 'at least one licensed owner'),
  locations: z.array(Location).default([]),
  telehealth_states: z
    .array(StateCode)
    .default([])
    .meta({ description: 'further states whose patients are seen at a distance' }),
});

export const Manager = z.strictObject({
  name: Text,
  entity: Text.meta({ description: 'form of the entity, such as "limited liability company"' }),
  state: StateCode.meta({ description: 'state of formation' }),
  address: Open(Address),
  owners: z.array(z.strictObject({ name: Text, share: Percent.nullable().default(null) })).default([]),
  private_equity: z
    .boolean()
    .default(false)
    .meta({ description: 'a private equity group or hedge fund holds or controls the manager' }),
});

export const MedicalDirector = z.strictObject({
  name: Open(Text),
  license: License.nullable().default(null),
  owner: z.boolean().default(true).meta({ description: 'is one of the owners of the practice' }),
  stipend: z.strictObject({ amount: Dollars, period: Period }).nullable().default(null),
  hours_per_month: Open(z.number().positive().max(744)),
  chart_review_percent: Open(Percent),
  visit_days: Open(Days).meta({ description: 'at least one visit on site in this many days' }),
  duties: z.array(Text).default([]).meta({ description: 'duties beyond those of Exhibit E' }),
});

/** What the practice does that brings clauses of its own; what is not said follows from the practice type. */
export const Clinical = z.strictObject({
  lasers: z.boolean().nullable().default(null),
  injectables: z.boolean().nullable().default(null),
  controlled_substances: z.boolean().nullable().default(null),
  compounded_drugs: z.boolean().nullable().default(null),
  telehealth: z.boolean().nullable().default(null),
  nurse_practitioners: z.boolean().nullable().default(null),
});

export const Loan = z.strictObject({
  limit: Dollars,
  interest_percent: Percent,
  term_months: Months,
  secured: z.boolean().default(false),
});
