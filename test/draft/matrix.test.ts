import { describe, expect, it } from 'vitest';
import { inlineTerms, slipsOf } from '../../src/draft/check.js';
import { draft } from '../../src/draft/draft.js';
import { openLibrary } from '../../src/library/library.js';
import { FEE_MODELS } from '../../src/model/deal/fee.js';
import { PRACTICE_TYPES } from '../../src/model/deal/parties.js';
import { STATE_CODES } from '../../src/model/deal/primitives.js';
import { dealWith } from '../deals.js';
import { BARE, FEES, FULL } from './terms.js';

const library = openLibrary();
const terms = inlineTerms(library);

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
