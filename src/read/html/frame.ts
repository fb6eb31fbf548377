import type { Apart } from '../../model/reading.js';
import { parseDeclarations, type Css, type StyleSheet } from './css.js';
import type { PrintedList } from './list.js';
import type { Table } from './table.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An open element, with what it takes from the one around it. */
export class Frame {
  bold = false;
  underline = false;
  white = false;
  background = false;
  centered = false;
  /** How far lines stand in, and the first line more, in characters of 1/12 inch. */
  left = 0;
  first = 0;
  pre = false;
  /** Heading level, 0 for a title, null for neither. */
  heading: number | null = null;
  /** Words within are no running text: kept apart under this kind, or dropped. */
  aside: Apart['kind'] | 'dropped' | null = null;
  /** Words are of a tracked change that this view leaves out. */
  gone = false;
  list: PrintedList | null = null;
  listDepth = 0;
  table: Table | null = null;
  tableDepth = 0;
  /** Began a tracked change. */
  change = false;
  readonly block: boolean;

  constructor(
    readonly tag: string,
    readonly css: Css,
    outer: Frame | null,
  ) {
    this.block = BLOCKS.has(tag);
    if (outer === null) return;
    this.bold = outer.bold;
    this.underline = outer.underline;
    this.white = outer.white;
    this.background = outer.background;
    this.centered = outer.centered;
    this.left = outer.left;
    this.first = outer.first;
    this.pre = outer.pre;
    this.heading = outer.heading;
    this.aside = outer.aside;
    this.gone = outer.gone;
    this.list = outer.list;
    this.listDepth = outer.listDepth;
    this.table = outer.table;
    this.tableDepth = outer.tableDepth;
  }
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
); // prettier-ignore
const DROPPED = new Set(
  'head script style template title svg iframe object audio video canvas map select datalist ix:header xml'.split(' '),
); // prettier-ignore
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BOLD = new Set(['b', 'strong', 'th', 'dfn', ...HEADINGS]);
const INDENTED = new Set(['blockquote', 'ul', 'ol', 'dir', 'menu', 'dd']);
const INDENT = 5;
const MOST_STYLES = 20_000;
const EMPTY: Css = {};

export const rootFrame = () => new Frame('', EMPTY, null);

/** Makes frames, and keeps the styles that it has worked out. */
export class Frames {
  private readonly parsed = new Map<string, Css>();
  private readonly ruled = new Map<string, Css>();

  constructor(private readonly sheet: StyleSheet) {}

  /** The frame of an element within another. */
  open(tag: string, attributes: Attributes, outer: Frame): Frame {
    const css = this.cssOf(tag, attributes);
    const frame = new Frame(tag, css, outer);
    if (css.bold !== undefined) frame.bold = css.bold;
    else if (BOLD.has(tag)) frame.bold = true;
    // Underlining of a parent cannot be taken off by a child (CSS 2.2, 16.3.1).
    if (css.underline === true || tag === 'u') frame.underline = true;
    if (tag === 'pre') frame.pre = true;
    if (css.background ?? isDark(attributes['bgcolor'])) frame.background = true;
    if (css.white !== undefined) frame.white = css.white;
    else if (tag === 'font' && attributes['color'] !== undefined) frame.white = WHITE.test(attributes['color']);
    if (frame.block) standBlock(frame, attributes);
    if (DROPPED.has(tag)) frame.aside = 'dropped';
    else frame.aside ??= asideOf(frame, attributes);
    return frame;
  }

  private cssOf(tag: string, attributes: Attributes): Css {
    const style = attributes['style'];
    const rules = this.rulesOf(tag, attributes);
    if (style === undefined) return rules;
    let own = this.parsed.get(style);
    if (own === undefined) {
      own = parseDeclarations(style);
      if (this.parsed.size > MOST_STYLES) this.parsed.clear();
      this.parsed.set(style, own);
    }
    return rules === EMPTY ? own : { ...rules, ...own };
  }

  private rulesOf(tag: string, attributes: Attributes): Css {
    if (this.sheet.empty) return EMPTY;
    const classes = attributes['class'] ?? '';
    const id = this.sheet.hasIds ? (attributes['id'] ?? '') : '';
    const key = `${tag} ${classes} #${id}`;
    let rules = this.ruled.get(key);
    if (rules === undefined) {
      const found = this.sheet.find(tag, classes, id);
      rules = found.length === 0 ? EMPTY : (Object.assign({}, ...found) as Css);
      if (this.ruled.size > MOST_STYLES) this.ruled.clear();
      this.ruled.set(key, rules);
    }
    return rules;
  }
}

/** Where a block stands, and what heading it is. */
function standBlock(frame: Frame, attributes: Attributes): void {
  const { tag, css } = frame;
  const align = attributes['align'];
  if (css.centered !== undefined) frame.centered = css.centered;
  else if (align !== undefined) frame.centered = align.toLowerCase() === 'center';
  else if (tag === 'center') frame.centered = true;
  if (css.left !== undefined) frame.left += css.left;
  else if (INDENTED.has(tag)) frame.left += INDENT;
  if (css.first !== undefined) frame.first = css.first;
  if (HEADINGS.has(tag)) frame.heading = Number(tag[1]);
  else if (attributes['class'] !== undefined && /^mso(?:sub)?title$/i.test(attributes['class'])) frame.heading = 0;
}

function asideOf({ tag, css, white, background }: Frame, attributes: Attributes): Frame['aside'] {
  if (css.hidden === true || (white && !background) || tag === 'noscript' || attributes['hidden'] !== undefined)
    return 'hidden';
  if (tag === 'a' && /^#note-[0-9]/.test(attributes['href'] ?? '')) return 'dropped';
  if (tag === 'nav') return 'contents';
  if (tag === 'div') {
    // So LibreOffice writes them.
    const { title, id } = attributes;
    if (title === 'header' || title === 'footer') return title;
    if (id?.startsWith('Table of Contents')) return 'contents';
  }
  if (css.element === 'comment-list') return 'comment';
  if (css.element === 'header' || css.element === 'footer') return css.element;
  switch (attributes['class']) {
    case 'MsoCommentReference':
      return 'dropped';
    case 'notes':
      return tag === 'section' ? 'comment' : null;
    case 'front':
      return tag === 'p' ? 'header' : null;
  }
  return null;
}

const WHITE = /^#?(?:fff(?:fff)?|white)$/i;
const isDark = (color: string | undefined) => color !== undefined && !WHITE.test(color);
