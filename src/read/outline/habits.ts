import type { Label } from './label.js';
import type { Habits } from './ladder.js';

/**
 * What the labels of one body or exhibit have in common.
 * @param labels those between `from` (inclusive) and `to` (exclusive) count
 */
export function habitsOf(labels: readonly (Label | null)[], from: number, to: number): Habits {
  const numbers = new Set<string>();
  let numbersAreArticles = false;
  let firsts = 0;
  let underArticle = false;
  let worded = false;
  for (let at = from; at < to; at++) {
    const step = labels[at]?.steps[0];
    if (!step) continue;
    if (step.kind === 'article') {
      worded = true;
      underArticle = true;
    } else if (step.kind === 'decimal') {
      const [article = '', section, deeper] = step.value.split('.');
      if (deeper === undefined && Number(section) === 1 && numbers.has(article)) numbersAreArticles = true;
      underArticle = false;
    } else if (step.kind === 'mark') {
      if (/^\d/.test(step.value) && step.wrap !== '(') numbers.add(step.value);
      if (underArticle && step.wrap !== '(' && /^(?:1|A|I)$/.test(step.value)) firsts++;
      underArticle = false;
    }
  }
  return { numbersAreArticles: numbersAreArticles && !worded, restarts: firsts > 1 };
}
