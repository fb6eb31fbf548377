import { endsSentence, labelLength, startsSmall, type Line } from './line.js';
import { isCentered, type Measure } from './measure.js';

/** A paragraph whose end has not been found yet. */
export interface Open {
  lines: Line[];
  /** Where its second and later lines stand; null while it has one line. */
  body: number | null;
  /** Gap between its lines; null while it has one line. */
  gap: number | null;
  /** How far its lines reach; no bound while it has one line. */
  right: number;
  centered: boolean;
}

/** Lines whose beginnings stand closer than this, in characters, are taken to stand at the same place. */
const NEAR = 1.5;

/** Words with which a paragraph or a line of a signature block begins. */
const opener = /^(?:WHEREAS|NOW,? THEREFORE|IN WITNESS WHEREOF|RECITALS\b)|^(?:By|Name|Title|Its|Date|Dated|Attest|Print)(?: Name)?:/;

/** Whether a line goes on with the paragraph before it. */
export function continues(open: Open, line: Line, measured: Measure): boolean {
  const last = open.lines.at(-1)!;
  const first = open.lines[0]!;
  if (line.cell || last.cell) return sameCell(last, line);
  if (line.note !== last.note) return false;
  if (line.alone || line.text.startsWith('___') || opener.test(line.text)) return false;
  const area = measured.areas.get(line.area)!;
  const before = measured.areas.get(last.area)!;
  const usual = open.gap ?? measured.gap;
  const top = line.first || line.page !== last.page;
  const small = startsSmall(line.text);
  const ends = endsSentence(last.text);
  const full = isFull(last, line, Math.min(before.right, open.right));
  if (last.alone) return first.hang !== null && isNear(line.left, first.hang) && line.gap <= usual + 0.25;
  if (!top && line.gap > usual + 0.25 && !(small && full && !ends && line.gap <= 1.1)) return false;
  const shift = line.left - area.left - ((open.body ?? first.left) - before.left);
  const hangs = open.body === null && first.hang !== null && isNear(line.left - area.left, first.hang - before.left);
  const middle = isCentered(line, area) && (open.centered || !(hangs || Math.abs(shift) < NEAR));
  if (middle !== open.centered) return small && full && !ends;
  if (middle) return !top && last.right - last.left > (before.right - before.left) * 0.55 && !ends;
  const wide = last.right - before.left > (before.right - before.left) * 0.85;
  if (small) return full || (wide && !ends) || last.right - last.left > (before.right - before.left) * 0.5;
  if (labelLength(line.text) > 0) return full && labelContinues(open, line.left - area.left + before.left, ends);
  if (hangs || (open.body === null && shift < -NEAR)) return full || !ends;
  if (Math.abs(shift) > NEAR) return full && !ends;
  if (top && ends && open.body === null) return false;
  return full || (!ends && wide && /\p{Ll}/u.test(last.text));
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
function labelContinues({ lines: [first], body }: Open, left: number, ends: boolean): boolean {
  if (body === null || isNear(body, first!.left)) return !ends;
  if (isNear(left, body)) return true;
  return !ends && !(first!.hang !== null && isNear(left, first!.left));
}
