import type { Facts, Sighting } from '../../understand/facts.js';
import { terminationForCause } from '../provisions/termination-for-cause.js';
import { terminationForConvenience } from '../provisions/termination-for-convenience.js';
import type { Rule } from '../rule.js';

/** What is ended may be something else than the agreement. */
const NOT_ELSE =
  '!(..8 (employment|physician|dentist|clinician|therapist|employee|staff|contract|lease|account|policy|funds|deposit|authority|power of attorney|authorization|license|patient|treatment|coverage|covenant|vendor|subcontract|enrollment|payor|payer|health plan|that engagement|another in))';
const QUIT = `@quit ${NOT_ELSE}`;

/** What hardly ever happens, or is in other hands. */
const RARE =
  '(liquidation|chapter 7|adjudicated|adjudged|adjudication|final order|final judgment|nonappealable|unappealable|no appeal|on appeal|conviction|convicted|disclaim|court|tribunal|trustee|arbitrator|award|lender)';

/** The practice has no right to end it. */
const DENIED: readonly string[] = [
  `@quit:-practice ${NOT_ELSE} ..3 (@this-agreement|it|hereof|@term-of-it|.|,|;|except|only|unless|prior|before|for any|during|at any|by|because|on account|whatever|until|under)`,
  `@practice ...30 (in no (case|event)|under no circumstances|nor) (shall|may|can) (it|[the] @practice) ..4 ${QUIT}`,
  `(in no (case|event)|under no circumstances) (shall|may|can) [the] @practice ..4 ${QUIT}`,
  `@practice ..8 (no|not|never|waive|relinquish|without|forgo|renounce|surrender|give up|gives up|cannot) ..14 (right|power|option|election|ability|privilege|entitle|opportunity) ..10 ${QUIT}`,
  `(right|power|option|election) ..3 ${QUIT} ...20 not ..4 (to|of|by|in) ..2 @practice`,
  `@practice ..8 (waive|relinquish|forgo|renounce|surrender|give up) ..14 ${QUIT}`,
  '(no|neither|nor) ..6 (default|breach|failure) ...25 (excuse|afford|entitle|ground|give|constitute|permit|allow|authorize|justify|right|cause) ...12 @quit',
  '(default|breach|failure) ..8 (shall|will|does|may) not ..4 (excuse|afford|entitle|give|permit|allow|authorize|justify) ..8 @practice ...12 @quit',
  `(no|not) ..4 (right|power|election|ground|privilege) ..12 (@practice ..6 ${QUIT}|@quit ..6 by ..2 @practice)`,
  "@practice ['s] ..4 (sole|only|exclusive) ..3 (remedy|recourse|right|relief|redress) ...20 (money|damages|reduction|credit|abatement|arbitration|negotiation|performance|offset|set-off|action)",
  '@practice ...12 (remedy|remedies|recourse) ...20 (limited|confined|restricted|solely|only) ...14 (money|damages|reduction|credit|action|abatement)',
  '(remedy|remedies|recourse) ..8 @practice ...25 (limited|confined|restricted|solely|only) ...14 (money|damages|reduction|credit|action|abatement)',
  '@quit ..3 by ..2 @practice ...10 (is|be|constitute) ..4 (breach|wrongful|no effect|void|ineffective|invalid)',
];

/** But not where a wrong of the manager lets it go. */
const EXCEPTED =
  '(except|other than|unless|save|only|otherwise than) ...20 (@fault|for cause|with cause)|(during|before|within|prior|until) ..4 (first @duration|@milestone)';

/** The practice's right is none in substance. */
const ILLUSORY: readonly string[] = [
  `@practice ...14 @quit ...40 (with|upon|consent of|agreement of|approval of|permission of|only) ..6 (@approve:manager|@manager ['s] ..2 (agreement|consent|approval|permission|concurrence))`,
  `@practice ...14 @quit ...40 (only|solely|where|if|except|provided|unless) ...20 ${RARE}`,
  `@quit ..6 by ..2 @practice ...20 (only|solely|where|if|upon|after|except|provided) ...20 ${RARE}`,
  `@practice ..6 (request|propose|petition for|apply for|ask for) ..4 ${QUIT}`,
  '@practice ..6 @quit ..6 (when|if|only|where|once|after) ..6 @manager ..4 (close|dissolve|liquidate|agree|elect|consent|sell|wound)',
];

/** Only the manager ends it. */
const MANAGER_ONLY: readonly string[] = [
  `(only|solely|exclusively|alone) ..3 @manager ..6 (may|can|has|shall|is entitled) ..10 ${QUIT}`,
  `@manager [alone|only] ..2 (alone|only|solely|exclusively) ..8 ${QUIT}`,
  `@manager ..6 (sole|exclusive|only) ..4 (right|power|option|election|authority|discretion) ..6 ${QUIT}`,
  '@quit ..4 (only|solely|exclusively) ..3 by ..2 @manager',
  '(right|power|option|election) ..3 @quit ..6 (belong|rest|vest|vested|reserved|lie|exercisable|held) ..4 @manager [and no other] (alone|only|solely|exclusively)',
  '(right|power|option|election) ..3 @quit ..6 (belong|rest|vest|vested|reserved|lie|exercisable|held) ..3 (alone|only|solely|exclusively) ..4 @manager',
  '(@term-of-it|@this-agreement) ...25 (until|unless and until|till) ..2 @manager ..14 (elect|notice|determine|choose|decide|@quit|release|inform|notify|advise|wish)',
  // A list of ways to end it, none of them the practice's.
  '@this-agreement ..4 (may|shall) [only] be @quit ...30 mutual ...40 by ..2 @manager',
];

/** What makes a whole agreement, in statements: then a right that it does not give is lacking. */
const WHOLE = 80;
const MANAGER_MAY = [`@manager ..4 (may|right|entitled|option|election) ..8 @quit ..4 @this-agreement`];
/** By itself, not by agreement of both. */
const PRACTICE_ITSELF = ['either', '(@both|@practice) ..3 (may|can|shall have|has)', '(or|and|,|;|:|—|@quit) by ..2 @practice'];

export const termOneSided: Rule = {
  id: 'term-one-sided',
  label: 'TERM_ONE_SIDED',
  title: 'Only the manager can end the agreement',
  concern: 'term',
  asks: 'termination',
  severity: 'error',
  message: 'The manager can end the agreement, and the practice cannot, or only in form.',
  why: '',
  ask: { clause: 'termination-cause', acceptable: '', walkAway: '' },
  examples: { flags: [], passes: [] },
  find: (facts) => {
    if (practiceMayLeave(facts)) return [];
    const denied = facts
      .search(DENIED)
      .filter(({ scene }) => !facts.firstIn(scene, [EXCEPTED]) || facts.firstIn(scene, [RARE, ...ILLUSORY]));
    const found = [...denied, ...facts.search([...ILLUSORY, ...MANAGER_ONLY])];
    if (found.length === 0 && facts.scenes.length >= WHOLE) found.push(...facts.search(MANAGER_MAY).slice(0, 1));
    return [...new Map(found.map((sighting) => [sighting.scene, sighting])).values()];
  },
};

/** Has the practice a right of its own, in the agreement itself, to end it for a wrong or without a reason? */
const practiceMayLeave = (facts: Facts): boolean =>
  [...terminationForCause.find(facts), ...terminationForConvenience.find(facts)].some(
    (right) =>
      isInBody(facts, right) &&
      !facts.firstIn(right.scene, [...DENIED, ...ILLUSORY]) &&
      (!facts.firstIn(right.scene, ['mutual', '@fault by ..2 @practice']) || facts.firstIn(right.scene, PRACTICE_ITSELF)),
  );

const isInBody = (facts: Facts, { scene }: Sighting) =>
  facts.agreement.paragraphs[scene.statement.paragraph]?.place.exhibit === null;
