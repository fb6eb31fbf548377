import { breaksOff, endsSentence, labelLength, startsSmall, type Line } from './line.js';
import { isCentered, type Measure } from './measure.js';

/** A paragraph whose end has not been found yet. Places are counted from the left margin of the line's area. */
export interface Open {
  lines: Line[];
  /** Where its first line stands, and where the text after its label. */
  first: number;
  hang: number | null;
  /** Where its later lines stand, and the gap between its lines; null while it has one line. */
  body: number | null;
  gap: number | null;
  /** How far its lines reach; no bound while it has one line. */
  right: number;
  centered: boolean;
}

/** Lines whose beginnings stand closer than this, in characters, are taken to stand at the same place. */
const NEAR = 1.5;

/** Words with which a paragraph or a line of a signature block begins. */
const opener =
  /^(?:WHEREAS|NOW,? THEREFORE|IN WITNESS WHEREOF|RECITALS\b)|^(?:By|Name|Title|Its|Date|Dated|Attest|Print)(?: Name)?:/;

/** Begins a paragraph with a line. */
export function openWith(line: Line, { areas }: Measure): Open {
  const area = areas.get(line.area);
  const margin = area?.left ?? 0;
  return {
    lines: [line],
    first: line.left - margin,
    hang: line.hang === null ? null : line.hang - margin,
    body: null,
    gap: null,
    right: Infinity,
    centered: isCentered(line, area),
  };
}

/** Adds a line to its paragraph; the second one tells how its lines stand. */
export function goOn(open: Open, line: Line, { areas }: Measure): void {
  const [first, second] = open.lines as [Line, Line?];
  if (!second) {
    open.body = line.left - (areas.get(line.area)?.left ?? 0);
    if (!line.first && line.page === first.page) open.gap = line.gap;
  }
  // Columns have right margins of their own, which the reach of a line in another column says nothing about.
  const reach = Math.max(second ? open.right : first.right, line.right);
  open.right = line.area === first.area ? reach : Infinity;
  open.lines.push(line);
}

/** Whether a line goes on with the paragraph before it. */
export function continues(open: Open, line: Line, measured: Measure): boolean {
  const last = open.lines.at(-1)!;
  if (line.cell || last.cell) return sameCell(last, line);
  if (line.note !== last.note) return false;
  if (line.alone || line.text.startsWith('___') || opener.test(line.text)) return false;
  const area = measured.areas.get(line.area)!;
  const before = measured.areas.get(last.area)!;
  const left = line.left - area.left;
  const usual = (open.gap ?? measured.gap) + 0.15;
  if (last.alone) return open.hang !== null && isNear(left, open.hang) && line.gap <= usual;

  const ends = endsSentence(last.text);
  const full = isFull(last, line, Math.min(before.right, open.right)) || (!ends && breaksOff(last.text));
  const small = startsSmall(line.text);
  const top = line.first || line.page !== last.page;
  if (!top && line.gap > usual && !(small && full && !ends && line.gap <= 1.1)) return false;
  const hangs = open.body === null && open.hang !== null && isNear(left, open.hang);
  const aligned = hangs || isNear(left, open.body ?? open.first);
  if ((isCentered(line, area) && (open.centered || !aligned)) !== open.centered) return small && full && !ends;
  const share = (last.right - last.left) / (before.right - before.left);
  if (open.centered) return !top && share > 0.55 && !ends;
  if (small) return full || share > (ends ? 0.5 : 0.3);
  if (labelLength(line.text) > 0) return full && (labelContinues(open, left, ends) || (aligned && hasRunIn(open, line)));
  const starts = hangs || (open.body === null && left < open.first - NEAR);
  if (!aligned && !starts) return full && !ends;
  if (top && ends && open.body === null && !starts) return false;
  return full || (!ends && /\p{Ll}/u.test(last.text) && last.right > before.left + (before.right - before.left) * 0.85);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < NEAR;
}

function sameCell({ cell: one }: Line, { cell: other }: Line): boolean {
  return !!one && !!other && one.table === other.table && one.row === other.row && one.column === other.column;
}

/** Whether the first word of the line after it had no room any more. */
function isFull(line: Line, next: Line, right: number): boolean {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  const width = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + (word + 1) * width + NEAR > right;
}

/**
 * Whether a label at the front of a full line's successor stands inside the paragraph ("... and\n(c) rent") and begins no
 * item of a list: where the first line stands in or out, its place tells.
 */
function labelContinues({ first, hang, body }: Open, left: number, ends: boolean): boolean {
  if (body === null || isNear(body, first)) return !ends;
  if (isNear(left, body)) return true;
  return !ends && !(hang !== null && isNear(left, first));
}

/** Whether a paragraph has the items of a list in its text, so that the next of them may begin a line. */
function hasRunIn({ lines }: Open, { text }: Line): boolean {
  return text.startsWith('(') && lines.slice(-12).some((line) => / \((?:a|i|1|A)\) /.test(line.text));
}
