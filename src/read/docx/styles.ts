import { scanXml, type Element, type Elements } from '../../ooxml/scan.js';
import {
  NOTHING,
  over,
  PARAGRAPH_PROPERTIES,
  RUN_PROPERTIES,
  type ParagraphProperties,
  type Propertied,
  type RunProperties,
} from './properties.js';

/** A style with all that it inherits. */
export interface Style extends Propertied {
  /** This style and those that it is based on, nearest first. */
  chain: readonly string[];
  /** Lines of a table of contents have it. */
  contents: boolean;
}

interface Entry extends Propertied {
  id: string;
  name: string;
  basedOn: string | undefined;
}

interface Sheet extends Propertied {
  entries: Map<string, Entry>;
  entry: Entry | null;
  usual: string | undefined;
  language: string | undefined;
}

/** Longer chains of `basedOn` are cut off. */
const LONGEST_CHAIN = 100;
const CONTENTS = /^(?:toc(?: ?[1-9]| ?heading)|contents (?:[1-9]|heading))$/i;

const STYLES: Elements<Sheet> = new Map<string, Element<Sheet>>([
  ...PARAGRAPH_PROPERTIES,
  ...RUN_PROPERTIES,
  ['w:tblStylePr', { open: (_, tag) => void (tag.inside = NOTHING) }],
  ['w:latentStyles', { open: (_, tag) => void (tag.inside = NOTHING) }],
  ['w:lang', { open: (sheet, tag) => void (sheet.entry === null && (sheet.language ??= tag.get('w:val'))) }],
  [
    'w:style',
    {
      open(sheet, tag) {
        const id = tag.get('w:styleId') ?? '';
        sheet.paragraph = {};
        sheet.run = {};
        sheet.entry = { id, name: id, basedOn: undefined, paragraph: sheet.paragraph, run: sheet.run };
        sheet.entries.set(id, sheet.entry);
        const isDefault = ['1', 'true', 'on'].includes(tag.get('w:default') ?? '');
        if (isDefault && tag.get('w:type') === 'paragraph') sheet.usual = id;
      },
    },
  ],
  ['w:name', { open: ({ entry }, tag) => void (entry && (entry.name = tag.get('w:val') ?? entry.name)) }],
  ['w:basedOn', { open: ({ entry }, tag) => void (entry && (entry.basedOn = tag.get('w:val'))) }],
]);

/** The styles of a document (ECMA-376 part 1, 17.7), each resolved when it is first asked for. */
export class Styles {
  readonly language: string | undefined;
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly usual: Style;
  private readonly resolved = new Map<string, Style>();

  constructor(xml: string | undefined, file: string, part: string) {
    const sheet: Sheet = {
      entries: new Map(),
      entry: null,
      usual: undefined,
      language: undefined,
      paragraph: {},
      run: {},
    };
    if (xml !== undefined) scanXml(xml, STYLES, sheet, file, part);
    this.entries = sheet.entries;
    this.language = sheet.language;
    this.usual = this.resolve(sheet.usual ?? '');
  }

  /** @returns the style of a paragraph, the default one where it names none that there is. */
  paragraph(id: string | undefined): Style {
    return id === undefined ? this.usual : this.byId(id);
  }

  /** @returns what a character style says; nothing where there is none. */
  run(id: string | undefined): RunProperties {
    return id === undefined ? {} : this.byId(id).run;
  }

  private byId(id: string): Style {
    const known = this.resolved.get(id);
    if (known) return known;
    const style = this.resolve(id);
    this.resolved.set(id, style);
    return style;
  }

  private resolve(id: string): Style {
    const chain: Entry[] = [];
    let entry: Entry | undefined = this.entries.get(id) ?? (id === '' ? undefined : unknown(id));
    while (entry && chain.length < LONGEST_CHAIN && !chain.includes(entry)) {
      chain.push(entry);
      entry = entry.basedOn === undefined ? undefined : this.entries.get(entry.basedOn);
    }
    let paragraph: ParagraphProperties = {};
    let run: RunProperties = {};
    for (const { paragraph: own, run: ownRun, name } of [...chain].reverse()) {
      paragraph = over(paragraph, own.heading === undefined ? { ...own, heading: headingOf(name) } : own);
      run = over(run, ownRun);
    }
    return { chain: chain.map((link) => link.id), paragraph, run, contents: CONTENTS.test(chain[0]?.name ?? '') };
  }
}

/** A style that is named but not defined: its name still says what it is. */
const unknown = (id: string): Entry => ({ id, name: id, basedOn: undefined, paragraph: {}, run: {} });

function headingOf(name: string): number | undefined {
  const [, level] = /^heading ?([1-9])$/i.exec(name) ?? [];
  if (level !== undefined) return Number(level);
  return /^title$/i.test(name) ? 0 : undefined;
}
