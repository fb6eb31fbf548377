import { describe, expect, it } from 'vitest';
import { agreementWith, findings } from './agreement.js';

const found = async (rule: string, text: string) => (await findings(rule, agreementWith(text))).map(({ quote }) => quote);

describe('unused-definition', () => {
  const unused = (text: string) => found('unused-definition', text);

  it.each([
    ['3.1 Terms. “Network Affiliate” means a clinic in which Practice has a share.', ['“Network Affiliate”']],
    ['3.1 Fee. Practice shall pay a fixed sum each month (the “Base Charge”).', ['“Base Charge”']],
    ['3.1 Terms.\n\n“Network Affiliate” means a Network Affiliate of Practice.', ['“Network Affiliate”']],
    ['3.1 Terms. Practice keeps charts (“Health Charts” or “Charts Kept”).', ['“Health Charts”']],
  ])('flags %s', async (text, terms) => expect(await unused(text)).toEqual(terms));

  it.each([
    '3.1 Terms. “Network Affiliate” means a clinic.\n\n3.2 Billing. Manager shall bill for the Network Affiliates.',
    '3.1 Terms. “Network Affiliates” means clinics.\n\n3.2 Billing. Manager shall bill for each network affiliate’s patients.',
    '3.1 Terms. “Network Affiliate” means a clinic.\n\n3.2 Billing. This covers NETWORK AFFILIATES.',
    '3.1 Terms.\n\n“Network Affiliate” means a clinic.\n\n“Network” means every Network Affiliate. Manager joins the Network.',
    '3.1 Terms. Practice keeps charts (“Health Charts” or “Charts”).\n\n3.2 Files. Manager shall store Charts.',
    '3.1 Terms. “Including” means including without limitation, and “or” is not exclusive.',
    '3.1 Fee. Practice shall pay a fixed sum (the “Base Charge”). The Base Charge is due each month.',
  ])('passes %s', async (text) => expect(await unused(text)).toEqual([]));

  it('does not ask for a use of the parties’ names or of the agreement itself', async () =>
    expect(await unused('3.1 Nothing. The parties are each a “Party” and together the “Parties”.')).toEqual([]));
});

describe('duplicate-definition', () => {
  const twice = (text: string) => found('duplicate-definition', text);

  it.each([
    '3.1 Terms. “Staff” means the clerks who work at a Center.\n\n3.2 Hiring. Manager shall hire nurses and clerks (the “Staff”).',
    '3.1 Terms. “Net Fee” means all sums received.\n\n3.2 More. “Net Fee” means all sums billed.',
    '3.1 Rent. Practice shall pay a rent (the “Charges”).\n\n3.2 Fee. Practice shall pay a fee (collectively, the “Charges”).',
  ])('flags the later one of %s', async (text) => {
    const [hit, ...others] = await findings('duplicate-definition', agreementWith(text));
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ section: '3.2', related: [{ section: '3.1' }] });
    expect(hit?.message).toContain('Section 3.1');
  });

  it.each([
    '3.1 Terms. “Staff” has the meaning given in Section 3.2.\n\n3.2 Hiring. Manager shall hire clerks (the “Staff”).',
    '3.1 Terms. “Staff” shall have the meaning set forth below.\n\n3.2 Hiring. Manager shall hire clerks (the “Staff”).',
    '3.1 Terms. “Staff” means the clerks described in Section 3.2.\n\n3.2 Hiring. Manager shall hire clerks (the “Staff”).',
    '3.1 Terms. “Staff” means clerks.\n\n3.2 More. For purposes of this Section 3.2, “Staff” means nurses too.',
    '3.1 Sites. Practice has two offices (each, a “Site” and together, the “Sites”).',
    '3.1 Terms. “Staff” means clerks.\n\n3.2 Terms. “Staff” means clerks.',
    '3.1 Preamble. This Agreement (the “Agreement”) is made on the date above (the “Effective Date”).',
    '3.1 Term. This lasts five years (the “Term”).\n\n3.2 Renewal. It renews for one year (together with any renewal, the “Term”).',
  ])('passes %s', async (text) => expect(await twice(text)).toEqual([]));
});
