import { expect, it } from 'vitest';
import { amountsOf } from '../../src/understand/amounts.js';
import { tokenize } from '../../src/understand/words/tokens.js';

const amounts = (text: string) => amountsOf(tokenize([text])).map(({ kind, value }) => [kind, Number(value.toFixed(4))]);

it.each([
  ['fifteen percent (15%)', [['percent', 15]]],
  ['eighty-eight per cent', [['percent', 88]]],
  ['33 1/3%', [['percent', 33.3333]]],
  ['seven and one-half percent', [['percent', 7.5]]],
  ['one-third of collections', [['share', 0.3333]]],
  ['two-fifths of one percent (0.4%)', [['percent', 0.4]]],
  ['half of the net income', [['share', 0.5]]],
  ['a factor of 0.38', [['share', 0.38]]],
  ['Five Thousand Dollars ($5,000.00)', [['money', 5000]]],
  ['One Million Two Hundred Thousand Dollars', [['money', 1_200_000]]],
  ['$2.5 million', [['money', 2_500_000]]],
  ['forty (40) years', [['duration', 40 * 365]]],
  ['one hundred eighty (180) days', [['duration', 180]]],
  ['eighteen months’ notice', [['duration', 540]]],
  ['five successive contract years', [['duration', 5 * 365]]],
  ['a third party', []],
])('%s', (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});

it('keeps words and digits apart where they differ', () => {
  expect(amountsOf(tokenize(['twenty percent (25%)']))).toMatchObject([{ kind: 'percent', words: 20, digits: 25 }]);
});
