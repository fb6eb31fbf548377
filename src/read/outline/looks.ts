import type { Look, Paragraph } from '../../model/agreement.js';
import type { Found } from '../found.js';
import { definitionsIn } from './definitions.js';
import { isCapitals, isHeadingAlone, isTitleCase, leadingHeading } from './heading.js';
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
  let defining = false;
  paragraphs.forEach((paragraph, index) => {
    const from = found[index] as Found;
    const part = parts[index] ?? 'body';
    if (contents.has(index)) paragraph.look = 'contents';
    else if (part === 'signatures') paragraph.look = 'signature';
    else if (index === title) Object.assign(paragraph, { look: 'title', heading: paragraph.text });
    else {
      paragraph.look = numberedLook(paragraph, from, part);
      paragraph.heading = from.note === undefined ? headingIn(paragraph, from, untitled !== null) : null;
      if (paragraph.level === 0 && paragraph.text !== '') paragraph.look = plainLook(paragraph, from, part, untitled);
      defining = definesTerms(paragraph, defining);
      markDefinitions(paragraph, defining);
    }
    if (paragraph.level > 0 && paragraph.text === '') untitled = paragraph;
    else if (paragraph.text !== '' && paragraph.look !== 'heading') untitled = null;
  });
}

/** Whether the paragraph stands among definitions, where terms may lack quotation marks. */
function definesTerms({ level, look, heading }: Paragraph, before: boolean): boolean {
  if (level > 2 || (level === 0 && look !== 'heading')) return before;
  return heading === null ? before && level === 2 : /defin|terms/i.test(heading);
}

function numberedLook({ level, section, place }: Paragraph, { cell, number }: Found, part: Part): Look {
  if (part === 'recitals' && level > 0) return 'recital';
  if (level === 0) return cell ? 'cell' : number !== null ? 'item' : 'body';
  if (level === 1) return section === place.exhibit ? 'exhibit' : 'article';
  return level === 2 ? 'section' : 'item';
}

function headingIn({ text, marks, level, number, look }: Paragraph, from: Found, awaited: boolean): string | null {
  if (text === '' || look === 'recital' || (look === 'cell' && !awaited)) return null;
  if (level === 1 && text.length <= 150 && !/^TO |^to /.test(text)) return leadingHeading(text, marks, true) ?? text;
  const numbered = level > 0 || awaited;
  const bulleted = number !== null && level === 0;
  if (!bulleted && isHeadingAlone(text, from, marks, numbered))
    return /[A-Z]\.$/.test(text) ? text : text.replace(/[.:]$/, '');
  return leadingHeading(text, marks, numbered);
}

const sameRow = (a: Paragraph, b: Paragraph) =>
  a.place.cell !== undefined && a.place.cell.table === b.place.cell?.table && a.place.cell.row === b.place.cell.row;

function plainLook(paragraph: Paragraph, { centered }: Found, part: Part, untitled: Paragraph | null): Look {
  const { text, heading, look } = paragraph;
  if (untitled && sameRow(untitled, paragraph)) return 'body';
  if (look !== 'body') return look;
  if (part === 'front') return centered || !/[a-z][.;]$/.test(text) ? 'subtitle' : 'body';
  if (/^WHEREAS\b/.test(text)) return 'recital';
  if (heading !== null && heading.length >= text.length - 1) return 'heading';
  if (part === 'recitals') return text.length > 40 ? 'recital' : isTitleCase(text) ? 'heading' : 'body';
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
  if (defined[0]?.start === 0 && level === 0 && look === 'body') paragraph.look = 'definition';
}
