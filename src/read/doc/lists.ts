import { utf16 } from './binary.js';
import type { Fib } from './fib.js';

/** One level of a list ([MS-DOC] LVL). */
export interface Level {
  start: number;
  /** How its number is printed ([MS-OSHARED] MSONFC). */
  format: number;
  /** What is printed; the letters U+0000 to U+0008 at `numbers` stand for the numbers of the levels. */
  pattern: string;
  /** Places in `pattern`, from 1; 0 ends them. */
  numbers: number[];
  legal: boolean;
  /** It starts again after a level below this one; null for every level above, 0 for never. */
  restart: number | null;
}

/** What counts. */
export interface List {
  levels: Level[];
  /** The paragraph style that belongs to each level. */
  styles: number[];
}

/** What paragraphs name, from 1: a list, with levels of its own or starting anew. */
export interface Instance {
  list: List | undefined;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

const MOST_LISTS = 10_000;

/** The lists of a document ([MS-DOC] PlfLst, PlfLfo). */
export function readLists(fib: Fib): Instance[] {
  const lists = listsById(fib.part('lists', true));
  const view = fib.part('listInstances');
  if (view.byteLength < 4) return [];
  const count = Math.min(view.getUint32(0, true), MOST_LISTS);
  const instances: Instance[] = [];
  let at = 4 + 16 * count;
  for (let index = 0; index < count; index++) {
    const list = lists.get(view.getUint32(4 + 16 * index, true));
    const instance: Instance = { list, starts: new Map(), levels: new Map() };
    instances.push(instance);
    const overrides = view.getUint8(4 + 16 * index + 12);
    at += 4;
    for (let override = 0; override < overrides; override++) at = readOverride(view, at, instance);
  }
  return instances;
}

/** @returns where the next one begins ([MS-DOC] LFOLVL) */
function readOverride(view: DataView, at: number, instance: Instance): number {
  const flags = view.getUint32(at + 4, true);
  const depth = flags & 15;
  const formatted = (flags & 0x20) !== 0;
  const own = formatted ? readLevel(view, at + 8) : null;
  if (own) instance.levels.set(depth, own.level);
  if (flags & 0x10) instance.starts.set(depth, own ? own.level.start : view.getInt32(at, true));
  return own ? own.end : at + 8;
}

function listsById(view: DataView): Map<number, List> {
  const lists = new Map<number, List>();
  if (view.byteLength < 2) return lists;
  const count = Math.min(view.getUint16(0, true), MOST_LISTS);
  let at = 2 + 28 * count;
  for (let index = 0; index < count; index++) {
    const place = 2 + 28 * index;
    const styles = Array.from({ length: 9 }, (_, level) => view.getUint16(place + 8 + 2 * level, true));
    const list: List = { levels: [], styles };
    const simple = (view.getUint8(place + 26) & 1) !== 0;
    while (list.levels.length < (simple ? 1 : 9)) {
      const { level, end } = readLevel(view, at);
      list.levels.push(level);
      at = end;
    }
    lists.set(view.getUint32(place, true), list);
  }
  return lists;
}

function readLevel(view: DataView, at: number): { level: Level; end: number } {
  const flags = view.getUint8(at + 5);
  const modifiers = view.getUint8(at + 24) + view.getUint8(at + 25);
  const text = at + 28 + modifiers;
  const letters = view.getUint16(text, true);
  const level = {
    start: view.getInt32(at, true),
    format: view.getUint8(at + 4),
    pattern: utf16(view, text + 2, letters),
    numbers: Array.from({ length: 9 }, (_, index) => view.getUint8(at + 6 + index)),
    legal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? view.getUint8(at + 26) : null,
  };
  return { level, end: text + 2 + 2 * letters };
}
