import { scanXml, type Element, type Elements } from '../../ooxml/scan.js';
import { isOn, NOTHING, numberOf, PARAGRAPH_PROPERTIES, type ParagraphProperties, type Propertied } from './properties.js';
import type { Styles } from './styles.js';

/** One level of a list (ECMA-376 part 1, 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** The pattern of a custom format. */
  custom: string | undefined;
  /** The label, with %1 to %9 for the numbers of the levels. */
  pattern: string;
  /** Every number in the label is printed in decimals. */
  legal: boolean;
  /** How many levels above may start it again; undefined for all of them, 0 for none. */
  restart: number | undefined;
  /** The paragraph style that belongs to the level. */
  style: string | undefined;
  paragraph: ParagraphProperties;
}

/** An abstract list: what counts. */
export interface List {
  levels: (Level | undefined)[];
  /** The numbering style whose list is meant instead. */
  link: string | undefined;
}

/** A list instance: what paragraphs name. */
interface Instance {
  list: string | undefined;
  levels: (Level | undefined)[];
  starts: (number | undefined)[];
}

/** A list instance with its abstract list found. */
export interface Numbered {
  list: List;
  /** Levels with those of the instance put over them. */
  levels: readonly (Level | undefined)[];
  /** Where the instance starts a level anew. */
  starts: readonly (number | undefined)[];
}

interface Part extends Propertied {
  lists: Map<string, List>;
  instances: Map<string, Instance>;
  list: List | null;
  instance: Instance | null;
  at: number;
  level: Level;
  /** A choice of the same thing for newer programs was read, so the fallback is not. */
  chosen: boolean;
}

const LEVELS = 9;
const LONGEST_LINKS = 20;
const LONGEST_PATTERN = 200;

const val = (read: (part: Part, value: string) => void): Element<Part> => ({
  open: (part, tag) => read(part, tag.get('w:val') ?? ''),
});

const NUMBERING: Elements<Part> = new Map<string, Element<Part>>([
  ...(PARAGRAPH_PROPERTIES as readonly [string, Element<Part>][]),
  [
    'w:abstractNum',
    {
      open(part, tag) {
        part.list = { levels: [], link: undefined };
        part.lists.set(tag.get('w:abstractNumId') ?? '', part.list);
      },
      close: (part) => void (part.list = null),
    },
  ],
  [
    'w:num',
    {
      open(part, tag) {
        part.instance = { list: undefined, levels: [], starts: [] };
        part.instances.set(tag.get('w:numId') ?? '', part.instance);
      },
      close: (part) => void (part.instance = null),
    },
  ],
  ['w:lvlOverride', { open: (part, tag) => void (part.at = levelOf(tag.get('w:ilvl'))) }],
  ['w:startOverride', val((part, value) => part.instance && (part.instance.starts[part.at] = numberOf(value) ?? 0))],
  ['w:abstractNumId', val((part, value) => part.instance && (part.instance.list = value))],
  ['w:numStyleLink', val((part, value) => part.list && (part.list.link = value))],
  [
    'w:lvl',
    {
      open(part, tag) {
        part.at = levelOf(tag.get('w:ilvl'));
        part.level = newLevel();
        part.paragraph = part.level.paragraph;
        const levels = (part.instance ?? part.list)?.levels;
        if (levels) levels[part.at] = part.level;
      },
    },
  ],
  ['w:start', val(({ level }, value) => (level.start = numberOf(value) ?? level.start))],
  [
    'w:numFmt',
    {
      open({ level }, tag) {
        level.format = tag.get('w:val') ?? level.format;
        level.custom = tag.get('w:format');
      },
    },
  ],
  ['w:lvlText', val(({ level }, value) => (level.pattern = value.slice(0, LONGEST_PATTERN)))],
  ['w:lvlRestart', val(({ level }, value) => (level.restart = numberOf(value)))],
  ['w:isLgl', { open: ({ level }, tag) => void (level.legal = isOn(tag)) }],
  ['w:pStyle', val(({ level }, value) => (level.style = value))],
  ['mc:AlternateContent', { open: (part) => void (part.chosen = false) }],
  ['mc:Choice', { open: (part) => void (part.chosen = true) }],
  ['mc:Fallback', { open: (part, tag) => void (part.chosen && (tag.inside = NOTHING)) }],
]);

/** The lists of a document (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly part: Part = {
    lists: new Map(),
    instances: new Map(),
    list: null,
    instance: null,
    at: 0,
    level: newLevel(),
    chosen: false,
    paragraph: {},
    run: {},
  };
  private readonly found = new Map<string, Numbered | null>();

  constructor(
    xml: string | undefined,
    private readonly styles: Styles,
    file: string,
    part: string,
  ) {
    if (xml !== undefined) scanXml(xml, NUMBERING, this.part, file, part);
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

function newLevel(): Level {
  return {
    start: 0,
    format: 'decimal',
    custom: undefined,
    pattern: '',
    legal: false,
    restart: undefined,
    style: undefined,
    paragraph: {},
  };
}

/** A level past the ninth is kept out of reach. */
const levelOf = (text: string | undefined): number => {
  const level = numberOf(text) ?? 0;
  return level >= 0 && level < LEVELS ? level : LEVELS;
};
