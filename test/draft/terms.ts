import type { DealInput } from '../../src/model/deal/deal.js';
import type { FeeModel } from '../../src/model/deal/fee.js';

/** One deal's fee for each model. */
export const FEES: Record<FeeModel, DealInput['fee']> = {
  flat: { flat: { amount: 25_000 } },
  cost_plus: { cost_plus: { markup_percent: 12, annual_cap: 600_000 } },
  hourly: { hourly: { rates: [{ role: 'Practice administrator', rate: 95 }], monthly_cap: 20_000 } },
  service_lines: { service_lines: { lines: [{ service: 'Accounting', amount: 3_000 }] } },
  tiered: {
    tiered: {
      tiers: [
        { from: 1, amount: 20_000 },
        { from: 3, amount: 45_000 },
      ],
    },
  },
  percentage: { percentage: { percent: 12, maximum: 500_000 } },
  billing_percentage: { flat: { amount: 15_000 }, billing_percentage: { percent: 5 } },
};

/** Two ways to fill in the rest, so that optional clauses are drafted both with and without. */
export const BARE: Partial<DealInput> = { payors: ['cash'] };
export const FULL: Partial<DealInput> = {
  payors: ['cash', 'commercial', 'federal'],
  effective_date: '2027-01-01',
  governance: {},
  loan: { limit: 250_000, interest_percent: 8, term_months: 36 },
  premises: { mode: 'sublease', rent: { amount: 9_000 } },
  equipment: { mode: 'lease', rent: { amount: 2_000 }, items: [{ name: 'Laser platform' }] },
  trademark: { marks: [{ mark: 'HARBOR' }] },
  liability: { cap_months: 12 },
  covenants: { sale_of_business: false },
};
