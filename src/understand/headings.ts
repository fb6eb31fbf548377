import type { Paragraph } from '../model/agreement.js';

/** For each paragraph the heading that a reader would cite: its own, else that of the section, article or exhibit it stands in. */
export function headingsOf(paragraphs: readonly Paragraph[]): (string | null)[] {
  const above: { level: number; heading: string }[] = [];
  let exhibit: string | null = null;
  return paragraphs.map(({ level, heading, look, place }) => {
    if (place.exhibit !== exhibit) {
      exhibit = place.exhibit;
      above.length = 0;
    }
    const depth =
      level > 0 ? level : look === 'article' || look === 'exhibit' ? 1 : look === 'section' || look === 'heading' ? 2 : 9;
    while (above.length > 0 && (above.at(-1) as { level: number }).level >= depth) above.pop();
    if (heading !== null && depth < 9) above.push({ level: depth, heading });
    return heading ?? above.at(-1)?.heading ?? null;
  });
}
