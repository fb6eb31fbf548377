import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/model/lexicon.js';
import { understand, wordsOf } from '../../../src/understand/facts.js';
import { agreementOf } from '../../rules/agreement.js';

const lexicon = Lexicon.parse({
  board: { about: 'a joint board', words: ['joint board'] },
  manager: { about: 'the manager', words: ['manager'] },
  practice: { about: 'the practice', words: ['practice board'] },
  decide: { about: 'settle', act: true, words: ['set', 'choose'] },
  charge: { about: 'charges', words: ['(professional|medical) fee', 'fee schedule'] },
});

/** The words that a pattern finds in a text; null where it finds none. */
function found(pattern: string, text: string): string | null {
  const facts = understand(wordsOf(agreementOf(text), lexicon), { manager: [], practice: ['PC'] });
  const [first] = facts.search([pattern]);
  if (!first) return null;
  const { scene, start, end } = first;
  const { at } = scene.statement;
  return text.slice(scene.tokens.start[at[start] as number], scene.tokens.end[at[end - 1] as number]);
}

describe('patterns', () => {
  it.each([
    ['words by their stem', 'set fee', 'Manager sets fees.', 'sets fees'],
    ['words by their letters', '=sets', 'Manager set fees.', null],
    ['ideas of several words', '@charge', 'The medical fees rise.', 'medical fees'],
    ['up to six words between', 'set .. fee', 'set a b c d e f fee', 'set a b c d e f fee'],
    ['no seventh word between', 'set .. fee', 'set a b c d e f g fee', null],
    ['nothing beyond the clause', 'set ..9 fee', 'set the price; the fee', null],
    ['across clauses where it says so', 'set ...9 fee', 'set the price; the fee', 'set the price; the fee'],
    ['one of several', '(choose|set) fee', 'choose fee', 'choose fee'],
    ['what may be missing', 'set [the] fee', 'set fee', 'set fee'],
    ['what must not follow', 'set !(no) ..2 fee', 'set no fee', null],
    ['who acts', '@decide:manager ..4 @charge', 'Manager shall set the medical fees.', 'set the medical fees'],
    ['who else acts', '@decide:manager ..4 @charge', 'PC shall set the medical fees.', null],
    ['what is denied', '@decide:-manager ..4 @charge', 'Manager shall not set medical fees.', 'set medical fees'],
  ])('find %s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it.each([
    ['@nothing', 'no idea is called “nothing”'],
    ['@decide:nobody', 'nobody is called “nobody”'],
    ['(set', 'unmatched bracket'],
    ['set ..900 fee', 'a gap is up to 60 words'],
  ])('say what is wrong with %s', (pattern, message) => {
    expect(() => found(pattern, 'Manager sets fees.')).toThrow(message);
  });

  it('take time that grows with the text alone, whatever the pattern', () => {
    const pattern = `${'(a|a ..60 a) ..60 '.repeat(8)} fee`;
    const started = performance.now();
    expect(found(pattern, 'a '.repeat(3000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
