import { styleText } from 'node:util';

/** Paints text when the terminal shows colour, else returns it as it is. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

export const painter = (color: boolean): Paint =>
  color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;

/** Breaks text into lines of at most `width` columns; a longer word stands on a line of its own. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, indent + line] : lines;
}

/** Columns side by side: each cell wrapped to its column's width, rows parted by nothing. */
export function columns(
  cells: readonly string[],
  widths: readonly number[],
  paint?: (column: number, text: string) => string,
): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] as number));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, column) => {
        const padded = (lines[row] ?? '').padEnd(widths[column] as number);
        return paint ? paint(column, padded) : padded;
      })
      .join('  ')
      .trimEnd(),
  );
}
