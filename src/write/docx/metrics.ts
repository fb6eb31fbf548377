/** Widths of Times New Roman in thousandths of the size, from the font's own tables (Liberation Serif has the same). */
// prettier-ignore
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
  556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
  500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
// prettier-ignore
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
  611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
  556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
const OTHERS: [string, number][] = [['“', 444], ['”', 444], ['‘', 333], ['’', 333], ['–', 500], ['—', 1000], ['§', 500], ['•', 350]]; // prettier-ignore
/** A character that the tables lack. */
export const OTHER_WIDTH = 500;

/** Height of a line of the font, in sizes: ascent, descent and gap. */
export const LINE_HEIGHT = 1.149;

/** @returns widths by character code, in thousandths of the size. */
export const widthsOf = (bold: boolean) => (bold ? BOLD_WIDTHS : REGULAR_WIDTHS);

function byCode(table: readonly number[]): Uint16Array {
  const widths = new Uint16Array(0x2100).fill(OTHER_WIDTH);
  table.forEach((width, index) => widths.fill(width, index + 32, index + 33));
  for (const [character, width] of OTHERS) widths.fill(width, character.charCodeAt(0), character.charCodeAt(0) + 1);
  return widths;
}

const REGULAR_WIDTHS = byCode(REGULAR);
const BOLD_WIDTHS = byCode(BOLD);
