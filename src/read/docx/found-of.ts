import type { Found } from '../found.js';
import type { Label } from './counter.js';
import type { Line } from './line.js';
import type { Style } from './styles.js';

/** A tab stop is half an inch unless the document says otherwise; `Found.indent` counts 1/12 inch, which is 120 twips. */
const TAB = 6;
const TWIPS = 120;

/**
 * What a line is in the outline. A list that the paragraph itself names has more to say of its indent than the style has;
 * one that the style names has less (ECMA-376 part 1, 17.9.23).
 */
export function foundOf(line: Line, { number, depth, level }: Label, style: Style): Found {
  const { text, paragraph, cell } = line;
  const levels = [level?.paragraph, style.paragraph];
  const [first, second] = paragraph.list === undefined ? levels.reverse() : levels;
  const said = <K extends 'heading' | 'centered' | 'left' | 'first'>(key: K) =>
    paragraph[key] ?? first?.[key] ?? second?.[key];
  const heading = said('heading') ?? -1;
  const found: Found = {
    text,
    number,
    depth,
    heading: heading < 0 ? null : heading,
    marks: line.marks.filter(({ start, end }) => start < end),
    centered: said('centered') === true,
    indent: Math.max(0, Math.round(((said('left') ?? 0) + (said('first') ?? 0)) / TWIPS)) + line.tabs * TAB,
  };
  if (cell !== undefined) found.cell = cell;
  return found;
}
