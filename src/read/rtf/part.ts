import type { View } from '../../model/reading.js';
import { Story } from '../story.js';
import { Tables } from '../tables.js';

/** A text that is being read: the body, or one that stands beside it and interrupts it in the file. */
export class Part {
  readonly story: Story;
  readonly tables = new Tables();
  /** The printed number of the paragraph being read, as the file spells it; null where there is none. */
  label: string | null = null;
  /** Whether words of a table of contents stand in the paragraph being read. */
  contents = false;
  /** Whether a note is an endnote. */
  atEnd = false;

  constructor(
    readonly kind: 'body' | 'note' | 'header' | 'footer' | 'comment' | 'box',
    view: View,
    /** How many groups are open around its words. */
    readonly groups: number,
  ) {
    this.story = new Story(view);
  }

  /** The number to keep: a bullet is none. */
  takeLabel(): string | null {
    const printed = this.label?.trim() ?? '';
    this.label = null;
    return /[\p{L}\p{N}]/u.test(printed) ? printed : null;
  }
}
