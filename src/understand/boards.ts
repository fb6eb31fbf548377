import type { Facts, Sighting } from './facts.js';
import type { Scene } from './statements/scene.js';

/** The manager can carry a vote, break a tie, or decide when the board does not. */
const MANAGER_PREVAILS = [
  '@manager ..3 (has|have|holds|hold) [a|the] majority',
  '(second|additional|further|casting|deciding|tie-breaking) vote ...20 @manager',
  '@manager ...20 (second|additional|further|casting|deciding|tie-breaking) vote',
  '@board ...40 majority ..10 (appointed|designated|named|chosen|selected|elected) by @manager',
  '@board ..4 majority of whose (seats|members|votes) ..6 by @manager',
  '@board ..8 members ..3 (is|are) ..2 (employees|officers|designees|appointees|nominees) of [the] @manager',
  '@board ..3 whose (members|seats) ..2 (are|shall be) ..3 (employees|officers|appointees|nominees|representatives) of @manager',
  '(majority of|all of) ..6 @board ..6 (appointed|designated|named|chosen|selected|elected) by @manager',
  '@board ..8 (members|persons) of (which|whom) (are|is|shall be) (appointed|designated|named|chosen|selected) by @manager',
  '(deadlock|tie|tied|impasse|(evenly|equally) divided|divides evenly|unable to (reach|agree)|(not|cannot) (reach|agree)|(fail|failure) to (agree|reach)|(without|no|not) ..3 consensus) ...40 @manager ...20 (final|decide|decision|determine|determination|control|prevail|support)',
];
/** "Manager holds four of seven seats". */
const HOLDS_SEATS =
  '@manager ..3 (has|have|holds|hold|casts|cast|fills|fill) ..2 @number of [the|its] @number ..2 (seat|vote|member)';

/** The chair has a second vote, and is the manager's choice: said in sentences of their own. */
const CHAIR_DECIDES =
  '(chair|chairman|chairwoman|chairperson) ..12 (second|additional|further|casting|deciding|tie-breaking) vote';
const CHAIR_OF_MANAGER = [
  '@manager ..4 (designate|appoint|name|choose|select|elect) ..8 (chair|chairman|chairwoman|chairperson)',
  '(chair|chairman|chairwoman|chairperson) ..6 (designated|appointed|named|chosen|selected|elected) by @manager',
];
const NOBODY_PREVAILS = [
  'no (member|person|party) ..4 (second|casting|deciding)',
  'no ..2 (second|casting|deciding|tie-breaking) vote',
];
const SEATS_OF_MANAGER = [
  '@number ...12 (appointed|designated|named|chosen|selected|elected) by @manager',
  '@number by [the] @manager',
  '@manager ..3 (appoint|designate|name|choose|select|elect) ..2 @number',
];
const SEATS_OF_PRACTICE = [
  '@number ...12 (appointed|designated|named|chosen|selected|elected) by @practice',
  '@number by [the] @practice',
  '@number , (who|which|each) ..8 , by [the] @practice',
  '@practice ..3 (appoint|designate|name|choose|select|elect) ..2 @number',
];

/** Does a board of both parties obey the manager: by a majority, a casting vote, or the last word? */
export function managerHoldsBoard(facts: Facts): boolean {
  const boards = new Set(facts.search(['@board']).map(({ scene }) => scene.statement.paragraph));
  const about = (scene: Scene) => boards.has(scene.statement.paragraph);
  if (boards.size === 0) return false;
  if (facts.search(MANAGER_PREVAILS).some(({ scene }) => about(scene) && !facts.firstIn(scene, NOBODY_PREVAILS)))
    return true;
  if (facts.search([CHAIR_DECIDES]).length > 0 && facts.search(CHAIR_OF_MANAGER).some(({ scene }) => about(scene)))
    return true;
  if (facts.search([HOLDS_SEATS]).some((sighting) => about(sighting.scene) && isMost(facts, sighting))) return true;
  const seats = (patterns: readonly string[], paragraph: number) =>
    Math.max(0, ...facts.in(paragraph).map((scene) => seatsIn(facts, scene, patterns)));
  return [...boards].some(
    (paragraph) => seats(SEATS_OF_MANAGER, paragraph) > (seats(SEATS_OF_PRACTICE, paragraph) || Infinity),
  );
}

/** The number that stands nearest before "designated by". */
function seatsIn(facts: Facts, scene: Scene, patterns: readonly string[]): number {
  const match = facts.firstIn(scene, patterns);
  if (!match) return 0;
  return facts.amountsIn(scene, 'number', match.start, match.end).at(-1)?.amount.value ?? 0;
}

/** Is the first of two numbers more than half of the second? */
function isMost(facts: Facts, { scene, start, end }: Sighting): boolean {
  const [some, all] = facts.amountsIn(scene, 'number', start, end).map(({ amount }) => amount.value);
  return some !== undefined && all !== undefined && some * 2 > all;
}
