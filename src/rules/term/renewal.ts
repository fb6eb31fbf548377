import type { Facts, Sighting } from '../../understand/facts.js';

/** Ways in which a renewal is hard to stop, and what shows that nothing renews by itself. */

/** In days: a renewal that is long, a notice that must come long before, and a time for it that is short. */
const LONG_RENEWAL = 36 * 30;
const DISTANT_NOTICE = 270;
const NARROW_WINDOW = 45;

/** The term goes on without a new agreement. */
export const RENEWS: readonly string[] = [
  '@renew',
  '@decline-renewal',
  '(new|fresh|further|another) @duration (=term|period)',
  '@duration ...8 =more (begin|start|follow|run)',
  '(period|=term) of ..2 @duration ..2 follow',
  '(period|=term) ...8 followed by (others|another) [like it]',
  '@duration again as often',
  '@duration ..4 (always|at all times) ..6 (ahead|remain|left|unexpired|run)',
];

/** Nothing renews by itself, or the practice alone decides it. */
export const NOT_BY_ITSELF: readonly string[] = [
  '@renew ..12 (by|upon|only by|only upon|only if|if|with|through) ..6 (mutual|written agreement|=writing|instrument|both|consent of the|amendment)',
  '(may|shall only|can only) [only|again|then] be @renew ..12 (agree|agreement|=writing|mutual|consent)',
  '(@both|parties) ..2 (may|can) [by ..6] [agree to|mutually agree to|mutually|jointly|,] @renew',
  '(if|provided) ..6 (@both|parties) ..4 agree ...20 @renew',
  '(@term-of-it|@this-agreement|and|but) ..2 (shall not|will not|does not|never) [automatically|itself] [be] [automatically] @renew',
  'it (shall not|does not|never) [automatically|itself] [be] [automatically] @renew',
  '(there (is|shall be|will be) no|without|no automatic) [right of|automatic] @renew',
  '@practice ..2 (may|shall have the (option|right)|has the (option|right)|option) !(not|only) [, ..5 ,] [elect] [to] @renew',
  '@renew ..6 at [the] (option|election) of [the] @practice',
];

/** What is renewed is something else. */
export const OTHER_RENEWAL: readonly string[] = [
  '(@renew|@decline-renewal) ..4 (contract|physician|clinician|dentist|therapist|provider|hygienist|employee|reporting|hours|credit|benefit|deadline|time for|cure)',
  '(cure|payment|notice|delivery|response|grace|transition|reporting) (period|time) ..6 @renew',
  '@renew ...14 @duration ..8 (after|following|beyond) ..4 (termination|expiration|end)',
  '@renew ..6 (health plan|payor|payer|plan|lease|sublease|license|policy|permit|registration|credential|certificate|insurance|note|loan|employment|prescription|enrollment|subscription|vendor|line of credit|coverage|confidentiality)',
  '(health plan|payor|payer|lease|sublease|license|policy|permit|registration|credential|certificate|insurance|insurer|carrier|loan|employment|enrollment|subscription|vendor|coverage|records) !(...14 @this-agreement) ...14 @renew',
  '(remind|reminder) ...12 @renew',
  '=contracts !(...14 @this-agreement) ..10 @renew',
];

const OF_THE_TERM = ['@this-agreement', '@term-of-it', '(renewal|renew|nonrenewal)'];
const UNLESS = '(unless|save where|save when|save if|except where|except when|except if|until|absent|failing|save|except)';
const STOPS =
  '(notice|notify|elect|object|decline|wish|desire|contrary|otherwise|choose|decide|determine|state|give|inform|cancel|stop|refuse)';

/** Only the manager stops it, or brings it about. */
const MANAGER_ALONE: readonly string[] = [
  `@renew ...30 ${UNLESS} !([the|either|either of] (@practice|@both)) ..3 @manager !(and|or|,) ..20 ${STOPS}`,
  `@renew ...20 ${UNLESS} ...12 notice ..6 (by|from|of) [the] @manager !(or|and)`,
  `${UNLESS} !([the|either|either of] (@practice|@both)) ..3 @manager !(and|or) ...25 @renew`,
  '(only|solely|exclusive|exclusively|alone) ..3 @manager ..14 @decline-renewal',
  '@decline-renewal ..8 (belong|rest|vest|vested|reserved|lie) ..3 @manager',
  '@manager ..3 (alone|only|sole|solely|exclusive) ..10 @decline-renewal',
  '@manager !(..4 (no|not)) ..10 (option|right|may|elect|entitled) ..10 (renew|=extend|=extending|prolong) ..3 (=term|@this-agreement|it|@term-of-it)',
  '(option|right) ..3 (to|of) ..2 (renew|=extend|=extending) ...16 exercisable ..6 @manager',
  '@renew ..14 (at|in|by) ..3 (option|election|discretion|choice|instance|pleasure) of [the] @manager',
  "@renew ..14 (at|in|by) [the] @manager ['s] ..3 (option|election|discretion|choice|pleasure)",
  '@renew ...25 (each|every|whenever|upon|when|occasion) ..4 @manager ..10 (open|relocate|renovate|invest|fund|lend|advance|replace|acquire|install|incur|make)',
  '@practice ..8 (no|not|waive|never|neither|nor|without) ..8 @decline-renewal',
  '@renew ...14 subject ..3 (right|power|option) of [the] @manager !(or|and) ...12 (decline|refuse|stop|prevent|end|@quit)',
  '@manager ..2 but not ..2 @practice ...10 (@renew|@decline-renewal)',
  '@practice ..6 (stop|prevent|halt|avoid|decline|refuse) ..4 @renew ..6 (only|solely)',
  '(form|certificate) ...14 (issue|send|supply|furnish|provide|prescribe) ..3 @manager',
  '(form|certificate) ..3 @manager ..3 (issue|send|supply|furnish|provide|prescribe)',
  '@practice ..8 (no|waive|nor|without) ..4 right ..6 (prevent|stop|oppose|object) ...8 @renew',
];

const MONTH = '(=january|=february|=march|=april|=may|=june|=july|=august|=september|=october|=november|=december)';
const CONDITION =
  '(unless|only if|only when|only upon|only with|only after|until|provided|condition|conditional|conditioned|accompanied|without|require|subject to|void|ineffective|invalid|not effective)';
const BURDEN =
  '(@approve:manager|pay|repay|payment|unpaid|owing|tender|purchase|satisfactory ..2 @manager|@manager ..6 (confirm|agree|consent|approve|accept|satisfy|concur)|successor|replacement|check|release)';

/** The practice's refusal needs the manager's will, or more than notice. */
const BURDENED: readonly string[] = [
  `@renew ...30 ${UNLESS} ..3 (@both|parties|they) !(shall have given|gives|give) ..10 (agree|sign|execute|consent|mutual|mutually|joint|jointly|together|instrument|concur)`,
  `@renew ...30 ${UNLESS} ..8 (mutual|mutually|jointly|joint|both of them|agreement of the parties|consent of both)`,
  `@decline-renewal ...40 ${CONDITION} ...40 ${BURDEN}`,
  `${CONDITION} ...30 ${BURDEN} ...30 @decline-renewal`,
  '@practice ..6 @decline-renewal ..10 (only|solely) ..4 (if|with|for|on|upon|where|when)',
  '(election|notice|objection|refusal) ..3 @practice !(..8 @quit) ...8 (valid|effective|effect|binding) ..3 (unless|until|only if|only when) ...14 @manager',
  '(@decline-renewal|opt out) ...14 (by|upon|on) (paying|payment|repaying|repayment)',
  '@decline-renewal ..4 @practice ..10 (only|solely) ..3 (if|with|for|on|upon|where|when)',
  `${UNLESS} ..8 (mutual|mutually|jointly|joint) ...14 @renew`,
  '@renew ...30 unless ..3 (parties|@both) ..3 (mutually|jointly|both) ..3 (agree|consent)',
  // In one week, or a year before, counted by the calendar.
  '(first|second|third|last) (week|day|fortnight|monday|friday|business day|working day) of',
  '(tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|eighteenth|twenty-fourth) month before',
  '(notice|letter) ...25 (signed by (each|every|all)|notarized|unanimous)',
  '(in default of|failing|absent|without) ..3 (memorandum|agreement|writing|instrument) ...6 (begin|@renew|follow)',
  '(notice|notify|object|@decline-renewal) ...20 (full|whole|entire|calendar) year (before|prior|ahead|in advance)',
  '(@renew|@decline-renewal) ...25 (year before|preceding year|previous year)',
  '@approve:manager ..8 @decline-renewal',
  '@decline-renewal ..10 (with|upon) ..3 @approve:manager',
  '@renew ..3 (shall|may|can|will) not be (prevented|stopped|declined|refused|avoided)',
  // Between two days of a month, or in one month.
  `(earlier|sooner|before) ..3 day ...6 (later|after) ..5 day ...8 (month|year|${MONTH})`,
  `(@renew|@decline-renewal) ...40 (only|solely|must|exclusively) ..8 (during|in|within) ..6 (month of|week of|${MONTH})`,
  `@decline-renewal ...20 between ..6 ${MONTH}`,
  `${UNLESS} ..3 (@both|parties|@manager and ..2 @practice|@practice and ..2 @manager) ..2 (each|both|jointly|together|agree|sign|confirm) ...20 (not|against|end|stop) ...25 @renew`,
];

/** A renewal and how long it is. */
const RENEWS_FOR = [
  '(new|fresh|further|another) @duration (=term|period)',
  '@duration ...8 =more (begin|start|follow|run)',
  '(period|=term) of ..2 @duration ..2 follow',
  '(period|=term) ..2 @duration ...4 followed by (others|another) [like it]',
  '@duration again as often',
  '@duration ..4 (always|at all times) ..6 (ahead|remain|left|unexpired|run)',
  '@duration (renewal|extension|successive|additional|further) (=term|=terms|period|periods)',
  '(=term|remaining) ..3 (always|at all times) ..2 @duration',
  '@renew ..4 for @number =more',
  '@renew ...20 @duration',
  '(renewal|successive|additional|further|extended|extension|consecutive) [=term|=terms|period|periods] ..8 @duration',
];
const RENEWS_ALIKE = [
  '@renew ..8 (like|same|equal|identical|similar) ..4 (=term|=terms|period|duration|length|@term-of-it)',
];
const FIRST_TERM = ['@term-of-it ...16 @duration'];
/** Notice by which it is stopped, and how early it must come. */
const NOTICE: readonly string[] = [
  '(notice|@decline-renewal|notify|notification|object|contrary) ...30 @duration ...16 (prior|before|preceding|in advance|ahead|advance|previous|expire|end|expiration|remain)',
  '@duration ..8 (notice|prior|advance) ...25 @decline-renewal',
];
const WINDOW: readonly string[] = [
  '(earlier|sooner|before|more|nor|between|less|later|fewer|within) ...8 @duration ...20 (later|less|fewer|and|nor|before|more|earlier) ..8 @duration',
];

const SHORT_TIME: readonly string[] = [
  '@decline-renewal ...14 (in|within|during) [the] @duration ..2 (follow|after|beginning|before|preceding)',
  '(during|within|in) ..4 @duration ..2 (period|window|that|which|begin|commence) ..8 (begin|commence|open|start|precede|end|follow|after) ...8 @duration',
  '@decline-renewal ...20 (during|within|in) [the] [first|last|final|opening] @duration of',
];

/** "not more than ninety nor less than sixty days": the first without its unit, which is one of these in days. */
const BARE_WINDOW = ['(more|earlier|less|later|fewer|sooner|between) ..2 @number ..6 @duration'];
const UNITS = [1, 7, 30];

/** Only the manager can stop it, or the practice only at a price. */
export const heldByManager = (facts: Facts): Sighting[] =>
  facts.search([...MANAGER_ALONE, ...BURDENED]).filter(({ scene }) => {
    const near = facts.in(scene.statement.paragraph);
    return [RENEWS, OF_THE_TERM].every((patterns) => near.some((one) => facts.firstIn(one, patterns)));
  });

/** Does the term renew for years, or for as many as it had? */
export function renewsForYears(facts: Facts, { scene }: Sighting): boolean {
  const first = facts.firstIn(scene, RENEWS_ALIKE) ? facts.in(scene.statement.paragraph) : [];
  const lengths = [lengthsIn(facts, scene, RENEWS_FOR), ...first.map((near) => lengthsIn(facts, near, FIRST_TERM))];
  return lengths.flat().some((days) => days >= LONG_RENEWAL);
}

/** Must notice be given long before the end, or within a short time? */
export function isHardToTime(facts: Facts, { scene }: Sighting): boolean {
  if (lengthsIn(facts, scene, NOTICE).some((days) => days >= DISTANT_NOTICE)) return true;
  const [first, second] = lengthsIn(facts, scene, WINDOW).slice(-2);
  if (first !== undefined && second !== undefined && isNarrow(first, second)) return true;
  if ((lengthsIn(facts, scene, SHORT_TIME)[0] ?? Infinity) <= NARROW_WINDOW) return true;
  const match = facts.firstIn(scene, BARE_WINDOW);
  if (!match) return false;
  const [bare] = facts.amountsIn(scene, 'number', match.start, match.end);
  const [whole] = facts.amountsIn(scene, 'duration', match.start, match.end);
  return UNITS.some((days) => bare && whole && isNarrow(bare.amount.value * days, whole.amount.value));
}

const isNarrow = (one: number, other: number) => one !== other && Math.abs(one - other) <= NARROW_WINDOW;

/** The lengths of time, in days, within the first place of a pattern. */
function lengthsIn(facts: Facts, scene: Sighting['scene'], patterns: readonly string[]): number[] {
  const match = facts.firstIn(scene, patterns);
  return match ? facts.amountsIn(scene, 'duration', match.start, match.end).map(({ amount }) => amount.value) : [];
}
