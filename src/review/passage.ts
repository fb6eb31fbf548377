import type { Agreement } from '../model/agreement.js';
import type { Sighting } from '../understand/facts.js';

/** A place in an agreement and its exact words. */
export interface Passage {
  section: string | null;
  heading: string | null;
  page: number | null;
  paragraph: number;
  start: number;
  end: number;
  quote: string;
}

/**
 * The words of a sighting that stand in its own paragraph: of a list item with its lead-in, those of the item. A match that
 * lies in the lead-in alone gives the item's first words.
 */
export function passageOf(
  { scene, start, end }: Sighting,
  agreement: Agreement,
  headings: readonly (string | null)[],
): Passage {
  const { statement, tokens } = scene;
  const { own, at, paragraph } = statement;
  const from = Math.min(Math.max(start, own.start), own.end - 1);
  const to = Math.min(Math.max(end, from + 1), own.end);
  const first = tokens.start[at[from] as number] as number;
  const last = tokens.end[at[to - 1] as number] as number;
  const { section, place, text } = agreement.paragraphs[paragraph] as Agreement['paragraphs'][number];
  return {
    section,
    heading: headings[paragraph] ?? null,
    page: place.page ?? null,
    paragraph,
    start: first,
    end: last,
    quote: text.slice(first, last),
  };
}
