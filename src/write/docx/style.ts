import type { Paragraph } from '../../model/agreement.js';

/** The paragraph styles of the document; their looks are in shell.ts, their numbering in numbering.ts. */
export type StyleId =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Item1'
  | 'Item2'
  | 'Item3'
  | 'ExhibitHeading'
  | 'ExhibitSection'
  | 'ExhibitItem1'
  | 'ExhibitItem2'
  | 'ExhibitItem3'
  | 'Recital'
  | 'BodyText'
  | 'Definition'
  | 'Subheading'
  | 'TableText'
  | 'SignatureLine';

/** Numbering instances of numbering.ts. */
export const NUM = { none: 0, articles: 1, articleHeadings: 2, exhibits: 3, recitals: 4, bullets: 5 } as const;

/** Which style a paragraph has, and which numbering instance and level (from 0); null when it has no number. */
export function styleOf(paragraph: Paragraph): { style: StyleId; numbering: { num: number; level: number } | null } {
  const { look, level, number, place } = paragraph;
  const exhibit = place.exhibit !== null;
  const num = exhibit ? NUM.exhibits : NUM.articles;
  const numbering = number === null ? null : { num, level: level - 1 };
  switch (look) {
    case 'title':
      return { style: 'Title', numbering: null };
    case 'subtitle':
      return { style: 'Subtitle', numbering: null };
    case 'article':
      return { style: 'Heading1', numbering: { num: number === null ? NUM.none : NUM.articleHeadings, level: 0 } };
    case 'exhibit':
      return { style: 'ExhibitHeading', numbering: { num: NUM.exhibits, level: 0 } };
    case 'section':
      return { style: exhibit ? 'ExhibitSection' : 'Heading2', numbering };
    case 'item':
      if (number === '•') return { style: 'Item1', numbering: { num: NUM.bullets, level: 0 } };
      return { style: `${exhibit ? 'ExhibitItem' : 'Item'}${(level - 2) as 1 | 2 | 3}`, numbering };
    case 'recital':
      return { style: 'Recital', numbering: number === null ? null : { num: NUM.recitals, level: 0 } };
    case 'definition':
      return { style: 'Definition', numbering: null };
    case 'heading':
      return { style: 'Subheading', numbering: null };
    case 'cell':
      return { style: 'TableText', numbering: null };
    case 'signature':
      return { style: 'SignatureLine', numbering: null };
    default:
      return { style: 'BodyText', numbering: null };
  }
}
