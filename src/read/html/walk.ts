import { Parser } from 'htmlparser2';
import { inputError } from '../../model/problem.js';
import type { View } from '../../model/reading.js';
import { foundInText } from '../txt/text.js';
import { StyleSheet } from './css.js';
import { Flow, type Item } from './flow.js';
import { Frames, rootFrame, type Attributes, type Frame } from './frame.js';
import { listOf, numberOfItem } from './list.js';
import { addCell, addRow, endsInPages, readTable, type Table } from './table.js';

const DEEPEST = 2000;
const DEEPEST_TABLE = 50;
const CONTENTS = /^(?:table of )?contents$|^index$/i;

/** What the walk over the elements found, besides the flow. */
export interface Walked {
  flow: Flow;
  language: string | null;
  pictures: number;
  /** Whether a style sheet counts the numbers of lists, which is not read. */
  counters: boolean;
}

/** Walks the elements of a page once (HTML Standard, 13.2, by htmlparser2). @throws InputError when they nest too deep. */
export function walk(html: string, file: string, view: View): Walked {
  const walker = new Walker(file, view);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => walker.open(tag, attributes),
      onclosetag: () => walker.close(),
      ontext: (data) => walker.text(data),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  walker.flow.end();
  return walker;
}

class Walker implements Walked {
  readonly flow = new Flow();
  language: string | null = null;
  pictures = 0;
  counters = false;
  private readonly sheet = new StyleSheet();
  private readonly frames = new Frames(this.sheet);
  private readonly stack: Frame[] = [];
  private top: Frame = rootFrame();
  private sheetText = '';
  private preformatted = '';
  private tables = 0;
  /** What stood last when a table of contents ended, which may go on in the next table. */
  private contentsAfter: Item | null | undefined = null;

  constructor(
    private readonly file: string,
    private readonly view: View,
  ) {}

  open(tag: string, attributes: Attributes): void {
    if (this.stack.length >= DEEPEST) throw this.tooDeep(`elements are nested more than ${DEEPEST} deep`);
    const outer = this.top;
    const frame = this.frames.open(tag, attributes, outer);
    this.stack.push(outer);
    this.top = frame;
    if (frame.block) this.endBlock(outer);
    if (frame.css.breakBefore && frame.aside === null) this.flow.pageBreak(false);
    if (frame.aside === null) this.openShown(tag, attributes, frame);
  }

  close(): void {
    const frame = this.top;
    this.top = this.stack.pop() ?? this.top;
    if (frame.tag === 'style') this.endSheet();
    if (frame.aside !== null && this.top.aside === null) this.endAside(frame);
    if (frame.aside !== null) return void (frame.block && this.endBlock(frame));
    if (frame.tag === 'pre' && !this.top.pre) this.endPreformatted();
    if (frame.change) this.flow.endChange();
    if (frame.block) this.flow.end();
    if (frame.tag === 'table') this.closeTable(frame.table as Table);
    else if ((frame.tag === 'td' || frame.tag === 'th') && frame.table) this.flow.sink = frame.table.outer;
    if (frame.css.breakAfter) this.flow.pageBreak(false);
  }

  text(data: string): void {
    const frame = this.top;
    if (frame.tag === 'style') this.sheetText += data;
    if (frame.aside === 'dropped') return;
    if (frame.aside !== null) this.flow.addAside(data);
    else if (frame.gone) this.flow.addGone(data);
    else if (frame.pre) this.preformatted += data;
    else this.flow.add(data, frame);
  }

  private openShown(tag: string, attributes: Attributes, frame: Frame): void {
    switch (tag) {
      case 'html':
        this.language = attributes['lang'] ?? null;
        break;
      case 'br':
        if (frame.pre) this.preformatted += '\n';
        else this.flow.lineBreak();
        break;
      case 'hr':
        this.flow.pageBreak(true);
        break;
      case 'page':
        if (frame.pre) this.preformatted += '\f';
        else this.flow.pageBreak(false);
        break;
      case 'img':
        this.pictures++;
        break;
      case 'input':
        this.flow.add(fieldOf(attributes), frame);
        break;
      case 'ol':
      case 'ul':
      case 'dir':
      case 'menu':
        frame.list = listOf(attributes, frame);
        frame.listDepth++;
        break;
      case 'li':
        if (frame.list) this.flow.item(numberOfItem(frame.list, attributes, frame.css), frame.listDepth - 1);
        break;
      case 'table':
        this.openTable(frame);
        break;
      case 'tr':
        if (frame.table) addRow(frame.table);
        break;
      case 'td':
      case 'th':
        if (frame.table)
          this.flow.sink = addCell(frame.table, span(attributes['colspan']), span(attributes['rowspan'])).items;
        break;
      case 'ins':
      case 'del':
        frame.change = true;
        frame.gone ||= tag === (this.view === 'accepted' ? 'del' : 'ins');
        this.flow.beginChange(
          tag === 'ins' ? 'insertion' : 'deletion',
          authorOf(attributes['cite']),
          attributes['datetime'] ?? null,
        );
    }
  }

  private openTable(frame: Frame): void {
    if (++frame.tableDepth > DEEPEST_TABLE) throw this.tooDeep(`tables are nested more than ${DEEPEST_TABLE} deep`);
    frame.table = { rows: [], outer: this.flow.sink, taken: [], column: 0 };
    // A table in an item of a list is numbered by itself.
    frame.list = null;
    frame.centered = false;
  }

  private closeTable(table: Table): void {
    const { flow } = this;
    flow.sink = table.outer;
    const before = flow.sink.slice(-2).map((item) => ('text' in item ? item.text : ''));
    const heading = before.some((text) => CONTENTS.test(text)) || flow.sink.at(-1) === this.contentsAfter;
    const contents = heading && endsInPages(table);
    const items = readTable(table, this.tables++, (label, words) => flow.repoint(label, words));
    for (const item of items) {
      if (!contents || !('text' in item)) flow.sink.push(item);
    }
    if (!contents) return;
    flow.addContents(items);
    this.contentsAfter = flow.sink.at(-1);
  }

  private endBlock(outer: Frame): void {
    if (outer.aside === null) this.flow.end();
    else if (outer.aside !== 'dropped') this.flow.endAside(outer.aside);
  }

  private endAside(frame: Frame): void {
    if (frame.aside !== null && frame.aside !== 'dropped') this.flow.endAside(frame.aside);
  }

  private endSheet(): void {
    this.sheet.add(this.sheetText);
    this.counters ||= this.sheetText.includes('counter(');
    this.sheetText = '';
  }

  private endPreformatted(): void {
    this.flow.end();
    const { found, apart } = foundInText(this.preformatted);
    this.flow.addWhole(found);
    this.flow.aparts.push(...apart.map((one) => ({ ...one, at: null })));
    this.preformatted = '';
  }

  private tooDeep(message: string) {
    return inputError(this.file, message, 'an agreement as ordinary HTML');
  }
}

const span = (text: string | undefined) => Math.min(1000, Number.parseInt(text ?? '1', 10) || 1);

function fieldOf(attributes: Attributes): string {
  const type = attributes['type']?.toLowerCase() ?? 'text';
  if (type === 'checkbox' || type === 'radio') return attributes['checked'] === undefined ? '☐' : '☒';
  return type === 'text' ? attributes['value'] || '_____' : '';
}

/** Word gives the author as mailto:Jane%20Doe. */
function authorOf(cite: string | undefined): string {
  const name = (cite ?? '').replace(/^mailto:/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
