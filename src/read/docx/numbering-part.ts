import { scanXml, type Element, type Elements } from '../../ooxml/scan.js';
import {
  isOn,
  NOTHING,
  numberOf,
  PARAGRAPH_PROPERTIES,
  RUN_PROPERTIES,
  type ParagraphProperties,
  type Propertied,
  type RunProperties,
} from './properties.js';

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
  /** What is said of the number's own characters. */
  run: RunProperties;
}

/** An abstract list: what counts. */
export interface List {
  levels: (Level | undefined)[];
  /** The numbering style whose list is meant instead. */
  link: string | undefined;
}

/** A list instance: what paragraphs name. */
export interface Instance {
  list: string | undefined;
  levels: (Level | undefined)[];
  starts: (number | undefined)[];
}

export interface NumberingPart extends Propertied {
  lists: Map<string, List>;
  instances: Map<string, Instance>;
  list: List | null;
  instance: Instance | null;
  at: number;
  level: Level;
  /** A choice of the same thing for newer programs was read, so the fallback is not. */
  chosen: boolean;
}

export const LEVELS = 9;
const LONGEST_PATTERN = 200;

const val = (read: (part: NumberingPart, value: string) => void): Element<NumberingPart> => ({
  open: (part, tag) => read(part, tag.get('w:val') ?? ''),
});

const NUMBERING: Elements<NumberingPart> = new Map<string, Element<NumberingPart>>([
  ...PARAGRAPH_PROPERTIES,
  ...RUN_PROPERTIES,
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
        part.run = part.level.run;
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
    run: {},
  };
}

/** A level past the ninth is kept out of reach. */
const levelOf = (text: string | undefined): number => {
  const level = numberOf(text) ?? 0;
  return level >= 0 && level < LEVELS ? level : LEVELS;
};

/** Reads word/numbering.xml; without one there are no lists. */
export function readNumbering(xml: string | undefined, file: string, name: string): NumberingPart {
  const part: NumberingPart = {
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
  if (xml !== undefined) scanXml(xml, NUMBERING, part, file, name);
  return part;
}
