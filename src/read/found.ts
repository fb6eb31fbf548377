import type { Mark } from '../model/agreement.js';

/** A paragraph as a reader finds it, before the outline of the whole document is known. */
export interface Found {
  /** All printed words, single-spaced, without an automatic number; a typed number still stands at the front. */
  text: string;
  /** The automatic number as it is printed ("ARTICLE I", "5.1", "(a)"); null where there is none. */
  number: string | null;
  /** Depth of the automatic list, from 0; null where there is none. */
  depth: number | null;
  /** Heading level of the paragraph's style, from 1; 0 for a title; null where the style says nothing. */
  heading: number | null;
  marks: Mark[];
  centered: boolean;
  /** How far the first line stands in, in characters of 1/12 inch; 0 where unknown. */
  indent: number;
  page?: number;
  cell?: { table: number; row: number; column: number };
  /** Label of the footnote or endnote whose words these are. */
  note?: string;
  /** Which paragraph of the source this is, from 0: in a .docx, the index of its w:p in word/document.xml. */
  source?: number;
}
