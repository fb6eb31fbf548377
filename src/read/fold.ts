import type { Paragraph } from '../model/agreement.js';
import type { Change, Reading } from '../model/reading.js';
import { counted } from './counted.js';
import { latinOf } from './lookalike.js';

/** Invisible characters: soft hyphen, zero-width, direction, variation and tag characters, controls. */
const INVISIBLE =
  /^(?:[\x00-\x08\x0b\x0e-\x1f\x7f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|\udb40[\udc00-\udfff])$/;
/** Every UTF-16 unit that a character to be folded may have; most paragraphs have none. */
const SUSPECT =
  /[\x00-\x08\x0b\x0e-\x1f\x7f\u00ad\u0131\u034f\u0370-\u03ff\u0400-\u052f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud835\udb40\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uff01-\uff5e\uffa0]/;
/** Letters and digits in another shape: ligatures, fullwidth and mathematical letters. */
const OTHER_SHAPE = /^(?:[\ufb00-\ufb06\uff01-\uff5e]|\ud835[\udc00-\udfff])$/;
const LETTER = /^\p{L}$/u;

interface Folded {
  text: string;
  /** Where each offset of the old text is in the new one. */
  at: Uint32Array;
  invisible: number;
  lookalikes: number;
}

/** Takes the characters that hide words out of a reading, and says in `unread` how many there were. */
export function foldReading(reading: Reading): Reading {
  const folds = new Map<number, Folded>();
  reading.agreement.paragraphs.forEach(({ text }, index) => {
    if (SUSPECT.test(text)) folds.set(index, fold(text));
  });
  const numbers = reading.agreement.paragraphs.some((one) => one.number !== null && SUSPECT.test(one.number));
  if (folds.size === 0 && !numbers) return reading;
  const paragraphs = reading.agreement.paragraphs.map((one, index) => foldParagraph(one, folds.get(index)));
  const sum = (kind: 'invisible' | 'lookalikes'): number =>
    Array.from(folds.values()).reduce((total, one) => total + one[kind], 0);
  return {
    ...reading,
    agreement: { ...reading.agreement, paragraphs },
    changes: reading.changes.map((one) => foldChange(one, folds.get(one.paragraph))),
    unread: [...reading.unread, ...said(sum('invisible'), sum('lookalikes'))],
  };
}

function said(invisible: number, lookalikes: number): string[] {
  const letters = counted(lookalikes, 'letter', ' of another alphabet inside Latin words');
  return [
    ...(invisible > 0 ? [`${counted(invisible, 'invisible character', ' inside words')} removed.`] : []),
    ...(lookalikes > 0 ? [`${letters} read as the Latin letters they look like.`] : []),
  ];
}

function foldParagraph(paragraph: Paragraph, folded: Folded | undefined): Paragraph {
  const words = (text: string | null): string | null => (text !== null && SUSPECT.test(text) ? fold(text).text : text);
  const { number, section, heading, marks } = paragraph;
  const labels = { number: words(number), section: words(section), heading: words(heading) };
  if (!folded) return { ...paragraph, ...labels };
  const moved = marks.map((mark) => ({ ...mark, start: folded.at[mark.start]!, end: folded.at[mark.end]! }));
  return { ...paragraph, ...labels, text: folded.text, marks: moved.filter(({ start, end }) => start < end) };
}

function foldChange(change: Change, folded: Folded | undefined): Change {
  const text = SUSPECT.test(change.text) ? fold(change.text).text : change.text;
  return folded ? { ...change, text, start: folded.at[change.start]!, end: folded.at[change.end]! } : { ...change, text };
}

function fold(old: string): Folded {
  const at = new Uint32Array(old.length + 1);
  const latin = latinWords(old);
  const parts: string[] = [];
  let length = 0;
  let invisible = 0;
  let lookalikes = 0;
  let letterBefore = false;
  let waiting = 0;
  let offset = 0;
  for (const character of old) {
    const isInvisible = INVISIBLE.test(character);
    const lookalike = latin[offset] ? latinOf(character) : undefined;
    const shown = isInvisible ? '' : (lookalike ?? (OTHER_SHAPE.test(character) ? character.normalize('NFKC') : character));
    for (let unit = 0; unit < character.length; unit++) at[offset + unit] = length;
    offset += character.length;
    length += shown.length;
    parts.push(shown);
    if (lookalike !== undefined) lookalikes++;
    if (isInvisible) waiting++;
    else {
      const letter = LETTER.test(character);
      if (letter && letterBefore) invisible += waiting;
      waiting = 0;
      letterBefore = letter;
    }
  }
  at[old.length] = length;
  return { text: parts.join(''), at, invisible, lookalikes };
}

/** For each offset, whether it stands in a word that has a Latin letter; invisible characters do not end a word. */
function latinWords(text: string): Uint8Array {
  const latin = new Uint8Array(text.length);
  let start = 0;
  let found = false;
  let offset = 0;
  const end = (): void => {
    if (found) latin.fill(1, start, offset);
    found = false;
  };
  for (const character of text) {
    const inWord = LETTER.test(character) || INVISIBLE.test(character);
    if (!inWord) {
      end();
      start = offset + character.length;
    } else if (/^[A-Za-z]$/.test(character)) found = true;
    offset += character.length;
  }
  end();
  return latin;
}
