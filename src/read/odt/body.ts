import type { View } from '../../model/reading.js';
import { Story, type Shape } from '../story.js';
import { Tables } from '../tables.js';
import { Annotation } from './annotation.js';
import { ChangeList } from './changes.js';
import { INDEXES, SKIPPED } from './elements.js';
import { Inline, NO_SHAPE, PLAIN } from './inline.js';
import { Numbering, type Numbered } from './numbering.js';
import { Queue } from './queue.js';
import type { Look, Styles } from './styles.js';
import type { Attributes, Handler } from './xml.js';

const MOST_REPEATED = 1000;
/** Text boxes in text boxes are read to this depth. */
const DEEPEST_BOX = 8;

/** A paragraph that is open. */
interface Open {
  shape: Shape;
  /** Page on which it begins, from 1. */
  page: number;
  look: Look;
}

/** Reads the text of an OpenDocument file: what stands in office:body. */
export class Body implements Handler {
  readonly story: Story;
  readonly notes: Story;
  readonly numbering: Numbering;
  page = 1;
  /** The page on which each paragraph begins; those of the notes last. */
  readonly pages: number[] = [];
  pictures = 0;
  objects = 0;
  private into: Story;
  private readonly changes = new ChangeList();
  private readonly tables = new Tables();
  private tableDepth = 0;
  private inText = false;
  private inChanges = false;
  private skipped = 0;
  private contents = 0;
  private hiddenSections: boolean[] = [];
  private paragraph: Open | null = null;
  private readonly inline: Inline;
  /** The paragraph that goes on, because the mark at its end is not in this view. */
  private joined: Shape | null = null;
  private annotation: Annotation | null = null;
  /** A text box or footnote, read when the paragraph or the text that holds it has ended. */
  private queue: Queue | null = null;
  private boxes: Queue[] = [];
  private boxDepth = 0;
  private footnotes: Queue[] = [];
  private note: string | undefined;

  constructor(
    private readonly styles: Styles,
    view: View,
  ) {
    this.story = new Story(view);
    this.notes = new Story(view);
    this.into = this.story;
    this.numbering = new Numbering(styles);
    this.inline = new Inline(styles, this.changes, view);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'office:text') this.inText = true;
    if (!this.inText) return;
    if (this.queue) return this.queue.open(name, attributes);
    if (this.annotation) return this.annotation.open(name);
    if (this.inChanges) return this.changes.open(name, attributes);
    if (this.skipped > 0 || SKIPPED.has(name)) return this.skip(name);
    if (name === 'draw:text-box' && this.boxDepth >= DEEPEST_BOX) return this.skip('draw:object');
    if (this.paragraph && (name === 'draw:text-box' || name === 'text:note')) {
      this.queue = new Queue(name);
      return;
    }
    this.openBlock(name, attributes);
    this.inline.open(name, attributes, this.into, this.paragraph?.shape ?? NO_SHAPE);
  }

  close(name: string): void {
    if (!this.inText) return;
    if (this.queue) return this.closeQueue(name, this.queue);
    if (name === 'office:text') return this.end();
    if (this.annotation) return this.closeAnnotation(name, this.annotation);
    if (name === 'text:tracked-changes') this.inChanges = false;
    if (this.inChanges) return this.changes.close(name);
    if (this.skipped > 0) return void this.skipped--;
    this.closeElement(name);
  }

  text(data: string): void {
    if (!this.inText) return;
    if (this.queue) this.queue.text(data);
    else if (this.annotation) this.annotation.text(data);
    else if (this.inChanges) this.changes.text(data);
    else if (this.skipped === 0 && this.paragraph) this.into.add(data, this.inline.style());
  }

  private openBlock(name: string, attributes: Attributes): void {
    if (INDEXES.has(name)) this.contents++;
    switch (name) {
      case 'text:tracked-changes':
        this.inChanges = true;
        break;
      case 'text:section':
        this.hiddenSections.push(attributes['text:display'] === 'none');
        break;
      case 'text:list':
        this.numbering.openList(attributes);
        break;
      case 'text:list-item':
      case 'text:list-header':
        this.numbering.openItem(attributes, name === 'text:list-header');
        break;
      case 'text:p':
      case 'text:h':
        if (!this.paragraph) this.openParagraph(name === 'text:h', attributes);
        break;
      case 'text:soft-page-break':
        this.page++;
        break;
      case 'office:annotation':
        this.annotation = new Annotation();
        break;
      case 'table:table':
        this.tableDepth++;
        break;
      case 'table:covered-table-cell':
        for (let count = repeated(attributes); count > 0; count--) this.tables.endCell(this.tableDepth);
    }
  }

  private openParagraph(isHeading: boolean, attributes: Attributes): void {
    const look = this.styles.find('paragraph', attributes['text:style-name']);
    const outline = isHeading ? Math.max(1, Math.min(10, Number(attributes['text:outline-level'] ?? 1) || 1)) : null;
    const numbered = this.inline.leftOut ? null : this.numbered(look, outline, attributes);
    if (look.breakBefore && this.story.here > 0) this.page++;
    const cell = this.tables.cellAt(this.tableDepth);
    const indent = (look.left ?? numbered?.level?.left ?? 0) + (look.first ?? numbered?.level?.first ?? 0);
    const shape: Shape = {
      number: numbered?.number ?? null,
      depth: numbered?.depth ?? null,
      heading: look.title ? 0 : outline,
      centered: look.centered ?? false,
      indent: Math.max(0, Math.round(indent)),
      contents: this.contents > 0,
      cell,
      note: this.note,
    };
    this.paragraph = { shape, look, page: this.page };
    this.inline.begin(look, look.hidden === true || this.hiddenSections.includes(true));
  }

  private numbered(look: Look, outline: number | null, attributes: Attributes): Numbered | null {
    const inList = this.numbering.paragraph(look.list);
    return inList ?? (outline !== null && look.list !== '' ? this.numbering.heading(outline, attributes) : null);
  }

  private closeElement(name: string): void {
    if (INDEXES.has(name)) this.contents--;
    this.inline.close(name);
    switch (name) {
      case 'text:section':
        this.hiddenSections.pop();
        break;
      case 'text:list':
        this.numbering.closeList();
        break;
      case 'text:p':
      case 'text:h':
        this.closeParagraph();
        break;
      case 'table:table-cell':
        this.tables.endCell(this.tableDepth);
        break;
      case 'table:table-row':
        this.tables.endRow(this.tableDepth);
        break;
      case 'table:table':
        this.tables.cellAt(--this.tableDepth);
    }
  }

  private closeParagraph(): void {
    if (!this.paragraph) return;
    const { shape, look, page } = this.paragraph;
    const { here } = this.into;
    const whole = this.joined ?? shape;
    this.into.end(whole, { ...PLAIN, inserted: this.inline.inserted });
    if (this.into.here > here) this.pages.push(page);
    this.joined = this.inline.leftOut ? whole : null;
    this.paragraph = null;
    if (look.breakAfter) this.page++;
    const boxes = this.boxes;
    this.boxes = [];
    this.boxDepth++;
    for (const box of boxes) box.replay(this);
    this.boxDepth--;
  }

  private end(): void {
    this.into = this.notes;
    // A footnote may hold another; its words are read after.
    for (const note of this.footnotes) {
      this.note = note.label;
      note.replay(this);
    }
    this.inText = false;
  }

  private closeQueue(name: string, queue: Queue): void {
    if (!queue.close(name)) return;
    this.queue = null;
    (queue.name === 'text:note' ? this.footnotes : this.boxes).push(queue);
  }

  private closeAnnotation(name: string, annotation: Annotation): void {
    annotation.close();
    if (name !== 'office:annotation') return;
    this.annotation = null;
    this.into.apart.push(annotation.apart(this.into.here));
  }

  private skip(name: string): void {
    if (name === 'draw:image') this.pictures++;
    if (name.startsWith('draw:object')) this.objects++;
    this.skipped++;
  }
}

const repeated = (attributes: Attributes) =>
  Math.max(1, Math.min(MOST_REPEATED, Number(attributes['table:number-columns-repeated'] ?? 1) || 1));
