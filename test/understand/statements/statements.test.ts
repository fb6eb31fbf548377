import { expect, it } from 'vitest';
import { tokenize } from '../../../src/understand/words/tokens.js';
import { wordOf } from '../../../src/understand/words/vocabulary.js';
import { statementsOf } from '../../../src/understand/statements/statements.js';
import { agreementOf } from '../../rules/agreement.js';

/** Each statement as text, "|" where a list item's own words begin and end. */
function statements(...texts: string[]): string[] {
  const paragraphs = texts.map((text, i) => ({
    ...(agreementOf(text).paragraphs[0] as ReturnType<typeof agreementOf>['paragraphs'][number]),
    level: i === 0 ? 2 : 3,
  }));
  const tokens = tokenize(texts);
  return statementsOf(paragraphs, tokens).map(({ at, own }) => {
    const words = Array.from(at, (token) => wordOf(tokens.form[token] as number));
    const parts = [words.slice(0, own.start), words.slice(own.start, own.end), words.slice(own.end)];
    return parts
      .map((part) => part.join(' '))
      .filter(Boolean)
      .join(' | ');
  });
}

it('ends sentences at full stops, not at those of abbreviations and citations', () => {
  expect(statements('The P.C. shall comply with Sec. 5.1 of the Act. Manager may assist.')).toEqual([
    'the p.c. shall comply with sec . 5.1 of the act .',
    'manager may assist .',
  ]);
});

it('reads each item of a list with the words that lead into it', () => {
  expect(statements('Manager shall not: (a) set fees; or (b) hire physicians.')).toEqual([
    'manager shall not :',
    'manager shall not : | set fees ; or',
    'manager shall not : | hire physicians .',
  ]);
});

it('reads a condition behind the last item with every item', () => {
  expect(statements('PC shall not (a) borrow; or (b) lend, without the consent of Manager.')).toEqual([
    'pc shall not',
    'pc shall not | borrow ; or | without the consent of manager .',
    'pc shall not | lend , | without the consent of manager .',
  ]);
});

it('takes a cited section for no item', () => {
  expect(statements('As Section 5.1(a) and Section 5.1(b) provide, PC pays.')).toHaveLength(1);
});

it('leads from one paragraph into the items below it', () => {
  expect(statements('Manager shall furnish:', 'office space;', 'bookkeeping.').slice(1)).toEqual([
    'manager shall furnish : | office space ;',
    'manager shall furnish : | bookkeeping .',
  ]);
});
