import { numeral } from '../html/numeral.js';
import type { Level, Styles } from './styles.js';
import type { Attributes } from './xml.js';

/** The numbers that a list and its continuations have reached, by level. */
interface Counters {
  values: (number | undefined)[];
}

interface OpenList {
  style: string | undefined;
  level: number;
  counters: Counters;
  /** The item's first paragraph, which carries the number, is still to come. */
  waiting: boolean;
  startValue: number | null;
}

export interface Numbered {
  number: string | null;
  depth: number;
  /** The level's, for its indent; undefined where the list style has no such level. */
  level: Level | undefined;
}

const DEEPEST = 10;

/** Counts lists and headings as an OpenDocument file numbers them (ODF 1.3 part 3, 5.3 and 19.880). */
export class Numbering {
  private readonly open: OpenList[] = [];
  private readonly byId = new Map<string, Counters>();
  private readonly byStyle = new Map<string, Counters>();
  private readonly headings: Counters = { values: [] };
  /** Whether a list names a style that the file does not have. */
  unresolved = false;

  constructor(private readonly styles: Styles) {}

  openList(attributes: Attributes): void {
    const outer = this.open.at(-1);
    const style = attributes['text:style-name'] ?? outer?.style;
    const counters = outer?.counters ?? this.continued(attributes, style) ?? { values: [] };
    const level = this.open.length;
    if (outer && attributes['text:continue-numbering'] !== 'true' && !outer.waiting)
      counters.values.length = Math.min(counters.values.length, level);
    const id = attributes['xml:id'];
    if (id !== undefined) this.byId.set(id, counters);
    if (style !== undefined) this.byStyle.set(style, counters);
    this.open.push({ style, level, counters, waiting: false, startValue: null });
  }

  closeList(): void {
    this.open.pop();
  }

  openItem(attributes: Attributes, header: boolean): void {
    const list = this.open.at(-1);
    if (!list) return;
    const start = attributes['text:start-value'];
    list.waiting = !header;
    list.startValue = start === undefined ? null : Number(start) || 0;
  }

  /** A paragraph begins. @param fallback list style of its paragraph style. @returns null when it is in no list. */
  paragraph(fallback: string | undefined): Numbered | null {
    const list = this.open.at(-1);
    if (!list) return null;
    const style = list.style ?? fallback;
    const levels = style === undefined ? undefined : this.styles.lists.get(style);
    if (levels === undefined) this.unresolved = true;
    const depth = Math.min(list.level, DEEPEST - 1);
    const level = levels?.[depth];
    if (!list.waiting || !levels || !level) return { number: null, depth, level };
    list.waiting = false;
    // An outer item that holds nothing but this list has no number of its own.
    for (const outer of this.open) outer.waiting = false;
    return { number: advance(list.counters, levels, depth, list.startValue), depth, level };
  }

  /** A heading begins outside lists. @param outline its level, from 1 */
  heading(outline: number, attributes: Attributes): Numbered | null {
    const depth = outline - 1;
    const level = this.styles.outline[depth];
    if (!level || level.form === '' || attributes['text:is-list-header'] === 'true') return null;
    const start =
      attributes['text:restart-numbering'] === 'true' ? Number(attributes['text:start-value'] ?? level.start) : null;
    return { number: advance(this.headings, this.styles.outline, depth, start), depth, level };
  }

  private continued(attributes: Attributes, style: string | undefined): Counters | undefined {
    const list = attributes['text:continue-list'];
    if (list !== undefined && this.byId.has(list)) return this.byId.get(list);
    return attributes['text:continue-numbering'] === 'true' ? this.byStyle.get(style ?? '') : undefined;
  }
}

/** Counts one more at a level, and begins those below anew. */
function advance(
  { values }: Counters,
  levels: readonly (Level | undefined)[],
  depth: number,
  start: number | null,
): string | null {
  const level = levels[depth];
  if (!level) return null;
  values[depth] = start ?? (values[depth] === undefined ? level.start : values[depth] + 1);
  values.length = depth + 1;
  return level.form === null ? null : printed(values, levels, depth, level) || null;
}

function printed(
  values: readonly (number | undefined)[],
  levels: readonly (Level | undefined)[],
  depth: number,
  own: Level,
): string {
  const numberAt = (at: number) => {
    const level = levels[at];
    return level?.form ? numeral(values[at] ?? level.start, level.form, level.repeated) : '';
  };
  if (own.form === '') return '';
  if (own.template !== null)
    return own.template
      .replace(/%(10|[1-9])%/g, (_, at: string) => (Number(at) <= depth + 1 ? numberAt(Number(at) - 1) : ''))
      .trim();
  const parts: string[] = [];
  for (let at = Math.max(0, depth - own.shown + 1); at <= depth; at++) parts.push(numberAt(at));
  return `${own.prefix}${parts.filter(Boolean).join('.')}${own.suffix}`.trim();
}
