import type { Note } from '../../model/agreement.js';
import { textXml } from './runs.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Comments carry a fixed date: the same deal gives the same bytes. */
export const FIXED_DATE = '2020-01-01T00:00:00Z';
const AUTHOR = 'Armslength';

/** comments.xml (ECMA-376 part 1, 17.13.4): note n is comment n. */
export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(({ text }, id) => {
    const paragraphs = text.map(
      (line) => `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r>${textXml(line)}</w:r></w:p>`,
    );
    return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:date="${FIXED_DATE}" w:initials="Note">${paragraphs.join('')}</w:comment>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${W}">${comments.join('')}</w:comments>`;
}

export const commentStart = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
export const commentEnd = (id: number) =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
