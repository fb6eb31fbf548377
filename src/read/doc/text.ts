import type { Style, Tracked } from '../story.js';
import { dateOf } from '../dttm.js';
import { firstFrom, strings } from './binary.js';
import type { Fib } from './fib.js';
import { readPieces, textOf } from './pieces.js';
import type { Piece } from './pieces.js';
import type { CharacterProperties, ParagraphProperties } from './properties.js';
import { characterRuns, paragraphRuns } from './runs.js';
import { DocStyles, toggled } from './styles.js';
import type { DocStyle } from './styles.js';

/** The text of a document by the number of each character, with what the file says of it there. */
export class DocText {
  readonly text: string;
  readonly styles: DocStyles;
  private readonly pieces: Piece[];
  private readonly pieceEnds: number[];
  private readonly characters;
  private readonly paragraphs;
  private readonly authors: string[];
  private readonly looks = new Map<DocStyle, Map<CharacterProperties, Style>>();

  constructor(fib: Fib) {
    this.pieces = readPieces(fib);
    this.pieceEnds = this.pieces.map(({ end }) => end);
    this.text = textOf(fib, this.pieces);
    this.characters = characterRuns(fib);
    this.paragraphs = paragraphRuns(fib);
    this.styles = new DocStyles(fib);
    this.authors = strings(fib.part('authors'));
  }

  /** What is said of the paragraph that this character ends, and whether it is in truth the end of one. */
  paragraph(character: number): { properties: ParagraphProperties; ends: boolean } {
    const { offset, width } = this.place(character);
    const { properties, end } = this.paragraphs.at(offset);
    return { properties, ends: end === offset + width };
  }

  /** What is said of a character, and how far that holds. */
  run(character: number): { properties: CharacterProperties; end: number } {
    const { offset, width, last } = this.place(character);
    const { properties, end } = this.characters.at(offset);
    return { properties, end: Math.min(last, character + Math.ceil((end - offset) / width)) };
  }

  /** What a run is besides its letters, in a paragraph of that style. */
  look(properties: CharacterProperties, paragraph: DocStyle): Style {
    let looks = this.looks.get(paragraph);
    if (!looks) this.looks.set(paragraph, (looks = new Map<CharacterProperties, Style>()));
    let look = looks.get(properties);
    if (!look) looks.set(properties, (look = this.newLook(properties, paragraph)));
    return look;
  }

  private newLook(properties: CharacterProperties, paragraph: DocStyle): Style {
    const own = properties.style === undefined ? undefined : this.styles.style(properties.style);
    return {
      bold: toggled(properties.bold, paragraph.bold !== (own?.bold ?? false)),
      hidden: toggled(properties.hidden, paragraph.hidden !== (own?.hidden ?? false)),
      underline: properties.underline ?? (paragraph.underline || (own?.underline ?? false)),
      inserted: properties.inserted ? this.changedBy(properties.insertedBy, properties.insertedAt) : null,
      deleted: properties.deleted ? this.changedBy(properties.deletedBy, properties.deletedAt) : null,
      formatted: null,
    };
  }

  private changedBy(author = 0, packed = 0): Tracked {
    return { author: this.authors[author] || 'Unknown', date: dateOf(packed) };
  }

  private place(character: number): { offset: number; width: number; last: number } {
    const piece = this.pieces[firstFrom(this.pieceEnds, character + 1)];
    if (!piece) throw new RangeError('a character past the end of the text');
    return { offset: piece.offset + (character - piece.start) * piece.width, width: piece.width, last: piece.end };
  }
}
