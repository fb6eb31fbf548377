import type { Fib } from './fib.js';
import { utf16 } from './binary.js';
import { characterProperties, NO_PROPERTIES, over, paragraphProperties } from './properties.js';
import type { CharacterProperties, ParagraphProperties } from './properties.js';

/** A style with all that it inherits. */
export interface DocStyle {
  /** Number of a built-in style: 1 to 9 headings, 19 to 27 a table of contents, 62 title. */
  builtIn: number;
  paragraph: ParagraphProperties;
  /** The style, of this one and those that it is based on, that names the list. */
  listStyle: number;
  bold: boolean;
  hidden: boolean;
  underline: boolean;
}

interface Raw {
  builtIn: number;
  base: number;
  paragraph: ParagraphProperties;
  character: CharacterProperties;
}

const NONE: DocStyle = { builtIn: 0, paragraph: NO_PROPERTIES, listStyle: -1, bold: false, hidden: false, underline: false };
const LONGEST_CHAIN = 12;

/** A toggle of a style or a run, over what it stands on ([MS-DOC] ToggleOperand). */
export function toggled(value: number | undefined, below: boolean): boolean {
  if (value === undefined || value === 0x80) return below;
  return value === 0x81 ? !below : value !== 0;
}

/** The styles of a document ([MS-DOC] STSH). */
export class DocStyles {
  private readonly raw: (Raw | null)[];
  private readonly known = new Map<number, DocStyle>();

  constructor(fib: Fib) {
    this.raw = rawStyles(fib.part('styles'));
  }

  style(index: number): DocStyle {
    let style = this.known.get(index);
    if (style === undefined) this.known.set(index, (style = this.resolve(index)));
    return style;
  }

  private resolve(index: number): DocStyle {
    const chain: number[] = [];
    for (let at = index; this.raw[at] && chain.length < LONGEST_CHAIN; at = this.raw[at]!.base) chain.push(at);
    let style = NONE;
    for (const at of chain.reverse()) {
      const { builtIn, paragraph, character } = this.raw[at]!;
      style = {
        builtIn,
        paragraph: over(paragraph, style.paragraph),
        listStyle: paragraph.list === undefined ? style.listStyle : at,
        bold: toggled(character.bold, style.bold),
        hidden: toggled(character.hidden, style.hidden),
        underline: character.underline ?? style.underline,
      };
    }
    return style;
  }
}

function rawStyles(view: DataView): (Raw | null)[] {
  if (view.byteLength < 6) return [];
  const header = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const fixed = view.getUint16(4, true);
  const styles: (Raw | null)[] = [];
  for (let at = 2 + header; styles.length < count && at + 2 <= view.byteLength;) {
    const length = view.getUint16(at, true);
    styles.push(length === 0 || at + 2 + length > view.byteLength ? null : rawStyle(view, at + 2, fixed, at + 2 + length));
    at += 2 + length;
  }
  return styles;
}

function rawStyle(view: DataView, start: number, fixed: number, end: number): Raw {
  const kind = view.getUint16(start + 2, true) & 15;
  const base = view.getUint16(start + 2, true) >> 4;
  const raw: Raw = { builtIn: view.getUint16(start, true) & 0xfff, base, paragraph: NO_PROPERTIES, character: {} };
  const letters = view.getUint16(start + fixed, true);
  const name = utf16(view, start + fixed + 2, Math.min(letters, 255));
  raw.builtIn = raw.builtIn === 0xffe ? builtInByName(name) : raw.builtIn;
  let at = start + fixed + 2 + 2 * letters + 2;
  if (kind === 1) {
    const length = view.getUint16(at, true);
    raw.paragraph = paragraphProperties(view, at + 4, Math.min(at + 2 + length, end));
    at += 2 + length + (length & 1);
  }
  if ((kind === 1 || kind === 2) && at + 2 <= end)
    raw.character = characterProperties(view, at + 2, Math.min(at + 2 + view.getUint16(at, true), end));
  return raw;
}

/** Other programs write the styles of Word as their own. */
function builtInByName(name: string): number {
  const heading = /^heading ([1-9])$/i.exec(name)?.[1];
  if (heading) return Number(heading);
  const contents = /^(?:toc|contents) ([1-9])$/i.exec(name)?.[1];
  if (contents) return 18 + Number(contents);
  return /^title$/i.test(name) ? 62 : 0;
}
