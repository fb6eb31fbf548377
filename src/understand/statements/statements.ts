import type { Paragraph } from '../../model/agreement.js';
import type { Tokens } from '../words/tokens.js';
import { formId } from '../words/vocabulary.js';
import { itemsOf, type Item } from './list.js';
import { sentencesOf, type Range } from './sentences.js';

/** One operative sentence, or one item of a list with the words that lead into it. */
export interface Statement {
  /** Index of the paragraph whose own words these are. */
  paragraph: number;
  /** Indexes of its tokens: those of the lead-in, its own, and those of a condition that ends the whole list. */
  at: Int32Array;
  /** Where its own tokens begin and end within `at`. */
  own: Range;
}

const STOP = formId('.');
const COLON = formId(':');
const FOLLOWING = formId('following');
/** Words that begin a condition on a whole list, after its last item. */
const TAIL = new Set(['without', 'unless', 'except', 'provided', 'subject', 'until', 'in', 'all'].map(formId));
const COMMA = formId(',');
const LONGEST_LEAD = 120;

/** Splits an agreement into statements, in the order of its text. Headings and contents are statements of no use and are left out. */
export function statementsOf(paragraphs: readonly Paragraph[], tokens: Tokens): Statement[] {
  const statements: Statement[] = [];
  const open: { level: number; lead: readonly number[] }[] = [];
  const row = new Row();
  paragraphs.forEach((paragraph, index) => {
    if (saysNothing(paragraph)) return;
    const range = { start: tokens.first[index] as number, end: tokens.first[index + 1] as number };
    while (open.length > 0 && (open.at(-1) as { level: number }).level >= paragraph.level && paragraph.level > 0) open.pop();
    if (paragraph.level === 0 && paragraph.look !== 'cell') open.length = 0;
    const above = open.at(-1)?.lead ?? [];
    const beside = row.wordsBefore(paragraph, range);
    const lead = beside.length > 0 ? [...above, ...beside].slice(-LONGEST_LEAD) : above;
    const made = paragraphStatements(tokens, index, range, lead);
    statements.push(...made);
    const last = made.at(-1);
    if (last && paragraph.look !== 'cell' && leadsOn(tokens, last))
      open.push({ level: paragraph.level, lead: Array.from(last.at).slice(-LONGEST_LEAD) });
  });
  return statements;
}

/** The cells of a table row, each of which leads into the next: "Net Collections up to $100,000" into "20%". */
class Row {
  private table = -1;
  private row = -1;
  private words: number[] = [];

  /** @returns the words of the cells to the left, and takes those of this one */
  wordsBefore({ place: { cell } }: Paragraph, range: Range): readonly number[] {
    if (!cell) return [];
    if (cell.table !== this.table || cell.row !== this.row) this.words = [];
    [this.table, this.row] = [cell.table, cell.row];
    const before = this.words;
    this.words = [...before, ...indexes(range)].slice(-LONGEST_LEAD);
    return before;
  }
}

/** Headings, titles and contents are no statements. */
const saysNothing = ({ look, text, heading }: Paragraph) =>
  look === 'contents' || look === 'title' || look === 'subtitle' || look === 'signature' || text === heading;

/** Does a statement lead into the paragraphs below it: by a colon, by "the following", or by no full stop? */
function leadsOn(tokens: Tokens, { at }: Statement): boolean {
  const last = tokens.form[at[at.length - 1] as number];
  return last === COLON || (last !== STOP && last !== SEMICOLON) || at.some((token) => tokens.form[token] === FOLLOWING);
}
const SEMICOLON = formId(';');

function paragraphStatements(tokens: Tokens, paragraph: number, range: Range, lead: readonly number[]): Statement[] {
  const make = (before: readonly number[], own: Range, after: readonly number[] = []): Statement => {
    const at = new Int32Array(before.length + own.end - own.start + after.length);
    at.set(before);
    for (let i = own.start; i < own.end; i++) at[before.length + i - own.start] = i;
    at.set(after, before.length + own.end - own.start);
    return { paragraph, at, own: { start: before.length, end: before.length + own.end - own.start } };
  };
  const items = itemsOf(tokens, range);
  const preface = sentencesOf(tokens, { start: range.start, end: items[0]?.start ?? range.end });
  const statements = preface.map((sentence, i) => make(i === 0 ? lead : [], sentence));
  if (items.length === 0) return statements;
  const beforeItems = statements.at(-1);
  const opens =
    beforeItems === undefined || tokens.form[beforeItems.at.at(-1) as number] !== STOP || hasFollowing(tokens, beforeItems);
  const leads: (readonly number[])[] = [beforeItems && opens ? Array.from(beforeItems.at) : lead];
  const tail = tailOf(tokens, items.at(-1) as Item);
  items.forEach((item, i) => {
    const own = { start: item.start + 3, end: item === items.at(-1) && tail ? tail.start : item.end };
    const before = (leads[item.depth] ?? leads.at(-1) ?? []).slice(-LONGEST_LEAD);
    sentencesOf(tokens, own).forEach((sentence, n) => {
      const statement = make(n === 0 ? before : [], sentence, n === 0 && tail ? indexes(tail) : []);
      statements.push(statement);
      if (items[i + 1] && (items[i + 1] as Item).depth > item.depth)
        leads[item.depth + 1] = [...(n === 0 ? before : []), ...indexes(sentence)];
    });
  });
  const rest = tail ? { start: tail.end, end: (items.at(-1) as Item).end } : { start: range.end, end: range.end };
  statements.push(...sentencesOf(tokens, rest).map((sentence) => make([], sentence)));
  return statements;
}

const hasFollowing = (tokens: Tokens, { at }: Statement) => at.some((token) => tokens.form[token] === FOLLOWING);
const indexes = ({ start, end }: Range) => Array.from({ length: end - start }, (_, i) => start + i);

/** The condition after the last item that holds for all of them: ", without the consent of Manager". */
function tailOf(tokens: Tokens, item: Item): Range | undefined {
  const [sentence] = sentencesOf(tokens, { start: item.start + 3, end: item.end });
  if (!sentence) return undefined;
  for (let at = sentence.start + 1; at < sentence.end; at++)
    if (tokens.form[at - 1] === COMMA && TAIL.has(tokens.form[at] as number)) return { start: at, end: sentence.end };
  return undefined;
}
