import type { View } from '../../model/reading.js';
import type { Style } from '../story.js';
import { Beside } from './beside.js';
import { codePageOf, decodeBytes, symbolOf } from './charset.js';
import { Definitions } from './definitions.js';
import { firstGroup, styleOf } from './group.js';
import type { Group } from './group.js';
import { Part } from './part.js';
import type { Sink } from './scan.js';
import { CHARACTER, GOALS, PARTS, PRINTED, READ_STARRED, SHAPING } from './words.js';

const MOST_BYTES_AT_ONCE = 4096;

/** Takes what the scanner meets in an RTF file, and takes down its texts. */
export class RtfReader implements Sink {
  readonly body: Part;
  readonly beside = new Beside();
  readonly count = { pictures: 0, objects: 0, unlabelled: 0 };
  private readonly definitions = new Definitions();
  private readonly groups: Group[] = [];
  private readonly parts: Part[] = [];
  private group = firstGroup();
  private part: Part;
  private words = '';
  private bytes: number[] = [];
  private style: Style | null = null;
  private toSkip = 0;
  private starred = false;
  private charset = 'windows-1252';

  constructor(private readonly view: View) {
    this.body = new Part('body', view, 0);
    this.part = this.body;
  }

  open(): void {
    this.flush();
    this.starred = false;
    this.groups.push(this.group);
    this.group = { ...this.group };
  }

  close(): void {
    this.flush();
    this.style = null;
    if (this.part !== this.body && this.part.groups === this.groups.length) this.closePart();
    this.group = this.groups.pop() ?? firstGroup();
  }

  star(): void {
    this.starred = true;
  }

  hex(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else {
      this.bytes.push(byte);
      if (this.bytes.length >= MOST_BYTES_AT_ONCE) this.takeBytes();
    }
  }

  text(latin1: string): void {
    this.takeBytes();
    const rest = latin1.slice(this.toSkip);
    this.toSkip = Math.max(0, this.toSkip - latin1.length);
    const coded = this.charsetNow();
    if (coded === 'symbol' || /[\x80-\xff]/.test(rest)) this.words += decodeBytes(coded, [...Buffer.from(rest, 'latin1')]);
    else this.words += rest;
  }

  word(name: string, value: number | null): void {
    this.takeBytes();
    const { starred, group } = this;
    this.starred = false;
    if (name === 'u' && value !== null) return this.unicode(value);
    if (this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    if (group.goal === 'skip') return;
    const printed = PRINTED.get(name);
    if (printed !== undefined) {
      this.words += printed;
      return;
    }
    const change = CHARACTER.get(name);
    if (change) {
      this.flush();
      this.style = null;
      change(group, value);
      return;
    }
    const shape = SHAPING.get(name);
    if (shape) shape(group, value);
    else if (starred || GOALS.has(name) || PARTS.has(name)) this.enter(name, starred);
    else this.act(name, value);
  }

  /** Ends what the file left open. */
  finish(): void {
    this.flush();
    while (this.part !== this.body) this.closePart();
    this.endParagraph(undefined);
  }

  private unicode(value: number): void {
    const code = value < 0 ? value + 65_536 : value;
    this.words += code >= 0xf000 && code < 0xf100 ? symbolOf(code) : String.fromCharCode(code);
    this.toSkip = this.group.fallback;
  }

  private act(name: string, value: number | null): void {
    const { group } = this;
    if (group.goal === 'fonts' || group.goal === 'styles') this.definitions.word(name, value, group);
    else if (name === 'par' || name === 'sect') this.paragraph();
    else if (name === 'cell') this.endCell(1);
    else if (name === 'nestcell') this.endCell(Math.max(2, group.depth));
    else if (name === 'row') this.part.tables.endRow(1);
    else if (name === 'nestrow') this.part.tables.endRow(Math.max(2, group.depth));
    else if (name === 'field') group.field = { code: '' };
    else if (name === 'fldrslt') group.contents ||= /^\s{0,9}TOC\b/i.test(group.field?.code ?? '');
    else if (name === 'ftnalt') this.part.atEnd = true;
    else if (name === 'ansicpg') this.charset = codePageOf(value ?? 1252);
    else if (name === 'mac') this.charset = 'macintosh';
  }

  /** A word that says where the words of its group go. */
  private enter(name: string, starred: boolean): void {
    const { group } = this;
    this.flush();
    if (group.goal !== 'text' && group.goal !== 'frame') {
      if (starred) group.goal = 'skip';
      return;
    }
    if (name === 'pict') this.count.pictures++;
    if (name === 'object') this.count.objects++;
    const part = PARTS.get(name);
    if (part) this.openPart(part);
    else group.goal = GOALS.get(name) ?? (READ_STARRED.has(name) ? group.goal : 'skip');
  }

  private openPart(kind: Part['kind']): void {
    const part = new Part(kind, this.view, this.groups.length);
    this.parts.push(this.part);
    this.part = part;
    const { fallback, font } = this.group;
    this.group = { ...firstGroup(), fallback, font };
    this.style = null;
  }

  private closePart(): void {
    const ended = this.part;
    this.endParagraph(undefined);
    this.part = this.parts.pop() ?? this.body;
    this.beside.keep(ended, this.part);
  }

  private paragraph(): void {
    this.flush();
    if (this.group.goal === 'text') this.endParagraph(this.styleNow());
  }

  private endCell(depth: number): void {
    this.flush();
    this.group.inTable = true;
    this.group.depth = depth;
    this.endParagraph(undefined);
    this.part.tables.endCell(depth);
  }

  private endParagraph(mark: Style | undefined): void {
    const { group, part, definitions } = this;
    const listed = part.label !== null || group.list > 0;
    if (group.list > 0 && part.label === null && part.story.length > 0) this.count.unlabelled++;
    const cell = part.tables.cellAt(group.depth || (group.inTable ? 1 : 0));
    part.story.end(
      {
        number: part.takeLabel(),
        depth: listed ? group.level : null,
        heading: definitions.heading(group),
        centered: group.centered,
        indent: Math.max(0, Math.round((group.left + group.first) / 120)),
        cell,
        note: this.beside.noteLabel(part),
        contents: part.contents || definitions.isContents(group),
      },
      mark,
    );
    part.contents = false;
  }

  private takeBytes(): void {
    if (this.bytes.length === 0) return;
    this.words += decodeBytes(this.charsetNow(), this.bytes);
    this.bytes = [];
  }

  private charsetNow(): string {
    return this.definitions.charset(this.group.font) ?? this.charset;
  }

  private styleNow(): Style {
    return (this.style ??= styleOf(this.group, (author, date) => this.definitions.changedBy(author, date)));
  }

  /** Hands the words since the last change of style to where they go. */
  private flush(): void {
    this.takeBytes();
    const { words, group, part } = this;
    if (words === '') return;
    this.words = '';
    if (group.goal === 'text') {
      part.contents ||= group.contents;
      part.story.add(words, this.styleNow());
    } else if (group.goal === 'label') part.label = (part.label ?? '') + words;
    else if (group.goal === 'instruction' && group.field && group.field.code.length < 100) group.field.code += words;
    else if (group.goal === 'comment-author') this.beside.author += words;
    else if (group.goal === 'comment-date') this.beside.date += words;
    else this.definitions.text(words, group);
  }
}
