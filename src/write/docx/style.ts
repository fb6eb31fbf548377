import type { Paragraph } from '../../model/agreement.js';
import type { StyleId } from '../../model/look.js';

/** Numbering instances of numbering.ts; 0 switches a style's numbering off (ECMA-376 part 1, 17.9.18). */
export const NUM = { none: 0, articles: 1, articleHeadings: 2, exhibits: 3, recitals: 4, bullets: 5 } as const;

/** Which numbered style stands at which level (from 0) of which numbering instance. */
export const NUMBERED: readonly [StyleId, number, number][] = [
  ['Heading1', NUM.articleHeadings, 0],
  ['Heading2', NUM.articles, 1],
  ['Item1', NUM.articles, 2],
  ['Item2', NUM.articles, 3],
  ['Item3', NUM.articles, 4],
  ['ExhibitHeading', NUM.exhibits, 0],
  ['ExhibitSection', NUM.exhibits, 1],
  ['ExhibitItem1', NUM.exhibits, 2],
  ['ExhibitItem2', NUM.exhibits, 3],
  ['ExhibitItem3', NUM.exhibits, 4],
  ['Recital', NUM.recitals, 0],
  ['Bullet', NUM.bullets, 0],
];

export interface Numbering {
  num: number;
  level: number;
}

const NUMBERING = new Map(NUMBERED.map(([style, num, level]): [StyleId, Numbering] => [style, { num, level }]));
const UNNUMBERED: Numbering = { num: NUM.none, level: 0 };

/** The style of a paragraph, and its numbering instance and level; null when it has no number. */
export function styleOf(paragraph: Paragraph): { style: StyleId; numbering: Numbering | null } {
  const style = styleIdOf(paragraph);
  const numbering = NUMBERING.get(style) ?? null;
  return { style, numbering: numbering !== null && paragraph.number === null ? UNNUMBERED : numbering };
}

function styleIdOf({ look, level, number, place, section }: Paragraph): StyleId {
  const exhibit = place.exhibit !== null;
  const depth = Math.min(3, Math.max(1, level - 2)) as 1 | 2 | 3;
  switch (look) {
    case 'title':
      return 'Title';
    case 'subtitle':
      return 'Subtitle';
    case 'contents':
      return 'ContentsHeading';
    case 'article':
      return 'Heading1';
    case 'exhibit':
      return 'ExhibitHeading';
    case 'section':
      return exhibit ? 'ExhibitSection' : 'Heading2';
    case 'item':
      return number === '•' ? 'Bullet' : `${exhibit ? 'ExhibitItem' : 'Item'}${depth}`;
    case 'recital':
      return 'Recital';
    case 'definition':
      return 'Definition';
    case 'heading':
      return 'Subheading';
    case 'cell':
      return 'TableText';
    case 'signature':
      return 'SignatureLine';
    case 'body':
      return section === null ? 'BodyText' : 'SectionText';
  }
}
