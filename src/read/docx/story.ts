import { inputError } from '../../model/problem.js';
import type { View } from '../../model/reading.js';
import { isContentsLine } from './contents.js';
import { Fields } from './fields.js';
import { Line, type Group, type Revision } from './line.js';
import type { ParagraphProperties, Propertied, RunProperties } from './properties.js';
import type { Styles } from './styles.js';
import { Tables } from './tables.js';
import { Unread } from './unread.js';

/** A reference to a footnote or endnote, in the order of the text. */
export interface NoteReference {
  kind: 'footnote' | 'endnote';
  id: string;
  /** The mark that the author chose; null where it is counted. */
  label: string | null;
}

/** How notes are counted (ECMA-376 part 1, 17.11.17). */
export interface NoteCount {
  format: string;
  start: number;
}

interface Host {
  line: Line | null;
  pending: Line | null;
}

/** A run that says nothing of its own. */
const PLAIN: RunProperties = Object.freeze({});
const MOST_LINES = 1_000_000;
const DEEPEST_BOX = 20;

/** One part of the document (body, notes, comments, a header) while it is being read into lines, in one view. */
export class Story implements Propertied {
  readonly lines: Line[] = [];
  readonly fields = new Fields();
  readonly tables = new Tables();
  readonly unread = new Unread();
  readonly revisions: Revision[] = [];
  readonly references: NoteReference[] = [];
  readonly noteCounts: Record<NoteReference['kind'], NoteCount> = {
    footnote: { format: 'decimal', start: 1 },
    endnote: { format: 'lowerRoman', start: 1 },
  };
  /** Headers and footers that sections use, by relationship. */
  readonly margins = new Set<string>();
  /** The line at which each comment stands. */
  readonly comments = new Map<string, Line>();
  /** Of each choice between contents for newer and older programs, whether one was taken. */
  readonly choices: boolean[] = [];
  /** Content controls that are open. */
  readonly controls: { placeholder: boolean; contents: boolean }[] = [];
  root = '';
  group: Group | null = null;
  line: Line | null = null;
  page = 1;
  /** Properties that are being read. */
  paragraph: ParagraphProperties = {};
  run: RunProperties = {};
  /** A change of the format of the run. */
  formatted: Revision | null = null;
  /** A note whose own mark comes next. */
  marked: NoteReference | null = null;
  /** Fields that print a number which the file does not hold. */
  uncounted = 0;
  /** How many open revisions are gone in this view. */
  gone = 0;
  private base: RunProperties = {};
  private current: RunProperties = {};
  private pending: Line | null = null;
  private sources = 0;
  private readonly hosts: Host[] = [];

  constructor(
    readonly view: View,
    private readonly styles: Styles,
    private readonly file: string,
  ) {}

  /** Every w:p counts, one that is passed over too. */
  countParagraph(): number {
    return this.sources++;
  }

  openParagraph(): void {
    const source = this.countParagraph();
    if (this.line) throw inputError(this.file, 'a paragraph stands inside of another', 'a document that Word can open');
    const line = this.pending ?? new Line();
    this.pending = null;
    if (line.text === '') line.source = source;
    const runsOn = line.mark.hidden === true && !line.gone && line.text !== '';
    if (!runsOn) line.paragraph = {};
    this.paragraph = runsOn ? {} : line.paragraph;
    line.gone = this.gone > 0;
    line.mark = {};
    line.cell = this.tables.cell;
    line.group = this.group;
    line.boxed = this.hosts.length > 0;
    this.line = line;
    this.beginRuns();
  }

  /** What was read of the paragraph's properties is not what they are in this view. */
  resetParagraph(): void {
    const { line } = this;
    const own = line?.paragraph === this.paragraph;
    this.paragraph = {};
    if (line && own) line.paragraph = this.paragraph;
  }

  /** The style of the paragraph is known. */
  beginRuns(): void {
    this.base = this.styles.paragraph(this.paragraph.style).run;
    this.current = this.base;
    this.formatted = null;
  }

  closeParagraph(): void {
    const { line } = this;
    if (!line) return;
    const misplaced = this.fields.inCode ? this.fields.abandon() : '';
    if (misplaced !== '') line.hide(misplaced);
    line.endParagraph();
    this.line = null;
    line.mark.hidden ??= line.mark.runsOn ?? this.base.hidden;
    if (line.gone || line.mark.hidden) this.pending = line;
    else this.finish(line);
  }

  /** Nothing more can go on in the paragraph whose mark is gone. */
  flush(): void {
    const { pending } = this;
    this.pending = null;
    if (!pending) return;
    pending.counts = !pending.gone;
    if (pending.text === '') pending.paragraph = { list: '0' };
    this.finish(pending);
  }

  openBox(): void {
    if (this.hosts.length >= DEEPEST_BOX) throw inputError(this.file, 'text boxes are nested too deep');
    this.hosts.push({ line: this.line, pending: this.pending });
    this.line = this.pending = null;
  }

  closeBox(): void {
    this.flush();
    const host = this.hosts.pop();
    this.line = host?.line ?? null;
    this.pending = host?.pending ?? null;
    this.paragraph = this.line?.paragraph ?? {};
    this.beginRuns();
  }

  beginRun(): void {
    this.run = PLAIN;
    this.current = this.base;
    this.formatted = null;
    this.marked = null;
  }

  /** The run's own properties are known; those that toggle cancel out between the styles (17.7.3). */
  formatRun(): void {
    const { run, base } = this;
    const style = this.styles.run(run.style);
    this.current = {
      bold: run.bold ?? (style.bold === true) !== (base.bold === true),
      underline: run.underline ?? style.underline ?? base.underline,
      hidden: run.hidden ?? (style.hidden === true) !== (base.hidden === true),
    };
  }

  /** Printed words, or those that would be if no change, field or format hid them. */
  say(words: string): void {
    const { line, current } = this;
    if (!line) return;
    if (this.fields.inCode) return this.fields.addMisplaced(words);
    if (this.controls.at(-1)?.placeholder && /^placeholder ?text$/i.test(this.run.style ?? '')) return;
    if (this.marked) {
      this.marked.label = (this.marked.label ?? '') + words;
      return;
    }
    const start = line.text.length;
    if (this.gone === 0) {
      if (start === 0) line.page = this.page;
      if (current.hidden) line.hide(words);
      else line.add(words, current.bold === true, current.underline === true);
      line.contents ||= this.fields.inContents || this.controls.some(({ contents }) => contents);
    }
    if (this.revisions.length > 0) this.record(line, start, words);
    if (this.formatted) line.change(this.formatted, start, words);
  }

  openRevision(revision: Revision): void {
    this.revisions.push(revision);
    if (revision.gone) this.gone++;
  }

  closeRevision(): void {
    if (this.revisions.pop()?.gone) this.gone--;
  }

  /** The innermost change, and the one around it if it is of another kind. */
  private record(line: Line, start: number, words: string): void {
    const inner = this.revisions.at(-1) as Revision;
    const outer = this.revisions.at(-2);
    if (outer && outer.kind !== inner.kind) line.change(outer, start, words);
    line.change(inner, start, words);
  }

  private finish(line: Line): void {
    line.trim();
    const style = this.styles.paragraph(line.paragraph.style);
    line.contents = isContentsLine(line, style);
    const target = this.hosts.at(-1)?.line?.after ?? this.lines;
    if (line.text !== '' || (line.paragraph.list ?? style.paragraph.list) !== undefined || isKept(line)) target.push(line);
    for (const inner of line.after) target.push(inner);
    if (this.lines.length > MOST_LINES)
      throw inputError(this.file, `it has more than ${MOST_LINES} paragraphs`, 'an agreement');
  }
}

/** Whether something besides words is to be told of the line. */
const isKept = ({ changes, hidden, anchor }: Line) => changes.length > 0 || hidden.length > 0 || anchor;
