import { counted } from '../counted.js';

const KINDS = {
  picture: ['picture', 'not read'],
  chart: ['chart', 'not read'],
  diagram: ['diagram', 'not read'],
  object: ['embedded object', 'not read'],
  document: ['embedded document', 'not read'],
  equation: ['equation', 'read as plain text'],
} as const;

/** How many things of each kind hold what cannot be read. */
export class Unread {
  private readonly counts = new Map<keyof typeof KINDS, number>();

  count(kind: keyof typeof KINDS): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** @returns one sentence a kind. */
  sentences(): string[] {
    return Array.from(this.counts, ([kind, count]) => `${counted(count, KINDS[kind][0])} ${KINDS[kind][1]}`);
  }
}
