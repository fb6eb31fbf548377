import { expect, it } from 'vitest';
import { list, longDate, money, numberBoth, numberWords, percent, withArticle } from '../../src/model/words.js';

it.each([
  [0, 'zero'],
  [21, 'twenty-one'],
  [100, 'one hundred'],
  [365, 'three hundred sixty-five'],
  [12_030, 'twelve thousand thirty'],
])('%i in words is %s', (number, words) => expect(numberWords(number)).toBe(words));

it('writes amounts as contracts do', () => {
  expect(money(25_000)).toBe('$25,000');
  expect(money(12.5)).toBe('$12.50');
  expect(percent(5)).toBe('five percent (5%)');
  expect(percent(12.25)).toBe('twelve point two five percent (12.25%)');
  expect(numberBoth(30)).toBe('thirty (30)');
  expect(numberBoth(2_000_000)).toBe('2,000,000');
  expect(longDate('2027-01-09')).toBe('January 9, 2027');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

it.each([
  ['Illinois professional corporation', 'an'],
  ['Utah limited liability company', 'a'],
  ['Delaware corporation', 'a'],
  ['Ohio professional association', 'an'],
])('%s takes “%s”', (words, article) => expect(withArticle(words)).toBe(`${article} ${words}`));
