import type { Provision } from '../model/provision.js';
import type { Facts, Sighting } from '../understand/facts.js';
import type { Scene } from '../understand/statements/scene.js';

/** Language for the documentation of a rule, which is also its first test. */
export interface Examples {
  flags: readonly string[];
  passes: readonly string[];
}

/** One thing that can be wrong with what an agreement says. */
export interface Rule {
  id: string;
  /** The label of labelled clauses ("CTRL_PRICE"). */
  label: string;
  title: string;
  concern: 'fee' | 'control' | 'term';
  /** The question of law that decides how serious it is; null where none does. */
  asks: string | null;
  /** How serious it is where no question of law decides. */
  severity: 'error' | 'warning' | 'note';
  /** What is wrong, in plain words for a founder, in one sentence. */
  message: string;
  /** Why it matters, where no state's law says it better. */
  why: string;
  /** The library clause whose language cures it, what would still do, and when to walk away. */
  ask: { clause: string; acceptable: string; walkAway: string };
  /** A provision that answers the law's worry where the law only restricts. */
  curedBy?: Provision;
  /** A provision that promises the contrary: where the agreement has both, the two conflict. */
  contradicts?: Provision;
  /** With "Manager" and "Practice" as the parties' names. */
  examples: Examples;
  /** It looks for what is forbidden to the practice: statements that only deny count too. */
  denials?: true;
  /** Every place where the agreement says it. */
  find(facts: Facts): Sighting[];
}

/** What a rule looks for, where patterns alone tell it. */
export interface Flags {
  /** Patterns (src/understand/pattern): a statement with one of them is flagged, */
  flags: readonly string[];
  /** or with every one of such a list, in whatever order; what tells most comes first. */
  together?: readonly (readonly string[])[];
  /** unless one of these stands in it too. */
  unless?: readonly string[];
  /** But not where one of these shows that to be a form only. */
  despite?: readonly string[];
}

/** A rule's `find` from patterns. */
export function flagged({ flags, together = [], unless = [], despite = [] }: Flags): Rule['find'] {
  return (facts) =>
    together
      .map((parts) => allIn(facts, parts))
      .reduce(either, facts.search(flags))
      .filter(({ scene }) => !facts.firstIn(scene, unless) || facts.firstIn(scene, despite));
}

/** Statements in which every one of some patterns stands, with the place of the first. */
const allIn = (facts: Facts, [first = '', ...others]: readonly string[]): Sighting[] =>
  facts.search([first]).filter(({ scene }) => others.every((part) => facts.firstIn(scene, [part])));

/** The sightings of two searches, a statement once. */
export function either(first: readonly Sighting[], second: readonly Sighting[]): Sighting[] {
  const seen = new Set(first.map(({ scene }) => scene));
  return [...first, ...second.filter(({ scene }) => !seen.has(scene))];
}

/** Where one of the patterns stands and none of `unless`, and a statement before (as far back as `reach`) names what it speaks of ("such individuals"). */
export function following(
  patterns: readonly string[],
  named: string,
  unless: readonly string[] = [],
  reach = 1,
): Rule['find'] {
  const isNamed = (facts: Facts, before: Scene | undefined, left: number): boolean =>
    before !== undefined &&
    left > 0 &&
    (facts.firstIn(before, [named]) !== undefined || isNamed(facts, before.previous, left - 1));
  return (facts) =>
    facts.search(patterns).filter(({ scene }) => isNamed(facts, scene.previous, reach) && !facts.firstIn(scene, unless));
}
