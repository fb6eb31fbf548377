import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { openLibrary } from '../../src/library/library.js';
import { FEE_MODELS } from '../../src/model/deal/fee.js';
import { PRACTICE_TYPES } from '../../src/model/deal/parties.js';
import { STATE_CODES } from '../../src/model/deal/primitives.js';
import { review } from '../../src/review/review.js';
import { BARE, FEES, FULL } from '../draft/terms.js';
import { dealWith } from '../deals.js';
import { readingOf } from './drafts.js';

const library = openLibrary();
/** What the deal leaves open prints as a blank, and is found as one. */
const OPEN = 'unfilled-blank';

describe.each(STATE_CODES.map((state, index) => [state, index] as const))('%s', (state, index) => {
  it('finds no error and no warning in what we draft, whatever the fee', () => {
    const found: string[] = [];
    for (const [at, model] of FEE_MODELS.entries()) {
      const type = PRACTICE_TYPES[(index + at) % PRACTICE_TYPES.length] ?? 'medical';
      const deal = dealWith({ state, type, ...((index + at) % 2 ? FULL : BARE), fee: FEES[model] });
      const { agreement } = draft(deal, library, { notes: false });
      if (!agreement) continue;
      const { findings, kind } = review(readingOf(agreement), 'draft', library, { states: [state], practice: type });
      expect(kind).toBe('msa');
      for (const { rule, severity, section, quote } of findings)
        if (severity !== 'note' && rule !== OPEN && !isTheFeeItself(rule, model))
          found.push(`${type} ${model}: ${severity} ${rule} at ${section}: ${quote.slice(0, 80)}`);
    }
    expect([...new Set(found)].slice(0, 10)).toEqual([]);
  });
});

/** Where the law only restricts a percentage, the draft has it with a caution in its memo, and the review warns of it. */
const isTheFeeItself = (rule: string, model: string) => rule === 'fee-percentage-of-revenue' && model === 'percentage';
