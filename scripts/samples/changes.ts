import { openBox, partText } from '../../src/ooxml/box.js';
import { writeZip } from '../../src/ooxml/zip.js';

const BY = 'w:author="Dana Whitlock" w:date="2026-02-17T10:30:00Z"';
const AROUND: Readonly<Record<string, (words: string, id: number) => string>> = {
  '+': (words, id) => `<w:ins w:id="${id}" ${BY}><w:r>${text(words)}</w:r></w:ins>`,
  '-': (words, id) => `<w:del w:id="${id}" ${BY}><w:r>${text(words).replaceAll(/w:t\b/g, "w:delText")}</w:r></w:del>`,
  '?': (words) => `<w:r><w:rPr><w:vanish/></w:rPr>${text(words)}</w:r>`,
};

/** Turns {+inserted+}, {-deleted-} and {?hidden?} of a .docx into tracked changes and hidden runs (ECMA-376 part 1, 17.13.5 and 17.3.2.41). */
export function withChanges(docx: Uint8Array): Uint8Array {
  let id = 9000;
  const parts = [...openBox(docx, 'sample').keys()].map((name): [string, string] => {
    const xml = partText(openBox(docx, 'sample', (one) => one === name), name) ?? '';
    return [name, name === 'word/document.xml' ? changed(xml) : xml];
  });
  return writeZip(parts);

  function changed(xml: string): string {
    return xml
      .replaceAll('<w:t>', '<w:t xml:space="preserve">')
      .replace(/\{([+?-])(.{1,200}?)\1\}/g, (_, sign: string, words: string) => {
        const run = AROUND[sign]?.(words, id++) ?? words;
        return `</w:t></w:r>${run}<w:r><w:t xml:space="preserve">`;
      });
  }
}

const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
