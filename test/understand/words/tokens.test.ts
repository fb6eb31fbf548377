import { expect, it } from 'vitest';
import { stemOf } from '../../../src/understand/words/stem.js';
import { tokenize } from '../../../src/understand/words/tokens.js';
import { wordOf } from '../../../src/understand/words/vocabulary.js';

const wordsOf = (text: string) => Array.from(tokenize([text]).form, wordOf);

it.each([
  ['a buy-out of non-clinical staff', ['a', 'buy', 'out', 'of', 'nonclinical', 'staff']],
  ['P.C. shall pay.', ['p.c.', 'shall', 'pay', '.']],
  ["Manager's fee; physicians’ fees", ['manager', "'s", 'fee', ';', 'physicians', "'s", 'fees']],
  ['We’ll set our fee', ['we', 'will', 'set', 'our', "'s", 'fee']],
  ["You won't, can't or don't", ['you', 'will', 'not', ',', 'can', 'not', 'or', 'do', 'not']],
  ['The charts are yours', ['the', 'charts', 'are', 'your', "'s"]],
  ['Section 5.1(b)', ['section', '5.1', '(', 'b', ')']],
  ['§ 5', ['section', '5']],
  ['$1,000.50 (15%)', ['$', '1,000.50', '(', '15', '%', ')']],
  ['the “Fee” – then', ['the', 'fee', '—', 'then']],
])('splits %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('reads “this letter” as “this agreement”', () => {
  const stems = (text: string) => Array.from(tokenize([text]).stem);
  expect(stems('this letter ends')).toEqual(stems('this agreement ends'));
  expect(stems('a letter ends')).not.toEqual(stems('an agreement ends'));
});

it('knows where each word stands', () => {
  const text = 'The “Practice” shall pay.';
  const { start, end, count } = tokenize([text]);
  const back = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
  expect(back).toEqual(['The', 'Practice', 'shall', 'pay', '.']);
});

it.each([
  ['determine', 'determined', 'determines', 'determining'],
  ['policy', 'policies'],
  ['control', 'controlled', 'controlling'],
  ['choose', 'chosen', 'chose', 'choosing'],
  ['pay', 'paid', 'pays'],
  ['fee', 'fees'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

it.each([
  ['bring', 'br'],
  ['need', 'ne'],
  ['business', 'busines'],
])('%s keeps its ending', (form, wrong) => {
  expect(stemOf(form)).not.toBe(wrong);
});
