import { wordNeed, type Need, type Needs } from '../scene-index.js';
import { formId } from '../words/vocabulary.js';
import type { Ideas } from '../words/lexicon.js';
import { parsePattern, type Part } from './parse.js';
import { ROLE, type RoleName } from '../statements/role.js';

/** One step of a pattern and the steps after it. */
export type Node =
  | { kind: 'word'; key: number; next: Node }
  | { kind: 'idea'; idea: number; agent: number; denied: boolean | null; next: Node }
  | { kind: 'gap'; id: number; most: number; wide: boolean; next: Node }
  | { kind: 'choice'; id: number; ways: Node[] }
  | { kind: 'not'; inner: Node; next: Node }
  | { kind: 'once'; pattern: Pattern; next: Node }
  | { kind: 'end' };

/** A pattern made ready: what it needs, and its steps, which are joined when a statement first meets the needs. */
export class Pattern {
  /** What must stand in the statement. */
  readonly needs: Needs;
  /** The shared parts without which it cannot stand. */
  readonly shared: readonly Pattern[];
  private joined: Steps | undefined;

  constructor(
    readonly text: string,
    private readonly ways: readonly Part[][],
    private readonly linker: Linker,
  ) {
    this.needs = { all: linker.needsOfWays(ways) };
    this.shared = ways.length === 1 ? linker.shared(ways[0] as Part[]) : [];
  }

  get steps(): Steps {
    return (this.joined ??= this.join());
  }

  private join(): Steps {
    const start = this.linker.ways(this.ways, END);
    return { start, open: this.linker.open, first: beginnings(start) };
  }
}

export interface Steps {
  start: Node;
  /** How many steps are open: choices and gaps. */
  open: number;
  /** The words and ideas that it can begin with; undefined where anything can. */
  first: { words: ReadonlySet<number>; ideas: readonly number[] } | undefined;
}

const IT = formId('it');
const END: Node = { kind: 'end' };

/**
 * A pattern over the words of a statement, compiled once for a lexicon:
 *
 * - `word` any word of its stem; `=word` its exact letters; `, ; :` marks
 * - `@idea` words of an idea of the lexicon; `@idea:manager` an act that the manager does (or `practice`, `clinician`,
 *   `both`, `owner`, `none`: nobody named), and that is not denied; `@idea:-manager` one that is denied to the manager;
 *   `@idea:?manager` either
 * - `..` up to six words in between, within the clause; `..12` up to twelve; `...20` up to twenty words, across clauses
 * - `(a|b)` one of several, `[a]` may be missing, `!(a)` does not follow
 * - `<a|b>` like `(a|b)`, but looked for once in a statement for all patterns that share it; its first way at a word counts
 *
 * @throws RangeError when the pattern cannot be read or names no idea
 */
export function compilePattern(text: string, ideas: Ideas): Pattern {
  let known = compiled.get(ideas);
  if (!known) compiled.set(ideas, (known = new Map()));
  let pattern = known.get(text);
  if (!pattern) known.set(text, (pattern = new Pattern(text, parsePattern(text), new Linker(text, ideas))));
  return pattern;
}

const compiled = new WeakMap<Ideas, Map<string, Pattern>>();

/** What a pattern can begin with. */
function beginnings(node: Node): Steps['first'] {
  if (node.kind === 'word') return { words: new Set([node.key]), ideas: [] };
  if (node.kind === 'idea') return { words: new Set(), ideas: [node.idea] };
  if (node.kind === 'not') return beginnings(node.next);
  if (node.kind === 'once') return node.pattern.steps.first;
  if (node.kind !== 'choice') return undefined;
  const ways = node.ways.map(beginnings);
  if (ways.some((way) => way === undefined)) return undefined;
  return {
    words: new Set(ways.flatMap((way) => [...(way as NonNullable<Steps['first']>).words])),
    ideas: [...new Set(ways.flatMap((way) => (way as NonNullable<Steps['first']>).ideas))],
  };
}

const needsOf = new WeakMap<Ideas, WeakMap<readonly Part[][], Need[]>>();

/** What is told at once comes before what can be there in several ways. */
const plainFirst = (a: Need, b: Need) => Number(typeof a === 'object') - Number(typeof b === 'object');

/** Joins the parts of one pattern into steps, and gathers what it needs. */
class Linker {
  open = 0;

  constructor(
    private readonly text: string,
    private readonly ideas: Ideas,
  ) {}

  ways(ways: readonly Part[][], next: Node): Node {
    if (ways.length === 1) return this.sequence(ways[0] as Part[], next);
    return { kind: 'choice', id: this.open++, ways: ways.map((way) => this.sequence(way, next)) };
  }

  private sequence(parts: readonly Part[], next: Node): Node {
    return parts.reduceRight((after, part) => this.part(part, after), next);
  }

  private part(part: Part, next: Node): Node {
    switch (part.kind) {
      case 'word':
        return part.keys.reduceRight<Node>((after, key) => ({ kind: 'word', key, next: after }), next);
      case 'idea':
        return { kind: 'idea', idea: this.idea(part.name), ...this.who(part.who), next };
      case 'gap':
        return { kind: 'gap', id: this.open++, most: part.most, wide: part.wide, next };
      case 'not':
        return { kind: 'not', inner: this.ways(part.ways, END), next };
      case 'once':
        return { kind: 'once', pattern: compilePattern(part.text, this.ideas), next };
      case 'group':
        return this.ways(part.optional ? [...part.ways, []] : part.ways, next);
    }
  }

  shared(parts: readonly Part[]): Pattern[] {
    return parts.flatMap((part) => (part.kind === 'once' ? compilePattern(part.text, this.ideas) : []));
  }

  /** What a list of parts cannot be without. */
  needs(parts: readonly Part[]): Need[] {
    return parts.flatMap((part): Need[] => {
      if (part.kind === 'word') return part.keys.map(wordNeed);
      if (part.kind === 'idea') return [this.idea(part.name), ...this.whoIsNamed(this.who(part.who).agent)];
      if (part.kind === 'once') return [...compilePattern(part.text, this.ideas).needs.all];
      return part.kind === 'group' && !part.optional ? this.needsOfWays(part.ways) : [];
    });
  }

  /** Patterns around one topic share what the topic needs. */
  needsOfWays(ways: readonly Part[][]): Need[] {
    let cache = needsOf.get(this.ideas);
    if (!cache) needsOf.set(this.ideas, (cache = new WeakMap()));
    let needs = cache.get(ways);
    if (!needs) cache.set(ways, (needs = this.needsOfEach(ways)));
    return needs;
  }

  private needsOfEach(ways: readonly Part[][]): Need[] {
    if (ways.length === 1) return this.needs(ways[0] as Part[]).sort(plainFirst);
    const each = ways.map((way) => this.needs(way));
    return each.every((needs) => needs.length > 0) ? [{ ways: each }] : [];
  }

  private idea(name: string): number {
    const idea = this.ideas.number.get(name);
    if (idea === undefined) throw new RangeError(`no idea is called “${name}” in pattern “${this.text}”`);
    return idea;
  }

  private who(who: string | null): { agent: number; denied: boolean | null } {
    if (who === null) return { agent: -1, denied: null };
    const agent = ROLE[who.replace(/^[-?]/, '') as RoleName];
    if (agent === undefined) throw new RangeError(`nobody is called “${who}” in pattern “${this.text}”`);
    return { agent, denied: who.startsWith('?') ? null : who.startsWith('-') };
  }

  /** An act can be the manager's only where the manager, a board or "it" is named; so too the practice's. */
  private whoIsNamed(agent: number): Need[] {
    const names =
      agent === ROLE.manager ? ['manager', 'board'] : agent === ROLE.practice ? ['practice', 'clinician', 'board'] : [];
    if (names.length === 0) return [];
    const keys = [...names.flatMap((name) => this.ideas.number.get(name) ?? []), wordNeed(IT)];
    return [{ ways: keys.map((key) => [key]) }];
  }
}
