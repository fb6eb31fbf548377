import type { Agreement, Paragraph } from '../model/agreement.js';
import { parseInline, type Target } from './inline.js';
import { restore } from '../library/clauses/literal.js';
import type { Numbered } from './number.js';

interface Front {
  title: string;
  legend: string | null;
  date: string | null;
  /** The title stands on a cover of its own. */
  cover: boolean;
}

/** Numbered paragraphs become the agreement: references resolved, markup turned into marks. */
export function finish(numbered: readonly Numbered[], front: Front): Agreement {
  const targets = targetsOf(numbered);
  const resolve = (id: string) => targets.get(id);
  const title = restore(front.title);
  return {
    title,
    legend: front.legend,
    date: front.date,
    language: 'en-US',
    paragraphs: [titleParagraph(title, front.cover), ...numbered.map((paragraph) => finishParagraph(paragraph, resolve))],
    notes: [],
  };
}

function finishParagraph(paragraph: Numbered, resolve: (id: string) => Target | undefined): Paragraph {
  const { id, look, level, number, section, heading, clause, cell, exhibit } = paragraph;
  return {
    id,
    look,
    level,
    number,
    section,
    heading: heading === null ? null : restore(heading),
    ...parseInline(paragraph.raw, resolve),
    place: cell ? { exhibit, cell } : { exhibit },
    ...(clause === undefined ? {} : { clause }),
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
  };
}

/** How articles, sections and exhibits are referred to, by id: "Section 5.1", "Article V", "Exhibit C". */
export function targetsOf(
  paragraphs: readonly Pick<Numbered, 'id' | 'level' | 'section' | 'number' | 'look'>[],
): Map<string, Target> {
  const cited = paragraphs.flatMap(({ id, level, section, number, look }): [string, Target][] => {
    if (number === null || section === null || level > 2) return [];
    return [[id, { words: look === 'section' ? `Section ${section}` : section, number: section, paragraph: id }]];
  });
  return new Map(cited);
}
