import { describe, expect, it } from 'vitest';
import { agreementWith, findings } from './agreement.js';

const messages = async (rule: string, text: string, closing?: string) =>
  (await findings(rule, agreementWith(text, closing === undefined ? {} : { closing }))).map(({ message }) => message);

describe('broken-cross-reference', () => {
  const broken = (text: string) => messages('broken-cross-reference', text);

  it.each([
    [
      '3.1 Claims. Claims are settled under Section 10.9.',
      ['This cites Section 10.9, and the agreement has no Section 10.9.'],
    ],
    ['3.1 Claims. Article 45 of another law, as Article 45 says, applies.', []],
    ['3.1 Claims. Claims are settled under Section 3.9.', ['This cites Section 3.9, and the agreement has no Section 3.9.']],
    ['3.1 Claims. Sections 2.1 and 2.7 survive.', ['This cites Section 2.7, and the agreement has no Section 2.7.']],
    ['3.1 Claims. Article 5 survives.', ['This cites Article 5, and the agreement has no Article 5.']],
    [
      '3.1 Claims.\n\n(a) one;\n\n(b) two; or\n\n(c) what Section 3.1(d) says.',
      ['This cites Section 3.1(d), and the agreement has no Section 3.1(d).'],
    ],
  ])('%s', async (text, expected) => expect(await broken(text)).toEqual(expected));

  it.each([
    '3.1 Claims. Claims are settled under Section 2.1 and Article 2.',
    '3.1 Law. This follows Section 1877 of the Social Security Act and section 5.9 of the Insurance Code.',
    '3.1 Law. Section 4.7 of the Lease governs repairs, and Section 5.2 of the Purchase Agreement the price.',
    '3.1 Law. The parties shall follow Section 3.1(a) where it says (a) pay or (b) go.',
    '3.1 Law. Health Law §§ 4550 to 4552 (Article 45-A) asks for notice.',
    '3.1 Law. This follows 42 U.S.C. § 1320a-7b(b) and 45 C.F.R. Parts 160 and 164.',
  ])('passes %s', async (text) => expect(await broken(text)).toEqual([]));
});

it('says once that all numbers have changed, where most references lead nowhere', async () => {
  const text = Array.from({ length: 9 }, (_, at) => `3.${at + 1} Duty. Manager shall act under Section 4.${at + 1}.`).join(
    '\n\n',
  );
  const [hit, ...others] = await findings('broken-cross-reference', agreementWith(text));
  expect(others).toEqual([]);
  expect(hit).toMatchObject({ section: '3.1', severity: 'note' });
  expect(hit?.message).toContain('8 other references');
});

describe('missing-exhibit', () => {
  const missing = (text: string, closing?: string) => messages('missing-exhibit', text, closing);

  it('names one that is not attached, once, with the other places', async () => {
    const text = '3.1 Form. Use the form in Exhibit D.\n\n3.2 Again. Exhibit D rules; Exhibit A lists fees.';
    const closing = 'EXHIBIT A\n\nFEES\n\nThe fee is due each month.';
    const [hit, ...others] = await findings('missing-exhibit', agreementWith(text, { closing }));
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ section: '3.1', message: 'The text refers to Exhibit D, and no Exhibit D is attached.' });
    expect(hit?.related).toHaveLength(1);
  });

  it('says in one finding that a file holds no exhibits at all', async () =>
    expect(await missing('3.1 Form. See Exhibit A, Exhibit B and Schedule 1.')).toEqual([
      'The text refers to Exhibit A, Exhibit B and Schedule 1, and the file holds no exhibits at all.',
    ]));

  it.each([
    ['3.1 Fee. The fee stands in Exhibit A.', 'EXHIBIT A\n\nFEES\n\nThe fee is due.'],
    ['3.1 Fee. The fee stands in Exhibit A.', 'SCHEDULE A\n\nFEES\n\nThe fee is due.'],
    ['3.1 Fee. The rent is stated in Exhibit B of the Lease.', ''],
    ['3.1 Drugs. No Schedule II controlled substances are kept.', ''],
  ])('passes %s', async (text, closing) => expect(await missing(text, closing)).toEqual([]));
});

describe('numbering-gap', () => {
  const gaps = (text: string) => messages('numbering-gap', text);
  const sections = (...numbers: string[]) =>
    numbers.map((number) => `${number} Duty. Manager shall keep the books of Practice in order at all times.`).join('\n\n');
  const items = (...marks: string[]) =>
    `3.1 List. Manager shall:\n\n${marks.map((mark) => `(${mark}) keep books;`).join('\n\n')}`;

  it.each([
    [sections('3.1', '3.2', '3.4'), 'The numbering goes from 3.2 to 3.4; one number is missing.'],
    [sections('3.1', '3.4', '3.5'), 'The numbering goes from 3.1 to 3.4; 2 numbers are missing.'],
    [sections('3.1', '3.2', '3.2', '3.3'), 'Two provisions in a row are numbered 3.2.'],
    [items('a', 'b', 'd', 'e'), 'The numbering goes from 3.1(b) to 3.1(d); one number is missing.'],
  ])('flags %s', async (text, message) => expect(await gaps(text)).toEqual([message]));

  it.each([
    sections('3.1', '3.2', '3.3'),
    `${sections('3.1', '3.2')}\n\n3.3 [Reserved]\n\n${sections('3.4')}`,
    `${sections('3.1')}\n\n3.2 – 3.3 [Intentionally Omitted]\n\n${sections('3.4')}`,
    items('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
    items('i', 'ii', 'iii', 'iv', 'v'),
    `${items('a', 'b')}\n\n3.2 Next. Manager may:\n\n(a) stop; or\n\n(b) go on.`,
    '3.1 List. Manager shall keep (a) books; (b) files; and\n\n(c) keys.',
  ])('passes %s', async (text) => expect(await gaps(text)).toEqual([]));
});
