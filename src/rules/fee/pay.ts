import type { Facts, Sighting } from '../../understand/facts.js';
import type { Scene } from '../../understand/statements/scene.js';
import { ROLE } from '../../understand/statements/role.js';
import { formId } from '../../understand/words/vocabulary.js';
import { isDenied } from './denied.js';

const ids = (words: string) => new Set(words.split(' ').map(formId));
const TO = formId('to');
/** How far behind the words found the manager may be named. */
const NEAR = 8;

/** The manager's pay is named, or the practice pays the manager. */
const PAY: readonly string[] = [
  '@fee',
  "@manager 's ..3 (fee|charge|pay|compensation|remuneration)",
  '(compensation|remuneration|earnings) of ..2 @manager',
  '(price|charge) of [the] @manager',
  '(pay|paying) =itself',
  '(pay|remit|transfer|owe|reimburse|release) ..3 @manager',
  '(pay|remit|route|transfer|disburse|distribute|credit|allocate|owe|release|forward|wire|contribute|due|belong|accrue|inure|payment|payable) ...24 to ..3 @manager',
  '@manager ..10 (paid|compensated|remunerated)',
  '(compensate|remunerate) ..1 @manager',
  '(charged|billed|invoiced) at ..3 (rate|rates|price|prices)',
  '@practice ...14 (pay|owe) ..5 (charge|=fee|=fees)',
  '@practice ..3 pay ..2 share of',
  '(sold|resold|charged|billed) ..3 to ..1 @practice',
  '@practice ..3 (pay|owe) ..1 @money',
  'settle ..4 with ..1 @manager',
  '(rent|rental) ..6 (equal|be|is|charge)',
  '=fee ..6 payable',
  '(for|of) [the] (management|administrative|support|non-clinical) services',
  "for @manager ['s] ..1 services",
  '=invoice',
];
/** It is the manager that is paid. */
const TO_MANAGER: readonly string[] = [
  ...PAY,
  '(disburse|distribute|credit|allocate|route|forward|wire|assign|grant|issue) ..3 @manager',
  '@manager ...20 (receive|retain|keep|earn|entitled|collect|deduct|withhold|paid|draw|due|take|charge|bill|credited|owed|share|participate|compensation|have)',
  'for the account of @manager',
];
const TO_PRACTICE: readonly string[] = [
  '@practice ..4 (receive|retain|keep|earn|entitled|be paid|is paid|reserve|be credited|is credited|set aside|entitlement)',
  '(reserved|paid|credited|distributed|belong|allocated) ..2 to ..2 @practice',
  '@manager ..3 (pay|credit|remit) ..3 @practice',
];

/** It is a clinician that is paid, a tax that is due, or a patient that is spared. */
const TO_OTHERS: readonly string[] = [
  '@clinician ..10 (be paid|be compensated|shall receive|is paid|are paid|earn)',
  "@clinician ['s] (compensation|salary|bonus|pay|remuneration) ..8 (is|be|equal)",
  '(pay|compensate) [the|each|any|its|such|a|an] @clinician !(@fee|development|training)',
  '(compensation|salary|bonus|pay|remuneration) of [the|each|any|its] @clinician ..8 (is|be|equal)',
  '(pay|paid) ..3 (employee|staff|personnel|vendor|subcontractor)',
  '(pool|bonus|bonuses|budget) ..6 (for|of|to) ..2 (@clinician|advertising|marketing)',
  '(advertising|marketing) budget',
];

/** It is no pay for services. */
const NO_PAY: readonly string[] = [
  '(tax|taxes) ..8 (imposed|levied|assessed|rate)',
  'patients ...30 discount',
  'liquidated damages',
  'collection (rate|ratio)',
  // A report, a comparison, a thing not done.
  '@manager ..4 (furnish|deliver|provide|prepare|submit|report) ..5 (report|comparison|statistics)',
  '(survey|considered and rejected|considered , and rejected|test of reasonableness)',
  '(contract|payor|patient|customer|plan) ..3 (represent|account for|constitute) ..3 @percent',
  '@manager ..4 credit against',
];

/** Billing work alone, beside a fixed fee; a vendor's price passed on. */
const BILLING: readonly string[] = [
  '(billing|claims) =fee',
  '(billing|claims|posting|collection work|revenue cycle) ..12 (alone|only|solely|separately|exclusively)',
  '(alone|only|solely|separately|exclusively) ...14 (billing|claims|posting|revenue cycle)',
  '(billing|collection) (company|vendor|agency|bureau|contractor|firm|clearinghouse|house|service) ...12 (charge|receive|bill|is paid|fee)',
  '(charge|price|fee|cost) ..3 (assessed|charged|billed|invoiced|made) by ..2 (unaffiliated|third-party|outside|independent|unrelated)',
  '(unaffiliated|third-party|outside|independent) ..4 (vendor|company|contractor|processor|agency) ...12 charge',
];

/** The statements with one of the patterns in which the manager is paid so. */
export function paysManager(facts: Facts, patterns: readonly string[]): Sighting[] {
  return facts.search(patterns).filter((sighting) => {
    const { scene } = sighting;
    if (isDenied(sighting) || facts.firstIn(scene, NO_PAY)) return false;
    return namesManager(sighting) || (!facts.firstIn(scene, TO_OTHERS) && isManagersPay(facts, scene));
  });
}

/** Do the words found, or those right behind them, say that it goes to the manager: "40% of Collections to Manager"? */
function namesManager({ scene, start, end }: Sighting): boolean {
  const { roles } = scene;
  if (roles.subarray(start, end).includes(ROLE.manager)) return true;
  for (let at = end; at < Math.min(end + NEAR, scene.length); at++)
    if (roles[at] === ROLE.manager && (scene.form(at - 1) === TO || scene.form(at - 2) === TO)) return true;
  return false;
}

/** Is it the manager's pay that a statement, or where it does not say who is paid, its paragraph or heading speaks of? */
function isManagersPay(facts: Facts, scene: Scene): boolean {
  if (facts.firstIn(scene, TO_MANAGER)) return true;
  if (facts.firstIn(scene, TO_PRACTICE)) return false;
  return stand(facts, TO_MANAGER, scene) || isUnderFeeHeading(facts, scene.statement.paragraph);
}

/** Does the paragraph of a statement name the manager's pay? */
export const isAboutPay = (facts: Facts, scene: Scene): boolean =>
  facts.firstIn(scene, PAY) !== undefined || stand(facts, PAY, scene) || isUnderFeeHeading(facts, scene.statement.paragraph);

/** Does another statement of the paragraph say so, and not deny it? */
const stand = (facts: Facts, patterns: readonly string[], scene: Scene): boolean =>
  facts.in(scene.statement.paragraph).some((one) => {
    const match = areItemsOfOneList(one, scene) ? undefined : facts.firstIn(one, patterns);
    return match !== undefined && !isDenied({ scene: one, ...match });
  });

const areItemsOfOneList = (one: Scene, other: Scene) =>
  one.statement.own.start > 0 && one.statement.at[0] === other.statement.at[0];

/** A price for billing work alone, or a vendor's price that is passed on, follows collections by custom. */
export const isBilling = (facts: Facts, { scene }: Sighting): boolean => facts.firstIn(scene, BILLING) !== undefined;

/** How many paragraphs back a heading may be. */
const FAR = 12;
const FEE_HEADING = ids('fee fees compensation charge charges royalty remuneration');
const NO_FEE_HEADING = ids(
  'professional physician physicians clinician clinicians dentist dentists provider providers patient patients attorneys schedule schedules expense expenses splitting',
);

/** Is the heading that a paragraph stands under about the manager's pay? */
function isUnderFeeHeading({ agreement, tokens }: Facts, paragraph: number): boolean {
  let at = paragraph;
  while (at > 0 && paragraph - at < FAR && agreement.paragraphs[at]?.heading === null) at--;
  const heading = agreement.paragraphs[at]?.heading ?? '';
  let isFee = false;
  for (let i = tokens.first[at] as number; i < (tokens.first[at + 1] as number); i++) {
    if ((tokens.start[i] as number) >= heading.length) break;
    if (NO_FEE_HEADING.has(tokens.form[i] as number)) return false;
    isFee ||= FEE_HEADING.has(tokens.form[i] as number);
  }
  return isFee;
}
