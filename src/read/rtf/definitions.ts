import type { Tracked } from '../story.js';
import { dateOf } from '../dttm.js';
import { charsetOf, codePageOf } from './charset.js';
import type { Group } from './group.js';

/** What the tables at the front of the file define: fonts, styles, and the authors of tracked changes. */
export class Definitions {
  private readonly fonts = new Map<number, string | undefined>();
  private readonly styles = new Map<number, { name: string; outline: number | null }>();
  private names = '';
  private authors: string[] | null = null;

  /** Takes a control word inside one of the tables. */
  word(name: string, value: number | null, group: Group): void {
    if (group.goal !== 'fonts') return;
    if (name === 'fcharset') this.fonts.set(group.font, charsetOf(value ?? 0));
    else if (name === 'cpg' && value) this.fonts.set(group.font, codePageOf(value));
  }

  /** Takes words inside one of the tables. */
  text(text: string, group: Group): void {
    if (group.goal === 'authors') this.names += text;
    else if (group.goal === 'styles') {
      const name = (this.styles.get(group.named)?.name ?? '') + text;
      this.styles.set(group.named, { name, outline: group.outline });
    }
  }

  /** How the bytes of a font are read; undefined for the document's own way. */
  charset(font: number): string | undefined {
    return this.fonts.get(font);
  }

  /** Heading level of a paragraph by itself or its style; 0 for a title, null where neither says. */
  heading({ outline, named }: Group): number | null {
    const style = this.styles.get(named);
    const level = outline ?? style?.outline ?? null;
    if (level !== null) return level >= 0 && level < 9 ? level + 1 : null;
    if (!style) return null;
    const typed = /^heading ([1-9])/i.exec(style.name)?.[1];
    return typed ? Number(typed) : /^title\b/i.test(style.name) ? 0 : null;
  }

  /** Whether a paragraph's style is one of a table of contents. */
  isContents({ named }: Group): boolean {
    return /^(?:toc|contents) [1-9]/i.test(this.styles.get(named)?.name ?? '');
  }

  changedBy(author: number, date: number): Tracked {
    this.authors ??= this.names.split(';');
    return { author: this.authors[author]?.trim() || 'Unknown', date: dateOf(date) };
  }
}
