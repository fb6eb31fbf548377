import type { View } from '../../model/reading.js';
import { symbolOf } from '../rtf/charset.js';
import { Story } from '../story.js';
import type { Style } from '../story.js';
import { Tables } from '../tables.js';
import type { Counter } from './counter.js';
import { Fields } from './fields.js';
import { over } from './properties.js';
import type { ParagraphProperties } from './properties.js';
import type { DocStyle } from './styles.js';
import type { DocText } from './text.js';

/** Characters that print something else or nothing ([MS-DOC]). */
const PRINTED: Record<string, string> = { '\t': ' ', '\n': ' ', '\v': ' ', '\f': ' ', '\x0e': ' ', '\x1e': '-' };
const CELL_END = '\x07';
const SECTION_END = '\f';
/** From here on a list number says that the paragraph has left its list. */
const NO_LIST = 0xf801;

/** Takes down stretches of the text of a document as stories. */
export class Walk {
  readonly count = { pictures: 0, drawings: 0, lost: 0 };

  constructor(
    private readonly doc: DocText,
    private readonly counter: Counter | null,
    private readonly view: View,
  ) {}

  /**
   * @param start first character
   * @param end the one after the last
   * @param note label of the note whose words these are
   * @param ended is told the last character of each paragraph, before the story has it
   */
  story(start: number, end: number, note?: string, ended?: (last: number, index: number) => void): Story {
    const story = new Story(this.view);
    const taking = { story, tables: new Tables(), fields: new Fields(), note };
    const { text } = this.doc;
    const marks = /[\x07\f\r]/g;
    let first = start;
    for (marks.lastIndex = start; first < end;) {
      const mark = marks.exec(text)?.index ?? end;
      const last = Math.min(mark, end - 1);
      const { properties, ends } = this.doc.paragraph(last);
      if (text[last] === SECTION_END && !ends && last + 1 < end) continue;
      ended?.(last, story.here);
      this.paragraph(taking, first, last, properties);
      first = last + 1;
    }
    return story;
  }

  private paragraph(taking: Taking, first: number, last: number, own: ParagraphProperties): void {
    const { story, tables, fields, note } = taking;
    const style = this.doc.styles.style(own.style ?? 0);
    const properties = over(own, style.paragraph);
    const depth = properties.depth ?? (properties.inTable ? 1 : 0);
    if (properties.rowEnd) return tables.endRow(depth);
    const wasContents = fields.contents;
    const mark = this.runs(taking, first, last, style);
    const cell = tables.cellAt(depth);
    const { number, level } = this.numbered(properties, style, story, mark);
    story.end(
      {
        number,
        depth: level,
        heading: headingOf(properties, style),
        centered: properties.centered ?? false,
        indent: Math.max(0, Math.round(((properties.left ?? 0) + (properties.first ?? 0)) / 120)),
        cell,
        note,
        contents: wasContents || fields.contents || (style.builtIn >= 19 && style.builtIn <= 27),
      },
      mark,
    );
    if (cell && (properties.cellEnd || this.doc.text[last] === CELL_END)) tables.endCell(depth);
  }

  /** Takes down the words of a paragraph. @returns what is said of its mark */
  private runs(taking: Taking, first: number, last: number, style: DocStyle): Style {
    for (let at = first; ;) {
      const { properties, end } = this.doc.run(at);
      const look = this.doc.look(properties, style);
      const stop = Math.min(end, last + 1);
      const words = this.doc.text.slice(at, stop);
      if (properties.symbol === undefined) this.words(taking, words, look);
      else if (taking.fields.printed) taking.story.add(symbolOf(properties.symbol).repeat(words.length), look);
      if (stop > last) return look;
      at = stop;
    }
  }

  private words({ story, fields }: Taking, words: string, look: Style): void {
    if (fields.printed && !/[\x00-\x1f\uf000-\uf0ff]/.test(words)) return story.add(words, look);
    const controls = /[\x00-\x1f]/g;
    let from = 0;
    const take = (to: number): void => {
      if (to === from) return;
      const plain = words.slice(from, to);
      if (fields.printed)
        story.add(
          plain.replace(/[\uf000-\uf0ff]/g, (one) => symbolOf(one.charCodeAt(0))),
          look,
        );
      else fields.code(plain);
    };
    for (let control = controls.exec(words); control; control = controls.exec(words)) {
      take(control.index);
      from = control.index + 1;
      const [character] = control;
      if (character === '\x13') fields.begin();
      else if (character === '\x14') fields.separate();
      else if (character === '\x15') fields.end();
      else if (fields.printed) this.control(character, story, look);
    }
    take(words.length);
  }

  private control(character: string, story: Story, look: Style): void {
    const printed = PRINTED[character];
    if (printed !== undefined) story.add(printed, look);
    else if (character === '\x01') this.count.pictures++;
    else if (character === '\x08') this.count.drawings++;
  }

  private numbered(
    { list = 0, level: said }: ParagraphProperties,
    style: DocStyle,
    story: Story,
    mark: Style,
  ): { number: string | null; level: number | null } {
    const gone = this.view === 'accepted' ? mark.deleted : mark.inserted;
    const unseen = mark.hidden && story.length === 0;
    if (list === 0 || list >= NO_LIST || gone || unseen) return { number: null, level: null };
    const byStyle = this.counter?.instance(list)?.list?.styles.indexOf(style.listStyle) ?? -1;
    const level = said ?? Math.max(0, byStyle);
    const number = this.counter?.next(list, level);
    if (number === undefined) this.count.lost++;
    return { number: number ?? null, level };
  }
}

interface Taking {
  story: Story;
  tables: Tables;
  fields: Fields;
  note: string | undefined;
}

function headingOf({ outline }: ParagraphProperties, { builtIn }: DocStyle): number | null {
  if (builtIn >= 1 && builtIn <= 9) return builtIn;
  if (builtIn === 62) return 0;
  return outline !== undefined && outline < 9 ? outline + 1 : null;
}
