import type { Mark, Paragraph } from '../../model/agreement.js';
import type { Stretch } from './document-rule.js';

/** A citation of a place in this agreement that is not there. */
export interface Dangling extends Stretch {
  kind: 'section' | 'exhibit';
  /** As one would cite it alone: "Section 7.5" of "Sections 6.8 and 7.5". */
  name: string;
}

const EXHIBIT = /^(?:Exhibit|Schedule|Annex|Appendix|Attachment|Addendum)/i;

/** The reference marks without a target, in the order of the text. */
export function danglingIn(paragraphs: readonly Paragraph[]): Dangling[] {
  return paragraphs.flatMap(({ text, marks, look }, paragraph) => {
    if (look === 'contents') return [];
    let word = 'Section';
    let before: Mark | null = null;
    return marks.flatMap((mark): Dangling[] => {
      if (mark.kind !== 'reference') return [];
      const { start, end, target } = mark;
      const words = text.slice(start, end).replace(/["“”]/g, '');
      const own = /^[A-Za-z§]{2,}|^§/.exec(words)?.[0];
      if (own && words.length > own.length) word = singular(own);
      else if (before === null || start - before.end > 12) word = 'Section';
      before = mark;
      if (target !== undefined) return [];
      const name = `${word} ${own && words.length > own.length ? words.slice(own.length).replace(/^\.? ?/, '') : words}`;
      return [{ paragraph, start, end, kind: EXHIBIT.test(word) ? 'exhibit' : 'section', name }];
    });
  });
}

function singular(word: string): string {
  if (/^(?:§|sec)/i.test(word)) return 'Section';
  if (/^annex/i.test(word)) return 'Annex';
  const bare = word.replace(/s$/i, '').toLowerCase();
  return `${bare[0]?.toUpperCase()}${bare.slice(1)}`;
}
