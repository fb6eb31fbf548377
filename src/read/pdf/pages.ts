import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { inputError } from '../../model/problem.js';
import { Fonts } from './fonts.js';
import { rowsOf, type Row } from './rows.js';
import { wordsOf, type Item } from './words.js';

/** Characters of text that are read at most, in one file. */
const MOST_TEXT = 20_000_000;

/** Milliseconds that a file may take. */
const MOST_TIME = 60_000;

/** What the pages of a PDF say, page by page. */
export interface Pages {
  rows: Row[][];
  /** Points. */
  widths: number[];
  /** Text that runs across its page. */
  across: string[];
  /** Numbers of the pages that could not be read, and why the first of them could not. */
  broken: { pages: number[]; cause: unknown };
}

/**
 * Reads the text of every page.
 * @throws InputError where it takes more than a minute, or is more than 20 million characters
 */
export async function readPages(pdf: PDFDocumentProxy, file: string): Promise<Pages> {
  const found: Pages = { rows: [], widths: [], across: [], broken: { pages: [], cause: null } };
  const budget = { text: MOST_TEXT, until: performance.now() + MOST_TIME };
  const fonts = new Fonts();
  for (let number = 1; number <= pdf.numPages; number++) {
    let rows: Row[] = [];
    let width = 0;
    try {
      const page = await pdf.getPage(number);
      const view = page.getViewport({ scale: 1 });
      width = view.width;
      const items = await itemsOf(page, budget);
      if (items) {
        await fonts.learn(page, new Set(items.map(({ fontName }) => fontName)));
        const { words, across } = wordsOf(items, view.transform as number[], fonts.isBold);
        rows = rowsOf(words);
        found.across = found.across.concat(across);
      }
      page.cleanup();
    } catch (error) {
      found.broken.pages.push(number);
      found.broken.cause ??= error;
    }
    if (budget.text < 0) throw inputError(file, 'more text than an agreement can have', `at most ${MOST_TEXT} characters`);
    if (performance.now() > budget.until)
      throw inputError(file, `page ${number} of ${pdf.numPages} was not done in a minute`);
    found.rows.push(rows);
    found.widths.push(width);
  }
  return found;
}

/** The text of a page in the order in which it is drawn; null where time or text is used up. */
async function itemsOf(page: PDFPageProxy, budget: { text: number; until: number }): Promise<Item[] | null> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: Item[] }>;
  const items: Item[] = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      if (typeof item.str !== 'string') continue;
      items.push(item);
      budget.text -= item.str.length;
    }
    if (budget.text < 0 || performance.now() > budget.until) {
      await reader.cancel(new Error('used up'));
      return null;
    }
  }
  return items;
}
