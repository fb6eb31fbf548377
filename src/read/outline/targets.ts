import type { Mark, Paragraph } from '../../model/agreement.js';
import { numberValue } from './numerals.js';
import { citationsIn, referenceMark, type Cited } from './references.js';

/** Every numbered place of an agreement, to be found by its citation. */
export class Targets {
  private readonly places = new Map<string, Paragraph>();

  constructor(paragraphs: readonly Paragraph[]) {
    for (const paragraph of paragraphs) {
      const { level, number, section, look, place } = paragraph;
      if (number === null || section === null || level === 0 || look === 'recital') continue;
      if (look === 'exhibit') this.add(section.toLowerCase(), paragraph);
      else this.add(section, paragraph);
      if (look === 'article') this.add(articleKey(/[^ ]+$/.exec(section)?.[0] ?? section, place.exhibit), paragraph);
    }
  }

  /** @returns reference marks for the places that a paragraph's text cites */
  referencesIn({ text, place }: Paragraph): Mark[] {
    const marks: Mark[] = [];
    for (const cited of citationsIn(text)) {
      const target = this.find(cited, cited.within ?? place.exhibit);
      if (target !== undefined || !cited.doubtful) marks.push(referenceMark(cited, target));
    }
    return marks;
  }

  private add(key: string, paragraph: Paragraph): void {
    if (!this.places.has(key)) this.places.set(key, paragraph);
  }

  private find({ kind, value }: Cited, exhibit: string | null): string | undefined {
    if (kind === 'exhibit') return this.places.get(value.toLowerCase())?.id;
    const bare = value.replace(/\.$/, '');
    if (kind === 'article') return (this.article(bare, exhibit) ?? this.section(bare, exhibit))?.id;
    return (this.section(bare, exhibit) ?? this.article(bare, exhibit))?.id;
  }

  private article(value: string, exhibit: string | null): Paragraph | undefined {
    return this.places.get(articleKey(value, exhibit)) ?? this.places.get(articleKey(value, null));
  }

  private section(value: string, exhibit: string | null): Paragraph | undefined {
    const own = exhibit === null ? undefined : this.places.get(`${exhibit}, ${value}`);
    return own ?? this.places.get(value) ?? this.inline(value, exhibit);
  }

  /** "Section 5.1(b)" where (b) stands within the text of 5.1. */
  private inline(value: string, exhibit: string | null): Paragraph | undefined {
    const open = value.lastIndexOf('(');
    if (open <= 0) return undefined;
    const parent = this.section(value.slice(0, open), exhibit);
    return parent?.text.slice(0, SEARCHED).includes(value.slice(open)) ? parent : undefined;
  }
}

/** How much of a section's text is searched for an item within it. */
const SEARCHED = 8000;
const articleKey = (value: string, exhibit: string | null) => `${exhibit ?? ''}|${numberValue(value) || value}`;
