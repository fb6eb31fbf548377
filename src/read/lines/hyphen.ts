/** Decides, for a word broken at the end of a line, whether its hyphen was put there by the typesetter. */
export interface Hyphens {
  /** @returns what stands between the two parts: '' for a broken word, '-' for a compound, null for a dash of its own */
  between(before: string, after: string): '' | '-' | null;
}

const head = /^[^\p{L}]{0,5}((?:\p{L}{1,30}-){0,3})(\p{L}{1,40})$/u;
const tail = /^\p{Ll}{1,40}/u;

/** Words that are half of a compound more often than a syllable. */
const halves = /^(?:non|self|third|well|two|year|half|high|low|short)$/i;

/**
 * Learns from the words inside the lines which words the document spells with a hyphen and which without.
 * @param lines the text of all lines, in order
 */
export function hyphensOf(lines: readonly { text: string }[]): Hyphens {
  let words: Set<string> | null = null;
  const known = (...candidates: string[]): boolean => {
    words ??= wordsOf(lines);
    return candidates.some((word) => words!.has(word.toLowerCase()));
  };
  const isBroken = ({ front, last, next }: Parts): boolean => known(last + next, front + last + next);
  const isCompound = ({ front, last, next }: Parts): boolean => known(`${last}-${next}`, `${front}${last}-${next}`);
  let broken = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const parts = partsOf(lines[at]!.text, lines[at + 1]!.text);
    if (parts) broken += isBroken(parts) ? 1 : isCompound(parts) ? -1 : 0;
  }
  return {
    between(before, after) {
      const parts = partsOf(before, after);
      if (!parts) return /[^ ][-\u2010]$/.test(before.slice(-2)) ? '-' : null;
      if (parts.loose) return broken > 0 ? '' : null;
      if (isBroken(parts)) return '';
      return broken <= 0 || isCompound(parts) || halves.test(parts.last) || parts.front !== '' ? '-' : '';
    },
  };
}

/** A word over a line end: what its first line has of it, up to its last hyphen and from there, and what the next has. */
interface Parts {
  front: string;
  last: string;
  next: string;
  /** A space stands before the hyphen, as some typesetters leave it. */
  loose: boolean;
}

function partsOf(before: string, after: string): Parts | null {
  const end = before.charCodeAt(before.length - 1);
  if (end !== 0x2d && end !== 0x2010 && end !== 0xad) return null;
  const loose = before.at(-2) === ' ';
  const stop = before.length - (loose ? 2 : 1);
  const [, front = '', last] = head.exec(before.slice(before.lastIndexOf(' ', stop - 1) + 1, stop)) ?? [];
  const next = tail.exec(after)?.[0];
  return last && next ? { front, last, next, loose } : null;
}

/** Every word inside a line, in small letters; not the last of a line, which may be broken. */
function wordsOf(lines: readonly { text: string }[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    const last = text.lastIndexOf(' ');
    for (const [word] of text.slice(0, last + 1).matchAll(/\p{L}+(?:-\p{L}+){0,3}/gu)) words.add(word.toLowerCase());
  }
  return words;
}
