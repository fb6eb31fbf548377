import type { Words } from '../facts.js';

/** How often an idea stands in a stretch of tokens. */
export function count({ annotation, ideas }: Words, name: string, from: number, to: number): number {
  const idea = ideas.number.get(name);
  if (idea === undefined) return 0;
  let found = 0;
  for (let at = from; at < to; at++)
    for (let span = annotation.head[at] as number; span >= 0; span = annotation.next[span] as number)
      if (annotation.idea[span] === idea && at + (annotation.length[span] as number) <= to) {
        found++;
        break;
      }
  return found;
}

/** How often it stands in the characters of a paragraph from one offset to another. */
export function countIn(words: Words, name: string, paragraph: number, start: number, end: number): number {
  const { tokens } = words;
  let from = tokens.first[paragraph] as number;
  const last = tokens.first[paragraph + 1] as number;
  while (from < last && (tokens.start[from] as number) < start) from++;
  let to = from;
  while (to < last && (tokens.end[to] as number) <= end) to++;
  return count(words, name, from, to);
}
