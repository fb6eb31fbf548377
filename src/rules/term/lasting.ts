import type { Facts, Sighting } from '../../understand/facts.js';
import { practiceMayLeaveAtWill } from './leaving.js';
import { untilManagerEnds } from './managers-right.js';

/** How long the agreement lasts, by what it says. */

/** The agreement goes on: "this Agreement shall remain in effect", "the term runs". */
const RUNS =
  '(continue|remain|run|live|survive|last|endure|subsist|stand|=effect|=force|extend|end|expire|terminate|expiring|ending|commence|begin|bind|bound|engage|retain|appoint|extended|expiration)';

/** Twenty years or more, in so many words. */
const GENERATION: readonly string[] = [
  // "The initial term is thirty (30) years", "the term ends on the twenty-fifth anniversary".
  '@term-of-it !(..4 (lease|note|loan|sublease|policy|license)) ...30 @generation',
  '(period|=term) of [at least|not less than] @generation ...12 (@this-agreement|from ..4 date|after ..4 date)',
  // "This Agreement continues for twenty-five years", "Practice engages Manager for 240 months".
  `@this-agreement ...25 ${RUNS} ...14 (for|of|until|through|on|to|upon|at|than) ..8 @generation`,
  '@this-agreement ..2 (for|of) ..4 @generation',
  '=term (:|—) ..4 @generation',
  '(engage|retain|appoint) ..3 @manager ...25 @generation',
  '(period|=term) ..4 (commence|begin|from) ...14 @generation',
  '(@practice|@both|parties) ..3 (commit|bind|pledge) ...25 @generation',
  '@generation ...16 (is|being|constitute|shall be) ..2 @term-of-it',
  // "a thirty-year agreement"
  '(=a|=an|=this) @generation [long] [initial|original|first|fixed|management|services|service] (=term|agreement|engagement|commitment|relationship|affiliation)',
  '@this-agreement ..6 (last|run|continue|endure|stand|extend) ..3 @generation',
  '(commitment|agreement|engagement|relationship) ...8 (is|are) for @generation',
  '(shall|will|is to) be (managed|administered|served|supported) by ..2 @manager ..6 @generation',
  '(expiration|expiry|end|termination|maturity) date ..6 @generation',
  '(@manager|services) ...30 (period|=term) of ..3 @generation',
  '(@this-agreement|@term-of-it|@manager|services) ...30 (quarter of a century|half a century|half century|quarter-century|=century)',
  // A rolling term: what is left is always so long.
  '(unexpired|remaining|remainder) ...14 (always|never|not|no|below|least) ...12 @generation',
];

/** A time that is not the agreement's, or a limit on it. */
const OTHER_TIME: readonly string[] = [
  '@other-time ...14 @generation',
  '(retain|retention) !(..3 @manager) ...14 @generation',
  '@generation !(..6 @term-of-it) ..4 @other-time',
  '(exceed|more than|longer than|greater than|beyond) ..3 @generation',
  '(after|following|beyond) ..4 (termination|expiration|end|expiry) ...20 (for|of) ..6 @generation',
  '(every|each) ..2 @generation',
  '@generation ..2 (old|age)',
];

/** No end at all, or none but by another's act. */
const ENDLESS: readonly string[] = [
  '(@term-of-it|@this-agreement) ...25 @endless',
  '@endless ...10 (@term-of-it|@this-agreement)',
  'it ..4 @endless',
  '(neither|no|not) ..4 (passage|lapse|effluxion) of time ...16 (@quit|end)',
  '(@term-of-it|@this-agreement) ...25 (continue|remain|force|effect) ..12 (until|till) ..8 (dissolution|dissolved|liquidation|death|ceases to exist|cease to exist|winding up)',
  '(@term-of-it|@this-agreement) ...14 not ..3 (=end|expire|terminate) until ...14 (dissolve|dissolved|dissolution|liquidated|death)',
  '(@this-agreement|@term-of-it) ..4 (permanent|never ends|never end)',
  '(@this-agreement|@term-of-it) ...14 (coextensive|coterminous|conterminous) ..6 (existence|life|charter)',
  '(@this-agreement|@term-of-it) ...14 (longest|maximum) ..3 (law|permitted|allowed|lawful|time)',
  '(@this-agreement|@term-of-it) ...14 (for good|for all time|in all time|for ever|without limit)',
  `(@term-of-it|@this-agreement) ...14 ${RUNS} ..8 (so|as) long as ..4 (either|any|both|charter) ..6 (party|parties|exist|perpetual|does|do|charter)`,
  `(@term-of-it|@this-agreement) ...14 ${RUNS} ..8 (so|as) long as ..4 (@practice|@manager|@both|party|parties|corporation|company) ...16 (exist|=existence|operate|practice|continue|conduct|sees patients|see patients|treats|renders|survives)`,
  '(continue|remain|force|effect) ..8 until terminated ..8 (for|upon|by reason of|in accordance) ..10 (cause|breach|default|bankruptcy)',
];

const OTHER_ENDLESS: readonly string[] = [
  '(license|records|record|confidential|confidentiality|covenant|indemnity|obligation|easement|survive|survival|trademark|mark|waiver|software) ...14 @endless',
  '@endless ..6 (license|right|easement|covenant|injunction|inspection)',
  '@endless !(..1 @term-of-it) ..2 (after|following) ..3 (termination|expiration)',
  '(suspend|delay|postpone|toll|waive|store|hold|keep|maintain|own) ..4 @endless',
  'nothing ...14 @endless',
  '(no|not) ..4 (perpetual|indefinite|indefinitely|perpetuity|evergreen)',
];

/** Years of the calendar between which the term lies: from 2025 to 2050. */
const DATED =
  '(@term-of-it|@this-agreement|@manager|services) ...30 (until|through|to|on|expire|end|ending|expiring|close|day of) ..6 @calendar';
const OTHER_DATED = '@other-time ...14 (until|through|to|on) ..6 @calendar';
const LONG_YEARS = 20;
/** One term after another that nobody can stop, how many and how long. */
const IN_A_ROW = ['(followed|consecutive|successive|succeeded|second|third)'];
const UNSTOPPED = ['(without|no|none|nor) ..10 (election|act|action|choice|notice|option|decision)'];
const TIMES_OVER = '@number ..4 (period|=term|=terms|extension|renewal) ..4 @duration';
const DAYS_OF_LONG = LONG_YEARS * 365;
/** Where an agreement says of when it is, and how many of its first statements may say so. */
const MADE = '(date|dated|=made|=entered|effective) ...20 @calendar ..4 @number';
const OPENING = 10;

/** A year of the calendar is a bare number between these. */
const isYear = (value: number) => value >= 1950 && value <= 2200;

/** Where the term is twenty years or more, counted or by its dates. */
export const lastsAGeneration = (facts: Facts): Sighting[] => [
  ...facts.search(GENERATION).filter(({ scene }) => !facts.firstIn(scene, OTHER_TIME)),
  ...facts
    .search([DATED])
    .filter((sighting) => !facts.firstIn(sighting.scene, [OTHER_DATED]) && spansDecades(facts, sighting)),
  ...facts
    .search(IN_A_ROW)
    .filter((sighting) => facts.firstIn(sighting.scene, ['@term-of-it', '@this-agreement']) && addsUp(facts, sighting)),
];

/** Do the terms that follow on each other last so long together? */
function addsUp(facts: Facts, { scene }: Sighting): boolean {
  if (!facts.firstIn(scene, UNSTOPPED)) return false;
  const lengths = facts.amountsIn(scene, 'duration').map(({ amount }) => amount.value);
  const again = facts.firstIn(scene, [TIMES_OVER]);
  const [times] = again ? facts.amountsIn(scene, 'number', again.start, again.end) : [];
  const [each] = again ? facts.amountsIn(scene, 'duration', again.start, again.end) : [];
  const more = times && each ? (times.amount.value - 1) * each.amount.value : 0;
  return lengths.reduce((sum, days) => sum + days, more) >= DAYS_OF_LONG;
}

/** Where it has no end, unless the practice can leave without a reason. */
export function isEndless(facts: Facts): Sighting[] {
  if (practiceMayLeaveAtWill(facts)) return [];
  const endless = facts.search(ENDLESS).filter(({ scene }) => !facts.firstIn(scene, OTHER_ENDLESS));
  return [...endless, ...untilManagerEnds(facts)];
}

/** Does the term that a statement dates lie between years that are decades apart? It may begin when the agreement is made. */
function spansDecades(facts: Facts, { scene }: Sighting): boolean {
  const made = facts.scenes.slice(0, OPENING).filter((one) => facts.firstIn(one, [MADE]));
  const years = [...made, scene].flatMap((one) => facts.amountsIn(one, 'number').map(({ amount }) => amount.value));
  const own = years.filter(isYear);
  return own.length > 1 && Math.max(...own) - Math.min(...own) >= LONG_YEARS;
}
