import type { Agreement, Paragraph } from '../model/agreement.js';
import { parseInline, type Target } from './inline.js';
import { restore } from '../library/clauses/literal.js';
import { numberParagraphs, type Numbers, type Unnumbered } from './number.js';

interface Front {
  title: string;
  legend: string | null;
  date: string | null;
  /** The title stands on a cover of its own. */
  cover: boolean;
}

/** Assembled paragraphs become the agreement: numbered, references resolved, markup turned into marks. */
export function finish(paragraphs: readonly Unnumbered[], front: Front): Agreement {
  const numbers = numberParagraphs(paragraphs);
  const targets = targetsOf(
    paragraphs.map(({ id, level, look }, index) => ({ id, level, look, ...(numbers[index] as Numbers) })),
  );
  const resolve = (id: string) => targets.get(id);
  const title = restore(front.title);
  const finished = paragraphs.map((paragraph, index) => finishParagraph(paragraph, numbers[index] as Numbers, resolve));
  return {
    title,
    legend: front.legend,
    date: front.date,
    language: 'en-US',
    paragraphs: [titleParagraph(title, front.cover), ...finished],
    notes: [],
  };
}

function finishParagraph(
  { id, look, level, heading, clause, cell, raw }: Unnumbered,
  { number, section, exhibit }: Numbers,
  resolve: (id: string) => Target | undefined,
): Paragraph {
  const { text, marks } = parseInline(raw, resolve);
  const place = cell ? { exhibit, cell } : { exhibit };
  return {
    id,
    look,
    level,
    number,
    section,
    heading: heading === null ? null : restore(heading),
    text,
    marks,
    place,
    clause,
  };
}

function titleParagraph(title: string, cover: boolean): Paragraph {
  const place = { exhibit: null };
  return {
    id: 'title',
    look: cover ? 'title' : 'heading',
    level: 0,
    number: null,
    section: null,
    heading: title,
    text: title,
    marks: [],
    place,
    clause: null,
  };
}

/** How articles, sections and exhibits are referred to, by id: "Section 5.1", "Article V", "Exhibit C". */
export function targetsOf(
  paragraphs: readonly Pick<Paragraph, 'id' | 'level' | 'section' | 'number' | 'look'>[],
): Map<string, Target> {
  const cited = paragraphs.flatMap(({ id, level, section, number, look }): [string, Target][] => {
    if (number === null || section === null || level > 2) return [];
    return [[id, { words: look === 'section' ? `Section ${section}` : section, number: section, paragraph: id }]];
  });
  return new Map(cited);
}
