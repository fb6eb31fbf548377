import type { Numeral } from '../html/numeral.js';
import type { Attributes, Handler } from './xml.js';

/** What a paragraph or text style says; lengths in characters of 1/12 inch, undefined where it says nothing. */
export interface Look {
  bold?: boolean;
  underline?: boolean;
  hidden?: boolean;
  centered?: boolean;
  left?: number;
  first?: number;
  breakBefore?: boolean;
  breakAfter?: boolean;
  /** List style; '' for none. */
  list?: string;
  title?: boolean;
}

/** One level of a list style (ODF 1.3 part 3, 16.31 and 16.33). */
export interface Level {
  /** Null for a bullet. */
  form: Numeral | null;
  prefix: string;
  suffix: string;
  /** How many levels the number shows. */
  shown: number;
  start: number;
  /** z, aa, bb. */
  repeated: boolean;
  /** The whole number with %1% for that of level 1; null where prefix, suffix and `shown` say it. */
  template: string | null;
  left?: number;
  first?: number;
}

const UNITS: Record<string, number> = { in: 12, cm: 4.724, mm: 0.4724, pt: 1 / 6, pc: 2, px: 1 / 8 };
const LENGTH = /^(-?[0-9]{0,6}(?:\.[0-9]{0,8})?)(in|cm|mm|pt|pc|px)$/;
const FORMS = new Set(['1', 'a', 'A', 'i', 'I', '']);
const MOST_PARENTS = 50;
const OUTLINE = 'text:outline-style';

/** The styles of a document: common ones and those made for single paragraphs. */
export class Styles implements Handler {
  readonly lists = new Map<string, Level[]>();
  outline: Level[] = [];
  /** BCP 47 tag of the text, null where the file does not say. */
  language: string | null = null;
  private readonly own = new Map<string, Look & { parent?: string | undefined }>();
  private readonly resolved = new Map<string, Look>();
  private style: (Look & { parent?: string | undefined }) | null = null;
  private levels: Level[] | null = null;
  private level: Level | null = null;
  private inDefault = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') this.openStyle(attributes);
    else if (name === 'style:default-style') this.inDefault = attributes['style:family'] === 'paragraph';
    else if (name === 'style:text-properties') this.textProperties(attributes);
    else if (name === 'style:paragraph-properties' && this.style) paragraphProperties(this.style, attributes);
    else if (name === 'text:list-style') this.lists.set(attributes['style:name'] ?? '', (this.levels = []));
    else if (name === OUTLINE) this.levels = this.outline = [];
    else if (name.startsWith('text:list-level-style-') || name === 'text:outline-level-style')
      this.openLevel(name, attributes);
    else if (this.level && name === 'style:list-level-label-alignment') indent(this.level, attributes);
  }

  close(name: string): void {
    if (name === 'style:style') this.style = null;
    else if (name === 'style:default-style') this.inDefault = false;
    else if (name === 'text:list-style' || name === OUTLINE) this.levels = null;
    else if (name.startsWith('text:list-level-style-') || name === 'text:outline-level-style') this.level = null;
  }

  text(): void {
    // Styles have no words.
  }

  /** What holds for a style of a family ("paragraph", "text"), its parents counted. */
  find(family: string, name: string | undefined): Look {
    if (name === undefined) return {};
    const key = `${family} ${name}`;
    let look = this.resolved.get(key);
    if (look === undefined) this.resolved.set(key, (look = this.resolve(family, name)));
    return look;
  }

  private resolve(family: string, name: string): Look {
    let look: Look = {};
    let next: string | undefined = name;
    for (let step = 0; next !== undefined && step < MOST_PARENTS; step++) {
      const style: (Look & { parent?: string | undefined }) | undefined = this.own.get(`${family} ${next}`);
      look = { ...style, ...look };
      if (next === 'Title') look.title = true;
      next = style?.parent;
    }
    return look;
  }

  private openStyle(attributes: Attributes): void {
    const list = attributes['style:list-style-name'];
    const master = attributes['style:master-page-name'];
    this.style = {
      parent: attributes['style:parent-style-name'],
      ...(list === undefined ? {} : { list }),
      ...(master ? { breakBefore: true } : {}),
    };
    this.own.set(`${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`, this.style);
  }

  private textProperties(attributes: Attributes): void {
    const language = attributes['fo:language'];
    const country = attributes['fo:country'];
    if (this.inDefault && language && language !== 'none' && language !== 'zxx')
      this.language = country && country !== 'none' ? `${language}-${country}` : language;
    const { style } = this;
    if (style === null || this.levels) return;
    const weight = attributes['fo:font-weight'];
    const line = attributes['style:text-underline-style'];
    const display = attributes['text:display'];
    if (weight !== undefined) style.bold = weight === 'bold' || Number.parseInt(weight, 10) >= 600;
    if (line !== undefined) style.underline = line !== 'none';
    if (display !== undefined) style.hidden = display === 'none';
  }

  private openLevel(name: string, attributes: Attributes): void {
    const number = Number(attributes['text:level'] ?? 1);
    if (!this.levels || !(number >= 1 && number <= 10)) return;
    const form = attributes['style:num-format'] ?? '';
    this.level = {
      form: name.endsWith('-bullet') || name.endsWith('-image') ? null : FORMS.has(form) ? (form as Numeral) : '1',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      shown: Math.min(10, Number(attributes['text:display-levels'] ?? 1) || 1),
      start: Number(attributes['text:start-value'] ?? 1) || 0,
      repeated: attributes['style:num-letter-sync'] === 'true',
      template: attributes['loext:num-list-format'] ?? attributes['style:num-list-format'] ?? null,
    };
    this.levels[number - 1] = this.level;
  }
}

function paragraphProperties(style: Look, attributes: Attributes): void {
  const align = attributes['fo:text-align'];
  const before = attributes['fo:break-before'];
  if (align !== undefined) style.centered = align === 'center';
  if (before !== undefined) style.breakBefore = before === 'page';
  if (attributes['fo:break-after'] === 'page') style.breakAfter = true;
  indent(style, attributes);
}

function indent(style: { left?: number; first?: number }, attributes: Attributes): void {
  const left = attributes['fo:margin-left'];
  const first = attributes['fo:text-indent'];
  if (left !== undefined) style.left = lengthOf(left);
  if (first !== undefined) style.first = lengthOf(first);
}

function lengthOf(value: string): number {
  const [, number = '0', unit = 'in'] = LENGTH.exec(value) ?? [];
  return (Number.parseFloat(number) || 0) * (UNITS[unit] as number);
}
