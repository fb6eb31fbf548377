/** The longest beginning of whole sentences that fits, and at least the first sentence; "…" where something is left out. */
export function firstSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = 0;
  for (const end of sentenceEnds(text)) {
    if (cut > 0 && end > most) break;
    cut = end;
  }
  return cut === 0 || cut > 1.5 * most ? beginning(text, most) : cut === text.length ? text : `${text.slice(0, cut)} …`;
}

/** Where sentences end: a full stop after a word that is no abbreviation ("Fla. Stat."), before a capital. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1))
    if (/[a-z]{4}$|[)”\d]$/.test(text.slice(Math.max(0, at - 4), at)) && /[A-Z“(]/.test(text[at + 2] ?? ''))
      ends.push(at + 1);
  return [...ends, text.length];
}

/** The beginning of a text, cut between words. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most)} …`;
}

/** Both ends of a text, cut between words: what a long quotation begins and ends with. */
export function ends(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  const from = text.indexOf(' ', text.length - half);
  return `${beginning(text, half).slice(0, -1)}[…]${text.slice(from < 0 ? text.length - half : from)}`;
}
