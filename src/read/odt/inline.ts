import type { View } from '../../model/reading.js';
import type { Shape, Story, Style, Tracked } from '../story.js';
import type { ChangeList } from './changes.js';
import type { Look, Styles } from './styles.js';
import type { Attributes } from './xml.js';

export const PLAIN: Style = {
  bold: false,
  underline: false,
  hidden: false,
  inserted: null,
  deleted: null,
  formatted: null,
};
/** That of no paragraph. */
export const NO_SHAPE: Shape = {
  number: null,
  depth: null,
  heading: null,
  centered: false,
  indent: 0,
  cell: undefined,
  note: undefined,
  contents: false,
};
/** So many underlined spaces are a blank to be filled in. */
const RULED = 3;

/** Reads what stands in a paragraph: spans, white space, hidden words, and where changes begin and end. */
export class Inline {
  inserted: Tracked | null = null;
  private formatted: Tracked | null = null;
  private spans: Style[] = [];
  private hiddenWords = 0;
  private hiddenParagraph = false;

  constructor(
    private readonly styles: Styles,
    private readonly changes: ChangeList,
    private readonly view: View,
  ) {}

  /** Whether what comes is of an insertion that this view leaves out. */
  get leftOut(): boolean {
    return this.inserted !== null && this.view === 'sent';
  }

  begin({ bold = false, underline = false }: Look, hidden: boolean): void {
    this.spans = [{ ...PLAIN, bold, underline }];
    this.hiddenWords = 0;
    this.hiddenParagraph = hidden;
  }

  /** @param shape that of the paragraph, for those that a deletion ends */
  open(name: string, attributes: Attributes, into: Story, shape: Shape): void {
    switch (name) {
      case 'text:span':
        this.openSpan(attributes['text:style-name']);
        break;
      case 'text:s':
        this.space(Number(attributes['text:c'] ?? 1) || 1, into);
        break;
      case 'text:tab':
        this.space(RULED, into);
        break;
      case 'text:line-break':
        into.add(' ', this.style());
        break;
      case 'text:hidden-text':
        this.hiddenWords++;
        into.add(attributes['text:string-value'] ?? '', this.style());
        break;
      case 'text:hidden-paragraph':
        if (attributes['text:is-hidden'] === 'true') this.hiddenParagraph = true;
        break;
      case 'text:change':
      case 'text:change-start':
      case 'text:change-end':
        this.change(name, attributes['text:change-id'] ?? '', into, shape);
    }
  }

  close(name: string): void {
    if (name === 'text:span' && this.spans.length > 1) this.spans.pop();
    else if (name === 'text:hidden-text') this.hiddenWords--;
  }

  style(): Style {
    const { inserted, formatted } = this;
    const span = this.spans.at(-1) ?? PLAIN;
    const hidden = span.hidden || this.hiddenWords > 0 || this.hiddenParagraph;
    return inserted || formatted || hidden !== span.hidden ? { ...span, hidden, inserted, formatted } : span;
  }

  private openSpan(name: string | undefined): void {
    const outer = this.spans.at(-1) ?? PLAIN;
    const own = this.styles.find('text', name);
    const { bold = outer.bold, underline = outer.underline } = own;
    this.spans.push({ ...outer, bold, underline, hidden: outer.hidden || own.hidden === true });
  }

  /** White space; underlined, it is a blank. */
  private space(count: number, into: Story): void {
    const style = this.style();
    into.add(style.underline && count >= RULED ? '_____' : ' ', style);
  }

  private change(name: string, id: string, into: Story, shape: Shape): void {
    const region = this.changes.regions.get(id);
    if (!region) return;
    const by = name === 'text:change-start' ? region.by : null;
    if (region.kind === 'insertion') this.inserted = by;
    else if (region.kind === 'format') this.formatted = by;
    else if (name === 'text:change') this.deletion(region.by, region.paragraphs, into, shape);
  }

  /** The words of a deletion stand where it was made; between its paragraphs the mark was deleted too. */
  private deletion(by: Tracked, paragraphs: readonly string[], into: Story, shape: Shape): void {
    const style = { ...this.style(), inserted: null, deleted: by };
    paragraphs.forEach((words, index) => {
      if (index > 0) into.end(shape, { ...PLAIN, deleted: by });
      if (words !== '') into.add(words, style);
    });
  }
}
