import type { Apart } from '../model/reading.js';

/**
 * The paragraphs of a header or footer as words apart: a line that holds nothing but the page's number is told from
 * the others.
 */
export function runningText(kind: 'header' | 'footer', texts: readonly string[]): Apart[] {
  return texts.map((text) => ({ kind: isPageNumber(text) ? 'page-number' : kind, text, paragraph: null }));
}

function isPageNumber(text: string): boolean {
  return text.length <= 40 && /^\W{0,4}(?:page)?\W{0,4}(?:\d{1,4}|[ivxlc]{1,6})?\W{0,4}(?:of \d{0,4})?\W{0,4}$/i.test(text);
}
