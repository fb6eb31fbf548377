import { formId } from '../../understand/words/vocabulary.js';

const ids = (words: string) => new Set(words.trim().split(/\s+/).map(formId));

/** Words that show a capitalized phrase to be the name of an authority, an enactment, a program, a firm, a place or an office. */
const NAMING = ids(`
  act acts code codes statute statutes constitution amendment cfr usc u.s.c. c.f.r. u.s. reg regs stat annotated ann title chapter subtitle subchapter subpart
  regulation regulations ordinance register law laws rules rule doctrine
  board boards commission commissioner department agency administration bureau authority secretary attorney comptroller inspector
  court courts legislature congress senate treasury government governor assembly district commonwealth county counties city town
  township parish borough state states united federal national american america international u.s.a. usa
  medicare medicaid tricare champus chip chips cms hhs oig dea fda osha clia irs fbi doj ftc cdc npdb nppes hcfa jcaho ncqa aaahc
  hipaa hitech gaap gaas ucc erisa cobra stark adea ada fmla flsa ocr fasb aicpa ama aba aaa ahla jams
  association academy college society institute institution university school hospital hospitals foundation council federation
  union church trust partners holdings enterprises
  inc llc corp ltd co llp lp pllc l.l.c. incorporated
  street avenue road drive lane boulevard highway parkway pike court place plaza terrace turnpike suite floor building tower
  north south east west northern southern eastern western
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  christmas thanksgiving easter
  director directors officer officers president chairman chairperson chairwoman chair treasurer counsel ceo cfo coo cmo
  esq dr mr mrs ms jr sr md m.d. do d.o. dds d.d.s. dmd d.m.d. od o.d. np rn phd ph.d. cpa
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand million
  journal times index internet web microsoft google visa mastercard windows android apple
  english spanish latin roman
  dollar dollars god
  doctor master bachelor
  blue delta aetna cigna humana unitedhealthcare
  san santa los las fort saint mount
  section sections article articles exhibit exhibits schedule schedules annex appendix attachment addendum paragraph recital recitals part parts
  subsection clause page table figure no nos number
`);

/** Papers, which are cited by their titles, and banks. */
const PAPERS = ids(
  'agreement agreements note notes lease leases bylaw bylaws articles certificate deed indenture bank addendum',
);

/** @param head the last word of a phrase */
export const isPaper = (head: number): boolean => PAPERS.has(head);

/** Phrases in common use with capitals, which nobody defines; compared in lower case, singular and plural. */
const COMMON = new Set(
  `business associate
  business associates
  business associate addendum
  covered entity
  covered entities
  protected health information
  electronic protected health information
  designated record set
  limited data set
  security incident
  privacy rule
  security rule
  breach notification rule
  unsecured protected health information
  generally accepted accounting principles
  consumer price index
  all urban consumers
  all items
  current procedural terminology
  social security
  internal revenue service
  internal revenue
  wall street
  prime rate
  force majeure
  human services
  drug enforcement
  controlled substances
  anti kickback
  anti kickback law
  health insurance portability
  health information technology
  clinical health
  occupational safety
  disease control
  civil monetary penalties
  certified public accountant
  certified public accountants
  registered nurse
  registered nurses
  nurse practitioner
  nurse practitioners
  physician assistant
  physician assistants
  advanced practice registered nurse
  doctor of medicine
  joint commission
  fair labor standards
  equal employment opportunity
  world wide web
  electronic data interchange
  professional corporation
  professional association
  limited liability company
  public health
  public health service
  health care financing
  new year
  new years day
  certificate of need
  notice of privacy practices
  commercial arbitration
  medical staff
  medical assistance
  affordable care`
    .split('\n')
    .map((line) => line.trim()),
);

/** "Applicable Law", "Policy Board": words by which an agreement makes a term of its own out of such a word. */
const OWN = ids(
  'applicable governmental regulatory governing policy joint operating operations advisory licensing management clinical finance financial oversight planning steering quality',
);
/** @param first the first word of a phrase */
export const makesTerm = (first: number): boolean => OWN.has(first);
/** "The Repayment Protocol", "the Capital Reserve": what an agreement makes and then calls by a term of its own. */
const MADE = ids(
  'protocol plan policy procedure procedures guidelines standards manual program budget formula threshold pool fund reserve account fee charge amount price rate period date services expenses costs committee matrix methodology process criteria',
);
/** @param head the last word of a phrase */
export const isMade = (head: number): boolean => MADE.has(head);
const SHARED = ids('law laws authority board boards rule rules regulation regulations agency program council');

/**
 * @param forms the words of a phrase with the words that "of", "and" or "for" join to it
 * @param first the first word of the phrase itself
 */
export function isNaming(forms: Iterable<number>, first: number): boolean {
  for (const form of forms) if (NAMING.has(form) && !(OWN.has(first) && SHARED.has(form))) return true;
  return false;
}

/** @param phrase in lower case, words parted by one space */
export const isCommon = (phrase: string): boolean => COMMON.has(phrase);
