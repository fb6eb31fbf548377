import { wordNeed, type Need } from '../scene-index.js';
import { formId } from '../words/vocabulary.js';
import type { Ideas } from '../words/lexicon.js';
import { keysOf } from '../words/phrase.js';
import { ROLE, type RoleName } from '../statements/role.js';

/** One step of a pattern and the steps after it. */
export type Node =
  | { kind: 'word'; key: number; next: Node }
  | { kind: 'idea'; idea: number; agent: number; denied: boolean | null; next: Node }
  | { kind: 'gap'; id: number; most: number; wide: boolean; next: Node }
  | { kind: 'choice'; id: number; ways: Node[] }
  | { kind: 'not'; inner: Node; next: Node }
  | { kind: 'end' };

/** A pattern made ready: what to look for, and the ideas without which it cannot be there. */
export interface Pattern {
  text: string;
  start: Node;
  /** What must stand in the statement. */
  needs: Need[];
  /** How many steps are open: choices and gaps. */
  open: number;
  /** The words and ideas that it can begin with; undefined where anything can. */
  first: { words: ReadonlySet<number>; ideas: readonly number[] } | undefined;
}

const IT = formId('it');
const END: Node = { kind: 'end' };
const USUAL_GAP = 6;

/**
 * Compiles a pattern over the words of a statement:
 *
 * - `word` any word of its stem; `=word` its exact letters; `, ; :` marks
 * - `@idea` words of an idea of the lexicon; `@idea:manager` an act that the manager does (or `practice`, `clinician`,
 *   `both`, `owner`, `none`: nobody named), and that is not denied; `@idea:-manager` one that is denied to the manager;
 *   `@idea:?manager` either
 * - `..` up to six words in between, within the clause; `..12` up to twelve; `...20` up to twenty words, across clauses
 * - `(a|b)` one of several, `[a]` may be missing, `!(a)` does not follow
 *
 * @throws RangeError when the pattern cannot be read or names no idea
 */
export function compilePattern(text: string, ideas: Ideas): Pattern {
  const reader = new PatternReader(text, ideas);
  const start = reader.choices(END);
  if (!reader.atEnd) throw new RangeError(`unmatched bracket in pattern “${text}”`);
  return { text, start, needs: reader.needs, open: reader.open, first: beginnings(start) };
}

/** What a pattern can begin with. */
function beginnings(node: Node): Pattern['first'] {
  if (node.kind === 'word') return { words: new Set([node.key]), ideas: [] };
  if (node.kind === 'idea') return { words: new Set(), ideas: [node.idea] };
  if (node.kind === 'not') return beginnings(node.next);
  if (node.kind !== 'choice') return undefined;
  const ways = node.ways.map(beginnings);
  if (ways.some((way) => way === undefined)) return undefined;
  return {
    words: new Set(ways.flatMap((way) => [...(way as NonNullable<Pattern['first']>).words])),
    ideas: [...new Set(ways.flatMap((way) => (way as NonNullable<Pattern['first']>).ideas))],
  };
}

/** A part of a pattern: given what follows, its node; and the ideas it cannot be without. */
interface Piece {
  node: (next: Node) => Node;
  needs: Need[];
}

class PatternReader {
  private at = 0;
  needs: Need[] = [];
  open = 0;

  constructor(
    private readonly text: string,
    private readonly ideas: Ideas,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  choices(next: Node): Node {
    const whole = this.oneOf(this.ways());
    this.needs = whole.needs;
    return whole.node(next);
  }

  private ways(): Piece[] {
    const ways = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      ways.push(this.sequence());
    }
    return ways;
  }

  private sequence(): Piece {
    const pieces: Piece[] = [];
    while (!this.atEnd) {
      const character = this.text[this.at] as string;
      if (character === ')' || character === ']' || character === '|') break;
      if (character === ' ') this.at++;
      else if (character === '(' || character === '[') pieces.push(this.group(character));
      else if (character === '!' && this.text[this.at + 1] === '(') pieces.push(this.absence());
      else pieces.push(this.step());
    }
    return {
      node: (next) => pieces.reduceRight((after, piece) => piece.node(after), next),
      needs: pieces.flatMap(({ needs }) => needs),
    };
  }

  private group(open: string): Piece {
    this.at++;
    const ways = this.ways();
    this.close(open === '(' ? ')' : ']');
    return this.oneOf(open === '[' ? [...ways, NOTHING] : ways);
  }

  private absence(): Piece {
    this.at += 2;
    const inner = this.oneOf(this.ways()).node(END);
    this.close(')');
    return { node: (next) => ({ kind: 'not', inner, next }), needs: [] };
  }

  private close(bracket: string): void {
    if (this.text[this.at] !== bracket) throw new RangeError(`unmatched bracket in pattern “${this.text}”`);
    this.at++;
  }

  private step(): Piece {
    const from = this.at;
    while (!this.atEnd && !' ()[]|'.includes(this.text[this.at] as string)) this.at++;
    const step = this.text.slice(from, this.at);
    if (step.startsWith('..')) return this.gap(step);
    if (step.startsWith('@')) return this.idea(step.slice(1));
    const keys = keysOf(step);
    const node = (next: Node) => keys.reduceRight<Node>((after, key) => ({ kind: 'word', key, next: after }), next);
    return { node, needs: keys.map(wordNeed) };
  }

  private idea(text: string): Piece {
    const [name = '', who] = text.split(':');
    const idea = this.ideas.number.get(name);
    if (idea === undefined) throw new RangeError(`no idea is called “${name}” in pattern “${this.text}”`);
    const agent = who === undefined ? -1 : ROLE[who.replace(/^[-?]/, '') as RoleName];
    if (agent === undefined) throw new RangeError(`nobody is called “${who}” in pattern “${this.text}”`);
    const denied = who === undefined || who.startsWith('?') ? null : who.startsWith('-');
    return { node: (next) => ({ kind: 'idea', idea, agent, denied, next }), needs: [idea, ...this.whoIsNamed(agent)] };
  }

  /** An act can be the manager's only where the manager, a board or "it" is named; so too the practice's. */
  private whoIsNamed(agent: number): Need[] {
    const names =
      agent === ROLE.manager ? ['manager', 'board'] : agent === ROLE.practice ? ['practice', 'clinician', 'board'] : [];
    if (names.length === 0) return [];
    const keys = [...names.flatMap((name) => this.ideas.number.get(name) ?? []), wordNeed(IT)];
    return [{ ways: keys.map((key) => [key]) }];
  }

  /** One of several ways: it needs what one of them needs. */
  private oneOf(ways: readonly Piece[]): Piece {
    if (ways.length === 1) return ways[0] as Piece;
    return {
      node: (next) => ({ kind: 'choice', id: this.open++, ways: ways.map((way) => way.node(next)) }),
      needs: ways.every(({ needs }) => needs.length > 0) ? [{ ways: ways.map(({ needs }) => needs) }] : [],
    };
  }

  private gap(step: string): Piece {
    const wide = step.startsWith('...');
    const digits = step.slice(wide ? 3 : 2);
    const most = digits === '' ? USUAL_GAP : Number(digits);
    if (!Number.isInteger(most) || most > 60) throw new RangeError(`a gap is up to 60 words, not “${step}”`);
    return { node: (next) => ({ kind: 'gap', id: this.open++, most, wide, next }), needs: [] };
  }
}

const NOTHING: Piece = { node: (next) => next, needs: [] };
