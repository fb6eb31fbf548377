import type { Found } from '../../../src/read/found.js';
import { outline } from '../../../src/read/outline/outline.js';

/** A found paragraph with the given words, and whatever else a test is about. */
export const found = (text: string, over: Partial<Found> = {}): Found => ({
  text,
  number: null,
  depth: null,
  heading: null,
  marks: [],
  centered: false,
  indent: 0,
  ...over,
});

export const toFound = (line: string | Found): Found => (typeof line === 'string' ? found(line) : line);

/** "number | section | level | text" of each paragraph. */
export const printed = (lines: readonly (string | Found)[]): string[] =>
  outline(lines.map(toFound)).map(
    ({ number, section, level, text }) => `${number ?? ''} | ${section ?? ''} | ${level} | ${text}`,
  );

export const sections = (...lines: (string | Found)[]): (string | null)[] =>
  outline(lines.map(toFound)).map(({ section }) => section);

/** Paragraphs of a plain text as a reader of text files finds them: parted by empty lines, indented and centred by blanks. */
export function foundIn(text: string): Found[] {
  return text
    .split(/\n[ \t]*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.split('\n').filter((line) => line.trim() !== '');
      const indent = /^ */.exec(lines[0] as string)?.[0].length ?? 0;
      return found(
        lines
          .map((line) => line.trim())
          .join(' ')
          .replace(/\s+/g, ' '),
        { indent, centered: indent > 20 },
      );
    });
}
