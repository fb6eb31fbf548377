import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.js';
import { read } from '../../../src/read/read.js';
import { agreementWith, findings, findingsIn, OPENING, quotes, SIGNATURES } from './agreement.js';

describe('amount-mismatch', () => {
  it.each([
    ['The discount is twenty percent (25%) of cost.', 'twenty percent (25%)'],
    [
      'The fee is Thirty-Eight Thousand Five Hundred Dollars ($35,800.00) a month.',
      'Thirty-Eight Thousand Five Hundred Dollars ($35,800.00)',
    ],
    ['Either party may give notice of ninety (60) days.', 'ninety (60) days'],
    ['The rate is seven point two five percent (7.5%) a year.', 'seven point two five percent (7.5%)'],
  ])('flags %s', async (text, quote) => expect(await quotes('amount-mismatch', text)).toEqual([quote]));

  it.each([
    'The discount is twenty percent (20%) of cost.',
    'The rate is one and one-half percent (1.5%) a month, or one third (1/3) of it.',
    'The rate is ninety-nine point five percent (99.5%) of entries.',
    'The fee is Two Hundred and Fifty Thousand Dollars ($250,000.00), or $1,000 for each of five (5) Centers.',
    'Manager shall do one of two (1) keep books or (2) store files.',
    'Either party may give one hundred eighty (180) days’ notice.',
  ])('passes %s', async (text) => expect(await quotes('amount-mismatch', text)).toEqual([]));
});

describe('unfilled-blank', () => {
  const blanks = (text: string) => quotes('unfilled-blank', text);

  it.each([
    ['Cover is not less than $__________ per claim.', '$__________ per claim'],
    ['This begins on [insert date] and ends later.', '[insert date]'],
    ['The fee is [●] dollars.', '[●]'],
    ['Notices go to [PRACTICE ADDRESS].', '[PRACTICE ADDRESS]'],
  ])('flags %s', async (text, words) => {
    const [quote, ...others] = await blanks(text);
    expect(others).toEqual([]);
    expect(quote).toContain(words);
  });

  it('counts several of one paragraph in one finding', async () => {
    const [hit, ...others] = await findings(
      'unfilled-blank',
      agreementWith('3.1 Day. On the ____ day of ________, 2024 it starts.'),
    );
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ section: '3.1', message: '2 blanks are left to be filled in here.' });
  });

  it.each(['Nothing is open [intentionally omitted] here.', 'The “[***]” stands for what was taken out of the filing.'])(
    'passes %s',
    async (text) => expect(await blanks(text)).toEqual([]),
  );

  it('leaves signature blocks and forms alone', async () => {
    const closing = `${SIGNATURES}
Date: ____________

EXHIBIT A

FORM OF NOTE

On the ____ day of ________, 2024 the maker owes $______.

EXHIBIT B

CONSENT

The undersigned consents.

By: ____________________

Name: __________________

Title: __________________`;
    expect(await findings('unfilled-blank', agreementWith('3.1 Nothing. See Exhibits A and B.', { closing }))).toEqual([]);
  });
});

describe('party-name-mismatch', () => {
  const signedBy = async (name: string) =>
    (
      await findings(
        'party-name-mismatch',
        agreementWith('3.1 Nothing. This is the whole agreement.', {
          closing: SIGNATURES.replace('Harbor Valley Medical Group, P.C.', name),
        }),
      )
    ).map(({ quote }) => quote);

  it.each([
    'Harbor Medical Group, P.C.',
    'HARBOR VALLEY MEDICAL GROUP, LLC',
    'Harbour Valley Medical Group, P.C.',
    'Harbor Valley Physicians, P.C.',
  ])('flags %s in the signature block', async (name) => expect(await signedBy(name)).toEqual([name]));

  it.each([
    'Harbor Valley Medical Group, P.C.',
    'HARBOR VALLEY MEDICAL GROUP, P.C.',
    'The Harbor Valley Medical Group PC',
    'Harbor Valley Medical Group, P.C. d/b/a Harbor Care',
  ])('passes %s in the signature block', async (name) => expect(await signedBy(name)).toEqual([]));

  it('flags a slip in the text, and leaves other companies alone', async () => {
    const text = 'Northgate Clinical Support, LLC is insured by Harbor Valley Mutual, Inc. and by Northgate Holdings, LLC.';
    expect(await quotes('party-name-mismatch', text)).toEqual(['Northgate Clinical Support, LLC']);
  });
});

describe('governing-law-mismatch', () => {
  const laws = (text: string) => findings('governing-law-mismatch', agreementWith(text));

  it('flags the clause that names another law than the one on governing law', async () => {
    const text = `3.1 Arbitration. The arbitrator shall apply the laws of the State of Delaware to this Agreement.

3.2 Governing Law. This Agreement is governed by the laws of the State of Ohio.`;
    const [hit, ...others] = await laws(text);
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ section: '3.1', severity: 'warning', related: [{ section: '3.2' }] });
  });

  it('reads the exhibits that are a part of the agreement, and no others', async () => {
    const text = '3.1 Governing Law. This Agreement is governed by the laws of the State of Ohio.';
    const law = (what: string) =>
      `EXHIBIT A\n\nORDER FORM\n\n${what} shall be construed under the laws of the State of Delaware.`;
    const quoted = async (what: string) =>
      (await findings('governing-law-mismatch', agreementWith(text, { closing: law(what) }))).length;
    expect(await quoted('This Order Form is part of the Management Services Agreement and')).toBe(1);
    expect(await quoted('This Promissory Note, which is not an Agreement of the parties,')).toBe(0);
  });

  it('notes a law that is not that of the practice’s state', async () =>
    expect(await laws('3.1 Law. This Agreement shall be construed under Delaware law.')).toMatchObject([
      { severity: 'note', message: 'The law of Delaware governs; the practice is in Ohio.' },
    ]));

  it('takes what follows a party’s alias for that party, not for the next one', async () => {
    const opening = OPENING.replace(
      /between .*$/m,
      'between Northgate Clinic Support, LLC (“Manager”), a Delaware limited liability company, and Harbor Valley Medical Group, P.C. (“Practice”), an Ohio professional corporation.',
    );
    const law = '3.1 Law. This Agreement is governed by Ohio law.';
    const closing = SIGNATURES.replace('Harbor Valley', 'Harbor');
    expect(await findings('governing-law-mismatch', agreementWith(law, { opening }))).toEqual([]);
    expect(await findings('party-name-mismatch', agreementWith(law, { opening }))).toEqual([]);
    expect(await findings('party-name-mismatch', agreementWith(law, { opening, closing }))).toHaveLength(1);
  });

  it.each([
    '3.1 Law. This Agreement is governed by Ohio law.\n\n3.2 Disputes. The arbitrator shall apply Ohio law to this Agreement.',
    '3.1 Law. This Agreement is governed by Ohio law. Manager is a company organized under the laws of Delaware.',
    '3.1 Law. Ohio law governs this Agreement.\n\n3.2 Lease. The lease is governed by the laws of Kentucky.',
    '3.1 Law. Ohio law governs this Agreement.\n\n3.2 License. Dr. Hale is licensed under the laws of Indiana.',
  ])('passes %s', async (text) => expect(await laws(text)).toEqual([]));
});

describe('what stands beside the text', () => {
  const reading = async (over: (paragraph: number) => Partial<Reading>): Promise<Reading> => {
    const made = await read(new TextEncoder().encode(OPENING), 'a.txt');
    const paragraph = made.agreement.paragraphs.findIndex(({ section }) => section === '2.2');
    return { ...made, ...over(paragraph) };
  };

  it('reports each piece of hidden text, and no comments', async () => {
    const apart = (paragraph: number): Reading['apart'] => [
      { kind: 'hidden', text: '[Note to file: raise with client.]', paragraph },
      { kind: 'comment', text: 'Check this.', paragraph },
      { kind: 'hidden', text: ' ', paragraph },
      { kind: 'hidden', text: 'adrift', paragraph: null },
    ];
    const found = findingsIn('hidden-text', await reading((paragraph) => ({ apart: apart(paragraph) })));
    expect(found.map(({ section, quote }) => [section, quote])).toEqual([
      ['2.2', '[Note to file: raise with client.]'],
      [null, 'adrift'],
    ]);
  });

  it('reports tracked changes by author and stretch', async () => {
    const change = { date: '2023-02-21T16:42:00Z', author: 'M. Castellano' };
    const changes = (paragraph: number): Reading['changes'] => [
      { ...change, kind: 'deletion', paragraph, start: 7, end: 7, text: 'Practice' },
      { ...change, kind: 'insertion', paragraph, start: 7, end: 14, text: 'Manager' },
      { ...change, kind: 'format', paragraph, start: 20, end: 25, text: 'shall' },
      { ...change, kind: 'deletion', author: 'R. Hale', date: null, paragraph, start: 30, end: 30, text: 'not ' },
    ];
    const found = findingsIn('tracked-changes-pending', await reading((paragraph) => ({ changes: changes(paragraph) })));
    expect(found.map(({ quote, message }) => [quote, message])).toEqual([
      ['Manager', 'M. Castellano replaced “Practice” by “Manager” on 2023-02-21.'],
      ['not ', 'R. Hale deleted “not ”.'],
    ]);
  });
});
