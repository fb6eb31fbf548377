import type { Facts, Sighting } from '../../understand/facts.js';
import { ELSE, QUIT } from './what-is-ended.js';

/** The manager's own right to end the agreement. */

/** Only the manager ends it. */
export const MANAGER_ONLY: readonly string[] = [
  `(only|solely|exclusively|alone) ..3 @manager ..6 (may|can|has|shall|is entitled) ..10 ${QUIT}`,
  `@manager [alone|only] ..2 (alone|only|solely|exclusively) ..8 ${QUIT}`,
  `@manager ..6 (sole|exclusive|only) ..4 (right|power|option|election|authority|discretion) ..6 ${QUIT}`,
  '@quit ..4 (only|solely|exclusively) ..3 by ..2 @manager',
  '@quit ..12 (option|election|will|discretion|instance) of ..2 @manager (alone|only|solely)',
  '@quit ..4 by ..2 @manager (alone|only|solely|exclusively)',
  '@quit ..14 (nobody|no one|none|no person|no party|not) ..2 (but|except|other than|save) [by|the] @manager',
  '(nobody|no one|no person|no party) ..1 (but|except|other than|save) [the] @manager ..8 @quit',
  '(except|other than|save|unless) ..8 @manager !(or ..2 @practice) ...25 (not|never) be @quit',
  '(not|never) be @quit ...12 (except|other than|save|unless) ..6 (by|at|upon) ..2 @manager !(or ..2 @practice)',
  '(right|power|option|election) ..3 @quit ..6 (belong|rest|vest|vested|reserved|lie|exercisable|held) ..4 @manager [and no other] (alone|only|solely|exclusively)',
  '(right|power|option|election) ..3 @quit ..6 (belong|rest|vest|vested|reserved|lie|exercisable|held) ..3 (alone|only|solely|exclusively) ..4 @manager',
  // A list of ways to end it, none of them the practice's.
  '@this-agreement ..4 (may|shall) [only] be @quit ...30 mutual ...40 by ..2 @manager',
];

/** Where the manager may end the agreement, */
const MANAGER_MAY = [
  `@manager ..4 (may|can|is entitled|has the right|is free) !(not|only) ..3 @quit !(=out|its|=a|=an|any|the|=one) !(..4 ${ELSE}) ..2 (on|upon|by|at|with|for) ..8 (notice|any time|will|pleasure|convenience|=end)`,
  '@manager ..4 (may|can|right|entitled|option|election|free|reserve) !(not|only) ..8 @quit ..4 (@this-agreement|@term-of-it|you)',
  '(@this-agreement|@term-of-it|it) ..4 (may|can|shall) be @quit ..10 by ..2 @manager',
  '(@this-agreement|it) ..4 (may|can|shall) be (surrendered|ended) by ..2 @manager',
  '@manager ..4 (may|can|right|entitled|option|election|free|reserve) ..2 (bring|put|treat|call) ..2 (@this-agreement|@term-of-it)',
  '@quit ..6 (available|open|reserved|belong|right) ..3 @manager',
];
/** It needs no reason, */
const WITH_REASON = ['(if|upon|when|where|event|should|unless|for|because|failing|before|until)'];
const NO_REASON = [
  '@at-will',
  '(convenience|no longer satisfied|dissatisfied|in its (opinion|judgment|view)|at any time|at will|pleasure|discretion|whenever ..6 (wish|choose|please|fit|like|desire)|as it (wishes|pleases|sees fit))',
];
/** and the practice's rights are not spoken of as standing elsewhere. */
const PRACTICE_ELSEWHERE = [
  '(right|election|remedy) ..2 (of|by) ..2 @practice ..6 (under|in|pursuant|set forth)',
  "@practice ['s] ..4 (right|election|remedy) ..8 (under|in|pursuant|set forth) ..3 (section|article|paragraph)",
  '@both ..6 (may|can|right) ..8 @quit',
];
/** Or a list of what ends it, of which the practice's will is none. */
const NOTHING_ELSE = [
  '(nothing else|no other (event|happening|cause|act|ground|circumstance|occurrence|matter|reason)) ...16 (@quit|=end|ends|termination event)',
];

/** A wrong of the manager that is one, or is cured, when the manager says so. */
const SHAM: readonly string[] = [
  '(notice|election|letter) ..2 (by|from|of) ..2 @practice ...30 (only|until|unless|when) ...14 (lender|creditor|bank|investor|@manager) ..6 @approve',
  '@manager ...20 (finding|determination|decision|judgment) ..8 (default|breach|failure|cured) ..6 (conclusive|final|binding)',
  '(breach|default|failure) ..4 @manager ...12 (unless|until|only if|only when|when|once|if) ..3 @manager ..3 (agree|admit|acknowledge|concede|determine|find|declare|so state|certify|has sent|sends|delivers a|proposes|has proposed|submits a)',
];

/** "This Agreement continues until Manager elects to end it"; what goes on may be a fee instead. */
const UNTIL_MANAGER = [
  '(@term-of-it|@this-agreement) ...14 (continue|remain|run|last|stay|extend|endure|=force|=effect) ...14 (until|till) ..2 @manager ..14 (elect|notice|determine|choose|decide|@quit|release|inform|notify|advise|wish|see fit)',
];
const FEE_GOES_ON = ['(@fee|fee|rate|charge|schedule|policy|manual|budget) ...20 (continue|remain|apply|=effect)'];

/** Where it lasts until the manager ends it. */
export const untilManagerEnds = (facts: Facts): Sighting[] =>
  facts.search(UNTIL_MANAGER).filter(({ scene }) => !facts.firstIn(scene, FEE_GOES_ON));

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
