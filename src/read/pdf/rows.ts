import type { Mark } from '../../model/agreement.js';
import type { Word } from './words.js';

/** Words with one baseline, from left to right. */
export interface Row {
  words: Word[];
  /** Baseline and size of its largest words, in points. */
  y: number;
  size: number;
  text: string;
}

/** Gathers the words of a page into rows by baseline; raised and lowered words belong to the row that they touch. */
export function rowsOf(words: readonly Word[]): Row[] {
  const sorted = words.length > 1 ? [...words].sort((one, other) => one.y - other.y || one.x - other.x) : words;
  const groups: { words: Word[]; y: number; size: number }[] = [];
  for (const word of sorted) {
    const group = groups.at(-1);
    if (!group || !touches(group, word)) {
      groups.push({ words: [word], y: word.y, size: word.size });
      continue;
    }
    group.words.push(word);
    if (word.size > group.size * 1.05) [group.y, group.size] = [word.y, word.size];
  }
  return groups.map(({ words: members, y, size }) => {
    const row = unprinted(members.sort((one, other) => one.x - other.x));
    return { words: row, y, size, text: textOf(row).text };
  });
}

/** Whether a word's height overlaps that of a row by more than half of the smaller one. */
function touches(row: { y: number; size: number }, word: Word): boolean {
  const top = Math.max(row.y - row.size, word.y - word.size);
  const bottom = Math.min(row.y, word.y);
  return bottom - top > Math.min(row.size, word.size) * 0.5;
}

/** Leaves out words that are printed twice, as a way to make them bold. */
function unprinted(words: Word[]): Word[] {
  return words.filter((word, at) => {
    const before = words[at - 1];
    if (!before || before.text !== word.text || Math.abs(before.x - word.x) > word.size * 0.15) return true;
    before.bold = true;
    return false;
  });
}

/** The text of words on one row, single-spaced, and which of it is bold. */
export function textOf(words: readonly Word[]): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let end = Infinity;
  for (const word of words) {
    const apart = word.spaced || word.x > end + word.size * 0.14;
    if (apart && text !== '' && !text.endsWith(' ')) text += ' ';
    const start = text.length;
    const words = word.text.includes('  ') ? word.text.replace(/ {2,}/g, ' ') : word.text;
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
    if (word.bold) bold(marks, text, start);
    end = word.end;
  }
  return { text: text.trimEnd(), marks };
}

function bold(marks: Mark[], text: string, start: number): void {
  const last = marks.at(-1);
  const end = text.trimEnd().length;
  if (last && text.slice(last.end, start).trim() === '') last.end = end;
  else if (end > start) marks.push({ start: text[start] === ' ' ? start + 1 : start, end, kind: 'bold' });
}
