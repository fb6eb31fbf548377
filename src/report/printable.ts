/** Control characters, and marks that turn the direction of text, must reach neither a terminal nor a page. */
export const printable = (text: string) =>
  text.replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, '\uFFFD');

/** Text of a contract on one line: white space folded, nothing in it that a terminal or a page would obey. */
export const oneLine = (text: string) => printable(text.replace(/\s+/g, ' ').trim());
