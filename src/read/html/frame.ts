import type { Apart } from '../../model/reading.js';
import { parseDeclarations, type Css, type StyleSheet } from './css.js';
import type { PrintedList } from './list.js';
import type { Table } from './table.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An open element, with what it takes from those around it. */
export interface Frame {
  tag: string;
  block: boolean;
  bold: boolean;
  underline: boolean;
  white: boolean;
  background: boolean;
  centered: boolean;
  /** How far lines stand in, and the first line more, in characters of 1/12 inch. */
  left: number;
  first: number;
  pre: boolean;
  /** Heading level, 0 for a title, null for neither. */
  heading: number | null;
  /** Words within are no running text: kept apart under this kind, or dropped. */
  aside: Apart['kind'] | 'dropped' | null;
  breakAfter: boolean;
  /** Began a tracked change. */
  change: boolean;
  /** Words are of a tracked change that this view leaves out. */
  gone: boolean;
  list: PrintedList | null;
  listDepth: number;
  table: Table | null;
  tableDepth: number;
  css: Css;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
); // prettier-ignore
const DROPPED = new Set(
  'head script style template title svg iframe object audio video canvas map select datalist ix:header xml'.split(' '),
); // prettier-ignore
const BOLD = new Set(['b', 'strong', 'th', 'dfn', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const INDENTED = new Set(['blockquote', 'ul', 'ol', 'dir', 'menu', 'dd']);
const INDENT = 5;
const MOST_STYLES = 20_000;
const EMPTY: Css = {};

export const rootFrame = (): Frame => ({
  tag: '',
  block: true,
  bold: false,
  underline: false,
  white: false,
  background: false,
  centered: false,
  left: 0,
  first: 0,
  pre: false,
  heading: null,
  aside: null,
  breakAfter: false,
  change: false,
  gone: false,
  list: null,
  listDepth: 0,
  table: null,
  tableDepth: 0,
  css: EMPTY,
});

/** Makes frames, and keeps the style attributes that it has parsed. */
export class Frames {
  private readonly parsed = new Map<string, Css>();

  constructor(private readonly sheet: StyleSheet) {}

  /** The frame of an element within another. */
  open(tag: string, attributes: Attributes, outer: Frame): Frame {
    const css = this.cssOf(tag, attributes);
    const block = BLOCKS.has(tag);
    const { heading, centered, left, first } = block ? blockLook(tag, attributes, css, outer) : outer;
    const background = outer.background || (css.background ?? isDark(attributes['bgcolor']));
    const white = css.white ?? (outer.white || isWhiteFont(tag, attributes));
    return {
      ...outer,
      tag,
      block,
      bold: css.bold ?? (outer.bold || BOLD.has(tag)),
      // Underlining of a parent cannot be taken off by a child (CSS 2.2, 16.3.1).
      underline: outer.underline || css.underline === true || tag === 'u',
      white,
      background,
      centered,
      left,
      first,
      pre: outer.pre || tag === 'pre',
      heading,
      aside: outer.aside ?? asideOf(tag, attributes, css, white && !background),
      breakAfter: css.breakAfter === true,
      change: false,
      css,
    };
  }

  private cssOf(tag: string, attributes: Attributes): Css {
    const rules = this.sheet.find(tag, attributes['class'], attributes['id']);
    const style = attributes['style'];
    if (style === undefined) return rules.length === 0 ? EMPTY : Object.assign({}, ...rules);
    let own = this.parsed.get(style);
    if (own === undefined) {
      own = parseDeclarations(style);
      if (this.parsed.size > MOST_STYLES) this.parsed.clear();
      this.parsed.set(style, own);
    }
    return rules.length === 0 ? own : Object.assign({}, ...rules, own);
  }
}

function blockLook(tag: string, attributes: Attributes, css: Css, outer: Frame) {
  const align = attributes['align']?.toLowerCase();
  return {
    heading: /^h[1-6]$/.test(tag)
      ? Number(tag[1])
      : /^mso(?:sub)?title$/i.test(attributes['class'] ?? '')
        ? 0
        : outer.heading,
    centered: css.centered ?? (align === undefined ? outer.centered || tag === 'center' : align === 'center'),
    left: outer.left + (css.left ?? (INDENTED.has(tag) ? INDENT : 0)),
    first: css.first ?? outer.first,
  };
}

function asideOf(tag: string, attributes: Attributes, css: Css, unseen: boolean): Frame['aside'] {
  if (DROPPED.has(tag)) return 'dropped';
  if (css.element === 'comment-list' || (tag === 'section' && attributes['class'] === 'notes')) return 'comment';
  if (/^msocommentreference$/i.test(attributes['class'] ?? '')) return 'dropped';
  if (tag === 'a' && /^#note-[0-9]/.test(attributes['href'] ?? '')) return 'dropped';
  if (tag === 'p' && attributes['class'] === 'front') return 'header';
  if (css.element === 'header' || css.element === 'footer') return css.element;
  if (tag === 'nav') return 'contents';
  return css.hidden === true || unseen || tag === 'noscript' || attributes['hidden'] !== undefined ? 'hidden' : null;
}

const isDark = (color: string | undefined) => color !== undefined && !/^#?(?:fff(?:fff)?|white)$/i.test(color);
const isWhiteFont = (tag: string, attributes: Attributes) =>
  tag === 'font' && /^#?(?:fff(?:fff)?|white)$/i.test(attributes['color'] ?? '');
