import type { Annotation } from '../words/annotate.js';
import type { Ideas } from '../words/lexicon.js';
import type { Tokens } from '../words/tokens.js';
import { rolesOf, type RoleIdeas } from './role.js';
import type { Statement } from './statements.js';
import { framesOf, type Frame } from './frames.js';

/** One statement, laid out for looking at: position 0 is its first word, the lead-in's where it has one. */
export class Scene {
  readonly length: number;
  private readonly present = new Set<number>();
  private readonly spans: Map<number, number>[];
  private framed: Map<number, Frame> | undefined;
  private role: Uint8Array | undefined;

  constructor(
    readonly statement: Statement,
    readonly tokens: Tokens,
    annotation: Annotation,
    readonly ideas: Ideas,
    readonly roleIdeas: RoleIdeas,
    /** The statement before it in the same paragraph, to which "it" can refer. */
    readonly previous?: Scene,
  ) {
    const { at } = statement;
    this.length = at.length;
    this.spans = new Array(this.length);
    for (let i = 0; i < this.length; i++) {
      let span = annotation.head[at[i] as number] as number;
      if (span < 0) continue;
      const spans = new Map<number, number>();
      for (; span >= 0; span = annotation.next[span] as number) {
        const idea = annotation.idea[span] as number;
        const length = annotation.length[span] as number;
        if (length > (spans.get(idea) ?? 0)) spans.set(idea, length);
        this.present.add(idea);
      }
      this.spans[i] = spans;
    }
  }

  form(i: number): number {
    return this.tokens.form[this.statement.at[i] as number] as number;
  }

  stem(i: number): number {
    return this.tokens.stem[this.statement.at[i] as number] as number;
  }

  flags(i: number): number {
    return this.tokens.flags[this.statement.at[i] as number] as number;
  }

  /** Does the idea stand anywhere in the statement? */
  has(idea: number): boolean {
    return this.present.has(idea);
  }

  get all(): ReadonlySet<number> {
    return this.present;
  }

  /** @returns for how many words the idea stands at a position; 0 where it does not. */
  span(i: number, idea: number): number {
    return this.spans[i]?.get(idea) ?? 0;
  }

  ideasAt(i: number): ReadonlyMap<number, number> | undefined {
    return this.spans[i];
  }

  /** Who is named at each position (`ROLE`). */
  get roles(): Uint8Array {
    return (this.role ??= rolesOf(this));
  }

  /** Who does what, and whether it is denied: by position of the word for it. */
  get frames(): ReadonlyMap<number, Frame> {
    return (this.framed ??= framesOf(this));
  }
}
