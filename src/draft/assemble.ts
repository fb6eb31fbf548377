import { parseBlocks, parseGroups, type Block } from './blocks.js';
import { inputError } from '../model/problem.js';
import { CLOSE, OPEN } from '../library/clauses/literal.js';
import type { RenderData } from '../library/clauses/helpers.js';
import { renderText } from '../library/clauses/text.js';
import type { Unnumbered } from './number.js';
import type { Part, Picked } from './select.js';

/** Renders the parts of a draft into paragraphs, all but the glossary, which depends on the words of the others. */
export class Assembly {
  readonly paragraphs: Unnumbered[] = [];
  /** Where the glossary's entries go: after which paragraph. */
  glossaryAfter: number | null = null;
  private tables = 0;
  /** The file whose text is being rendered, for messages. */
  private source = 'templates';

  constructor(
    private readonly context: object,
    private readonly data: RenderData,
  ) {}

  addPart(part: Part): void {
    const list = part.kind === 'exhibit' ? 'exhibits' : 'articles';
    if (part.kind === 'article' || part.kind === 'exhibit') {
      const title = this.render(part.title);
      this.push({ id: part.id, look: part.kind, level: 1, heading: title, raw: title, list });
    }
    for (const picked of part.picked) this.addClause(picked, list);
  }

  addClause(picked: Picked, list: 'articles' | 'exhibits'): void {
    const { clause } = picked;
    this.source = `clauses/${clause.id}.yaml`;
    const rendered = picked.texts.map((text) => this.render(text)).join('\n\n');
    if (clause.look === 'signatures') this.addSignatures(picked, rendered);
    else if (clause.look === 'opening') this.addOpening(picked, rendered);
    else {
      this.addSection(clause.id, this.render(picked.title), parseBlocks(rendered), list);
      if (clause.look === 'definitions') this.glossaryAfter = this.paragraphs.length;
    }
  }

  /** A numbered section: its heading, then its paragraphs, items and tables. */
  addSection(id: string, title: string, blocks: readonly Block[], list: 'articles' | 'exhibits'): void {
    this.push({ id, look: 'section', level: 2, heading: title, raw: title, list, clause: id });
    this.addBlocks(id, blocks, list);
  }

  /** The cover: its lines one by one, then the place of the table of contents. */
  addCover(text: string): void {
    this.render(text)
      .split('\n')
      .filter((line) => line.trim())
      .forEach((raw, index) => {
        this.push({ id: `cover/${index}`, look: 'subtitle', level: 0, heading: null, raw: raw.trim(), list: null });
      });
    this.push({
      id: 'contents',
      look: 'contents',
      level: 0,
      heading: 'Table of Contents',
      raw: 'Table of Contents',
      list: null,
    });
  }

  /** An unnumbered heading and its text, as the memo has them. */
  addHeaded(id: string, title: string, text: string): void {
    const heading = this.render(title);
    this.push({ id, look: 'article', level: 0, heading, raw: heading, list: null });
    this.addBlocks(id, parseBlocks(this.render(text)), 'bullets');
  }

  addBlocks(clause: string, blocks: readonly Block[], list: NonNullable<Unnumbered['list']>): void {
    let row = 0;
    blocks.forEach((block, index) => {
      const id = `${clause}/${index + 1}`;
      if (block.kind !== 'row') {
        row = 0;
        const item = block.kind === 'item';
        const look = !item ? 'body' : list === 'recitals' ? 'recital' : 'item';
        const level = item ? 3 + block.depth : 0;
        this.push({ id, look, level, heading: null, raw: block.raw, list: item ? list : null, clause });
        return;
      }
      if (row === 0) this.tables += 1;
      block.cells.forEach((cell, column) => {
        const place = { table: this.tables - 1, row, column };
        const raw = row === 0 ? `**${cell}**` : cell;
        this.push({ id: `${id}.${column}`, look: 'cell', level: 0, heading: null, raw, list: null, clause, cell: place });
      });
      row += 1;
    });
  }

  /** Preamble and recitals: no section number; a title is printed only where the text has lettered items. */
  private addOpening({ clause, title }: Picked, rendered: string): void {
    const blocks = parseBlocks(rendered);
    if (blocks.some((block) => block.kind === 'item')) {
      const heading = this.render(title);
      this.push({ id: clause.id, look: 'heading', level: 0, heading, raw: heading, list: null, clause: clause.id });
    }
    this.addBlocks(clause.id, blocks, 'recitals');
  }

  /** Each group of lines is one signature block, a cell of its own in a table of two columns. */
  private addSignatures({ clause }: Picked, rendered: string): void {
    const groups = parseGroups(rendered);
    const isBlock = (lines: string[]) => lines.length > 1;
    groups
      .filter((lines) => !isBlock(lines))
      .forEach((lines, index) => {
        const raw = lines.join(' ');
        this.push({
          id: `${clause.id}/lead.${index}`,
          look: 'body',
          level: 0,
          heading: null,
          raw,
          list: null,
          clause: clause.id,
        });
      });
    const table = this.tables;
    this.tables += 1;
    groups.filter(isBlock).forEach((lines, index) => {
      const cell = { table, row: Math.floor(index / 2), column: index % 2 };
      lines.forEach((raw, line) => {
        this.push({
          id: `${clause.id}/${index}.${line}`,
          look: 'signature',
          level: 0,
          heading: null,
          raw,
          list: null,
          clause: clause.id,
          cell,
        });
      });
    });
  }

  /** Entries of the glossary: the term defined, then its meaning; lettered items keep their letters. */
  insertDefinitions(clause: string, entries: readonly [term: string, meaning: string][]): void {
    const tail = this.paragraphs.splice(this.glossaryAfter ?? this.paragraphs.length);
    for (const [term, meaning] of entries) {
      const [first, ...rest] = parseBlocks(`${OPEN.definition}${term}${CLOSE} ${meaning}`);
      const id = `term/${term}`;
      this.push({ id, look: 'definition', level: 0, heading: null, raw: first?.raw ?? '', list: null, clause });
      this.addBlocks(id, rest, 'articles');
    }
    this.paragraphs.push(...tail);
  }

  /** @throws InputError that names the file when a text cannot be rendered for this deal */
  render(text: string): string {
    try {
      return renderText(text, this.context, this.data).trim();
    } catch (error) {
      const found = `“${text.trim().slice(0, 60)}” cannot be rendered for this deal: ${(error as Error).message}`;
      throw inputError(this.source, found.replace(/\s+/g, ' '), 'fields that the deal holds');
    }
  }

  private push(paragraph: Unnumbered): void {
    this.paragraphs.push(paragraph);
  }
}
