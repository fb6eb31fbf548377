import { describe, expect, it } from 'vitest';
import { findings, agreementWith, quotes } from './agreement.js';

const flagged = (sentence: string) => quotes('undefined-term', sentence);

describe('undefined-term', () => {
  it.each([
    ['Manager shall act in accordance with the Approved Capital Plan then in effect.', 'Approved Capital Plan'],
    ['Manager shall keep all Deferred Contract Receipts for Practice.', 'Deferred Contract Receipts'],
    ['Practice shall repay the Practice Expenses each month.', 'Practice Expenses'],
    ['Each party shall comply with Applicable Law in what it does.', 'Applicable Law'],
    ['The parties shall form a Joint Policy Board of four members to review the budget.', 'Joint Policy Board'],
    ['The plan is subject to the Minimum Reserve at each Center.', 'Minimum Reserve'],
    ['Manager may fund any Budget Shortfall from the reserve.', 'Budget Shortfall'],
    ['Refunds are made in accordance with the Repayment Protocol.', 'Repayment Protocol'],
    ['The purchase needs a vote of the Finance Oversight Council before it is made.', 'Finance Oversight Council'],
    ['Practice shall repay all Start-Up Expenses to Manager.', 'Start-Up Expenses'],
  ])('flags %s', async (sentence, term) => expect(await flagged(sentence)).toEqual([term]));

  it.each([
    'Manager shall supply the Management Services at the Centers.',
    'Practice alone renders Professional Service at a Center.',
    'Manager’s Management Services are supplied at Practice’s Centers.',
    'Manager shall follow the Budget Plan (as defined in its manual).',
    'The costs of the program (the “Program Costs”) are shared. Practice pays the Program Costs.',
    'The costs of the program (collectively, the Program Costs) are shared. Practice pays the Program Costs.',
    'Practice shall bill Medicare, Georgia Medicaid and TRICARE under the Federal Health Care Program rules.',
    'Each party shall comply with the Social Security Act and the Health Insurance Portability and Accountability Act of 1996.',
    'Each party shall comply with the Eliminating Kickbacks in Recovery Act and the Stark Law.',
    'Books are open to the Secretary of Health and Human Services and the Comptroller General.',
    'Manager shall check the System for Award Management and the Office of Inspector General list each month.',
    'Disputes are decided by the American Arbitration Association under its Commercial Arbitration Rules.',
    'The rate is the prime rate published in The Wall Street Journal each day.',
    'Figures are kept under Generally Accepted Accounting Principles and follow the Consumer Price Index.',
    'The Chief Executive Officer of Manager shall meet the Board of Directors of Practice.',
    'Notices go to 418 Quentin Pike, Camp Hill, Ohio 43004, with a copy to counsel.',
    'The plan was prepared by Paloma Iturbide, MD, and by Dr. Walter Stambaugh.',
    'Practice banks with First Harbor Savings, Inc., and leases space from Old Mill Partners, LLC.',
    'Practice signed an Employment Agreement and a Promissory Note with each physician.',
    'Section 3.1 and Articles II and III survive, as does Exhibit A.',
    'Fees are charged under Current Procedural Terminology codes.',
    'Manager is a Business Associate of Practice, a Covered Entity, and guards Protected Health Information.',
    'The office is closed on New Year’s Day, Thanksgiving Day and Memorial Day.',
    'Practice was founded by the Sisters of Saint Anne in San Mateo County.',
    'A fee of Ten Thousand Five Hundred Dollars ($10,500) is due.',
    'IN NO EVENT SHALL EITHER PARTY BE LIABLE FOR LOST PROFITS OF ANY KIND.',
    'Program Budgets are made each year: Plan Reserves are not.',
    'The word “Plan Reserve” is not used here, nor is Plan Reserve.',
    'Practice is subject to the Ohio Medical Practice Act and the rules of the State Medical Board.',
    'The sign at each office reads Quarry Lake Bone & Joint and names no other clinic.',
    'A patient of the Children’s Health Insurance Program pays nothing.',
  ])('passes %s', async (sentence) => expect(await flagged(sentence)).toEqual([]));

  it('takes a heading, a caption or an exhibit’s title for what is so called', async () => {
    const text = `3.1 Plan Reserve. Manager shall keep a reserve.

3.2 Use. Manager may draw on the Plan Reserve and shall follow the Fee Program.`;
    const closing = 'EXHIBIT A\n\nFEE PROGRAM\n\nManager shall be paid each month.';
    expect(await findings('undefined-term', agreementWith(text, { closing }))).toEqual([]);
  });

  it('flags one word alone only where it is used as a term again and again', async () => {
    const thrice = 'Manager shall map the Territory. No other firm may enter the Territory. Practice leaves the Territory.';
    expect(await flagged(thrice)).toEqual(['Territory']);
    expect(await flagged('Manager shall map the Territory.')).toEqual([]);
  });

  it('asks nothing of a paper that defines no terms', async () => {
    const opening = 'LETTER AGREEMENT\n\nDear Dr. Hale: we shall manage your practice.';
    const text = agreementWith('3.1 Plan. We shall follow the Approved Capital Plan.', { opening });
    expect(await findings('undefined-term', text)).toEqual([]);
  });

  it('reports a term once, at its first place within a sentence', async () => {
    const found = await findings(
      'undefined-term',
      agreementWith(
        '3.1 Plan. Budget Shortfalls occur.\n\n3.2 More. A Budget Shortfall is shared. Each Budget Shortfall is noted.',
      ),
    );
    expect(found.map(({ section, quote, severity }) => [section, quote, severity])).toEqual([
      ['3.2', 'Budget Shortfall', 'warning'],
    ]);
    expect(found[0]?.message).toBe('“Budget Shortfall” is used as a defined term and defined nowhere.');
  });
});
