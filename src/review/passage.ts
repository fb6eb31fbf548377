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

/** A statement of so many words is quoted whole; of a longer one, what was found with so many words on either side. */
const SHORT = 45;
const AROUND = 15;

/**
 * The words that say what was found: those of the statement's own paragraph (of a list item with its lead-in, the item's).
 * @param headings of each paragraph
 */
export function passageOf(
  { scene, start, end }: Sighting,
  agreement: Agreement,
  headings: readonly (string | null)[],
): Passage {
  const { statement, tokens } = scene;
  const { own, at, paragraph } = statement;
  const whole = own.end - own.start <= SHORT;
  const from = whole ? own.start : Math.max(own.start, Math.min(start - AROUND, own.end - 1));
  const to = whole ? own.end : Math.min(own.end, Math.max(end + AROUND, from + 1));
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
