import type { Apart } from '../../model/reading.js';

/** A comment as it is read (ODF 1.3 part 3, 14.1). */
export class Annotation {
  private words = '';
  private author = '';
  private date = '';
  private readonly path: string[] = [];

  open(name: string): void {
    this.path.push(name);
    if (name === 'text:p' || name === 'text:s' || name === 'text:tab' || name === 'text:line-break') this.words += ' ';
  }

  close(): void {
    this.path.pop();
  }

  text(data: string): void {
    const [field] = this.path;
    if (field === 'dc:creator') this.author += data;
    else if (field === 'dc:date') this.date += data;
    else if (field === 'text:p' || field === 'text:list') this.words += data;
  }

  /** @param paragraph index of the paragraph that it stands at */
  apart(paragraph: number): Apart {
    const text = this.words.replace(/\s+/g, ' ').trim();
    const { author, date } = this;
    return { kind: 'comment', text, paragraph, ...(author ? { author } : {}), ...(date ? { date } : {}) };
  }
}
