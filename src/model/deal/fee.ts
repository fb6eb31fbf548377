import * as z from 'zod';
import { CalendarDate, Days, Dollars, Open, Percent, Period, Text } from './primitives.js';

const Flat = z.strictObject({ amount: Dollars, period: Period.default('month') });

const CostPlus = z.strictObject({
  markup_percent: Percent.meta({ description: 'percent of documented costs, never of revenue' }),
  annual_cap: Open(Dollars),
});

const Hourly = z.strictObject({
  rates: z.array(z.strictObject({ role: Text, rate: Dollars })).min(1, 'at least one role and rate'),
  monthly_cap: Open(Dollars),
});

const ServiceLines = z.strictObject({
  period: Period.default('month'),
  lines: z.array(z.strictObject({ service: Text, amount: Dollars })).min(1, 'at least one service line'),
});

const Tiered = z.strictObject({
  period: Period.default('month'),
  tiers: z
    .array(
      z.strictObject({
        from: z.int().positive().meta({ description: 'from this many locations on' }),
        amount: Dollars.meta({ description: 'fixed fee for all locations together, US dollars' }),
      }),
    )
    .min(1, 'at least one tier'),
});

const Percentage = z.strictObject({
  percent: Percent,
  of: z.enum(['gross_revenue', 'net_collections']).default('net_collections'),
  minimum: Open(Dollars).meta({ description: 'least fee for each month, US dollars' }),
  maximum: Open(Dollars).meta({ description: 'cap for each year, US dollars' }),
});

const BillingPercentage = z.strictObject({
  percent: Percent,
  excludes_federal: z
    .boolean()
    .default(true)
    .meta({ description: 'claims of federal programs are billed for a fixed amount instead' }),
  federal_flat: Open(Dollars).meta({ description: 'fixed monthly fee for billing federal programs, US dollars' }),
});

/** Each model that is present is charged; together they are the management fee. */
export const Fee = z
  .strictObject({
    flat: Flat.nullable().default(null),
    cost_plus: CostPlus.nullable().default(null),
    hourly: Hourly.nullable().default(null),
    service_lines: ServiceLines.nullable().default(null),
    tiered: Tiered.nullable().default(null),
    percentage: Percentage.nullable().default(null),
    billing_percentage: BillingPercentage.nullable().default(null),
    payment: z
      .strictObject({
        due_day: z.int().min(1).max(28).default(10).meta({ description: 'day of the month' }),
        interest_percent: Open(Percent).meta({ description: 'percent a year on late amounts' }),
        invoice: z.boolean().default(true),
      })
      .prefault({}),
    review: z
      .strictObject({
        every_months: z.int().positive().max(60).default(12),
        adjustment: z.enum(['appraiser', 'index', 'amendment']).default('amendment'),
        index_cap_percent: Open(Percent),
        notice_days: Days.default(60),
      })
      .prefault({}),
  })
  .refine((fee) => FEE_MODELS.some((model) => fee[model]), {
    message: 'at least one fee model: flat, cost_plus, hourly, service_lines, tiered, percentage or billing_percentage',
  });

export const FEE_MODELS = [
  'flat',
  'cost_plus',
  'hourly',
  'service_lines',
  'tiered',
  'percentage',
  'billing_percentage',
] as const;

export type FeeModel = (typeof FEE_MODELS)[number];

/** The opinion of value behind the fee. */
export const Valuation = z.strictObject({
  appraiser: Open(Text),
  date: Open(CalendarDate),
  method: z.enum(['market', 'cost', 'income', 'market_and_cost']).default('market_and_cost'),
});
