import type { Mark } from '../../model/agreement.js';
import type { Found } from '../found.js';

const LONGEST = 120;
/** Small words that stay small in a title. */
const SMALL = new Set(
  'a an and as at but by for from if in into nor not of off on or per than the to under up upon via with within without hereof hereto it its v vs'.split(
    ' ',
  ),
);
/** Verbs that make a sentence of a short line. */
const VERBS = new Set(
  'is are was were be shall will may must can has have had does do means agrees agree acknowledges represents warrants'.split(
    ' ',
  ),
);
/** Words that begin a sentence rather than a heading. */
const STARTS = new Set(
  'The This These It Its They He She We You I Each Either Neither Both All Any No If Such That There When Upon'.split(' '),
);
const ABBREVIATED = /(?:^|[ .(])(?:Inc|Ltd|Co|Corp|Dr|Mr|Mrs|Ms|No|Nos|St|Sec|Art|vs|v|e\.g|i\.e|U\.S|[A-Z])\.$/;

/** Words whose full stop ends nothing. */
const TITLED = /(?:^|[ (])(?:Dr|Mr|Mrs|Ms|No|Nos|Re|St|Dear [A-Za-z]{1,5})$/;

/** Whether the words are written as a title is: "Term", "Use of Name", "GOVERNING LAW". */
export function isTitleCase(words: string): boolean {
  let capitals = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(words), count = 0; found; found = WORD.exec(words)) {
    const first = found[0].charCodeAt(0);
    if (++count > 20) return false;
    if (first >= 97 && first <= 122 ? !SMALL.has(found[0]) : first > 0xc0 && found[0] !== found[0].toUpperCase())
      return false;
    if (first >= 65 && first <= 90) capitals++;
  }
  return capitals > 0;
}

const WORD = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9.&’']*/g;

/** Whether a paragraph is nothing but a heading. @param text its words after the number */
export function isHeadingAlone(
  text: string,
  { heading, centered }: Found,
  marks: readonly Mark[],
  numbered: boolean,
): boolean {
  if (text === '' || text.length > LONGEST || /[;,]$/.test(text) || /__|^[“"(]/.test(text)) return false;
  if (heading !== null && heading > 0 && isPhrase(text)) return true;
  const stopped = /\w[.:]$/.test(text) && !ABBREVIATED.test(text);
  if (!isTitleCase(text) || splitsSentences(text)) return false;
  if (numbered || centered || isCapitals(text)) return !stopped || numbered || text.endsWith(':');
  const whole = marks.some(
    ({ kind, start, end }) => (kind === 'bold' || kind === 'underline') && start === 0 && end >= text.length - 1,
  );
  return whole && text.length < 100;
}

/** Sentence case in a heading style ("Fees and payment"), as against a clause that has the style for its number alone. */
const isPhrase = (text: string) =>
  /^[A-Z]/.test(text) && !/[.:]$/.test(text) && !splitsSentences(text) && !text.split(' ').some((word) => VERBS.has(word));

export const isCapitals = (text: string) => /[A-Z]{3}/.test(text) && text === text.toUpperCase();

function splitsSentences(text: string): boolean {
  const stop = text.indexOf('. ');
  return stop > 0 && !ABBREVIATED.test(text.slice(0, stop + 1));
}

/**
 * The heading that leads into a paragraph's text: bold or underlined words, or words written as a title, up to a full stop, colon
 * or dash, with more text behind them ("Term. This Agreement ...").
 */
export function leadingHeading(text: string, marks: readonly Mark[], numbered: boolean): string | null {
  const first = text.charCodeAt(0);
  if (first === 0x201c || first === 34 || first === 91 || text.startsWith('``')) return null;
  return markedLead(text, marks, numbered) ?? writtenLead(text, numbered);
}

function markedLead(text: string, marks: readonly Mark[], numbered: boolean): string | null {
  let end = 0;
  for (const mark of marks) {
    if (mark.kind !== 'bold' && mark.kind !== 'underline') continue;
    if (mark.start <= end + 1 && mark.end > end) end = mark.end;
  }
  if (end < 2 || end > LONGEST || end >= text.length) return null;
  const lead = text.slice(0, end);
  const behind = text.slice(end);
  const parted = /[.:–—-]\s*$/.test(lead) || /^\s?[.:–—-]/.test(behind);
  if (/["“”]/.test(lead) || !(parted || (numbered && /^\s*[A-Z“"(]/.test(behind) && isTitleCase(lead)))) return null;
  return trimmed(lead);
}

/** The longest run of title words that a full stop ends before a capital; abbreviations ("P.C. Shares.") do not end it. */
function writtenLead(text: string, numbered: boolean): string | null {
  const window = text.slice(0, LONGEST + 2);
  let best: string | null = null;
  for (let from = 0, tries = 0; tries < 5; tries++) {
    const stop = nextStop(window, from);
    if (stop < 0) break;
    const words = window.slice(0, stop);
    if (!isTitleCase(words)) break;
    if (TITLED.test(words)) break;
    if (isStart(window, stop) && !(ABBREVIATED.test(`${words}.`) && tries > 0 && best !== null)) best = words;
    if (!ABBREVIATED.test(`${words}.`)) break;
    from = stop + 1;
  }
  if (best !== null) return best.split(' ').some((word) => VERBS.has(word)) ? null : trimmed(best, text);
  return numbered ? plainLead(window) : null;
}

/** "Governing law. This Agreement ...": few words, no verb among them, and none but the first with a capital. */
function plainLead(window: string): string | null {
  const stop = nextStop(window, 0);
  const words = stop > 0 ? window.slice(0, stop) : '';
  const list = words.split(' ', 7);
  if (
    list.length > 5 ||
    words.length > 60 ||
    !/^[A-Z][^A-Z,;()]*$/.test(words) ||
    STARTS.has(list[0] as string) ||
    !isStart(window, stop)
  )
    return null;
  return list.some((word) => VERBS.has(word.toLowerCase())) || ABBREVIATED.test(`${words}.`) ? null : words || null;
}

/** The next full stop, colon or dash that may end a heading. */
function nextStop(window: string, from: number): number {
  for (let at = Math.max(from, 1); at < window.length - 1; at++) {
    const char = window[at];
    const spaced = window[at + 1] === ' ';
    if ((char === '.' || char === ':') && spaced) return at;
    if (char === '—' || (char === '–' && spaced) || (char === '-' && spaced && window[at - 1] === ' ')) return at;
  }
  return -1;
}

/** Whether a text begins behind a stop: with a capital, a quotation mark or a bracket. */
function isStart(window: string, stop: number): boolean {
  const rest = /^[\s.:–—-]{1,4}(.?)/.exec(window.slice(stop, stop + 6))?.[1] ?? '';
  return rest !== '' && (rest !== rest.toLowerCase() || '“"‘\'([$_'.includes(rest));
}

/** Without the punctuation that ends it; an abbreviation keeps its full stop. */
function trimmed(lead: string, text = lead): string | null {
  const bare = lead.replace(/[\s.:–—-]{1,8}$/, '').trim();
  if (bare === '') return null;
  return /\.[A-Z]$/.test(bare) && text[bare.length] === '.' ? `${bare}.` : bare;
}
