import type { Agreement, Mark, Paragraph } from '../model/agreement.js';
import { longDate } from '../model/words.js';
import { blocksOf, isListed, marksWithin, rowsOf, stretches } from './blocks.js';

/** An agreement as Markdown, with the numbers that Word prints typed out; text is text, whatever characters it holds. */
export function writeMarkdown(agreement: Agreement): string {
  const { legend, date, notes } = agreement;
  const numbers = new Map(notes.map((note, index) => [note.paragraph, index + 1]));
  const front = [legend, date && longDate(date)]
    .filter(Boolean)
    .map((words) => escape(words as string))
    .join(' · ');
  const blocks: string[] = front ? [`_${front}_`] : [];
  for (const block of blocksOf(agreement.paragraphs)) {
    if (Array.isArray(block)) blocks.push(tableOf(block));
    else blocks.push(blockOf(block, agreement) + noteMark(numbers.get(block.id)));
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
    .filter(isListed)
    .map(
      (paragraph) =>
        `${paragraph.look === 'section' ? '  ' : ''}- ${escape(`${paragraph.number ?? ''} ${paragraph.text}`.trim())}`,
    )
    .join('\n');

function tableOf(cells: readonly Paragraph[]): string {
  const rows = rowsOf(cells).map((row) => row.map((cell) => cell.map(inline)));
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

function inline(paragraph: Paragraph): string {
  const { text, marks, look } = paragraph;
  if (look === 'article' || look === 'exhibit' || look === 'section' || look === 'title') return escape(text);
  return stretches(paragraph)
    .map(([start, end]) => fenced(text.slice(start, end), marksWithin(marks, start, end)))
    .join('');
}

function fenced(words: string, marks: readonly Mark[]): string {
  const kinds = new Set(marks.map(({ kind }) => kind));
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
