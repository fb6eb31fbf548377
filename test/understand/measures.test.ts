import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library.js';
import type { Paragraph } from '../../src/model/agreement.js';
import { RULES } from '../../src/rules/rules.js';
import { understand, wordsOf } from '../../src/understand/facts.js';
import { agreementOf } from '../rules/agreement.js';

const { lexicon } = openLibrary();

/** Which of the rules on fees find something. */
function found(paragraphs: readonly Partial<Paragraph>[]): string[] {
  const agreement = agreementOf('');
  const [blank] = agreement.paragraphs as [Paragraph];
  agreement.paragraphs = paragraphs.map((paragraph) => ({ ...blank, ...paragraph }));
  const facts = understand(wordsOf(agreement, lexicon), { manager: ['Manager'], practice: ['Practice'] });
  return RULES.filter((rule) => rule.concern === 'fee' && rule.find(facts).length > 0).map(({ id }) => id);
}

const cell = (text: string, column: number): Partial<Paragraph> => ({
  text,
  look: 'cell',
  place: { exhibit: 'Exhibit B', cell: { table: 0, row: 1, column } },
});
const FEE = { text: 'Manager shall receive thirty percent (30%) of the Pool.' };

describe('what a defined term measures', () => {
  it('is what its definition says, wherever it is used', () => {
    expect(found([{ text: '“Pool” means all sums received from patients.' }, FEE])).toEqual(['fee-percentage-of-revenue']);
    expect(found([{ text: '“Pool” means the revenue of Practice less Clinic Expenses.' }, FEE])).toEqual([
      'fee-percentage-of-profit',
    ]);
    expect(found([{ text: '“Pool” means the swimming pool at the Premises.' }, FEE])).toEqual([]);
  });

  it('overrides the words of the term', () => {
    const fee = { text: 'Practice shall pay Manager ten percent (10%) of Net Income.' };
    expect(found([fee])).toEqual(['fee-percentage-of-profit']);
    expect(found([{ text: '“Net Income” means the gross receipts of Practice.' }, fee])).toEqual([
      'fee-percentage-of-revenue',
    ]);
  });
});

describe('the row of a table', () => {
  it('is read as one', () => {
    const lead = { text: 'The Management Fee is:', level: 2 };
    expect(found([lead, cell('Collections up to $100,000', 0), cell('20%', 1)])).toEqual(['fee-percentage-of-revenue']);
    expect(found([lead, cell('Bookkeeping', 0), cell('$2,000 per month', 1)])).toEqual([]);
  });
});
