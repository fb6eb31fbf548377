/** Kinds of document in a filing whose body is no text to read. */
const NO_TEXT = /^(?:GRAPHIC|ZIP|EXCEL|XML|PDF|EX-101\b.*|JSON)$/i;
const AGREEMENT = /^EX-10\b/i;

/**
 * The document within a filing with the SEC (EDGAR Filer Manual: DOCUMENT, TYPE, TEXT); of several, the exhibits that
 * are contracts (EX-10), or all when there are none.
 * @returns the text as it is when it is no filing; and the types of the documents that were left out
 */
export function unwrapFiling(text: string): { body: string; left: string[] } {
  const whole = { body: text, left: [] };
  const start = indexOfTag(text, '<DOCUMENT>', 0);
  if (start < 0 || text.slice(0, start).includes('<html')) return whole;
  const documents = documentsOf(text, start);
  const readable = documents.filter(({ type, body }) => body !== '' && !NO_TEXT.test(type));
  const contracts = readable.filter(({ type }) => AGREEMENT.test(type));
  const taken = contracts.length > 0 ? contracts : readable;
  if (taken.length === 0) return whole;
  return {
    body: taken.map(({ body }) => body).join('\n'),
    left: documents.filter((one) => !taken.includes(one)).map(({ type }) => type),
  };
}

function documentsOf(text: string, start: number): { type: string; body: string }[] {
  const documents: { type: string; body: string }[] = [];
  for (let at = start; at >= 0;) {
    const next = indexOfTag(text, '<DOCUMENT>', at + 10);
    const one = text.slice(at, next < 0 ? undefined : next);
    const open = indexOfTag(one, '<TEXT>', 0);
    const close = Math.max(one.lastIndexOf('</TEXT>'), one.lastIndexOf('</text>'));
    const [, type = ''] = /<TYPE>([^\r\n<]{0,40})/i.exec(one.slice(0, 2000)) ?? [];
    documents.push({ type: type.trim(), body: open < 0 ? '' : one.slice(open + 6, close > open ? close : undefined) });
    at = next;
  }
  return documents;
}

/** Filings write these tags in capitals, copies of them in small letters. */
function indexOfTag(text: string, tag: string, from: number): number {
  const large = text.indexOf(tag, from);
  return large >= 0 ? large : text.indexOf(tag.toLowerCase(), from);
}
