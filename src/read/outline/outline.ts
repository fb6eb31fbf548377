import type { Mark, Paragraph } from '../../model/agreement.js';
import type { Found } from '../found.js';
import { blanksIn } from './blanks.js';
import { contentsOf } from './contents.js';
import { exhibitsOf } from './exhibits.js';
import { labelsOf, nextMarks } from './labels.js';
import { looksOf } from './looks.js';
import { Numbering } from './numbering.js';
import { partsOf } from './parts.js';
import { Targets } from './targets.js';

export { headingOf } from './heading-of.js';

/**
 * Works out number, citation, heading and look of every paragraph from what a reader found, and marks definitions, blanks and
 * references. What a number means hangs on the whole document: (i) is a letter after (h) and a numeral under (a).
 * @param found all paragraphs of the document, in the order of the text; automatic numbers are trusted, typed ones are read
 * @returns one paragraph for each found one, in the same order, with ids p0, p1, ... ; offsets of marks count in its text
 */
export function outline(found: readonly Found[]): Paragraph[] {
  const read = labelsOf(found);
  const contents = contentsOf(found, read);
  const labels = read.map((label, index) => (contents.has(index) ? null : label));
  const exhibits = exhibitsOf(found, labels, contents);
  const parts = partsOf(found, labels, exhibits, contents);
  const numbering = new Numbering(labels, nextMarks(labels), exhibits);
  const paragraphs = found.map((paragraph, index): Paragraph => {
    const { number, section, level, from, exhibit } = numbering.place(
      paragraph,
      index,
      parts[index] ?? 'body',
      contents.has(index),
    );
    return {
      id: `p${index}`,
      look: 'body',
      level,
      number,
      section,
      heading: null,
      text: paragraph.text.slice(from),
      marks: shift(paragraph.marks, from),
      place: placeOf(paragraph, exhibit),
      clause: null,
    };
  });
  looksOf(paragraphs, found, parts, contents);
  addMarks(paragraphs);
  return paragraphs;
}

function placeOf({ cell, page, note, source }: Found, exhibit: string | null): Paragraph['place'] {
  const place: Paragraph['place'] = { exhibit };
  if (cell !== undefined) place.cell = cell;
  if (page !== undefined) place.page = page;
  if (note !== undefined) place.note = note;
  if (source !== undefined) place.source = source;
  return place;
}

/** Marks on a text whose first characters were taken off. */
function shift(marks: readonly Mark[], by: number): Mark[] {
  if (by === 0) return [...marks];
  return marks
    .filter(({ end }) => end > by)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - by), end: mark.end - by }));
}

function addMarks(paragraphs: readonly Paragraph[]): void {
  const targets = new Targets(paragraphs);
  for (const paragraph of paragraphs) {
    const { look, text, marks } = paragraph;
    if (text === '' || look === 'contents' || look === 'title' || look === 'subtitle') continue;
    const given = marks.length;
    const has = (kind: Mark['kind']) => marks.some((mark) => mark.kind === kind);
    if (!has('reference') && look !== 'heading') marks.push(...targets.referencesIn(paragraph));
    if (look !== 'signature' && !has('blank') && !/^_+$/.test(text)) marks.push(...blanksIn(text));
    if (marks.length > given) marks.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
