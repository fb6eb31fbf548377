import type { Look, Paragraph } from '../../model/agreement.js';
import type { Found } from '../found.js';
import { definitionsIn } from './definitions.js';
import { isCapitals, isHeadingAlone, leadingHeading } from './heading.js';
import type { Part } from './parts.js';

/** Gives each paragraph its heading, its look and the definitions in it, by those around it. */
export function looksOf(
  paragraphs: readonly Paragraph[],
  found: readonly Found[],
  parts: readonly Part[],
  contents: ReadonlySet<number>,
): void {
  const title = titleOf(found, parts, contents);
  /** The paragraph whose number stands alone and waits for its title or its text. */
  let untitled: Paragraph | null = null;
  let inList = false;
  paragraphs.forEach((paragraph, index) => {
    const from = found[index] as Found;
    const part = parts[index] ?? 'body';
    if (contents.has(index)) paragraph.look = 'contents';
    else if (index === title) {
      paragraph.look = 'title';
      paragraph.heading = paragraph.text;
    } else if (part === 'signatures') paragraph.look = 'signature';
    else {
      const look = (paragraph.look = numberedLook(paragraph, from, part));
      if (from.note === undefined) paragraph.heading = headingIn(paragraph, from, look, untitled);
      if (paragraph.level === 0 && look !== 'recital' && paragraph.text !== '') {
        if (untitled && sameRow(untitled, paragraph)) paragraph.look = 'body';
        else if (look === 'body') paragraph.look = plainLook(paragraph, from, part);
      }
      if ((paragraph.level > 0 && paragraph.level <= 2) || paragraph.look === 'heading')
        inList =
          /defin|terms/i.test(paragraph.heading ?? '') || (inList && paragraph.level === 2 && paragraph.heading === null);
      markDefinitions(paragraph, inList);
    }
    if (paragraph.level > 0 && paragraph.text === '') untitled = paragraph;
    else if (paragraph.text !== '' && paragraph.look !== 'heading') untitled = null;
  });
}

function numberedLook({ level, section, place }: Paragraph, { cell, number }: Found, part: Part): Look {
  if (part === 'recitals' && level > 0) return 'recital';
  if (level === 0) return cell ? 'cell' : number !== null ? 'item' : 'body';
  if (level === 1) return section === place.exhibit ? 'exhibit' : 'article';
  return level === 2 ? 'section' : 'item';
}

function headingIn(
  { text, marks, level, number }: Paragraph,
  from: Found,
  look: Look,
  untitled: Paragraph | null,
): string | null {
  if (look === 'recital' || text === '') return null;
  if (look === 'cell' && !untitled) return null;
  if (level === 1 && text.length <= 150 && !/^TO |^to /.test(text)) return leadingHeading(text, marks, true) ?? text;
  const numbered = level > 0 || untitled !== null;
  if (!(number !== null && level === 0) && isHeadingAlone(text, from, marks, numbered))
    return text.replace(/(?<![A-Z])[.:]$/, '');
  return leadingHeading(text, marks, numbered);
}

const sameRow = (a: Paragraph, b: Paragraph) =>
  a.place.cell !== undefined && a.place.cell.table === b.place.cell?.table && a.place.cell.row === b.place.cell.row;

function plainLook({ text, heading }: Paragraph, { centered }: Found, part: Part): Look {
  if (part === 'front') return 'subtitle';
  if (/^WHEREAS\b/.test(text)) return 'recital';
  if (heading !== null && heading.length >= text.length - 1) return 'heading';
  if (part === 'recitals' && text.length > 60) return 'recital';
  return centered && text.length < 100 && isCapitals(text) ? 'heading' : 'body';
}

/** The first line of the front that names an agreement; else the first that looks like a title. */
function titleOf(found: readonly Found[], parts: readonly Part[], contents: ReadonlySet<number>): number {
  let second = -1;
  for (let index = 0; index < found.length && index < 60; index++) {
    const { text, heading, centered, cell } = found[index] as Found;
    if (heading === 0) return index;
    if (parts[index] !== 'front' || contents.has(index) || cell || text === '' || text.length > 150) continue;
    if (/^(?:EXHIBIT|Exhibit|EX-)/.test(text)) continue;
    const prominent = centered || heading !== null || isCapitals(text);
    if (prominent && /agreement|contract|lease\b/i.test(text)) return index;
    if (second < 0 && prominent) second = index;
  }
  return second;
}

function markDefinitions(paragraph: Paragraph, inList: boolean): void {
  const { text, marks, level, look } = paragraph;
  if (marks.some(({ kind }) => kind === 'definition')) return;
  const defined = definitionsIn(text, marks, inList);
  if (defined.length === 0) return;
  marks.push(...defined);
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  if (defined[0]?.start === 0 && level !== 1 && (look === 'body' || look === 'section' || look === 'item'))
    paragraph.look = 'definition';
}
