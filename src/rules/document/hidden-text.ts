import type { DocumentRule } from './document-rule.js';

/** Words formatted so that nobody sees them on the page (OOXML w:vanish, and what other formats have like it). */
export const hiddenText: DocumentRule = {
  id: 'hidden-text',
  title: 'Hidden text',
  severity: 'warning',
  why: 'The file holds words that no printed page shows. Whoever signs the page has not read them, and they may disclose what one side meant to keep to itself.',
  ask: 'Have the hidden words shown or deleted before anything is signed, and ask who put them there.',
  find: ({ reading }) =>
    reading.apart
      .filter(({ kind, text }) => kind === 'hidden' && /[\p{L}\p{N}]/u.test(text))
      .map(({ text, paragraph }) => ({
        paragraph,
        start: 0,
        end: 0,
        quote: text,
        message: 'These words are in the file and are not shown on the page.',
      })),
};
