import type { Provision } from '../../model/provision.js';
import type { Facts, Sighting } from '../../understand/facts.js';

/** A kind of language that an agreement should contain, and how to tell that it does. */
export interface ProvisionRule {
  kind: Provision;
  /** The label of labelled clauses ("HAS_FMV"). */
  label: string;
  /** What is missing, in plain words. */
  title: string;
  /** Why it matters, where no state's law says it better. */
  why: string;
  /** The question of law that decides how serious its lack is; null where none does. */
  asks: string | null;
  /** How serious its lack is where no question of law decides. */
  severity: 'error' | 'warning' | 'note';
  /** The library clause that supplies it. */
  clause: string;
  /** Does an agreement of this kind need it? Always, where this is not given. */
  neededWhen?: (about: { practice: string | null; federal: boolean }) => boolean;
  /** Every place where the agreement says it. */
  find(facts: Facts): Sighting[];
  /** In "Manager" and "Practice". */
  examples: { present: readonly string[]; absent: readonly string[] };
}

/** One way of saying something. */
export interface Way {
  /** Patterns (src/understand/pattern): a statement with one of them says it, */
  says: readonly string[];
  /** unless one of these stands in it too. */
  unless?: readonly string[];
  /** It counts only within a few statements after one with a pattern of these. */
  after?: readonly string[];
}

/** How many statements a thought may be taken up after it was broken off. */
const NEAR = 6;

/** A provision's `find` from the ways in which it can be said. */
export function stated(...ways: readonly Way[]): ProvisionRule['find'] {
  return (facts) => inOrder(ways.flatMap((way) => sightings(facts, way)));
}

/**
 * A provision's `find` for lists ("Manager shall provide: …"): a statement, or the items under one lead-in, in which after a
 * lead at least `least` of the topics stand.
 */
export function listed({ leads, topics, least }: { leads: Way; topics: readonly string[]; least: number }): ProvisionRule['find'] {
  const says = leads.says.map((lead) => `${lead} ...60 (${topics.join('|')})`);
  return (facts) => {
    const lists = new Map<number, { first: Sighting; topics: Set<string> }>();
    for (const sighting of sightings(facts, { ...leads, says })) {
      const start = sighting.scene.statement.at[0] as number;
      const list = lists.get(start) ?? { first: sighting, topics: new Set() };
      for (const topic of topics) if (facts.firstIn(sighting.scene, [topic])) list.topics.add(topic);
      lists.set(start, list);
    }
    return inOrder([...lists.values()].filter((list) => list.topics.size >= least).map(({ first }) => first));
  };
}

function sightings(facts: Facts, { says, unless = [], after }: Way): Sighting[] {
  const found = facts.search(says).filter(({ scene }) => !facts.firstIn(scene, unless));
  if (!after || found.length === 0) return found;
  const openings = facts.search(after).map(({ scene }) => facts.scenes.indexOf(scene));
  return found.filter(({ scene }) => {
    const index = facts.scenes.indexOf(scene);
    return openings.some((opening) => opening <= index && index - opening <= NEAR);
  });
}

/** In the order of the text, each statement once. */
function inOrder(found: readonly Sighting[]): Sighting[] {
  const first = new Map(found.toReversed().map((sighting) => [sighting.scene, sighting]));
  return [...first.values()].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ scene: { statement } }: Sighting) => statement.at[statement.own.start] ?? 0;
