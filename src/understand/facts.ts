import type { Agreement } from '../model/agreement.js';
import type { Lexicon } from '../model/lexicon.js';
import { amountIdeas, amountsOf, type Amount } from './amounts.js';
import { managerHoldsBoard } from './boards.js';
import { nameFees, nameMeasures } from './measures.js';
import { find, type Match } from './pattern/match.js';
import { compilePattern } from './pattern/pattern.js';
import { SceneIndex } from './scene-index.js';
import { roleIdeas } from './statements/role.js';
import { Scene } from './statements/scene.js';
import { statementsOf, type Statement } from './statements/statements.js';
import { add, annotate, nameParties, PRONOUNS, type Alias, type Annotation } from './words/annotate.js';
import { compileLexicon, type Ideas } from './words/lexicon.js';
import { tokenize, type Tokens } from './words/tokens.js';

/** By which names the agreement calls its two parties; matched with their capitals. */
export interface Names {
  manager: readonly string[];
  practice: readonly string[];
}

/** A pattern found in a statement. */
export interface Sighting extends Match {
  scene: Scene;
  /** Other statements that it rests on: the definition of a base, the exhibit of a rate. */
  related?: readonly Sighting[];
}

/** What the review knows of an agreement: its statements, ready to be asked. */
export class Facts {
  readonly scenes: Scene[];
  private readonly index: SceneIndex;
  private readonly amountAt = new Map<number, Amount>();
  private readonly byParagraph = new Map<number, Scene[]>();

  constructor(
    readonly agreement: Agreement,
    readonly tokens: Tokens,
    readonly ideas: Ideas,
    annotation: Annotation,
    scenes: Scene[],
    readonly amounts: readonly Amount[],
  ) {
    this.scenes = scenes;
    for (const amount of amounts) this.amountAt.set(amount.start, amount);
    for (const scene of scenes) put(this.byParagraph, scene.statement.paragraph, scene);
    this.index = new SceneIndex(scenes, tokens, annotation, ideas.names.length);
  }

  /** The statements of one paragraph. */
  in(paragraph: number): readonly Scene[] {
    return this.byParagraph.get(paragraph) ?? [];
  }

  /**
   * Every statement in which one of the patterns stands, with the first place of the first that does. What stands wholly in
   * the lead-in of a list item is found where the lead-in stands, not again in each item.
   */
  search(patterns: readonly string[]): Sighting[] {
    const found = new Map<Scene, Sighting>();
    for (const text of patterns) {
      const pattern = compilePattern(text, this.ideas);
      for (const scene of this.index.holding(pattern.needs) ?? this.scenes) {
        if (found.has(scene)) continue;
        const match = find(pattern, scene, scene.statement.own.start);
        if (match) found.set(scene, { scene, ...match });
      }
    }
    return [...found.values()].sort((a, b) => order(a.scene) - order(b.scene));
  }

  /** @returns the first of the patterns that stands in a statement. */
  firstIn(scene: Scene, patterns: readonly string[]): Match | undefined {
    for (const text of patterns) {
      const match = find(compilePattern(text, this.ideas), scene);
      if (match) return match;
    }
    return undefined;
  }

  /** The amounts of a kind in a statement, from one position to another, with where they stand. */
  amountsIn(scene: Scene, kind: Amount['kind'], from = 0, to = scene.length): { amount: Amount; at: number }[] {
    const found: { amount: Amount; at: number }[] = [];
    for (let at = from; at < to; at++) {
      const amount = this.amountAt.get(scene.statement.at[at] as number);
      if (amount?.kind === kind) found.push({ amount, at });
    }
    return found;
  }
}

const order = (scene: Scene) => scene.statement.at[scene.statement.own.start] ?? 0;

function put(map: Map<number, Scene[]>, key: number, scene: Scene): void {
  const known = map.get(key);
  if (known) known.push(scene);
  else map.set(key, [scene]);
}

const lexicons = new WeakMap<Lexicon, Ideas>();

/** The lexicon, compiled once. */
export function ideasOf(lexicon: Lexicon): Ideas {
  let ideas = lexicons.get(lexicon);
  if (!ideas) lexicons.set(lexicon, (ideas = compileLexicon(lexicon)));
  return ideas;
}

/** The words of an agreement, looked up; who its parties are is not known yet. */
export interface Words {
  agreement: Agreement;
  lexicon: Lexicon;
  tokens: Tokens;
  ideas: Ideas;
  annotation: Annotation;
  statements: Statement[];
  amounts: Amount[];
}

/** Splits an agreement into words and statements, and looks the words up in the lexicon. */
export function wordsOf(agreement: Agreement, lexicon: Lexicon): Words {
  const ideas = ideasOf(lexicon);
  const tokens = tokenize(agreement.paragraphs.map(({ text }) => text));
  const annotation = annotate(tokens, ideas);
  const amounts = amountsOf(tokens);
  for (const amount of amounts)
    for (const idea of amountIdeas(amount))
      add(annotation, amount.start, ideas.number.get(idea) as number, amount.end - amount.start);
  return { agreement, lexicon, tokens, ideas, annotation, statements: statementsOf(agreement.paragraphs, tokens), amounts };
}

/** Reads what an agreement says: who does what in its statements. The parties' names are marked in `words`. */
export function understand(words: Words, names: Names): Facts {
  const { agreement, tokens, ideas, annotation, statements, amounts } = words;
  const together = ['both', 'neither'].flatMap((name) => ideas.number.get(name) ?? []);
  nameParties(
    annotation,
    tokens,
    [...aliases(ideas, 'manager', names.manager), ...aliases(ideas, 'practice', names.practice)],
    together,
  );
  nameFees(tokens, annotation, ideas);
  const make = (held: boolean) => {
    const roles = roleIdeas(ideas, held);
    const scenes: Scene[] = [];
    for (const statement of statements)
      scenes.push(new Scene(statement, tokens, annotation, ideas, roles, before(scenes, statement)));
    return new Facts(agreement, tokens, ideas, annotation, scenes, amounts);
  };
  const facts = make(false);
  const held = managerHoldsBoard(facts);
  return nameMeasures(facts, annotation) || held ? make(held) : facts;
}

const aliases = (ideas: Ideas, role: 'manager' | 'practice', names: readonly string[]): Alias[] =>
  names.flatMap(withPronouns).map((name) => ({ words: formsOf(name), idea: ideas.number.get(role) as number }));

/** Who is called "we" is also called "us". */
const withPronouns = (name: string) => PRONOUNS.find(([first]) => first === name.toLowerCase()) ?? [name];

/** The words of a name; "our" alone, without the possessive that it holds. */
const formsOf = (name: string) => {
  const { form, end, start, count } = tokenize([name]);
  return Array.from(form.subarray(0, count > 1 && start[count - 1] === end[count - 1] ? count - 1 : count));
};

/** The statement before one in its paragraph, other items of its list aside. */
function before(scenes: readonly Scene[], statement: Statement): Scene | undefined {
  const last = scenes.at(-1);
  if (last?.statement.paragraph !== statement.paragraph) return undefined;
  return last.statement.at[0] === statement.at[0] ? last.previous : last;
}
