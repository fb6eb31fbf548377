import type { Typed } from './typed.js';

/**
 * Takes out the rules of dashes that underline the words above them or part the rows of a typed table; a rule of
 * underscores with nothing above it stays: somebody is to sign or write there.
 */
export function* underlined(page: readonly Typed[]): Generator<Typed> {
  for (let at = 0; at < page.length; at++) {
    const line = page[at]!;
    if (isRule(line.text) && (line.row || (page[at - 1]?.text ?? '') !== '' || !line.text.includes('_'))) continue;
    const rule = page[at + 1]?.text ?? '';
    yield line.text !== '' && !line.row && isRule(rule) ? { ...line, rule } : line;
  }
}

/** Whether a line has nothing but dashes, underscores or equal signs, three of one at the least. */
function isRule(text: string): boolean {
  return /^[ \t]{0,200}(?:-{3}|_{3}|={3})[-_= \t]{0,300}$/.test(text);
}
