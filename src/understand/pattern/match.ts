import { formId } from '../words/vocabulary.js';
import { ROLE } from '../statements/role.js';
import type { Need } from '../scene-index.js';
import type { Scene } from '../statements/scene.js';
import type { Node, Pattern, Steps } from './pattern.js';

/** Where a pattern was found: positions in the scene, `end` exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** A gap that keeps to its clause stops here. */
const CLAUSE_ENDS = new Set([';', 'if', 'unless', 'until', 'provided', 'except', 'but', 'whereas'].map(formId));

/** What failed once at a place is not tried there again: for each open step and position, the search that failed last. */
let failed: Int32Array = new Int32Array(1 << 14);
let search = 0;
let searches = 0;
let width = 0;
/** Room for searches within a search. */
const spare: Int32Array[] = [];

/**
 * Looks for the first place of a pattern. Its time is bounded by steps times words.
 * @param beyond only a match that ends beyond this position counts
 */
export function find(pattern: Pattern, scene: Scene, beyond = 0): Match | undefined {
  for (const part of pattern.shared) if (scene.ends.get(part) === NOWHERE) return undefined;
  if (!hasAll(scene, pattern.needs.all)) return undefined;
  for (const part of pattern.shared) if (endsOf(part, scene) === NOWHERE) return undefined;
  const { start: begin, first } = prepare(pattern, scene);
  for (let start = 0; start < scene.length; start++) {
    if (first && !begins(first, scene, start)) continue;
    const end = match(begin, scene, start);
    if (end > beyond) return { start, end };
  }
  return undefined;
}

function prepare({ steps }: Pattern, scene: Scene): Steps {
  width = scene.length + 1;
  if (steps.open * width > failed.length) failed = new Int32Array(steps.open * width * 2);
  search = ++searches;
  return steps;
}

const NOWHERE: Int32Array = new Int32Array(0);

/** For each position at which a pattern stands the end of its first way there, else -1; looked for once in a statement. */
function endsOf(pattern: Pattern, scene: Scene): Int32Array {
  let ends = scene.ends.get(pattern);
  if (!ends) scene.ends.set(pattern, (ends = lookForEnds(pattern, scene)));
  return ends;
}

function lookForEnds(pattern: Pattern, scene: Scene): Int32Array {
  if (!hasAll(scene, pattern.needs.all)) return NOWHERE;
  const outer = { failed, search };
  failed = spare.pop() ?? new Int32Array(0);
  const { start, first } = prepare(pattern, scene);
  let ends = NOWHERE;
  for (let at = 0; at < scene.length; at++) {
    const end = !first || begins(first, scene, at) ? match(start, scene, at) : -1;
    if (end < 0) continue;
    if (ends === NOWHERE) ends = new Int32Array(scene.length).fill(-1);
    ends[at] = end;
  }
  spare.push(failed);
  ({ failed, search } = outer);
  return ends;
}

function hasAll(scene: Scene, needs: readonly Need[]): boolean {
  for (const need of needs) if (!meets(scene, need)) return false;
  return true;
}

function meets(scene: Scene, need: Need): boolean {
  if (typeof need === 'number') return need < 0 ? scene.mayHold(-1 - need) : scene.has(need);
  for (const way of need.ways) if (hasAll(scene, way)) return true;
  return false;
}

function begins({ words, ideas }: NonNullable<Steps['first']>, scene: Scene, at: number): boolean {
  if (words.size > 0 && (words.has(scene.stem(at)) || words.has(scene.form(at)))) return true;
  for (const idea of ideas) if (scene.span(at, idea) > 0) return true;
  return false;
}

function match(node: Node, scene: Scene, at: number): number {
  switch (node.kind) {
    case 'end':
      return at;
    case 'word':
      if (at >= scene.length || (scene.form(at) !== node.key && scene.stem(at) !== node.key)) return -1;
      return match(node.next, scene, at + 1);
    case 'idea': {
      const length = at < scene.length ? scene.span(at, node.idea) : 0;
      if (length === 0 || (node.agent >= 0 && !isDoneBy(scene, at, length, node.agent, node.denied))) return -1;
      return match(node.next, scene, at + length);
    }
    case 'not':
      return match(node.inner, scene, at) >= 0 ? -1 : match(node.next, scene, at);
    case 'once': {
      const end = endsOf(node.pattern, scene)[at] ?? -1;
      return end < 0 ? -1 : match(node.next, scene, end);
    }
    default:
      return matchOpen(node, scene, at);
  }
}

function matchOpen(node: Node & { kind: 'choice' | 'gap' }, scene: Scene, at: number): number {
  const place = node.id * width + at;
  if (failed[place] === search) return -1;
  const end = node.kind === 'gap' ? matchGap(node, scene, at) : matchChoice(node, scene, at);
  if (end < 0) failed[place] = search;
  return end;
}

function matchChoice(node: Node & { kind: 'choice' }, scene: Scene, at: number): number {
  for (const way of node.ways) {
    const end = match(way, scene, at);
    if (end >= 0) return end;
  }
  return -1;
}

function matchGap(node: Node & { kind: 'gap' }, scene: Scene, at: number): number {
  for (let passed = 0; passed <= node.most && at + passed <= scene.length; passed++) {
    const end = match(node.next, scene, at + passed);
    if (end >= 0) return end;
    if (at + passed < scene.length && !node.wide && CLAUSE_ENDS.has(scene.form(at + passed))) return -1;
  }
  return -1;
}

/** Is the act at a position done by the role asked for, and granted or denied as asked? */
function isDoneBy(scene: Scene, at: number, length: number, agent: number, denied: boolean | null): boolean {
  for (let i = at; i < at + length; i++) {
    const frame = scene.frames.get(i);
    if (!frame) continue;
    if (frame.advisory && agent === ROLE.manager) return false;
    return (frame.agent === agent || bothInclude(frame.agent, agent)) && (denied === null || frame.denied === denied);
  }
  return false;
}

const bothInclude = (found: number, asked: number) => asked === ROLE.practice && found === ROLE.clinician;
