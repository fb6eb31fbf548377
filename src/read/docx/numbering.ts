import { LEVELS, readNumbering, type Instance, type Level, type List, type NumberingPart } from './numbering-part.js';
import type { Styles } from './styles.js';

/** A list instance with its abstract list found. */
export interface Numbered {
  list: List;
  /** Levels with those of the instance put over them. */
  levels: readonly (Level | undefined)[];
  /** Where the instance starts a level anew. */
  starts: readonly (number | undefined)[];
}

const LONGEST_LINKS = 20;

/** The lists of a document (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly part: NumberingPart;
  private readonly found = new Map<string, Numbered | null>();

  constructor(
    xml: string | undefined,
    private readonly styles: Styles,
    file: string,
    part: string,
  ) {
    this.part = readNumbering(xml, file, part);
  }

  /** @returns the list instance with its levels, or null when the file does not define it. */
  numbered(id: string): Numbered | null {
    let numbered = this.found.get(id);
    if (numbered === undefined) {
      numbered = this.find(id);
      this.found.set(id, numbered);
    }
    return numbered;
  }

  private find(id: string): Numbered | null {
    const instance = this.part.instances.get(id);
    const list = this.listOf(instance);
    if (instance === undefined || list === undefined) return null;
    const levels = Array.from({ length: LEVELS }, (_, at) => instance.levels[at] ?? list.levels[at]);
    return { list, levels, starts: instance.starts };
  }

  /** Follows links to numbering styles (17.9.21), which may lead in a circle. */
  private listOf(instance: Instance | undefined): List | undefined {
    let list = this.part.lists.get(instance?.list ?? '');
    for (let step = 0; list?.link !== undefined && step < LONGEST_LINKS; step++) {
      const linked = this.styles.paragraph(list.link).paragraph.list;
      const next = this.part.lists.get(this.part.instances.get(linked ?? '')?.list ?? '');
      if (next === undefined || next === list) break;
      list = next;
    }
    return list;
  }
}
