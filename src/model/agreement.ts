/** The one document model, for drafting and reviewing alike: a flat list of paragraphs, as Word has it. */

/** What a stretch of a paragraph's text is. Offsets count UTF-16 units of `Paragraph.text`; `end` is exclusive. */
export interface Mark {
  start: number;
  end: number;
  kind: 'definition' | 'blank' | 'bold' | 'underline' | 'reference';
  /** For a reference: the `Paragraph.id` it points to. */
  target?: string;
}

/** Where a paragraph stands. */
export interface Place {
  /** Which exhibit, by its printed label ("Exhibit A"); null in the body of the agreement. */
  exhibit: string | null;
  /** In a table: which table of the document, row and column, all from 0. */
  cell?: { table: number; row: number; column: number };
  /** Page, from 1, where the source has pages. */
  page?: number;
  /** Label of the footnote or endnote whose words these are. */
  note?: string;
  /** Which paragraph of the file that was read, from 0: in a .docx, the index of its w:p in word/document.xml. */
  source?: number;
}

/** How a paragraph is meant to look and what it is to a screen reader. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'contents'
  | 'article'
  | 'section'
  | 'item'
  | 'recital'
  | 'body'
  | 'definition'
  | 'exhibit'
  | 'heading'
  | 'cell'
  | 'signature';

export interface Paragraph {
  /** Unique in the agreement; for a section, the id of the clause that it came from. */
  id: string;
  look: Look;
  /** Depth of numbering: 1 article or exhibit, 2 section, 3 (a), 4 (i), 5 (A); 0 when not numbered. */
  level: number;
  /** The number as printed ("ARTICLE I", "5.1", "(b)"); null when there is none. */
  number: string | null;
  /** The full number by which people cite the paragraph or the one it continues ("5.1(b)"). */
  section: string | null;
  /** The leading words of `text` that are its heading; null when there are none. */
  heading: string | null;
  /** Every word printed after the number, heading included. */
  text: string;
  marks: Mark[];
  place: Place;
  /** Clause library id, where the paragraph was drafted from one. */
  clause: string | null;
}

/** A drafting note: shown in Word as a comment on the paragraph. */
export interface Note {
  paragraph: string;
  text: string[];
}

export interface Agreement {
  title: string;
  /** BCP 47 tag of the text ("en-US"). */
  language: string;
  /** Printed in the header of each page. */
  legend: string | null;
  /** ISO date printed beside the legend; never the clock's. */
  date: string | null;
  paragraphs: Paragraph[];
  notes: Note[];
}
