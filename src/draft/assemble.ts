import { inputError } from '../model/problem.js';
import type { RenderData } from '../library/clauses/helpers.js';
import { CLOSE, OPEN } from '../library/clauses/literal.js';
import { renderText } from '../library/clauses/text.js';
import { parseBlocks, parseGroups, type Block } from './blocks.js';
import type { Unnumbered } from './number.js';
import type { Part, Picked } from './select.js';

type List = Unnumbered['list'];
type Look = Unnumbered['look'];

/** Renders the parts of a draft into paragraphs, all but the glossary, which depends on the words of the others. */
export class Assembly {
  readonly paragraphs: Unnumbered[] = [];
  /** Where the glossary's entries go: after which paragraph. */
  private glossaryAfter = 0;
  private tables = 0;
  /** The clause whose text is being rendered. */
  private clause: string | null = null;

  constructor(
    private readonly context: object,
    private readonly data: RenderData,
  ) {}

  /** The cover: its lines one by one, then the place of the table of contents. */
  addCover(text: string): void {
    const lines = this.render(text)
      .split('\n')
      .filter((line) => line.trim());
    lines.forEach((line, index) => this.push(`cover/${index}`, 'subtitle', line.trim()));
    this.pushHeading('contents', 'contents', 0, 'Table of Contents', null);
  }

  addPart(part: Part): void {
    const list = part.kind === 'exhibit' ? 'exhibits' : 'articles';
    this.clause = null;
    if (part.kind === 'article' || part.kind === 'exhibit')
      this.pushHeading(part.id, part.kind, 1, this.render(part.title), list);
    for (const picked of part.picked) this.addClause(picked, list);
    this.clause = null;
  }

  private addClause({ clause, title, texts }: Picked, list: 'articles' | 'exhibits'): void {
    this.clause = clause.id;
    const rendered = texts.map((text) => this.render(text)).join('\n\n');
    if (clause.look === 'signatures') this.addSignatures(clause.id, rendered);
    else if (clause.look === 'opening') this.addOpening(clause.id, title, rendered);
    else {
      this.addSection(clause.id, this.render(title), parseBlocks(rendered), list);
      if (clause.look === 'definitions') this.glossaryAfter = this.paragraphs.length;
    }
  }

  /** An exhibit that no template lists. */
  addExhibit(id: string, title: string): void {
    this.pushHeading(id, 'exhibit', 1, title, 'exhibits');
  }

  /** A numbered section: its heading, then its paragraphs, items and tables. */
  addSection(id: string, title: string, blocks: readonly Block[], list: 'articles' | 'exhibits'): void {
    this.pushHeading(id, 'section', 2, title, list);
    this.addBlocks(id, blocks, list);
  }

  /** An unnumbered heading and its text, as the memo has them. */
  addHeaded(id: string, title: string, text: string): void {
    this.pushHeading(id, 'article', 0, this.render(title), null);
    this.addBlocks(id, parseBlocks(this.render(text)), 'bullets');
  }

  /** Entries of the glossary: the term defined, then its meaning. */
  insertDefinitions(clause: string, entries: readonly [term: string, meaning: string][]): void {
    const tail = this.paragraphs.splice(this.glossaryAfter);
    this.clause = clause;
    for (const [term, meaning] of entries) {
      const [first, ...rest] = parseBlocks(`${OPEN.definition}${term}${CLOSE} ${meaning}`);
      this.push(`term/${term}`, 'definition', first?.raw ?? '');
      this.addBlocks(`term/${term}`, rest, 'articles');
    }
    this.paragraphs.push(...tail);
  }

  /** @throws InputError that names the file when a text cannot be rendered for this deal */
  render(text: string): string {
    try {
      return renderText(text, this.context, this.data).trim();
    } catch (error) {
      const found = `“${text.trim().slice(0, 60)}” cannot be rendered for this deal: ${(error as Error).message}`;
      const file = this.clause === null ? 'templates' : `clauses/${this.clause}.yaml`;
      throw inputError(file, found.replace(/\s+/g, ' '), 'fields that the deal holds');
    }
  }

  private addBlocks(parent: string, blocks: readonly Block[], list: NonNullable<List>): void {
    let row = 0;
    blocks.forEach(({ kind, depth, raw, cells }, index) => {
      const id = `${parent}/${index + 1}`;
      if (kind === 'row') {
        if (row === 0) this.tables += 1;
        const table = this.tables - 1;
        cells.forEach((cell, column) =>
          this.push(`${id}.${column}`, 'cell', row === 0 ? `**${cell}**` : cell, { cell: { table, row, column } }),
        );
        row += 1;
        return;
      }
      row = 0;
      if (kind === 'text') this.push(id, 'body', raw);
      else this.push(id, list === 'recitals' ? 'recital' : 'item', raw, { level: 3 + depth, list });
    });
  }

  /** Preamble and recitals: no section number; a title is printed only where the text has lettered items. */
  private addOpening(id: string, title: string, rendered: string): void {
    const blocks = parseBlocks(rendered);
    if (blocks.some((block) => block.kind === 'item')) this.pushHeading(id, 'heading', 0, this.render(title), null);
    this.addBlocks(id, blocks, 'recitals');
  }

  /** Each group of lines is one signature block, a cell of its own in a table of two columns; single lines stand before it. */
  private addSignatures(id: string, rendered: string): void {
    const groups = parseGroups(rendered);
    const single = groups.filter((lines) => lines.length === 1).flat();
    single.forEach((line, index) => this.push(`${id}/lead.${index}`, 'body', line));
    const table = this.tables;
    this.tables += 1;
    groups
      .filter((lines) => lines.length > 1)
      .forEach((lines, index) => {
        const cell = { table, row: Math.floor(index / 2), column: index % 2 };
        lines.forEach((line, at) => this.push(`${id}/${index}.${at}`, 'signature', line, { cell }));
      });
  }

  private pushHeading(id: string, look: Look, level: number, heading: string, list: List): void {
    this.paragraphs.push({ id, look, level, heading, raw: heading, list, clause: this.clause, cell: null });
  }

  private push(
    id: string,
    look: Look,
    raw: string,
    place: { level?: number; list?: List; cell?: Unnumbered['cell'] } = {},
  ): void {
    const { level = 0, list = null, cell = null } = place;
    this.paragraphs.push({ id, look, level, heading: null, raw, list, clause: this.clause, cell });
  }
}
