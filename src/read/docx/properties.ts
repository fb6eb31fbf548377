import type { Element, Elements } from '../../ooxml/scan.js';
import type { Tag } from '../../ooxml/tag.js';

/** What a style or a paragraph says of a paragraph (ECMA-376 part 1, 17.3.1); undefined where it says nothing. */
export interface ParagraphProperties {
  style?: string | undefined;
  /** The list instance; "0" takes the paragraph out of every list. */
  list?: string | undefined;
  level?: number | undefined;
  /** Heading level from 1; 0 for a title; -1 for body text. */
  heading?: number | undefined;
  centered?: boolean | undefined;
  /** Twips. */
  left?: number | undefined;
  /** Twips by which the first line stands further in; below 0 when it hangs. */
  first?: number | undefined;
}

/** What a style or a run says of its characters (17.3.2). */
export interface RunProperties {
  style?: string | undefined;
  bold?: boolean | undefined;
  underline?: boolean | undefined;
  hidden?: boolean | undefined;
  /** Printed in capitals. */
  caps?: boolean | undefined;
  /** A hidden paragraph mark that makes the next paragraph go on in the same line (a style separator). */
  runsOn?: boolean | undefined;
}

/** What both kinds of properties are read into. */
export interface Propertied {
  paragraph: ParagraphProperties;
  run: RunProperties;
}

/** Nothing of what is inside counts. */
export const NOTHING: Elements<never> = new Map();

type Read = (state: Propertied, tag: Tag<never>) => void;
const element = (open: Read): Element<Propertied> => ({ open });

/** An on/off property: absent value means on (17.17.4). */
export const isOn = (tag: { get(name: string): string | undefined }): boolean =>
  !['0', 'false', 'off'].includes(tag.get('w:val') ?? '');

/** @returns a whole number within the bounds that Word has for it, or undefined. */
export function numberOf(text: string | undefined): number | undefined {
  const number = parseInt(text ?? '', 10);
  return Number.isNaN(number) || Math.abs(number) > 0x7fffffff ? undefined : number;
}

export const PARAGRAPH_PROPERTIES: readonly (readonly [string, Element<Propertied>])[] = [
  ['w:pStyle', element(({ paragraph }, tag) => (paragraph.style = tag.get('w:val')))],
  ['w:numId', element(({ paragraph }, tag) => (paragraph.list = tag.get('w:val')))],
  ['w:ilvl', element(({ paragraph }, tag) => (paragraph.level = numberOf(tag.get('w:val'))))],
  ['w:outlineLvl', element(({ paragraph }, tag) => (paragraph.heading = headingOf(numberOf(tag.get('w:val')))))],
  ['w:jc', element(({ paragraph }, tag) => (paragraph.centered = tag.get('w:val') === 'center'))],
  ['w:ind', element(({ paragraph }, tag) => readIndent(paragraph, tag))],
];

export const RUN_PROPERTIES: readonly (readonly [string, Element<Propertied>])[] = [
  ['w:rStyle', element(({ run }, tag) => (run.style = tag.get('w:val')))],
  ['w:b', element(({ run }, tag) => (run.bold = isOn(tag)))],
  ['w:u', element(({ run }, tag) => (run.underline = tag.get('w:val') !== 'none'))],
  ['w:vanish', element(({ run }, tag) => (run.hidden = isOn(tag)))],
  ['w:caps', element(({ run }, tag) => (run.caps = isOn(tag)))],
  ['w:specVanish', element(({ run }, tag) => (run.runsOn = isOn(tag)))],
];

/** @returns `under` with everything that `over` says put over it. */
export function over<T extends object>(under: T, above: T): T {
  const merged = { ...under };
  for (const key of Object.keys(above) as (keyof T)[]) if (above[key] !== undefined) merged[key] = above[key];
  return merged;
}

function headingOf(outline: number | undefined): number | undefined {
  if (outline === undefined) return undefined;
  return outline >= 0 && outline < 9 ? outline + 1 : -1;
}

function readIndent(paragraph: ParagraphProperties, tag: Tag<never>): void {
  const hanging = numberOf(tag.get('w:hanging'));
  paragraph.left = numberOf(tag.get('w:left') ?? tag.get('w:start')) ?? paragraph.left;
  paragraph.first = (hanging === undefined ? numberOf(tag.get('w:firstLine')) : -hanging) ?? paragraph.first;
}
