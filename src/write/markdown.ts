import type { Agreement, Mark, Paragraph } from '../model/agreement.js';
import { longDate } from '../model/words.js';

/** An agreement as Markdown, with the numbers that Word prints typed out; text is text, whatever characters it holds. */
export function writeMarkdown(agreement: Agreement): string {
  const { legend, date, notes } = agreement;
  const numbers = new Map(notes.map((note, index) => [note.paragraph, index + 1]));
  const front = [legend, date && longDate(date)]
    .filter(Boolean)
    .map((words) => escape(words as string))
    .join(' · ');
  const blocks: string[] = front ? [`_${front}_`] : [];
  const tables = new Set<number>();
  for (const paragraph of agreement.paragraphs) {
    const table = paragraph.place.cell?.table;
    if (table === undefined) blocks.push(blockOf(paragraph, agreement) + noteMark(numbers.get(paragraph.id)));
    else if (!tables.has(table)) {
      tables.add(table);
      blocks.push(tableOf(agreement.paragraphs.filter((cell) => cell.place.cell?.table === table)));
    }
  }
  const footnotes = notes.map(({ text }, index) => `[^${index + 1}]: ${text.map(escape).join('  \n    ')}`);
  return [...blocks, ...footnotes].join('\n\n') + '\n';
}

const noteMark = (number: number | undefined) => (number === undefined ? '' : `[^${number}]`);

function blockOf(paragraph: Paragraph, agreement: Agreement): string {
  const { look, level, number } = paragraph;
  const words = inline(paragraph);
  const numbered = number === null ? words : `${escape(number)} ${words}`;
  if (look === 'title') return `# ${words}`;
  if (look === 'contents') return `## ${words}\n\n${contentsOf(agreement)}`;
  if (look === 'article' || look === 'exhibit' || look === 'heading') return `## ${numbered}`;
  if (look === 'section') return `### ${numbered}`;
  if (number === '•') return `- ${words}`;
  // Depth by non-breaking spaces: real list items would be numbered anew by the reader.
  return `${'&nbsp;'.repeat(Math.max(0, level - 2) * 4)}${numbered}`;
}

const contentsOf = ({ paragraphs }: Agreement) =>
  paragraphs
    .filter(({ look, place }) => look === 'article' || look === 'exhibit' || (look === 'section' && place.exhibit === null))
    .map(
      (paragraph) =>
        `${paragraph.look === 'section' ? '  ' : ''}- ${escape(`${paragraph.number ?? ''} ${paragraph.text}`.trim())}`,
    )
    .join('\n');

function tableOf(cells: readonly Paragraph[]): string {
  const rows: string[][][] = [];
  for (const cell of cells) {
    const { row, column } = cell.place.cell as { row: number; column: number };
    const columns = (rows[row] ??= []);
    (columns[column] ??= []).push(inline(cell));
  }
  if (cells[0]?.look === 'signature')
    return rows
      .flat()
      .map((lines) => lines.join('  \n'))
      .join('\n\n');
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: string[][]) =>
    `| ${Array.from({ length: width }, (_, at) => (row[at] ?? []).join('<br>')).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head ?? []), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

function inline({ text, marks, look }: Paragraph): string {
  if (look === 'article' || look === 'exhibit' || look === 'section' || look === 'title') return escape(text);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, index) => wrapped(text, cuts[index] as number, end, marks))
    .join('');
}

function wrapped(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const kinds = new Set(marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind));
  const words = text.slice(start, end);
  const fence =
    kinds.has('bold') || kinds.has('definition') || kinds.has('blank') ? '**' : kinds.has('underline') ? '_' : '';
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return fence && inner ? `${before}${fence}${escape(inner)}${fence}${after}` : escape(words);
}

/** Characters that Markdown or HTML would read as markup. */
const escape = (text: string) =>
  text.replace(/[\\`*_[\]<>|#~&!]/g, (character) =>
    character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`,
  );
