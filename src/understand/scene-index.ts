import type { Scene } from './statements/scene.js';
import type { Annotation } from './words/annotate.js';
import type { Tokens } from './words/tokens.js';
import { stemId } from './words/vocabulary.js';

/** Something that a pattern cannot do without: the number of an idea, or of a word (`wordNeed`), or one of several ways. */
export type Need = number | Ways;
/** Ways to be there, each with everything that it needs. */
export interface Ways {
  ways: Need[][];
}
/** @param key the number of a word or of a stem */
export const wordNeed = (key: number): number => -1 - stemId(key);

/** All that a pattern needs; and, once a long agreement has shown it, the ideas and words by which it is found soonest. */
export interface Needs {
  readonly all: readonly Need[];
  keys?: readonly number[];
}

/** Ideas and words of which one must be there, and roughly in how many statements one is. */
interface Choice {
  keys: readonly number[];
  count: number;
}

/** From so many statements on, an agreement shows what is rare. */
const LONG = 300;

/** Finds the statements that hold an idea or a word, without looking at the others. */
export class SceneIndex {
  private readonly byIdea: Scene[][];
  /** Tokens in the order of their stems; those of stem s from `first.get(s)`. */
  private readonly byStem = new Map<number, number[]>();
  /** Statements that hold a token: its own, and those whose lead-in it is part of. */
  private readonly ofToken: (Scene | Scene[] | undefined)[];
  private readonly known = new Map<number, readonly Scene[]>();
  private readonly unions = new Map<readonly number[], readonly Scene[]>();
  private readonly isLong: boolean;
  private readonly choices = new Map<Need, Choice | undefined>();

  constructor(scenes: readonly Scene[], tokens: Tokens, annotation: Annotation, ideas: number) {
    this.byIdea = Array.from({ length: ideas }, () => []);
    this.isLong = scenes.length >= LONG;
    this.ofToken = new Array(tokens.count);
    for (const scene of scenes) this.enter(scene, annotation);
    for (let token = 0; token < tokens.count; token++) {
      const stem = tokens.stem[token] as number;
      const list = this.byStem.get(stem);
      if (list) list.push(token);
      else this.byStem.set(stem, [token]);
    }
  }

  private enter(scene: Scene, { head, next, idea }: Annotation): void {
    const { at } = scene.statement;
    for (let i = 0; i < at.length; i++) {
      const token = at[i] as number;
      const others = this.ofToken[token];
      if (others === undefined) this.ofToken[token] = scene;
      else if (Array.isArray(others)) others.push(scene);
      else this.ofToken[token] = [others, scene];
      for (let span = head[token] as number; span >= 0; span = next[span] as number) {
        const list = this.byIdea[idea[span] as number] as Scene[];
        if (list[list.length - 1] !== scene) list.push(scene);
      }
    }
  }

  /**
   * The statements that can hold everything needed: those of the rarest need; undefined where nothing is needed. What is
   * rarest in a long agreement is as a rule rare in the next, and is kept with the needs.
   */
  holding(needs: Needs): readonly Scene[] | undefined {
    if (needs.keys !== undefined) return this.anyOf(needs.keys);
    const rarest = this.rarest(needs.all);
    if (rarest && this.isLong) needs.keys = rarest.keys;
    return rarest && this.anyOf(rarest.keys);
  }

  private anyOf(keys: readonly number[]): readonly Scene[] {
    if (keys.length === 1) return this.one(keys[0] as number);
    let scenes = this.unions.get(keys);
    if (!scenes) this.unions.set(keys, (scenes = [...new Set(keys.flatMap((key) => this.one(key)))]));
    return scenes;
  }

  /** Of all needs the one that fewest statements meet. */
  private rarest(needs: readonly Need[]): Choice | undefined {
    let best: Choice | undefined;
    for (const need of needs) {
      const choice = this.choiceOf(need);
      if (choice && (!best || choice.count < best.count)) best = choice;
    }
    return best;
  }

  private choiceOf(need: Need): Choice | undefined {
    if (this.choices.has(need)) return this.choices.get(need);
    const choice = typeof need === 'number' ? { keys: [need], count: this.count(need) } : this.choiceOfWays(need);
    this.choices.set(need, choice);
    return choice;
  }

  private choiceOfWays({ ways }: Ways): Choice | undefined {
    const keys = new Set<number>();
    for (const way of ways) {
      const rarest = this.rarest(way);
      if (!rarest) return undefined;
      for (const key of rarest.keys) keys.add(key);
    }
    let count = 0;
    for (const key of keys) count += this.count(key);
    return { keys: [...keys], count };
  }

  /** Roughly how many statements hold an idea or a word. */
  private count(key: number): number {
    return key >= 0 ? (this.byIdea[key]?.length ?? 0) : (this.byStem.get(-1 - key)?.length ?? 0);
  }

  private one(need: number): readonly Scene[] {
    if (need >= 0) return this.byIdea[need] ?? [];
    let scenes = this.known.get(need);
    if (!scenes) {
      const tokens = this.byStem.get(-1 - need) ?? [];
      scenes = [...new Set(tokens.flatMap((token) => this.ofToken[token] ?? []))];
      this.known.set(need, scenes);
    }
    return scenes;
  }
}
