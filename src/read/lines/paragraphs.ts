import type { Mark } from '../../model/agreement.js';
import type { Found } from '../found.js';
import { continues, goOn, openWith, type Open } from './continues.js';
import { hyphensOf, type Hyphens } from './hyphen.js';
import type { Line } from './line.js';
import { isCentered, measure, type Measure } from './measure.js';

/**
 * Joins the lines of a file into paragraphs, by gap, indent, typed labels and lines that end before they are full; words
 * broken at a line end are made whole. Footnotes follow the last paragraph that begins on their page.
 * @param lines all lines in reading order, without running headers and footers
 */
export function joinLines(lines: readonly Line[]): Found[] {
  const hyphens = hyphensOf(lines);
  const notes = lines.filter((line) => line.note !== undefined);
  const body = notes.length > 0 ? lines.filter((line) => line.note === undefined) : lines;
  const found = paragraphsOf(body, measure(body), hyphens);
  if (notes.length > 0) insertNotes(found, paragraphsOf(notes, measure(notes), hyphens));
  return found;
}

function paragraphsOf(lines: readonly Line[], measured: Measure, hyphens: Hyphens): Found[] {
  const found: Found[] = [];
  let open: Open | null = null;
  for (const line of lines) {
    if (open && continues(open, line, measured)) {
      goOn(open, line, measured);
      continue;
    }
    if (open) found.push(foundOf(open, measured, hyphens));
    open = openWith(line, measured);
  }
  if (open) found.push(foundOf(open, measured, hyphens));
  return found;
}

function foundOf({ lines, first: left }: Open, { areas }: Measure, hyphens: Hyphens): Found {
  const first = lines[0]!;
  const area = areas.get(first.area);
  const marks: Mark[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, line] of lines.entries()) {
    const between = at === 0 ? '-' : hyphens.between(lines[at - 1]!.text, line.text);
    if (between === null) add(' ');
    else if (between === '') {
      const broken = parts.pop()!;
      length -= broken.length;
      add(broken.slice(0, broken.length - (broken.at(-2) === ' ' ? 2 : 1)));
      const last = marks.at(-1);
      if (last) last.end = Math.min(last.end, length);
    }
    for (const mark of line.marks) addMark(marks, mark, length);
    add(line.text);
  }
  const text = parts.join('');
  return {
    text,
    number: null,
    depth: null,
    heading: null,
    marks,
    centered: lines.every((line) => isCentered(line, area)),
    indent: first.cell ? 0 : Math.max(0, Math.round(left * 10) / 10),
    page: first.page,
    ...(first.cell && { cell: first.cell }),
    ...(first.note !== undefined && { note: first.note }),
  };
}

/** Adds a mark of a line that begins at `offset`, joined with the mark that the line before ended with. */
function addMark(marks: Mark[], mark: Mark, offset: number): void {
  const last = marks.at(-1);
  const [start, end] = [mark.start + offset, mark.end + offset];
  if (last && last.kind === mark.kind && mark.start === 0 && last.end >= offset - 1) last.end = end;
  else marks.push({ ...mark, start, end });
}

function insertNotes(found: Found[], notes: readonly Found[]): void {
  for (const note of notes) {
    let at = found.length;
    while (at > 0 && found[at - 1]!.page! > note.page!) at--;
    found.splice(at, 0, note);
  }
}
