import { describe, expect, it } from 'vitest';
import { inlineTerms, slipsOf } from '../../src/draft/check.js';
import { draft } from '../../src/draft/draft.js';
import { openLibrary } from '../../src/library/library.js';
import { FEE_MODELS, type FeeModel } from '../../src/model/deal/fee.js';
import { PRACTICE_TYPES } from '../../src/model/deal/parties.js';
import { STATE_CODES } from '../../src/model/deal/primitives.js';
import type { DealInput } from '../../src/model/deal/deal.js';
import { dealWith } from '../deals.js';

const library = openLibrary();
const terms = inlineTerms(library);

const FEES: Record<FeeModel, DealInput['fee']> = {
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
const BARE: Partial<DealInput> = { payors: ['cash'] };
const FULL: Partial<DealInput> = {
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

describe.each(STATE_CODES)('%s', (state) => {
  it('drafts every lawful fee model for every practice type, without a slip', () => {
    const slips: string[] = [];
    let drafted = 0;
    for (const type of PRACTICE_TYPES) {
      for (const [index, model] of FEE_MODELS.entries()) {
        const deal = dealWith({ state, type, ...((index + type.length) % 2 ? FULL : BARE), fee: FEES[model] });
        const { agreement, refusals } = draft(deal, library);
        if (!agreement) {
          if (refusals.length === 0) slips.push(`${type} ${model}: no agreement and no refusal`);
          continue;
        }
        drafted += 1;
        slips.push(...slipsOf(agreement, terms).map((slip) => `${type} ${model}: ${slip}`));
      }
    }
    expect([...new Set(slips)].slice(0, 20)).toEqual([]);
    expect(drafted).toBeGreaterThanOrEqual(5 * PRACTICE_TYPES.length);
  });
});
