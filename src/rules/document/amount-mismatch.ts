import type { DocumentRule } from './document-rule.js';
import { paragraphAt } from './terms.js';

/** "Twenty percent (25%)": a number in words and another one in digits behind it. */
export const amountMismatch: DocumentRule = {
  id: 'amount-mismatch',
  title: 'Words and digits differ',
  severity: 'error',
  why: 'The amount is stated twice, and the two do not agree. Courts mostly take the words; the parties may each have meant another one.',
  ask: 'Settle which amount is meant, and state it once, or the same in words and in digits.',
  find({ facts }) {
    const { amounts, tokens, agreement } = facts;
    return amounts.flatMap(({ start, end, words, digits }) => {
      if (words === null || digits === null || !differ(words, digits)) return [];
      const paragraph = paragraphAt(tokens, start);
      const text = agreement.paragraphs[paragraph]?.text ?? '';
      const place = { paragraph, start: tokens.start[start] as number, end: tokens.end[end - 1] as number };
      if (place.start === 0 && /^[a-z]/.test(text)) return [];
      if (digits === 1 && text.includes('(2)', place.end)) return [];
      return [{ ...place, message: `Words and digits do not agree: “${text.slice(place.start, place.end)}”.` }];
    });
  },
  examples: {
    flags: ['Practice shall pay Manager twenty percent (25%) of its costs.', 'The term is five (7) years.'],
    passes: ['Practice shall pay Manager twenty percent (20%) of its costs.', 'The term is five (5) years.'],
  },
};

/** Cents and thirds are rounded in digits. */
const differ = (words: number, digits: number) => Math.abs(words - digits) > Math.max(0.01, 0.001 * Math.abs(digits));
