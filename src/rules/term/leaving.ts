import type { Facts, Sighting } from '../../understand/facts.js';
import { MANAGER_ONLY, untilManagerEnds } from './managers-right.js';
import { ELSE, NOT_ELSE, QUIT } from './what-is-ended.js';
import { terminationForCause } from '../provisions/termination-for-cause.js';
import { terminationForConvenience } from '../provisions/termination-for-convenience.js';

/** Whether the practice can end the agreement, by what it says. */

/** What hardly ever happens, or is in other hands. */
const RARE =
  '(liquidation|chapter 7|adjudicated|adjudged|adjudication|final order|final judgment|nonappealable|unappealable|no appeal|on appeal|conviction|convicted|disclaim|court|tribunal|trustee|arbitrator|award|lender|last resort|cease to exist|ceased to exist|ceases to exist|proved in|finding (of|by))';

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
  '(remedy|remedies|recourse|relief|credit|credits|damages) ..4 (everything|all|the whole|the most|the only thing|the extent) ..4 @practice ..10 (have|has|look to|receive|recover|claim|obtain)',
  '@practice ...12 (remedy|remedies|recourse) ...20 (limited|confined|restricted|solely|only) ...14 (money|damages|reduction|credit|action|abatement)',
  '(remedy|remedies|recourse) ..8 @practice ...25 (limited|confined|restricted|solely|only) ...14 (money|damages|reduction|credit|action|abatement)',
  '(noncancelable|noncancellable|nonterminable|irrevocable) ..4 by ..2 @practice',
  '(breach|default) ..6 @manager ..8 (only|solely|exclusively) ..6 (claim|action|damages|money|credit)',
  '(but|and) not (to|of|for) [any] @quit',
  '(attempt|purport) ..8 @quit ...16 (void|no effect|ineffective|invalid|breach)',
  '@quit ..3 by ..2 @practice ...10 (is|be|constitute) ..4 (breach|wrongful|no effect|void|ineffective|invalid)',
  `@practice ..8 (agree|covenant|promise|undertake|engage) (not to|never to) ..8 ${QUIT}`,
  `@practice ..10 (no|without) ..2 (early|earlier|other|means of|way of) ..2 @quit`,
  '(default|breach|failure|dissatisfaction) ...16 not ..4 (ground|reason|cause) ..4 @quit',
  '(no|not|nor|neither) ...16 (let|lets|release|free|frees|discharge|excuse) ..2 @practice (out|go|from ..2 @this-agreement)',
  `@practice ...20 (but|and) may not ${QUIT}`,
  '(no|not|nor|neither) ...16 (relieve|excuse|release) ..2 @practice ..3 (of|from) ...10 @term-of-it',
  '(no|nothing) ...16 (let|lets|permit|allow|enable|entitle) ..2 @practice [to] @quit',
  '@quit:practice ...12 (and|but) (not|never) (before|sooner|earlier)',
  '(@quit|by) ..2 @practice (:|—|is|are|shall be) ..2 (not available|none|never|no right|not permitted|not allowed)',
  '@practice ..10 bound ..2 (for|throughout|until) ..4 (full|whole|entire|end of) ..3 (=term|@term-of-it)',
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
  '(not|nothing ..8|neither) (limit|affect|restrict|impair|prejudice|diminish|waive) ...14 @quit',
  '@quit ..4 (on|upon|by|with|without) ..2 (less|fewer|shorter|notice|first giving|giving|prior)',
  '@quit ..10 (effective|effect) ..4 (unless|until)',
  '@quit ..4 unless ...20 (pay|satisfy|repay|tender)',
  '@quit:practice ...20 (@fault|for cause)',
  '@practice ..2 (may|can) [either] @quit ..6 or ...12 (prefer|elect|choose|continue)',
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
  '@quit ..4 (by|from|of) ..2 @practice ...30 (only|unless|until|void|ineffective|no effect|from the date) ...12 (lender|creditor|bank|investor|franchisor|landlord|guarantor) ..6 (@approve|sign|agree|join)',
  `@quit:?practice ${NOT_ELSE} ...25 (provided|if|only|unless|until) ..3 @manager ...10 (resolution|consented|consent|approval|vote)`,
  '@practice ..6 notice of @quit ...25 (provided|if|only|unless|until) ..3 @manager ...12 (resolution|consent|approval|vote)',
  '@quit:practice ...8 notice (in which|jointly with|together with) ..2 @manager ..2 (join|sign|concur|agree)',
  `@practice ..6 (request|propose|petition for|apply for|ask for) ..4 ${QUIT}`,
  '@quit:practice ..6 (when|if|only|where|once|after) ..6 @manager ..4 (close|dissolve|liquidate|agree|elect|consent|sell|wound)',
  `@quit !(...14 to the (physician|clinician|director)) ...25 by ..2 @practice ..3 (with|upon|subject to) ..4 ${MANAGER_AGREES}`,
];
/** or it arises hardly ever. */
const RARELY: readonly string[] = [
  `(@quit ..6 by ..2 @practice|@practice ..6 notice of @quit) ...20 (only|solely|limited|confined|where|if|upon|after|except|provided|require|need) ...20 ${RARE}`,
  `(only|solely) ..14 ${RARE} ...25 (may|shall|can) ..2 @practice ..3 @quit`,
  `@quit:practice ...40 (only|solely|where|if|except|provided|unless|upon|after) ...20 ${RARE}`,
  '@quit:practice ...12 (only|solely) ...14 (dissolve|dissolution|insolvent|insolvency|bankruptcy|winding up|cease ..3 business)',
];

const LIKE_RIGHT =
  '(such|similar|corresponding|like|comparable|reciprocal|equivalent|same|that|matching|equal) (right|election|option|power|privilege|liberty|freedom|exit)';
/** "The practice may do so only if …", after what the manager may do. */
const DO_SO = [
  `@practice (may|can|shall) [only] do (so|likewise|the same) ..8 (only|if|when|unless|with|upon) ...16 (${MANAGER_AGREES}|@manager ..6 (resolve|vote|concur|join|agree)|${RARE})`,
  '@practice (may|can) not [do so|so elect|so choose|so terminate] (.|;|, except)',
  `@practice ...14 (forgo|waive|no|not|without|give up|given up|gives up|relinquish|surrender|renounce|release) ..3 ${LIKE_RIGHT}`,
  `(no|not) ..3 ${LIKE_RIGHT} ...10 @practice`,
  `(no|nothing) ...16 (give|afford|confer on) ..2 @practice ..2 ${LIKE_RIGHT}`,
  '@practice ..2 (for|on|has|have|with) none',
  '@practice ...12 (too|also|likewise|in turn) ..3 (should|be able|may) ...12 (not|nor|denied|refused)',
];
/** By itself, not by agreement of both. */
const PRACTICE_ITSELF = [
  'either',
  '(@both|@practice) ..3 (may|can|shall have|has)',
  '(or|and|,|;|:|—|@quit) by ..2 @practice',
];
const NOT_ITSELF = ['mutual', '@fault by ..2 @practice'];

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
