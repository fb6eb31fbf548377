import type { Annotation } from '../words/annotate.js';
import type { Ideas } from '../words/lexicon.js';
import type { Tokens } from '../words/tokens.js';
import { rolesOf, type RoleIdeas } from './role.js';
import type { Pattern } from '../pattern/pattern.js';
import type { Statement } from './statements.js';
import { framesOf, type Frame } from './frames.js';

/** One statement, laid out for looking at: position 0 is its first word, the lead-in's where it has one. */
export class Scene {
  readonly length: number;
  /** Every idea that stands in the statement, each once. */
  readonly all: readonly number[];
  private readonly present: Uint8Array;
  /** The stems of its words, folded into 256 bits. */
  private readonly stems = new Int32Array(8);
  private framed: Map<number, Frame> | undefined;
  private role: Uint8Array | undefined;
  /** Where the shared parts of patterns end in it (src/understand/pattern/match.ts), once they were looked for. */
  readonly ends = new Map<Pattern, Int32Array>();

  constructor(
    readonly statement: Statement,
    readonly tokens: Tokens,
    private readonly annotation: Annotation,
    readonly ideas: Ideas,
    readonly roleIdeas: RoleIdeas,
    /** The statement before it in the same paragraph, to which "it" can refer. */
    readonly previous?: Scene,
  ) {
    const { at } = statement;
    this.length = at.length;
    this.present = new Uint8Array(ideas.names.length);
    const all: number[] = [];
    for (let i = 0; i < at.length; i++) {
      const stem = tokens.stem[at[i] as number] as number;
      this.stems[(stem >> 5) & 7] = (this.stems[(stem >> 5) & 7] as number) | (1 << (stem & 31));
      for (let span = annotation.head[at[i] as number] as number; span >= 0; span = annotation.next[span] as number) {
        const idea = annotation.idea[span] as number;
        if (this.present[idea] === 1) continue;
        this.present[idea] = 1;
        all.push(idea);
      }
    }
    this.all = all;
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

  /** Can the statement hold a word of this stem? "No" is sure; "yes" is wrong for about one word in ten. */
  mayHold(stem: number): boolean {
    return ((this.stems[(stem >> 5) & 7] as number) & (1 << (stem & 31))) !== 0;
  }

  /** Does the idea stand anywhere in the statement? */
  has(idea: number): boolean {
    return this.present[idea] === 1;
  }

  /** @returns for how many words the idea stands at a position; 0 where it does not. */
  span(i: number, idea: number): number {
    const { head, next, idea: ideas, length } = this.annotation;
    let longest = 0;
    for (let span = head[this.statement.at[i] as number] as number; span >= 0; span = next[span] as number)
      if (ideas[span] === idea && (length[span] as number) > longest) longest = length[span] as number;
    return longest;
  }

  /** Does an act of the lexicon stand at a position? */
  isAct(i: number): boolean {
    const { head, next, idea } = this.annotation;
    for (let span = head[this.statement.at[i] as number] as number; span >= 0; span = next[span] as number)
      if (this.ideas.act[idea[span] as number]) return true;
    return false;
  }

  /** Does any idea stand for exactly so many words at a position? */
  spansExactly(i: number, words: number): boolean {
    const { head, next, length } = this.annotation;
    for (let span = head[this.statement.at[i] as number] as number; span >= 0; span = next[span] as number)
      if (length[span] === words) return true;
    return false;
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
