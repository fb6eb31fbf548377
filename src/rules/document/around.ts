/** How many characters of the sentence on each side of some words go into a quotation. */
const BESIDE = 60;

/** Widens a stretch of a text by the words beside it in the same sentence, so that a reader knows where he is. */
export function around(text: string, start: number, end: number): { start: number; end: number } {
  let from = Math.max(0, start - BESIDE);
  if (from > 0) from = nextWord(text, from, start);
  const stop = text.slice(from, start).lastIndexOf('. ');
  if (stop >= 0 && !/[A-Z]$|No$|Inc$|Dr$/.test(text.slice(from, from + stop))) from += stop + 2;
  let to = Math.min(text.length, end + BESIDE);
  const next = text.slice(end, to).search(/[.;](?: |$)/);
  if (next >= 0) to = end + next;
  else if (to < text.length) to = Math.max(end, text.lastIndexOf(' ', to));
  return { start: from, end: to };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? limit : space + 1;
}
