/** One paragraph of rendered clause text, before it has a number. */
export interface Block {
  kind: 'text' | 'item' | 'row';
  /** Items: 0 for (a), 1 for (i), 2 for (A). */
  depth: number;
  /** Text still with markup; for a row, its cells. */
  raw: string;
  cells: string[];
}

const ITEM = /^( *)- +(.*)$/;
const ROW = /^ *\|(.*)\| *$/;

/** Splits rendered text into paragraphs, list items and table rows; see docs/for-attorneys.md, "Layout of the text". */
export function parseBlocks(rendered: string): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of rendered.split('\n')) {
    const item = ITEM.exec(line);
    const row = item ? null : ROW.exec(line);
    if (line.trim() === '') open = false;
    else if (row) {
      blocks.push({ kind: 'row', depth: 0, raw: '', cells: (row[1] as string).split('|').map((cell) => cell.trim()) });
      open = false;
    } else if (item) {
      const depth = Math.min(2, Math.floor((item[1] as string).length / 2));
      blocks.push({ kind: 'item', depth, raw: (item[2] as string).trim(), cells: [] });
      open = true;
    } else if (open) {
      const last = blocks.at(-1) as Block;
      last.raw = `${last.raw} ${line.trim()}`;
    } else {
      blocks.push({ kind: 'text', depth: 0, raw: line.trim(), cells: [] });
      open = true;
    }
  }
  return blocks;
}

/** Lines as they stand, in groups parted by empty lines: for signature blocks. */
export function parseGroups(rendered: string): string[][] {
  const groups = rendered.split(/\n\s*\n/).map((group) =>
    group
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  return groups.filter((group) => group.length > 0);
}
