import { startsSmall, type Line } from './line.js';

/** The margins between which the lines of an area run. */
export interface Area {
  left: number;
  right: number;
}

/** What the lines of a file have in common. */
export interface Measure {
  areas: Map<number, Area>;
  /** The gap between lines of one paragraph. */
  gap: number;
}

/** Measures a file by those of its lines that surely belong together: the second begins with a small letter. */
export function measure(lines: readonly Line[]): Measure {
  const gaps = new Map<number, number>();
  const edges = new Map<number, { lefts: number[]; wrapped: number[]; rights: number[] }>();
  lines.forEach((line, at) => {
    if (line.cell) return;
    let edge = edges.get(line.area);
    if (!edge) edges.set(line.area, (edge = { lefts: [], wrapped: [], rights: [] }));
    edge.lefts.push(line.left);
    edge.rights.push(line.right);
    const before = lines[at - 1];
    if (!before || before.cell || line.first || line.page !== before.page || before.area !== line.area) return;
    if (!startsSmall(line.text)) return;
    const gap = Math.round(line.gap * 10) / 10;
    gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    edge.wrapped.push(before.right);
  });
  const areas = new Map<number, Area>();
  for (const [area, { lefts, wrapped, rights }] of edges) {
    areas.set(area, { left: quantile(lefts, 0.03), right: quantile(wrapped.length > 2 ? wrapped : rights, 0.93) });
  }
  return { areas, gap: commonest(gaps) };
}

function quantile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function commonest(counts: Map<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/** Whether a line stands in the middle between its margins, clear of both, and is no sentence. */
export function isCentered(line: Line, area: Area | undefined): boolean {
  if (!area || line.cell || line.hang !== null) return false;
  const [before, after] = [line.left - area.left, area.right - line.right];
  if (before <= Math.max(3, (area.right - area.left) * 0.07) || Math.abs(before - after) > 3) return false;
  return line.text.length <= 40 || !/[.;,:]$/.test(line.text);
}
