import type { Paragraph } from '../../model/agreement.js';
import { styleOfLook, type FullStyle, type Look, type StyleId } from '../../model/look.js';
import { rowsOf, isListed, type Block } from '../blocks.js';
import { LINE_HEIGHT, OTHER_WIDTH, widthsOf } from './metrics.js';
import { styleOf } from './style.js';
import { columnWidths } from './table.js';

/** Inner margin of a table cell, both sides, in points. */
const CELL_MARGIN = 10.8;

/**
 * On which page each paragraph begins, from 1: what the table of contents shows before Word lays the document out itself.
 * Counts lines by the widths of Times New Roman; right within a page for other fonts.
 */
export function paginate(blocks: readonly Block[], look: Look): { pages: Map<string, number>; total: number } {
  const { page } = look;
  const height = (page.height - page.top - page.bottom) * 72;
  const pages = new Map<string, number>();
  const sheet = { page: 1, used: 0, after: 0 };
  const turn = () => {
    sheet.page += 1;
    sheet.used = 0;
    sheet.after = 0;
  };
  blocks.forEach((block, index) => {
    if (Array.isArray(block)) return placeTable(block);
    if (block.look === 'contents') return placeContents(block);
    if (block.look === 'exhibit') turn();
    const { style, lines } = measure(block, look);
    placeLines(block, style, lines, style.keep_next ? firstLines(blocks, index + 1, style.after) : 0);
  });
  return { pages, total: sheet.page };

  /** Between two paragraphs stands the larger of their spaces; two lines at least on either page. */
  function placeLines(paragraph: Paragraph, style: FullStyle, lines: number, after: number): void {
    const line = lineHeight(style);
    const before = sheet.used === 0 ? 0 : Math.max(style.before, sheet.after);
    const least = (lines <= 3 ? lines : 2) * line + (after > 0 ? after : 0);
    if (sheet.used > 0 && sheet.used + before + least > height) turn();
    else sheet.used += before;
    pages.set(paragraph.id, sheet.page);
    let left = lines;
    while (sheet.used + left * line > height) {
      const fit = Math.floor((height - sheet.used) / line);
      left -= Math.max(1, left - fit === 1 ? fit - 1 : fit);
      turn();
    }
    sheet.used += left * line;
    sheet.after = style.after;
  }

  /** Rows do not split; an empty paragraph follows every table. */
  function placeTable(cells: Paragraph[]): void {
    const widths = columnWidths(cells, look);
    sheet.used += sheet.after;
    sheet.after = 0;
    for (const row of rowsOf(cells)) {
      const tall = row.map((cell, column) => cellHeight(cell ?? [], (widths[column] as number) / 20 - CELL_MARGIN));
      const rowHeight = Math.max(0, ...tall);
      if (sheet.used + rowHeight > height) turn();
      for (const paragraph of row.flat()) if (paragraph) pages.set(paragraph.id, sheet.page);
      sheet.used += rowHeight;
    }
    const empty = styleOfLook(look, 'TableText');
    sheet.used += empty.before + lineHeight(empty);
    sheet.after = empty.after;
  }

  function cellHeight(paragraphs: Paragraph[], width: number): number {
    return paragraphs.reduce((sum, paragraph) => {
      const { style, lines } = measure(paragraph, look, width);
      return sum + style.before + lines * lineHeight(style) + style.after;
    }, 0);
  }

  function placeContents(block: Paragraph): void {
    turn();
    const heading = measure(block, look);
    placeLines(block, heading.style, heading.lines, 0);
    for (const paragraph of blocks.flat().filter(isListed)) {
      const style = styleOfLook(look, paragraph.look === 'section' ? 'TOC2' : 'TOC1');
      const width = (page.width - page.left - page.right - style.left) * 72 - 36;
      const words = style.bold ? paragraph.text.toUpperCase() : paragraph.text;
      placeLines({ ...block, id: `contents/${paragraph.id}` }, style, countLines(words, style, width, 0), 0);
    }
    turn();
  }

  /** What a heading must have below it on its page: two lines of the next paragraph, and what that one must have. */
  function firstLines(all: readonly Block[], index: number, before: number): number {
    const next = all[index];
    if (next === undefined || Array.isArray(next)) return 30;
    const { style, lines } = measure(next, look);
    const own = Math.max(style.before, before) + Math.min(lines, lines <= 3 ? lines : 2) * lineHeight(style);
    return style.keep_next ? own + firstLines(all, index + 1, style.after) : own;
  }
}

const lineHeight = (style: FullStyle) => style.size * LINE_HEIGHT * style.line;

function measure(paragraph: Paragraph, look: Look, cellWidth?: number): { style: FullStyle; lines: number } {
  const id: StyleId = styleOf(paragraph).style;
  const style = styleOfLook(look, id);
  const { page } = look;
  const width = (cellWidth ?? (page.width - page.left - page.right) * 72) - style.left * 72;
  const words = style.caps ? paragraph.text.toUpperCase() : paragraph.text;
  return { style, lines: countLines(words, style, width, paragraph.number === null ? style.hanging * 72 : 0) };
}

/**
 * Greedy line breaking, at spaces and after hyphens between letters; counted in thousandths of the size.
 * @param width of the lines, in points
 * @param more how much wider the first line is
 */
function countLines(text: string, style: FullStyle, width: number, more: number): number {
  const widths = widthsOf(style.bold);
  const space = widths[SPACE] as number;
  const limit = (width * 1000) / style.size;
  let lines = 1;
  let used = (-more * 1000) / style.size;
  let piece = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code !== SPACE) {
      piece += code < widths.length ? (widths[code] as number) : OTHER_WIDTH;
      if (code !== HYPHEN || !isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) continue;
    }
    if (used > 0 && used + piece > limit) {
      lines += 1;
      used = 0;
    }
    used += code === SPACE ? piece + space : piece;
    piece = 0;
  }
  return lines;
}

const SPACE = 32;
const HYPHEN = 45;
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
