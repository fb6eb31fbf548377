import { keysOf } from '../words/phrase.js';

/** A part of a pattern as it is written. */
export type Part =
  | { kind: 'word'; keys: number[] }
  | { kind: 'idea'; name: string; who: string | null }
  | { kind: 'gap'; most: number; wide: boolean }
  | { kind: 'group'; ways: Part[][]; optional: boolean }
  | { kind: 'not'; ways: Part[][] }
  | { kind: 'once'; text: string };

const USUAL_GAP = 6;
const LONGEST_GAP = 60;
const OPENING = '([<';
const CLOSING = ')]>';
/** Rules build many patterns around the same topic: what stands between two brackets is read once. */
const read = new Map<string, Part[][]>();

/** Reads a pattern into its ways, each a list of parts. @throws RangeError when brackets do not match or a gap is too long */
export function parsePattern(text: string): Part[][] {
  const known = read.get(text);
  if (known) return known;
  const ways: Part[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const character = text[at] as string;
    const way = ways.at(-1) as Part[];
    if (character === ' ') at++;
    else if (character === '|') at = ways.push([]) && at + 1;
    else if (character === '(' || character === '[' || (character === '!' && text[at + 1] === '(')) {
      const open = character === '!' ? at + 1 : at;
      const close = closing(text, open);
      const inner = parsePattern(text.slice(open + 1, close));
      way.push(
        character === '!' ? { kind: 'not', ways: inner } : { kind: 'group', ways: inner, optional: character === '[' },
      );
      at = close + 1;
    } else if (character === '<') {
      const close = closing(text, at);
      way.push({ kind: 'once', text: text.slice(at + 1, close) });
      at = close + 1;
    } else {
      const end = endOfStep(text, at);
      if (end === at) throw new RangeError(`unmatched bracket in pattern “${text}”`);
      way.push(step(text.slice(at, end)));
      at = end;
    }
  }
  read.set(text, ways);
  return ways;
}

/** Where the bracket closes that opens at a position. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at] as string;
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character) && --depth === 0) {
      if (OPENING.indexOf(text[open] as string) === CLOSING.indexOf(character)) return at;
      break;
    }
  }
  throw new RangeError(`unmatched bracket in pattern “${text}”`);
}

function endOfStep(text: string, from: number): number {
  let at = from;
  while (at < text.length && !' ()[]<>|'.includes(text[at] as string)) at++;
  return at;
}

function step(text: string): Part {
  if (text.startsWith('..')) return gap(text);
  if (!text.startsWith('@')) return { kind: 'word', keys: keysOf(text) };
  const [name = '', who] = text.slice(1).split(':');
  return { kind: 'idea', name, who: who ?? null };
}

function gap(text: string): Part {
  const wide = text.startsWith('...');
  const digits = text.slice(wide ? 3 : 2);
  const most = digits === '' ? USUAL_GAP : Number(digits);
  if (!Number.isInteger(most) || most > LONGEST_GAP)
    throw new RangeError(`a gap is up to ${LONGEST_GAP} words, not “${text}”`);
  return { kind: 'gap', most, wide };
}
