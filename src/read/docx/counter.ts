import { formatNumber } from './number-format.js';
import type { Numbered, Numbering } from './numbering.js';
import type { Level, List } from './numbering-part.js';
import type { ParagraphProperties, RunProperties } from './properties.js';
import type { Styles } from './styles.js';

/** The automatic number of a paragraph. */
export interface Label {
  number: string | null;
  depth: number | null;
  level: Level | undefined;
}

/** Formats that stay in a legal label (17.9.4): Word prints "Section 1.01". */
const KEPT: ReadonlySet<string> = new Set(['decimalZero', 'none']);
const UNNUMBERED: Label = { number: null, depth: null, level: undefined };

/** Counts the automatic numbers of one story (body, notes) as Word does; paragraphs are to come in the order of the text. */
export class Counter {
  /** How many numbers were printed, and how many paragraphs name a list that the file does not define. */
  numbered = 0;
  lost = 0;
  /** Formats that are not known, printed in decimals instead. */
  readonly unknown = new Set<string>();
  private readonly counts = new Map<List, (number | undefined)[]>();
  /** Levels that an instance has started anew already. */
  private readonly restarted = new Map<Numbered, boolean[]>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  /**
   * @param own what the paragraph itself says; list and level inherit separately (17.9.18, 17.9.3)
   * @param mark what the paragraph says of its mark, and so of its number
   * @param counts whether the next paragraph counts on; not when its mark is gone in this view
   */
  label(own: ParagraphProperties, mark: RunProperties, counts: boolean): Label {
    const style = this.styles.paragraph(own.style);
    const id = own.list ?? style.paragraph.list;
    if (id === undefined || id === '0') return UNNUMBERED;
    const numbered = this.numbering.numbered(id);
    const at = own.level ?? style.paragraph.level ?? levelOfStyle(numbered, style.chain);
    const level = numbered?.levels[at];
    if (numbered === null || level === undefined) {
      this.lost++;
      return UNNUMBERED;
    }
    const counter = this.counts.get(numbered.list) ?? [];
    const next = this.advanced(counter, numbered, at, counts);
    if (counts) this.counts.set(numbered.list, next);
    if (level.format === 'bullet' || level.run.hidden) return { number: null, depth: at, level };
    const number = this.print(numbered.levels, level, next);
    if (number !== null) this.numbered++;
    const caps = level.run.caps ?? mark.caps ?? style.run.caps;
    return { number: caps && number !== null ? number.toUpperCase() : number, depth: at, level };
  }

  /**
   * The counters after a paragraph at level `at`: the levels above that were passed over count as used (as Word does), the
   * deeper levels start again, as far as 17.9.10 lets them.
   */
  private advanced(counter: readonly (number | undefined)[], numbered: Numbered, at: number, counts: boolean) {
    const { levels, starts } = numbered;
    const next = [...counter];
    for (let above = 0; above < at; above++) next[above] ??= levels[above]?.start ?? 1;
    const restarted = this.restarted.get(numbered) ?? [];
    const override = starts[at];
    const current = counter[at];
    if (override !== undefined && !restarted[at]) next[at] = override;
    else next[at] = current === undefined ? (override ?? levels[at]?.start ?? 0) : current + 1;
    if (counts && override !== undefined) {
      restarted[at] = true;
      this.restarted.set(numbered, restarted);
    }
    for (let deeper = at + 1; deeper < next.length; deeper++) {
      const restart = levels[deeper]?.restart;
      if (restart === undefined || at < restart) next[deeper] = undefined;
    }
    return next;
  }

  /** The label of a level: each number in the format of its own level (17.9.11). */
  private print(levels: Numbered['levels'], { pattern, legal }: Level, counter: readonly (number | undefined)[]) {
    let label = '';
    let from = 0;
    for (let at = pattern.indexOf('%'); at !== -1; at = pattern.indexOf('%', at + 1)) {
      const shown = pattern.charCodeAt(at + 1) - 0x31;
      if (!(shown >= 0 && shown < 9)) continue;
      const level = levels[shown];
      label += pattern.slice(from, at) + this.printNumber(counter[shown] ?? level?.start ?? 1, level, legal);
      from = at + 2;
    }
    label = (label + pattern.slice(from)).replace(/\s+/g, ' ').trim();
    return label === '' ? null : label;
  }

  private printNumber(number: number, level: Level | undefined, legal: boolean): string {
    if (level === undefined || (legal && !KEPT.has(level.format))) return String(number);
    const printed = formatNumber(number, level.format, level.custom);
    if (printed === null) this.unknown.add(level.format);
    return printed ?? String(number);
  }
}

/** A style with a list but no level takes the level that names it (17.9.23). */
function levelOfStyle(numbered: Numbered | null, chain: readonly string[]): number {
  for (const style of chain) {
    const level = numbered?.levels.findIndex((candidate) => candidate?.style === style) ?? -1;
    if (level !== -1) return level;
  }
  return 0;
}
