import type { Facts, Sighting } from '../../understand/facts.js';
import { terminationForCause } from '../provisions/termination-for-cause.js';
import { terminationForConvenience } from '../provisions/termination-for-convenience.js';

/** Who can end the agreement, by what it says. */

/** What is ended may be something else than the agreement. */
const ELSE =
  '(employment|instruction|direction|order|physician|dentist|clinician|therapist|employee|staff|contract|lease|account|policy|funds|deposit|authority|power of attorney|authorization|license|patient|treatment|coverage|covenant|vendor|guaranty|subcontract|enrollment|payor|payer|health plan|that engagement|another in|them|him|her)';
const NOT_ELSE = `!(..8 ${ELSE})`;
const QUIT = `@quit ${NOT_ELSE}`;

/** What hardly ever happens, or is in other hands. */
const RARE =
  '(liquidation|chapter 7|adjudicated|adjudged|adjudication|final order|final judgment|nonappealable|unappealable|no appeal|on appeal|conviction|convicted|disclaim|court|tribunal|trustee|arbitrator|award|lender|last resort|cease to exist|ceased to exist|ceases to exist|proved in)';

/** The practice remains, and by what it is not set free. */
const STAYS = '(bound|committed|remain|locked in|tied|obliged to (remain|stay|continue))';
const WHATEVER =
  '(notwithstanding ..2 (any|a|the) ..4 (nonperformance|breach|default|failure|act|neglect)|regardless of|irrespective of|whatever ..3 @manager|come what may|no early (exit|end|termination))';
const FALLS_SHORT =
  '(@fault|fall short|falls short|nonperformance|lapse|shortfall|shortcoming|does not perform|not performed|not perform)';
const GOES_ON =
  '(=goes on|=go on|continue|=runs on|=run on|stand|stands|unaffected|not affected|remain ..3 (force|effect|unaffected|place|binding)|=stays ..2 (force|effect|place))';

/** The practice has no right to end it. */
const DENIED: readonly string[] = [
  `(no|not|neither|nor|never|cannot) ..20 @quit:-practice ${NOT_ELSE} ..3 (@this-agreement|it|hereof|@term-of-it|.|(,|;) !(...16 ${ELSE})|except|only|unless|prior|before|for any|during|at any|by [the] @practice|because|on account|whatever|until|under)`,
  `@practice ...30 (in no (case|event)|under no circumstances|nor) (shall|may|can) (it|[the] @practice) ..4 ${QUIT}`,
  `(in no (case|event)|under no circumstances) (shall|may|can) [the] @practice ..4 ${QUIT}`,
  `@practice ..8 (no|not|never|waive|relinquish|without|forgo|renounce|surrender|give up|gives up|cannot) ..14 (right|power|option|election|ability|privilege|entitle|opportunity) ..10 ${QUIT}`,
  `(right|power|option|election) ..3 ${QUIT} ...20 not ..4 (to|of|by|in) ..2 @practice`,
  `@practice ..8 (waive|relinquish|forgo|renounce|surrender|give up) ..14 ${QUIT}`,
  '(no|neither|nor) ..6 (default|breach|failure) ...25 (excuse|afford|entitle|ground|give|constitute|permit|allow|authorize|justify|right|cause) ...12 @quit',
  '(default|breach|failure) ..8 (shall|will|does|may) not ..4 (excuse|afford|entitle|give|permit|allow|authorize|justify) ..8 @practice ...12 @quit',
  `(no|not) ..4 (right|power|election|ground|privilege) ..12 (@practice ..6 ${QUIT}|@quit ..6 by ..2 @practice)`,
  "(@practice|it) ['s] ..4 (sole|only|exclusive) ..3 (remedy|recourse|right|relief|redress) ..8 (nonperformance|breach|default|failure|noncompliance) ...20 (money|damages|reduction|credit|abatement|arbitration|negotiation|performance|offset|set-off|action|creditor)",
  '@practice ...12 (remedy|remedies|recourse) ...20 (limited|confined|restricted|solely|only) ...14 (money|damages|reduction|credit|action|abatement)',
  '(remedy|remedies|recourse) ..8 @practice ...25 (limited|confined|restricted|solely|only) ...14 (money|damages|reduction|credit|action|abatement)',
  '(noncancelable|noncancellable|nonterminable|irrevocable) ..4 by ..2 @practice',
  '(breach|default) ..6 @manager ..8 (only|solely|exclusively) ..6 (claim|action|damages|money|credit)',
  '(but|and) not (to|of|for) [any] @quit',
  '(attempt|purport) ..8 @quit ...16 (void|no effect|ineffective|invalid|breach)',
  '@quit ..3 by ..2 @practice ...10 (is|be|constitute) ..4 (breach|wrongful|no effect|void|ineffective|invalid)',
  `@practice ..8 (agree|covenant|promise|undertake|engage) (not to|never to) ..8 ${QUIT}`,
  `@practice ..10 (no|without) ..2 (early|earlier|other|means of|way of) ..2 @quit`,
  // It stays, whatever the manager does.
  `@practice ..10 ${STAYS} ...30 ${WHATEVER}`,
  `${WHATEVER} ...30 @practice ..8 ${STAYS}`,
  '@practice ...14 (absolute|unconditional|unconditionally|absolutely) ...14 (throughout|whole|entire|full|end of|duration|life of|come what may) ..3 @term-of-it',
  `@manager ..8 ${FALLS_SHORT} ...60 (@this-agreement|@term-of-it) ..6 ${GOES_ON} !(..6 (until|unless))`,
  `${FALLS_SHORT} ..6 @manager ...60 (@this-agreement|@term-of-it) ..6 ${GOES_ON} !(..6 (until|unless))`,
  `${FALLS_SHORT} ..6 @manager ...30 (nothing (else|more|further|other)|no other (right|remedy|relief|recourse)|no more than)`,
  `(remedy|relief|recourse|credit|reduction|damages) ...30 (@this-agreement|@term-of-it) ..6 ${GOES_ON} ..3 (regardless|nevertheless|nonetheless|notwithstanding|unaffected|all the same)`,
];

/** But not where a wrong of the manager lets it go, or where it must only have a reason or wait. */
const EXCEPTED: readonly string[] = [
  '(except|other than|unless|save|only !(..2 (remedy|recourse|relief|redress))|otherwise than|but) ...20 (@fault|for cause|with cause)',
  '(not|nor) ..2 (required|obliged|obligated|bound|need)',
  '@quit ..10 (effective|effect) ..4 (unless|until)',
  '@quit ..4 unless ...20 (pay|satisfy|repay|tender)',
  '@quit:practice ...20 (@fault|for cause)',
  '(no|not) ...14 @quit ..4 (without [good] cause|for [its] convenience)',
  '(during|before|within|prior|until) ..4 (first @duration|@milestone)',
];
/** An ordinary breach, which no court need find, or no reason at all. */
const ORDINARY: readonly string[] = [
  '(breach|default|fail|failure) ..14 (cure|uncured|remedy|unremedied|continue|after ..6 notice)',
  '@quit:practice ...40 @at-will',
];
const MANAGER_AGREES = "(@approve:manager|@manager ['s] ..2 (agreement|consent|approval|permission|concurrence))";

/** The practice's right is none in substance: it is the manager's, */
const BY_LEAVE: readonly string[] = [
  `@quit:?practice ${NOT_ELSE} ..8 (with|upon|subject to|consent of|agreement of|approval of|permission of) ..4 ${MANAGER_AGREES}`,
  `@quit:?practice ${NOT_ELSE} ...30 (only|unless|until|provided) ..8 ${MANAGER_AGREES}`,
  `@quit:-practice ${NOT_ELSE} ...30 without ..8 ${MANAGER_AGREES}`,
  '@quit:practice ..6 (if|when|unless|with) ...16 @manager ..6 (resolve|vote|concur|join|sign|confirm|agree|consent|approve|release|admit|concede|acknowledge)',
  `@practice ..6 (request|propose|petition for|apply for|ask for) ..4 ${QUIT}`,
  '@quit:practice ..6 (when|if|only|where|once|after) ..6 @manager ..4 (close|dissolve|liquidate|agree|elect|consent|sell|wound)',
  `@quit !(...14 to the (physician|clinician|director)) ...25 by ..2 @practice ..3 (with|upon|subject to) ..4 ${MANAGER_AGREES}`,
];
/** or it arises hardly ever. */
const RARELY: readonly string[] = [
  `(@quit ..6 by ..2 @practice|@practice ..6 notice of @quit) ...20 (only|solely|limited|confined|where|if|upon|after|except|provided) ...20 ${RARE}`,
  `(only|solely) ..14 ${RARE} ...25 (may|shall|can) ..2 @practice ..3 @quit`,
  `@quit:practice ...40 (only|solely|where|if|except|provided|unless|upon|after) ...20 ${RARE}`,
  '@quit:practice ...12 (only|solely) ...14 (dissolve|dissolution|insolvent|insolvency|bankruptcy|winding up|cease ..3 business)',
];

/** Only the manager ends it. */
const MANAGER_ONLY: readonly string[] = [
  `(only|solely|exclusively|alone) ..3 @manager ..6 (may|can|has|shall|is entitled) ..10 ${QUIT}`,
  `@manager [alone|only] ..2 (alone|only|solely|exclusively) ..8 ${QUIT}`,
  `@manager ..6 (sole|exclusive|only) ..4 (right|power|option|election|authority|discretion) ..6 ${QUIT}`,
  '@quit ..4 (only|solely|exclusively) ..3 by ..2 @manager',
  '@quit ..14 (nobody|no one|none|no person|no party|not) ..2 (but|except|other than|save) [by|the] @manager',
  '(nobody|no one|no person|no party) ..1 (but|except|other than|save) [the] @manager ..8 @quit',
  '(except|other than|save|unless) ..8 @manager !(or ..2 @practice) ...25 (not|never) be @quit',
  '(not|never) be @quit ...12 (except|other than|save|unless) ..6 (by|at|upon) ..2 @manager !(or ..2 @practice)',
  '(right|power|option|election) ..3 @quit ..6 (belong|rest|vest|vested|reserved|lie|exercisable|held) ..4 @manager [and no other] (alone|only|solely|exclusively)',
  '(right|power|option|election) ..3 @quit ..6 (belong|rest|vest|vested|reserved|lie|exercisable|held) ..3 (alone|only|solely|exclusively) ..4 @manager',
  // A list of ways to end it, none of them the practice's.
  '@this-agreement ..4 (may|shall) [only] be @quit ...30 mutual ...40 by ..2 @manager',
];

const LIKE_RIGHT =
  '(such|similar|corresponding|like|comparable|reciprocal|equivalent|same|that|matching|equal) (right|election|option|power|privilege|liberty|freedom|exit)';
/** "The practice may do so only if …", after what the manager may do. */
const DO_SO = [
  `@practice (may|can|shall) [only] do (so|likewise|the same) ..8 (only|if|when|unless|with|upon) ...16 (${MANAGER_AGREES}|@manager ..6 (resolve|vote|concur|join|agree)|${RARE})`,
  '@practice (may|can) not [do so] (.|;|, except)',
  `@practice ...14 (forgo|waive|no|not|without|give up|given up|gives up|relinquish|surrender|renounce|release) ..3 ${LIKE_RIGHT}`,
  `(no|not) ..3 ${LIKE_RIGHT} ...10 @practice`,
  `(no|nothing) ...16 (give|afford|confer on) ..2 @practice ..2 ${LIKE_RIGHT}`,
  '@practice ..2 (for|on|has|have|with) none',
];
const MANAGER_MAY = [
  '@manager ..4 (may|can|right|entitled|option|election|free|reserve) ..8 @quit ..4 (@this-agreement|@term-of-it|you)',
  '(@this-agreement|@term-of-it|it) ..4 (may|can|shall) be @quit ..10 by ..2 @manager',
  '@quit ..6 (available|open|reserved|belong|right) ..3 @manager',
];
/** It needs no reason, */
const WITH_REASON = ['(if|upon|when|where|event|should|unless|for|because|failing|whenever)'];
const NO_REASON = [
  '@at-will',
  '(convenience|at any time|at will|pleasure|discretion|whenever ..6 (wish|choose|please|fit|like|desire)|as it (wishes|pleases|sees fit))',
];
/** and the practice's rights are not spoken of as standing elsewhere. */
const PRACTICE_ELSEWHERE = [
  '(right|election|remedy) ..2 (of|by) ..2 @practice ..6 (under|in|pursuant|set forth)',
  "@practice ['s] ..4 (right|election|remedy) ..8 (under|in|pursuant|set forth) ..3 (section|article|paragraph)",
  '@both ..6 (may|can|right) ..8 @quit',
];
/** Or a list of what ends it, of which the practice's will is none. */
const NOTHING_ELSE =
  ['(nothing else|no other (event|happening|cause|act|ground|circumstance|occurrence|matter|reason)) ...16 (@quit|=end|ends|termination event)'];

/** A wrong of the manager that is one, or is cured, when the manager says so. */
const SHAM: readonly string[] = [
  '(breach|default|failure) ..4 @manager ...12 (unless|until|only if|only when|when|once|if) ..3 @manager ..3 (agree|admit|acknowledge|concede|determine|find|declare|so state|certify|has sent|sends|delivers a|proposes|has proposed|submits a)',
];
/** By itself, not by agreement of both. */
const PRACTICE_ITSELF = [
  'either',
  '(@both|@practice) ..3 (may|can|shall have|has)',
  '(or|and|,|;|:|—|@quit) by ..2 @practice',
];
const NOT_ITSELF = ['mutual', '@fault by ..2 @practice'];

/** "This Agreement continues until Manager elects to end it"; what goes on may be a fee instead. */
const UNTIL_MANAGER = [
  '(@term-of-it|@this-agreement) ...14 (continue|remain|run|last|stay|extend|endure|=force|=effect) ...14 (until|till) ..2 @manager ..14 (elect|notice|determine|choose|decide|@quit|release|inform|notify|advise|wish|see fit)',
];
const FEE_GOES_ON = ['(@fee|fee|rate|charge|schedule|policy|manual|budget) ...20 (continue|remain|apply|=effect)'];

/** Where it lasts until the manager ends it. */
export const untilManagerEnds = (facts: Facts): Sighting[] =>
  facts.search(UNTIL_MANAGER).filter(({ scene }) => !facts.firstIn(scene, FEE_GOES_ON));

/** Where the practice is denied the right to end the agreement, or has it only in form. */
export const heldFast = (facts: Facts): Sighting[] => [
  ...facts.search(DENIED).filter(({ scene }) => isBarred(facts, scene)),
  ...facts.search(MANAGER_ONLY),
  ...untilManagerEnds(facts),
  ...facts.search(BY_LEAVE),
  ...facts
    .search(DO_SO)
    .filter(({ scene }) => [scene, scene.previous].some((near) => near && facts.firstIn(near, ['@quit:manager']))),
  ...facts.search(RARELY).filter(({ scene }) => !facts.firstIn(scene, ORDINARY)),
];

/** Where the manager may end the agreement without a reason, or as nothing else can, and the practice is given no such right there. */
export const managerAtWill = (facts: Facts): Sighting[] =>
  managerMayLeave(facts).filter(({ scene }) => {
    const near = facts.in(scene.statement.paragraph);
    if (near.some((one) => facts.firstIn(one, PRACTICE_ELSEWHERE))) return false;
    const free = facts.firstIn(scene, NO_REASON) ?? !facts.firstIn(scene, WITH_REASON);
    return free || near.some((one) => facts.firstIn(one, NOTHING_ELSE));
  });

/** Where a wrong of the manager is none unless the manager says so. */
export const shamFault = (facts: Facts): Sighting[] =>
  facts
    .search(SHAM)
    .filter(({ scene }) => facts.in(scene.statement.paragraph).some((near) => facts.firstIn(near, ['@quit'])));

/** Where the manager may end the agreement. */
export const managerMayLeave = (facts: Facts): Sighting[] => facts.search(MANAGER_MAY);

/** May the practice end the agreement for a wrong of the manager or without a reason, and not only in form? */
export const practiceMayLeave = (facts: Facts): boolean =>
  [...terminationForCause.find(facts), ...terminationForConvenience.find(facts)].some((right) => isReal(facts, right));

/** May the practice end it without a reason? */
export const practiceMayLeaveAtWill = (facts: Facts): boolean =>
  terminationForConvenience.find(facts).some((right) => isReal(facts, right));

function isReal(facts: Facts, { scene }: Sighting): boolean {
  if (facts.agreement.paragraphs[scene.statement.paragraph]?.place.exhibit !== null) return false;
  if (facts.firstIn(scene, NOT_ITSELF) && !facts.firstIn(scene, PRACTICE_ITSELF)) return false;
  if (facts.firstIn(scene, BY_LEAVE)) return false;
  if (facts.firstIn(scene, RARELY) && !facts.firstIn(scene, ORDINARY)) return false;
  return !facts.firstIn(scene, DENIED) || !isBarred(facts, scene);
}

const isBarred = (facts: Facts, scene: Sighting['scene']) =>
  !facts.firstIn(scene, EXCEPTED) || facts.firstIn(scene, [RARE, ...BY_LEAVE]) !== undefined;
