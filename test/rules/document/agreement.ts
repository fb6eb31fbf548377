import { openLibrary } from '../../../src/library/library.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Reading } from '../../../src/model/reading.js';
import { read } from '../../../src/read/read.js';
import { review } from '../../../src/review/review.js';

const library = openLibrary();

export const OPENING = `MANAGEMENT SERVICES AGREEMENT

This Management Services Agreement (this “Agreement”) is made as of March 1, 2024 (the “Effective Date”) between Northgate Clinic Support, LLC, a Delaware limited liability company (“Manager”), and Harbor Valley Medical Group, P.C., an Ohio professional corporation (“Practice”).

1. DEFINITIONS

1.1 Terms. In this Agreement:

“Management Services” means the services that Manager supplies under Article 2.

“Professional Services” means the practice of medicine.

“Center” means an office of Practice.

2. SERVICES

2.1 Services. Manager shall supply the Management Services at each Center. Manager shall keep no Professional Services from anyone.

2.2 Staff. Manager shall hire its own staff. Manager shall keep a plan, a budget and a reserve, and account for each expense, fee and receipt in the program.
`;

export const SIGNATURES = `IN WITNESS WHEREOF, the parties have signed this Agreement.

Northgate Clinic Support, LLC

By: ______________________

Harbor Valley Medical Group, P.C.

By: ______________________
`;

/** An agreement of two articles, with a third one made of some text. */
export const agreementWith = (text: string, { closing = SIGNATURES, opening = OPENING } = {}) =>
  `${opening}\n3. TERMS\n\n${text}\n\n${closing}`;

/** What a rule finds in a text file. */
export async function findings(rule: string, text: string): Promise<Finding[]> {
  return findingsIn(rule, await read(new TextEncoder().encode(text), 'agreement.txt'));
}

export const findingsIn = (rule: string, reading: Reading): Finding[] =>
  review(reading, 'agreement', library, { anyKind: true }).findings.filter((finding) => finding.rule === rule);

/** The words that a rule finds in a sentence of the agreement. */
export const quotes = async (rule: string, sentence: string): Promise<string[]> =>
  (await findings(rule, agreementWith(`3.1 Clause. ${sentence}`))).map(({ quote }) => quote);
