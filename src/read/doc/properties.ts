import { eachSprm } from './sprm.js';

/** What a run of characters says of itself; a toggle is 0, 1, 0x80 (as the style has it) or 0x81 (the opposite). */
export interface CharacterProperties {
  bold?: number;
  hidden?: number;
  underline?: boolean;
  style?: number;
  /** Index into the table of authors, and packed date. */
  inserted?: boolean;
  insertedBy?: number;
  insertedAt?: number;
  deleted?: boolean;
  deletedBy?: number;
  deletedAt?: number;
  /** The letter that stands for the run, in a font of pictures. */
  symbol?: number;
  special?: boolean;
}

/** What a paragraph says of itself; undefined is what it leaves to its style. */
export interface ParagraphProperties {
  style: number | undefined;
  list: number | undefined;
  level: number | undefined;
  centered: boolean | undefined;
  /** Twips from the margin: all lines, and the first one beyond that. */
  left: number | undefined;
  first: number | undefined;
  outline: number | undefined;
  inTable: boolean | undefined;
  depth: number | undefined;
  cellEnd: boolean | undefined;
  rowEnd: boolean | undefined;
}

/** What one says over what the other says; written out, since copying objects by spreading is slow. */
export function over(upper: ParagraphProperties, lower: ParagraphProperties): ParagraphProperties {
  return {
    style: upper.style ?? lower.style,
    list: upper.list ?? lower.list,
    level: upper.level ?? lower.level,
    centered: upper.centered ?? lower.centered,
    left: upper.left ?? lower.left,
    first: upper.first ?? lower.first,
    outline: upper.outline ?? lower.outline,
    inTable: upper.inTable ?? lower.inTable,
    depth: upper.depth ?? lower.depth,
    cellEnd: upper.cellEnd ?? lower.cellEnd,
    rowEnd: upper.rowEnd ?? lower.rowEnd,
  };
}

/** Of a paragraph that says nothing. */
export const NO_PROPERTIES: ParagraphProperties = {
  style: undefined,
  list: undefined,
  level: undefined,
  centered: undefined,
  left: undefined,
  first: undefined,
  outline: undefined,
  inTable: undefined,
  depth: undefined,
  cellEnd: undefined,
  rowEnd: undefined,
};

/** Character properties out of modifiers ([MS-DOC]). */
export function characterProperties(view: DataView, start: number, end: number): CharacterProperties {
  const found: CharacterProperties = {};
  eachSprm(view, start, end, (code, at) => {
    if (code === 0x0835) found.bold = view.getUint8(at);
    else if (code === 0x083c) found.hidden = view.getUint8(at);
    else if (code === 0x2a3e) found.underline = view.getUint8(at) !== 0;
    else if (code === 0x4a30) found.style = view.getUint16(at, true);
    else if (code === 0x0801) found.inserted = view.getUint8(at) !== 0;
    else if (code === 0x4804) found.insertedBy = view.getUint16(at, true);
    else if (code === 0x6805) found.insertedAt = view.getUint32(at, true);
    else if (code === 0x0800) found.deleted = view.getUint8(at) !== 0;
    else if (code === 0x4863) found.deletedBy = view.getUint16(at, true);
    else if (code === 0x6864) found.deletedAt = view.getUint32(at, true);
    else if (code === 0x6a09) found.symbol = view.getUint16(at + 2, true);
    else if (code === 0x0855) found.special = view.getUint8(at) !== 0;
  });
  return found;
}

/**
 * Paragraph properties out of modifiers ([MS-DOC]).
 * @param data the stream Data, where modifiers stand that were too many for their page
 */
export function paragraphProperties(view: DataView, start: number, end: number, data?: DataView): ParagraphProperties {
  let found = over(NO_PROPERTIES, NO_PROPERTIES);
  eachSprm(view, start, end, (code, at) => {
    if (code === 0x460b) found.list = view.getUint16(at, true);
    else if (code === 0x260a) found.level = view.getUint8(at);
    else if (code === 0x2403 || code === 0x2461) found.centered = view.getUint8(at) === 1;
    else if (code === 0x840f || code === 0x845e) found.left = view.getInt16(at, true);
    else if (code === 0x8411 || code === 0x8460) found.first = view.getInt16(at, true);
    else if (code === 0x2640) found.outline = view.getUint8(at);
    else if (code === 0x2416) found.inTable = view.getUint8(at) !== 0;
    else if (code === 0x6649) found.depth = Math.min(view.getUint32(at, true), 100);
    else if (code === 0x244b) found.cellEnd = view.getUint8(at) !== 0;
    else if (code === 0x2417 || code === 0x244c) found.rowEnd = view.getUint8(at) !== 0;
    else if ((code === 0x6646 || code === 0x6645) && data) found = over(moved(data, view.getUint32(at, true)), found);
  });
  return found;
}

function moved(data: DataView, at: number): ParagraphProperties {
  if (at + 2 > data.byteLength) return NO_PROPERTIES;
  return paragraphProperties(data, at + 2, at + 2 + data.getUint16(at, true));
}
