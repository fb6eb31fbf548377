import { wordOf } from '../../understand/words/vocabulary.js';
import type { DocumentRule } from './document-rule.js';
import { paragraphOf } from './terms.js';

/** "Twenty percent (25%)": a number in words and another one in digits behind it. */
export const amountMismatch: DocumentRule = {
  id: 'amount-mismatch',
  title: 'Words and digits differ',
  severity: 'error',
  why: 'The amount is stated twice, and the two do not agree. Courts mostly take the words; the parties may each have meant another one.',
  ask: 'Settle which amount is meant, and state it once, or the same in words and in digits.',
  find: ({ facts: { amounts, tokens, agreement } }) =>
    amounts
      .filter(({ words, digits }) => words !== null && digits !== null && differ(words, digits))
      .map(({ start, end }) => {
        const paragraph = paragraphOf(tokens, start);
        const from = tokens.start[start] as number;
        const to = closed(end, start);
        const quote = agreement.paragraphs[paragraph]?.text.slice(from, to) ?? '';
        return { paragraph, start: from, end: to, message: `Words and digits do not agree: “${quote}”.` };

        function closed(behind: number, first: number): number {
          let last = behind;
          while (last > first + 1 && wordOf(tokens.form[last - 1] as number) === '.') last--;
          return tokens.end[last - 1] as number;
        }
      }),
  examples: {
    flags: ['Practice shall pay Manager twenty percent (25%) of its costs.', 'The term is five (7) years.'],
    passes: ['Practice shall pay Manager twenty percent (20%) of its costs.', 'The term is five (5) years.'],
  },
};

/** Cents and thirds are rounded in digits. */
const differ = (words: number, digits: number) => Math.abs(words - digits) > Math.max(0.01, 0.001 * Math.abs(digits));
