import type { Apart, Change, Reading } from '../../model/reading.js';
import type { Found } from '../found.js';
import { counted } from '../counted.js';
import { runningText } from '../running.js';
import { Counter } from './counter.js';
import { clean, type Line } from './line.js';
import { foundOf } from './found-of.js';
import { formatNumber } from './number-format.js';
import type { Numbering } from './numbering.js';
import type { NoteReference, Story } from './story.js';
import type { Styles } from './styles.js';

/** All parts of a document that hold words, each read into lines. */
export interface Stories {
  body: Story;
  notes: Record<NoteReference['kind'], Story | null>;
  comments: Story | null;
  margins: { kind: 'header' | 'footer'; story: Story }[];
}

/** Makes the paragraphs of the agreement of the lines of a document, and sets apart what is no part of its text. */
export class Gathering {
  readonly found: Found[] = [];
  readonly apart: Apart[] = [];
  readonly changes: Change[] = [];
  private readonly counters: Counter[] = [];
  private uncounted = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    /** Whether the file says where its pages break. */
    private readonly paged: boolean,
  ) {}

  gather({ body, notes, comments, margins }: Stories): void {
    this.uncounted = body.uncounted;
    this.addLines(body.lines, () => undefined);
    for (const kind of ['footnote', 'endnote'] as const) this.addNotes(body, kind, notes[kind]);
    for (const { kind, story } of margins) this.addMargin(kind, story);
    if (comments) this.addComments(comments, [body, notes.footnote, notes.endnote]);
  }

  /** Whether the numbers are those of the printed page. */
  labels(): Reading['labels'] {
    const sum = (count: (counter: Counter) => number) => this.counters.reduce((all, one) => all + count(one), 0);
    const [numbered, lost] = [sum(({ numbered }) => numbered), sum(({ lost }) => lost)];
    const formats = new Set(this.counters.flatMap(({ unknown }) => [...unknown]));
    const reasons: string[] = [];
    if (lost > 0)
      reasons.push(
        `${lost} numbered ${lost === 1 ? 'paragraph names' : 'paragraphs name'} a list that the file does not define`,
      );
    if (this.uncounted > 0)
      reasons.push(`${counted(this.uncounted, 'number')} put by a field that the file gives no result of`);
    if (formats.size > 0) reasons.push(`numbers of the kind ${[...formats].slice(0, 3).join(', ')} are shown as 1, 2, 3`);
    if (reasons.length === 0) return { status: 'resolved', reason: null };
    return { status: numbered === 0 && lost > 0 ? 'none' : 'partly', reason: reasons.join('; ') };
  }

  /** Body, text boxes, footnotes and endnotes each count for themselves. */
  private newCounter(): Counter {
    const counter = new Counter(this.numbering, this.styles);
    this.counters.push(counter);
    return counter;
  }

  private addLines(lines: readonly Line[], noteOf: (line: Line) => string | undefined): void {
    const [running, boxed] = [this.newCounter(), this.newCounter()];
    for (const line of lines) this.addLine(line, line.boxed ? boxed : running, noteOf(line));
  }

  private addLine(line: Line, counter: Counter, note: string | undefined): void {
    const label = counter.label(line.paragraph, line.mark, line.counts);
    const { text } = line;
    const isContents = line.contents && text !== '';
    const stands = !isContents && (text !== '' || label.number !== null);
    if (stands) {
      const found = foundOf(line, label, this.styles.paragraph(line.paragraph.style));
      if (note !== undefined) found.note = note;
      else if (line.source !== undefined) found.source = line.source;
      if (this.paged && note === undefined) found.page = line.page;
      this.found.push(found);
    }
    line.index = this.found.length - 1;
    const at = line.index < 0 ? null : line.index;
    if (isContents) this.apart.push({ kind: 'contents', text, paragraph: at });
    for (const { text: words } of line.hidden) {
      const hidden = clean(words).trim();
      if (hidden !== '') this.apart.push({ kind: 'hidden', text: hidden, paragraph: at });
    }
    const length = this.found.at(-1)?.text.length ?? 0;
    for (const { kind, author, date, start, end, text } of line.changes) {
      const offsets = stands ? { start, end } : { start: length, end: length };
      this.changes.push({ kind, author, date, paragraph: at ?? 0, ...offsets, text });
    }
  }

  /** Notes in the order of their references, each once, with the label that its reference prints. */
  private addNotes(body: Story, kind: NoteReference['kind'], story: Story | null): void {
    if (!story) return;
    const lines = new Map<string, Line[]>();
    for (const line of story.lines) {
      const id = line.group?.id ?? '';
      const note = lines.get(id);
      if (note) note.push(line);
      else lines.set(id, [line]);
    }
    const { format, start } = body.noteCounts[kind];
    let next = start;
    const labels = new Map<string, string>();
    for (const { kind: other, id, label } of body.references) {
      if (other !== kind || labels.has(id)) continue;
      labels.set(id, label?.trim() ?? formatNumber(next, format) ?? String(next));
      if (label === null) next++;
    }
    const ordered = [...labels.keys()].flatMap((id) => lines.get(id) ?? []);
    this.addLines(ordered, (line) => labels.get(line.group?.id ?? ''));
  }

  private addMargin(kind: 'header' | 'footer', story: Story): void {
    const texts = story.lines.map(({ text }) => text).filter((text) => text !== '');
    for (const apart of runningText(kind, texts)) {
      const same = (other: Apart) => other.kind === apart.kind && other.text === apart.text;
      if (!this.apart.some(same)) this.apart.push(apart);
    }
  }

  private addComments(comments: Story, anchored: readonly (Story | null)[]): void {
    const texts = new Map<string, Apart>();
    for (const { group, text } of comments.lines) {
      if (!group || text === '') continue;
      const before = texts.get(group.id);
      if (before) before.text += `\n${text}`;
      else texts.set(group.id, this.comment(group, text, anchored));
    }
    for (const comment of texts.values()) this.apart.push(comment);
  }

  private comment(
    { id, author, date }: NonNullable<Line['group']>,
    text: string,
    anchored: readonly (Story | null)[],
  ): Apart {
    const index = anchored.map((story) => story?.comments.get(id)?.index).find((found) => found !== undefined) ?? -1;
    return { kind: 'comment', text, paragraph: index < 0 ? null : index, author, ...(date !== null && { date }) };
  }
}
