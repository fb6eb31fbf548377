import { describe, expect, it } from 'vitest';
import { slipsOf } from '../../src/draft/check.js';
import { draft } from '../../src/draft/draft.js';
import { openLibrary } from '../../src/library/library.js';
import type { Agreement, Paragraph } from '../../src/model/agreement.js';
import { dealWith } from '../deals.js';

const library = openLibrary();

/** A clean agreement with one more paragraph. */
function agreementWith(over: Partial<Paragraph>): Agreement {
  const agreement = draft(dealWith(), library, { notes: false }).agreement as Agreement;
  const paragraph: Paragraph = {
    id: 'extra',
    look: 'body',
    level: 0,
    number: null,
    section: '1.1',
    heading: null,
    text: 'Practice shall perform.',
    marks: [],
    place: { exhibit: null },
    clause: 'extra',
    ...over,
  };
  return { ...agreement, paragraphs: [...agreement.paragraphs, paragraph] };
}

describe('what no finished agreement may show', () => {
  it.each([
    ['The fee is undefined.', 'an unfilled value'],
    ['The fee is [object Object].', 'an unfilled value'],
    ['The fee is {{money x}}.', 'markup'],
    ['as [reference to nowhere] says', 'a reference that leads nowhere'],
    ['one,, two', 'doubled punctuation'],
    ['ends twice..', 'doubled punctuation'],
    ['a  b', 'a stray space'],
    ['before , a comma', 'a stray space'],
    ['', 'an empty paragraph'],
  ])('“%s”: %s', (text, slip) => {
    expect(slipsOf(agreementWith({ text }), [])).toContainEqual(expect.stringContaining(slip));
  });

  it.each(['Glow, Inc., a corporation', 'see 21 N.C. Admin. Code 16X .0101', '“Term” means (a) this; and (b) that.'])(
    '“%s” is in order',
    (text) => expect(slipsOf(agreementWith({ text }), [])).toEqual([]),
  );

  it('a term that only another clause defines', () => {
    expect(slipsOf(agreementWith({ text: 'keep to the Budget.' }), ['Budget'])).toEqual([
      'clause extra: “Budget” is used and not defined in this draft',
    ]);
    expect(slipsOf(agreementWith({ text: 'Budget. A heading is no use.' }), ['Budget'])).toEqual([]);
  });

  it('a definition that nothing uses, and one that is there twice', () => {
    const marks = [{ start: 0, end: 9, kind: 'definition' as const }];
    expect(slipsOf(agreementWith({ text: '“Zephyr” x'.slice(0, 8), marks: [{ ...marks[0]!, end: 8 }] }), [])).toEqual([
      'clause extra: “Zephyr” is defined and never used',
    ]);
    expect(slipsOf(agreementWith({ text: '“Patient”', marks }), [])).toEqual(['clause extra: “Patient” is defined twice']);
  });

  it('an item that hangs on nothing', () => {
    const deep = agreementWith({ look: 'item', level: 5, number: '(A)' });
    expect(slipsOf(deep, [])).toEqual(['clause extra: an item (A) hangs on nothing']);
  });
});
