import { formatNumber } from '../docx/number-format.js';
import type { Instance, Level, List } from './lists.js';

/** Names of the number formats of Word 97-2003 in the later file format. */
const FORMATS: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  8: 'hex',
  9: 'chicago',
  22: 'decimalZero',
  57: 'numberInDash',
  255: 'none',
};
const BULLET = 23;
const LONGEST_LABEL = 200;

/** Counts the automatic numbers of a document as Word does; paragraphs are to come in the order of the text. */
export class Counter {
  private readonly counts = new Map<List, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(private readonly instances: readonly Instance[]) {}

  /** The list instance of this number, from 1; undefined for one that the file does not define. */
  instance(list: number): Instance | undefined {
    return this.instances[list - 1];
  }

  /**
   * The number of the next paragraph of a list.
   * @param list the list instance, from 1
   * @returns what is printed, null for a bullet; undefined where the file does not define the list or level
   */
  next(list: number, depth: number): string | null | undefined {
    const instance = this.instance(list);
    const level = instance && levelOf(instance, depth);
    if (!instance?.list || !level) return undefined;
    const counts = this.counts.get(instance.list) ?? [];
    this.counts.set(instance.list, counts);
    counts[depth] = this.advanced(instance, level, list, depth, counts[depth]);
    for (let deeper = depth + 1; deeper < counts.length; deeper++) {
      const restart = levelOf(instance, deeper)?.restart ?? null;
      if (restart === null || depth < restart) counts[deeper] = undefined;
    }
    return level.format === BULLET ? null : printed(instance, level, counts);
  }

  private advanced(instance: Instance, level: Level, list: number, depth: number, now: number | undefined): number {
    const start = instance.starts.get(depth);
    const key = `${list} ${depth}`;
    if (start === undefined || this.started.has(key)) return now === undefined ? (start ?? level.start) : now + 1;
    this.started.add(key);
    return start;
  }
}

function levelOf(instance: Instance, depth: number): Level | undefined {
  return instance.levels.get(depth) ?? instance.list?.levels[depth];
}

function printed(instance: Instance, level: Level, counts: readonly (number | undefined)[]): string | null {
  const { pattern, legal } = level;
  let label = '';
  for (let at = 0; at < Math.min(pattern.length, LONGEST_LABEL); at++) {
    const code = pattern.charCodeAt(at);
    const shown = code < 9 && level.numbers.includes(at + 1) ? levelOf(instance, code) : undefined;
    if (!shown) label += code < 32 ? ' ' : pattern[at];
    else {
      const format = FORMATS[shown.format] ?? 'decimal';
      label += formatNumber(counts[code] ?? shown.start, legal && format !== 'none' ? 'decimal' : format) ?? '';
    }
  }
  label = label.replace(/\s{1,}/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(label) ? label : null;
}
