import type { Mark } from '../model/agreement.js';
import { CLOSE, OPEN, restore } from '../library/clauses/literal.js';

/** What a reference prints and points to. */
export interface Target {
  words: string;
  /** How much of `words`, from its end, is the number that a live field shows. */
  number: string;
  paragraph: string;
}

/** Turns raw text into plain text and marks. @param resolve a reference's target; undefined when there is none. */
export function parseInline(raw: string, resolve: (id: string) => Target | undefined): { text: string; marks: Mark[] } {
  if (!MARKED.test(raw)) return { text: mendPunctuation(raw).trimEnd(), marks: [] };
  const marks: Mark[] = [];
  const open = new Map<Mark['kind'], number>();
  let text = '';
  for (const token of tokens(mendPunctuation(raw))) {
    const first = token[0] as string;
    if (first === OPEN.definition) text = append(text, `“${inner(token)}”`, marks, 'definition');
    else if (first === OPEN.blank) text = append(text, `[${inner(token)}]`, marks, 'blank');
    else if (first === OPEN.reference) text = appendReference(text, inner(token), marks, resolve);
    else if (token === '**') toggle('bold');
    else if (token === '_') toggle('underline');
    else text += restore(token);
  }
  return { text: text.trimEnd(), marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) };

  function toggle(kind: Mark['kind']): void {
    const start = open.get(kind);
    if (start === undefined) open.set(kind, text.length);
    else {
      open.delete(kind);
      if (start < text.length) marks.push({ start, end: text.length, kind });
    }
  }
}

/** Whatever may be markup, or a hidden character of a value. */
const MARKED = /[*_\uE000-\uF0FF]/;
const TOKEN = /[\uF001-\uF003][^\uF00F]*\uF00F|\*\*|_|[^*_\uF001-\uF003]+|[\s\S]/g;
const tokens = (raw: string): string[] => raw.match(TOKEN) ?? [];
const inner = (token: string) => restore(token.slice(1, token.endsWith(CLOSE) ? -1 : undefined));

/** "Glow MSO, Inc." at the end of a sentence has one full stop; conditionals leave double spaces and spaces before commas. */
function mendPunctuation(raw: string): string {
  if (!/[ \t]{2}| [,;.]|\.\./.test(raw)) return raw;
  return raw
    .replace(/[ \t]+/g, ' ')
    .replace(/ ([,;.])(?=[ ,;.]|$)/g, '$1')
    .replace(/([A-Za-z]\.)\.(?!\.)/g, '$1');
}

function append(text: string, words: string, marks: Mark[], kind: Mark['kind']): string {
  marks.push({ start: text.length, end: text.length + words.length, kind });
  return text + words;
}

function appendReference(text: string, id: string, marks: Mark[], resolve: (id: string) => Target | undefined): string {
  const target = resolve(id);
  if (!target) return append(text, `[reference to ${id}]`, marks, 'blank');
  const start = text.length + target.words.length - target.number.length;
  marks.push({ start, end: start + target.number.length, kind: 'reference', target: target.paragraph });
  return text + target.words;
}
