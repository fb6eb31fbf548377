import { textOf, type Row } from './rows.js';

/** Label at the front of a footnote. */
const noteLabel = /^(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\])(?=[ .A-Z“"])/;

/** A page's rows, those of its footnotes apart from the rest; each row of a note with its label. */
export interface Parted {
  rows: Row[];
  notes: { row: Row; label: string }[];
}

/** Parts the footnotes from a page: rows at its bottom, smaller than the body, the first with a label in front. */
export function partNotes(rows: readonly Row[], bodySize: number): Parted {
  let start = rows.length;
  for (let at = rows.length - 1; at > 0 && rows[at]!.size < bodySize * 0.93; at--) {
    if (noteLabel.test(rows[at]!.text)) start = at;
  }
  const notes: Parted['notes'] = [];
  let label = '';
  for (const row of rows.slice(start)) {
    const found = noteLabel.exec(row.text)?.[0];
    label = found ?? label;
    notes.push({ row: found ? withoutLabel(row, found) : row, label });
  }
  if (notes.length === 0) return { rows: [...rows], notes };
  const labels = new Set(notes.map((note) => note.label));
  return { rows: rows.slice(0, start).map((row) => withoutReferences(row, labels)), notes };
}

/** Takes the label off the front of a note. */
function withoutLabel(row: Row, label: string): Row {
  const [first, ...rest] = row.words as [Row['words'][number], ...Row['words']];
  const text = first.text.trimStart().slice(label.length).trimStart();
  const words = text === '' ? rest : [{ ...first, text }, ...rest];
  return words.length === 0 ? row : { ...row, words };
}

/** Takes the raised labels of the page's notes out of a row. */
function withoutReferences(row: Row, labels: ReadonlySet<string>): Row {
  const words: Row['words'] = [];
  for (const word of row.words) {
    const before = words.at(-1);
    const isReference = word.size < row.size * 0.8 && labels.has(word.text.trim());
    if (!isReference || !before) words.push(word);
    else words[words.length - 1] = { ...before, end: word.end };
  }
  return words.length === row.words.length ? row : { ...row, words, text: textOf(words).text };
}

/** The size of most of the text. */
export function commonSize(pages: readonly Row[][]): number {
  const counts = new Map<number, number>();
  for (const rows of pages) {
    for (const { size, text } of rows) {
      const rounded = Math.round(size * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
    }
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
