import type { Provision } from '../../model/provision.js';
import type { Facts, Sighting } from '../../understand/facts.js';
import type { Scene } from '../../understand/statements/scene.js';

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
  /** Parts of headings, in small letters, under which it is mostly found; the surest first. */
  headings: readonly string[];
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
  /** Nor does it count where one of these stands anywhere in the paragraph. */
  unlessBeside?: readonly string[];
  /** It counts only within a few statements after one with a pattern of these. */
  after?: readonly string[];
}

/** How many statements a thought may be taken up after it was broken off. */
const NEAR = 6;

/** A provision's `find` from the ways in which it can be said. */
export function stated(...ways: readonly Way[]): ProvisionRule['find'] {
  return (facts) => inOrder(ways.flatMap((way) => sightings(facts, way)));
}

/** What makes a list: a lead ("Manager shall provide"), and after it at least so many of the topics. */
export interface List {
  leads: Way;
  /** Leads that count only before items of their own ("Manager shall: (a) …"). */
  itemLeads?: readonly string[];
  topics: readonly string[];
  least: number;
}

/** A provision's `find` for lists: one statement, or the items under one lead-in. */
export function listed({ leads, itemLeads = [], topics, least }: List): ProvisionRule['find'] {
  const before = (lead: string) => `${lead} ...60 (${topics.join('|')})`;
  const ofItems = sightingsOfItems({ ...leads, says: itemLeads.map(before) });
  const whole = { ...leads, says: leads.says.map(before) };
  return (facts) => {
    const lists = new Map<number, { first: Sighting; topics: Set<string> }>();
    for (const sighting of [...sightings(facts, whole), ...ofItems(facts)]) {
      const start = sighting.scene.statement.at[0] as number;
      const list = lists.get(start) ?? { first: sighting, topics: new Set() };
      for (const topic of topics) if (facts.firstIn(sighting.scene, [topic])) list.topics.add(topic);
      lists.set(start, list);
    }
    return inOrder([...lists.values()].filter((list) => list.topics.size >= least).map(({ first }) => first));
  };
}

const sightingsOfItems = (way: Way) => (facts: Facts) =>
  sightings(facts, way).filter(({ scene }) => scene.statement.own.start > 0);

function sightings(facts: Facts, { says, unless = [], unlessBeside = [], after }: Way): Sighting[] {
  const beside = ({ statement }: Scene) => facts.in(statement.paragraph).some((one) => facts.firstIn(one, unlessBeside));
  const found = facts
    .search(says)
    .filter(({ scene }) => !facts.firstIn(scene, unless) && (unlessBeside.length === 0 || !beside(scene)));
  if (!after || found.length === 0) return found;
  const openings = new Set(facts.search(after).map(({ scene }) => scene));
  const near = new Set<Scene>();
  let left = 0;
  for (const scene of facts.scenes) {
    if (openings.has(scene)) left = NEAR + 1;
    if (left > 0) near.add(scene);
    left--;
  }
  return found.filter(({ scene }) => near.has(scene));
}

/** In the order of the text, each statement once. */
function inOrder(found: readonly Sighting[]): Sighting[] {
  const first = new Map(found.toReversed().map((sighting) => [sighting.scene, sighting]));
  return [...first.values()].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ scene: { statement } }: Sighting) => statement.at[statement.own.start] ?? 0;

/**
 * @returns where an agreement says it best: under a heading that names it (the first in the list that any does), else at
 * the first place; undefined where it does not say it
 */
export function placeOf(rule: ProvisionRule, facts: Facts): Sighting | undefined {
  const found = rule.find(facts);
  const headed = found.map((sighting) => ({ sighting, heading: headingOf(sighting, facts) }));
  for (const part of rule.headings) {
    const best = headed.find(({ heading }) => heading.includes(part));
    if (best) return best.sighting;
  }
  return found[0];
}

/** The heading above a statement, in small letters; '' above a definition. */
function headingOf({ scene }: Sighting, facts: Facts): string {
  const { paragraphs } = facts.agreement;
  let at = scene.statement.paragraph;
  if (paragraphs[at]?.look === 'definition') return '';
  while (at > 0 && paragraphs[at]?.heading == null) at--;
  return paragraphs[at]?.heading?.toLowerCase() ?? '';
}
