import type { Tracked } from '../story.js';
import type { Attributes } from './xml.js';

/** A tracked change as the file lists it before the text (ODF 1.3 part 3, 5.5). */
export interface Region {
  kind: 'insertion' | 'deletion' | 'format';
  by: Tracked;
  /** Of a deletion: its words, by paragraph. */
  paragraphs: string[];
}

/** Reads text:tracked-changes. */
export class ChangeList {
  readonly regions = new Map<string, Region>();
  private region: Region | null = null;
  private field: 'creator' | 'date' | 'words' | null = null;

  open(name: string, attributes: Attributes): void {
    const { region } = this;
    if (name === 'text:changed-region') {
      this.region = { kind: 'insertion', by: { author: '', date: null }, paragraphs: [] };
      const id = attributes['text:id'] ?? attributes['xml:id'];
      if (id !== undefined) this.regions.set(id, this.region);
    } else if (region === null) return;
    else if (name === 'text:deletion') region.kind = 'deletion';
    else if (name === 'text:format-change') region.kind = 'format';
    else if (name === 'dc:creator') this.field = 'creator';
    else if (name === 'dc:date') this.field = 'date';
    else if (name === 'text:p' || name === 'text:h') {
      region.paragraphs.push('');
      this.field = 'words';
    } else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') this.text(' ');
  }

  close(name: string): void {
    if (name === 'text:changed-region') this.region = null;
    else if (name === 'text:p' || name === 'text:h' || name === 'dc:creator' || name === 'dc:date') this.field = null;
  }

  text(data: string): void {
    const { region, field } = this;
    if (region === null) return;
    if (field === 'creator') region.by.author += data;
    else if (field === 'date') region.by.date = (region.by.date ?? '') + data;
    else if (field === 'words') region.paragraphs.push((region.paragraphs.pop() ?? '') + data);
  }
}
