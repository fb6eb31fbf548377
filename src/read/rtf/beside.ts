import type { Apart } from '../../model/reading.js';
import { formatNumber } from '../docx/number-format.js';
import { dateOf } from '../dttm.js';
import { runningText } from '../running.js';
import type { Story } from '../story.js';
import type { Part } from './part.js';

/** The texts that stand beside the body, as they end. */
export class Beside {
  readonly boxes: Story[] = [];
  readonly footnotes: Story[] = [];
  readonly endnotes: Story[] = [];
  readonly running = new Map<string, Apart>();
  /** Who wrote the next comment; its packed date, in digits. */
  author = '';
  date = '';

  /** Label of the note that is being read; undefined in all other parts. */
  noteLabel({ kind, atEnd }: Part): string | undefined {
    if (kind !== 'note') return undefined;
    const count = (atEnd ? this.endnotes : this.footnotes).length + 1;
    return formatNumber(count, atEnd ? 'lowerRoman' : 'decimal') ?? undefined;
  }

  /** Keeps a part that has ended. @param around the part that it interrupts */
  keep({ kind, story, atEnd }: Part, around: Part): void {
    const texts = story.found.map(({ text }) => text);
    if (kind === 'box') this.boxes.push(story);
    else if (kind === 'note') (atEnd ? this.endnotes : this.footnotes).push(story);
    else if (kind === 'comment') this.comment(texts.join(' '), around.story);
    else if (kind === 'header' || kind === 'footer')
      for (const one of runningText(kind, texts)) this.running.set(`${one.kind} ${one.text}`, one);
  }

  private comment(text: string, story: Story): void {
    const date = dateOf(Number(this.date) || 0);
    const author = this.author.trim() || 'Unknown';
    story.apart.push({ kind: 'comment', text, paragraph: story.here, author, ...(date !== null && { date }) });
    this.author = this.date = '';
  }
}
