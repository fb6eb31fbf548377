import { Words } from '../html/words.js';

/** Where something of its own begins. */
const SPECIAL = /[\\`*_[!<&~]/g;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;
const LINK = /!?\[([^[\]]{0,500})\](?:\([^()\s]{0,1000}(?: "[^"]{0,200}")?\)|\[[^[\]]{0,100}\])/y;
const NOTE = /\[\^([^\]\s]{1,40})\]/y;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]{0,15})(?: [^<>]{0,500})?\/?>/y;
const AUTOLINK = /<([a-z]{2,10}:[^<>\s]{1,500}|[^<>\s@]{1,64}@[^<>\s]{1,200})>/y;
const NAMED = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', emsp: '\u2003', ensp: '\u2002', shy: '\u00ad',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', ndash: '–', mdash: '—', sect: '§', para: '¶', bull: '•', hellip: '…',
  middot: '·', copy: '©', reg: '®', trade: '™', times: '×', frac12: '½', frac14: '¼', deg: '°', cent: '¢',
})); // prettier-ignore

/** What a run of emphasis characters, or an HTML tag, makes of the words within. */
const KINDS: Record<string, { bold: number; underline: number }> = {
  '*': { bold: 0, underline: 1 },
  _: { bold: 0, underline: 1 },
  '**': { bold: 1, underline: 0 },
  __: { bold: 1, underline: 0 },
  '***': { bold: 1, underline: 1 },
  ___: { bold: 1, underline: 1 },
  strong: { bold: 1, underline: 0 },
  em: { bold: 0, underline: 1 },
};
const TAGS = new Map(Object.entries({ b: 'strong', strong: 'strong', u: 'em', i: 'em', em: 'em' }));

/** A stretch of a paragraph: words, or a line break that the writer asked for. */
export interface Piece {
  words: string;
  bold: boolean;
  underline: boolean;
  lineBreak: boolean;
  /** Label of a footnote that is referred to here. */
  note: string | undefined;
}

/** A stretch as it is found; a run of emphasis characters begins (1) or ends (-1) marks once its partner is found. */
interface Token {
  words: string;
  bold: number;
  underline: number;
  lineBreak: boolean;
  note: string | undefined;
}

/**
 * The inline markup of a paragraph (CommonMark 0.31, 6): escapes, entities, code, emphasis, links, HTML tags.
 * @param raw lines of the paragraph, joined by line feeds
 * @returns stretches in order; ** as bold, * and _ as underlined, as a heading that leads in would be
 */
export function parseInline(raw: string): { pieces: Piece[]; pictures: number } {
  const { tokens, pictures } = tokensOf(raw);
  return { pieces: laidOut(tokens), pictures };
}

function tokensOf(raw: string): { tokens: Token[]; pictures: number } {
  const tokens: Token[] = [];
  const open = new Map<string, Token[]>();
  let pictures = 0;
  let at = 0;
  while (at < raw.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(raw)?.index ?? raw.length;
    if (next > at) tokens.push(token(raw.slice(at, next)));
    at = next < raw.length ? special(next) : next;
  }
  return { tokens, pictures };

  /** @returns where the text goes on. */
  function special(start: number): number {
    const character = raw[start] as string;
    if (character === '\\') return escaped(start);
    if (character === '&') return entity(start);
    if (character === '*' || character === '_') return fence(start, character);
    if (character === '~')
      return literal(start, raw.startsWith('~~', start) ? '~~' : '~', raw.startsWith('~~', start) ? '' : '~');
    if (character === '`') return code(start);
    if (character === '<') return tag(start);
    return bracket(start, character);
  }

  function escaped(start: number): number {
    const next = raw[start + 1] ?? '';
    return /[!-/:-@[-`{-~]/.test(next) ? literal(start, `\\${next}`, next) : literal(start, '\\', next === '\n' ? '' : '\\');
  }

  function literal(start: number, source: string, words: string): number {
    if (words !== '') tokens.push(token(words));
    return start + source.length;
  }

  function entity(start: number): number {
    const [source, decimal, hexadecimal, name = ''] = matchAt(ENTITY, raw, start) ?? [];
    if (source === undefined) return literal(start, '&', '&');
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const words = Number.isNaN(code)
      ? (NAMED.get(name) ?? source)
      : code > 0 && code < 0x110000
        ? String.fromCodePoint(code)
        : '';
    return literal(start, source, words);
  }

  function code(start: number): number {
    let ticks = 1;
    while (raw[start + ticks] === '`') ticks++;
    const fence = '`'.repeat(ticks);
    const end = ticks > 3 ? -1 : raw.slice(start, start + 2000).indexOf(fence, ticks);
    if (end < 0) return literal(start, fence, fence);
    return literal(start, raw.slice(start, start + end + ticks), raw.slice(start + ticks, start + end));
  }

  function tag(start: number): number {
    const address = matchAt(AUTOLINK, raw, start);
    if (address) return literal(start, address[0], address[1] as string);
    const [source, close, name = ''] = matchAt(TAG, raw, start) ?? [];
    if (source === undefined) return literal(start, '<', '<');
    const lower = name.toLowerCase();
    if (lower === 'br') tokens.push({ ...token(''), lineBreak: true });
    const kind = TAGS.get(lower);
    if (kind !== undefined) addFence(kind, '', close === '', close !== '');
    return start + source.length;
  }

  function bracket(start: number, character: string): number {
    const note = matchAt(NOTE, raw, start);
    if (note) {
      tokens.push({ ...token(''), note: note[1] });
      return start + note[0].length;
    }
    const link = matchAt(LINK, raw, start);
    if (!link) return literal(start, character, character);
    if (character === '!') {
      pictures++;
      return start + link[0].length;
    }
    tokens.push(...tokensOf(link[1] as string).tokens);
    return start + link[0].length;
  }

  function fence(start: number, character: string): number {
    let end = start + 1;
    while (raw[end] === character) end++;
    const run = raw.slice(start, end);
    const before = raw[start - 1] ?? ' ';
    const after = raw[end] ?? ' ';
    const inWord = character === '_' && isLetter(before) && isLetter(after);
    const redacted = before === '[' && after === ']';
    if (run.length > 3 || inWord || redacted) return literal(start, run, run);
    const closes = !isSpace(before) && !(character === '_' && isLetter(after));
    const opens = !isSpace(after) && !(character === '_' && isLetter(before));
    addFence(run, run, opens, closes);
    return end;
  }

  /** Keeps a run; where it closes one that is open, both turn from letters into marks. */
  function addFence(kind: string, words: string, opens: boolean, closes: boolean): void {
    const run = token(words);
    tokens.push(run);
    const stack = open.get(kind);
    const partner = closes ? stack?.pop() : undefined;
    if (partner) {
      const { bold, underline } = KINDS[kind] as { bold: number; underline: number };
      Object.assign(partner, { words: '', bold, underline });
      Object.assign(run, { words: '', bold: -bold, underline: -underline });
    } else if (opens && stack) stack.push(run);
    else if (opens) open.set(kind, [run]);
  }
}

const token = (words: string): Token => ({ words, bold: 0, underline: 0, lineBreak: false, note: undefined });
const isSpace = (character: string) => character.trim() === '';
const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Marks the words between partners, and takes out what is empty. */
function laidOut(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let bold = 0;
  let underline = 0;
  for (const token of tokens) {
    const { words, lineBreak, note } = token;
    bold += token.bold;
    underline += token.underline;
    if (words === '' && !lineBreak && note === undefined) continue;
    pieces.push({ words, bold: bold > 0, underline: underline > 0, lineBreak, note });
  }
  return pieces;
}

/** The plain words of some markup. */
export function plain(raw: string): string {
  const words = new Words();
  for (const { words: some } of parseInline(raw).pieces) words.add(some, false, false);
  return words.take().text;
}
