import { letterValue, numberValue, romanValue } from './numerals.js';
import type { Step } from './label.js';

/** A numbered paragraph that the next ones may continue or stand under. */
interface Rung {
  /** What numbers of one list have in common: how they are written and what counts them. */
  style: string;
  value: number;
  level: number;
  /** The full number by which it is cited. */
  cited: string;
  /** How far it stands in; see `Found.indent`. */
  indent: number;
  /** Depth of the automatic list; null for typed numbers. */
  depth: number | null;
}

/** What the whole of the agreement's body, or of one exhibit, says about its numbers. */
export interface Habits {
  /** Bare numbers ("1.") that head the sections 1.1, 1.2 ... */
  numbersAreArticles: boolean;
  /** Sections count from 1 again in each article. */
  restarts: boolean;
}

/** What stands around a number. */
export interface Around {
  indent: number;
  depth: number | null;
  /** It counts only as the next one of a list. */
  weak: boolean;
  automatic: boolean;
  /** The next value that is written in the same way and case; null when none follows. */
  next: string | null;
}

export interface Placed {
  level: number;
  cited: string;
}

type Counter = 'a' | 'i' | '1';
interface Reading {
  style: string;
  counter: Counter;
  value: number;
}

/** Follows the numbers of one body or exhibit from top to bottom, and knows what each one is by those before it. */
export class Ladder {
  /** From the shallowest to the deepest. */
  private readonly rungs: Rung[] = [];
  /** The article of the last decimal number, so that a new one is known: 5 after "5.1", and 5 after "ARTICLE VI". */
  private article = 0;

  /** @param prefix what goes before a citation: "" in the body, "Exhibit A, " in an exhibit */
  constructor(
    private readonly prefix: string,
    private readonly habits: Habits,
  ) {}

  /** An article: everything under it starts anew. */
  addArticle(name: string, value: string, indent: number): Placed {
    this.article = numberValue(value) - 1;
    return this.put({ style: 'article', value: 0, level: 1, cited: this.prefix + name, indent, depth: null });
  }

  /** @returns where the step stands, or null when it is no number after all */
  add(step: Step, around: Around): Placed | null {
    if (step.kind === 'decimal') return this.addDecimal(step.value, around);
    if (step.kind === 'dashed') return this.addDashed(step.value, around);
    return this.addMark(step, around);
  }

  /** Whether the step stands already, as the 2 of "2(e)" does after "2(d)"; the lists under it end. */
  hold(step: Step): boolean {
    const rung = this.rungs.findLast(({ style, value, cited }) =>
      step.kind === 'mark'
        ? this.readingsOf(step).some((reading) => reading.style === style && reading.value === value)
        : cited === this.prefix + step.value,
    );
    if (rung) this.closeTo(rung.level);
    return rung !== undefined;
  }

  /**
   * The citation of a paragraph without a number that stands in this far; null when nothing above it has one.
   * @param closing it ends the sentence that a list interrupted
   */
  citedAt(indent: number, closing: boolean): string | null {
    let at = this.rungs.length - 1;
    const first = this.rungs.findIndex(({ level }) => level >= 2);
    if (first < 0) return this.rungs[at]?.cited ?? null;
    if (closing && at > first) return (this.rungs[at - 1] as Rung).cited;
    while (at > first && (this.rungs[at] as Rung).indent > indent + 0.5) at--;
    return (this.rungs[at] as Rung).cited;
  }

  /** A definition, or a heading, ends the lists above it. */
  closeTo(level: number): void {
    while ((this.rungs.at(-1)?.level ?? 0) > level) this.rungs.pop();
  }

  private put(rung: Rung): Placed {
    this.closeTo(rung.level - 1);
    this.rungs.push(rung);
    return { level: rung.level, cited: rung.cited };
  }

  private addDecimal(text: string, { indent, depth, weak }: Around): Placed | null {
    const last = text.lastIndexOf('.') + 1;
    const style = text.slice(0, last);
    const value = Number(text.slice(last));
    const article = Number.parseInt(text, 10);
    if (weak && !this.rungs.some((rung) => rung.style === style && rung.value === value - 1)) {
      if (value !== 1 || article !== this.article + 1) return null;
    }
    this.article = article;
    let level = 1;
    for (let at = 0; at < last; at++) if (text[at] === '.') level++;
    return this.put({ style, value, level, cited: this.prefix + text, indent, depth });
  }

  private addDashed(text: string, { indent, depth, weak, automatic }: Around): Placed | null {
    const letters = /^[A-Z]+/.exec(text)?.[0] ?? '';
    const ours = this.prefix.endsWith(` ${letters}, `);
    if (!ours && !automatic && (weak || text.includes('-'))) return null;
    const level = 1 + text.slice(letters.length).split(/[-.]/).length - 1;
    return this.put({ style: letters, value: 0, level, cited: ours ? text : this.prefix + text, indent, depth });
  }

  private addMark(step: Step, around: Around): Placed | null {
    const readings = this.readingsOf(step);
    const reading = this.choose(readings, around);
    if (reading === null) return null;
    const { style, value, counter } = reading;
    const { indent, depth } = around;
    if (style === ARTICLE_NUMBER) this.article = value - 1;
    const open = this.rungs.findLast((rung) => rung.style === style);
    const level = open ? open.level : this.levelOf(step, counter, style);
    const parent = this.rungs.findLast((rung) => rung.level < level);
    const cited = this.cite(step, level, parent);
    return this.put({ style, value, level, cited, indent, depth });
  }

  /** (i) is a letter after (h) and a Roman numeral under (a): the list that it continues decides. */
  private choose(readings: readonly Reading[], { weak, automatic, depth, next, indent }: Around): Reading | null {
    const openAt = (reading: Reading) => this.rungs.findLastIndex((rung) => rung.style === reading.style);
    const successors = readings.filter((reading) => this.rungs[openAt(reading)]?.value === reading.value - 1);
    const first = readings.find((reading) => reading.value === 1);
    if (successors.length > 0 && first && first.counter === 'i' && this.opens(next, depth, indent)) return first;
    if (successors.length > 0) return successors.reduce((best, one) => (openAt(one) > openAt(best) ? one : best));
    if (weak && first?.style !== ARTICLE_NUMBER) return null;
    if (first) return isUpperLetter(first) && !automatic && !isSecond(next) ? null : first;
    const gaps = readings.filter((reading) => {
      const open = this.rungs[openAt(reading)];
      return open !== undefined && reading.value > open.value && reading.value - open.value <= 4;
    });
    if (gaps[0]) return gaps.reduce((best, one) => (openAt(one) > openAt(best) ? one : best));
    const only = readings.reduce((best, one) => (one.value < best.value ? one : best));
    return automatic || only.style.startsWith('(') || this.startsLate(only) ? only : null;
  }

  /** Whether an (i) after (h) begins a list under it: then (ii) follows, or it stands deeper. */
  private opens(next: string | null, depth: number | null, indent: number): boolean {
    const last = this.rungs.at(-1);
    if (depth !== null && last?.depth != null && depth !== last.depth) return depth > last.depth;
    if (next === 'ii' || next === 'II') return true;
    return next === null && last !== undefined && indent > last.indent + 1;
  }

  /** Sections of a later article go on counting ("ARTICLE II", "5."). */
  private startsLate({ counter }: Reading): boolean {
    return counter === '1' && this.rungs.length === 1 && this.rungs[0]?.style === 'article' && !this.habits.restarts;
  }

  private readingsOf(step: Step): Reading[] {
    const value = Number(step.value);
    if (Number.isNaN(value)) return lettersOf(step);
    const list: Reading = { style: `${step.wrap || '.'}1`, counter: '1', value };
    if (!this.habits.numbersAreArticles || step.wrap === '(') return [list];
    const article: Reading = { style: ARTICLE_NUMBER, counter: '1', value };
    return this.rungs.some(({ style }) => style === ARTICLE_NUMBER) ? [list, article] : [article];
  }

  private levelOf(step: Step, counter: Counter, style: string): number {
    const deepest = this.rungs.at(-1)?.level ?? 0;
    const number = counter === '1' && step.wrap !== '(';
    if (style === ARTICLE_NUMBER) return 1;
    if (step.wrap === 's') return 2;
    const upper = step.value === step.value.toUpperCase();
    const least = step.wrap === '(' ? 3 : number ? 2 : !upper ? 3 : counter === 'i' ? 1 : 2;
    return Math.max(least, deepest + 1);
  }

  private cite(step: Step, level: number, parent: Rung | undefined): string {
    if (level === 1) return this.prefix + step.value;
    if (!parent) return this.prefix + (step.wrap === '(' ? `(${step.value})` : step.value);
    if (parent.level > 1) return `${parent.cited}(${step.value})`;
    if (step.wrap === '(') return `${parent.cited}(${step.value})`;
    if (parent.style !== 'article') return `${parent.cited}.${step.value}`;
    return this.habits.restarts ? `${parent.cited}, ${step.value}` : this.prefix + step.value;
  }
}

/** The list of numbers that head articles, apart from lists of numbers further down. */
const ARTICLE_NUMBER = '#1';

/** "A." and "I." may be the initials of a name, unless a second one follows. */
const isUpperLetter = ({ style }: Reading) => style === '.A' || style === '.I' || style === ')A';
const isSecond = (next: string | null) => next !== null && (letterValue(next) === 2 || romanValue(next) === 2);

/** What letters may count: (i) the ninth letter or the first numeral. */
function lettersOf({ value, wrap }: Step): Reading[] {
  const upper = value === value.toUpperCase();
  const letter = letterValue(value);
  const numeral = romanValue(value);
  const readings: Reading[] = [];
  if (numeral > 0) readings.push({ style: wrap + (upper ? 'I' : 'i'), counter: 'i', value: numeral });
  if (letter > 0) readings.push({ style: wrap + (upper ? 'A' : 'a'), counter: 'a', value: letter });
  return readings;
}
