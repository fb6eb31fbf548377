import type { Facts, Sighting } from '../../understand/facts.js';
import { terminationForCause } from '../provisions/termination-for-cause.js';
import { terminationForConvenience } from '../provisions/termination-for-convenience.js';
import type { Rule } from '../rule.js';

const RARE =
  '(liquidation|chapter 7|adjudicated|adjudged|adjudication|final order|final judgment|nonappealable|unappealable|no appeal|affirmed on appeal|convicted|conviction|disclaimed|found by a court|court of competent jurisdiction|dissolved|trustee|arbitrator has found|court finds)';

/** The practice has no right to end it. */
const DENIED: readonly string[] = [
  '@practice ..8 (no|not|never|neither|waive|relinquish|without|forgo|renounce|surrender|cannot) ..14 @quit ..6 (@this-agreement|it|@term-of-it|hereof|except|prior|before|for any|,|.)',
  '(no|not|neither|nor) ..8 (default|breach|failure|act) ...25 @quit',
  '(no|not) ..4 (right|power|election|ground|privilege) ..12 (@practice ..6 @quit|@quit ..6 by ..2 @practice)',
  '@practice ..8 (sole|only|exclusive) ..3 (remedy|recourse|right|relief|redress) ...20 (money|damages|reduction|credit|abatement|arbitration|negotiation|performance|offset|set-off|action)',
  "(remedy|remedies|recourse) ..8 @practice ...25 (limited|confined|restricted|solely|only) ...14 (money|damages|reduction|credit|action|abatement)",
  '@practice ..4 (remedy|remedies|recourse) ...20 (limited|confined|restricted) ...10 (money|damages|reduction|credit|action|abatement)',
  '@quit ..3 by ..2 @practice ...20 (breach|wrongful|no effect|void|ineffective)',
];

/** The practice's right is none in substance. */
const ILLUSORY: readonly string[] = [
  '@practice ...12 @quit ...40 (with|consent|agreement|approval|permission|only) ..6 (@approve:manager|@manager [=\'s] ..2 (agreement|consent|approval|permission|concurrence))',
  `@practice ...14 @quit ...40 (only|solely|where|if|except) ...20 ${RARE}`,
];

/** Only the manager ends it. */
const MANAGER_ONLY: readonly string[] = [
  '(only|solely|exclusively|alone) ..3 @manager ..6 (may|can|has|shall|is entitled) ..10 @quit',
  '@manager [alone|only] ..2 (alone|only|solely|exclusively) ..8 @quit',
  '@manager ..6 (sole|exclusive|only) ..4 (right|power|option|election|authority|discretion) ..6 @quit',
  '@quit ..4 (only|solely|exclusively) ..3 by ..2 @manager',
  '(@term-of-it|@this-agreement) ...25 (until|unless and until|till) ..2 @manager ..14 (elect|terminate|notice|determine|choose|decide|@quit|release)',
];

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
  find: (facts) => (practiceMayLeave(facts) ? [] : facts.search([...DENIED, ...ILLUSORY, ...MANAGER_ONLY])),
};

/** Has the practice a right of its own, in the agreement itself, to end it for a wrong or without a reason? */
const practiceMayLeave = (facts: Facts): boolean =>
  [...terminationForCause.find(facts), ...terminationForConvenience.find(facts)].some(
    (right) => isInBody(facts, right) && !facts.firstIn(right.scene, [...DENIED, ...ILLUSORY]),
  );

const isInBody = (facts: Facts, { scene }: Sighting) =>
  facts.agreement.paragraphs[scene.statement.paragraph]?.place.exhibit === null;
