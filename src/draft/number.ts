import { roman } from '../model/roman.js';
import type { Paragraph, Place } from '../model/agreement.js';

type List = 'articles' | 'exhibits' | 'recitals';

/** A paragraph that waits for its number, its references and its definitions. */
export interface Unnumbered {
  id: string;
  look: Paragraph['look'];
  level: number;
  /** Heading without markup; it is part of `raw`. */
  heading: string | null;
  raw: string;
  clause: string | null;
  cell: Place['cell'] | null;
  /** Which counters number it; bullets are the memo's. */
  list: List | 'bullets' | null;
}

/** What numbering adds: the number as printed, the number by which people cite, and the exhibit it stands in. */
export interface Numbers {
  number: string | null;
  section: string | null;
  exhibit: string | null;
}

/**
 * Counts as Word will: ARTICLE I, 1.1, (a), (i), (A) in the body; EXHIBIT A, A-1, (a) ... in exhibits; A., B. for recitals.
 * A deeper level starts again when a shallower one advances; unnumbered paragraphs do not interrupt a list.
 * @returns the numbers of each paragraph, in the same order
 */
export function numberParagraphs(paragraphs: readonly Unnumbered[]): Numbers[] {
  const counters = { articles: [0, 0, 0, 0, 0, 0], exhibits: [0, 0, 0, 0, 0, 0], recitals: [0, 0, 0, 0, 0, 0] };
  let exhibit: string | null = null;
  let section: string | null = null;
  const cited: string[] = [];
  return paragraphs.map(({ list, level, look }) => {
    if (list === 'bullets') return { number: '•', section: null, exhibit };
    if (list === null || level === 0) {
      if (look === 'heading') section = null;
      return { number: null, section, exhibit };
    }
    const counter = counters[list];
    counter[level] = (counter[level] as number) + 1;
    counter.fill(0, level + 1);
    const number = label(list, level, counter);
    if (list === 'recitals') section = `Recital ${number.slice(0, -1)}`;
    else
      section = cited[level] =
        level <= 2 ? number.replace('ARTICLE', 'Article').replace('EXHIBIT', 'Exhibit') : cited[level - 1] + number;
    if (list === 'exhibits' && level === 1) exhibit = section;
    return { number, section, exhibit };
  });
}

function label(list: List, level: number, counter: readonly number[]): string {
  const at = (index: number) => counter[index] as number;
  if (list === 'recitals') return `${upperLetter(at(3))}.`;
  if (level === 1) return list === 'articles' ? `ARTICLE ${roman(at(1))}` : `EXHIBIT ${upperLetter(at(1))}`;
  if (level === 2) return list === 'articles' ? `${at(1)}.${at(2)}` : `${upperLetter(at(1))}-${at(2)}`;
  if (level === 3) return `(${letter(at(3))})`;
  return level === 4 ? `(${roman(at(4)).toLowerCase()})` : `(${upperLetter(at(5))})`;
}

/** @param number from 1. @returns a ... z, aa, bb ... as Word's lowerLetter counts. */
export function letter(number: number): string {
  const index = (number - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((number - 1) / 26) + 1);
}

const upperLetter = (number: number) => letter(number).toUpperCase();
