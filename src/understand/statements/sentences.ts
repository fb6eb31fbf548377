import { CAPITAL, NUMBER, PUNCTUATION, type Tokens } from '../words/tokens.js';
import { formId } from '../words/vocabulary.js';

/** A stretch of tokens, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

const STOPS = new Set(['.', '?', '!'].map(formId));
const OPEN = formId('(');
/** Words after which a full stop ends no sentence. */
const SHORT = new Set(
  'no nos sec secs art ch cf inc corp co ltd v vs dr mr ms mrs st al seq approx ex para par subd tit dept'
    .split(' ')
    .map(formId),
);
/** How a sentence begins, after an abbreviation that can end one ("… a Texas P.A. The parties …"). */
const OPENERS = new Set(
  'the if in no each all any such neither either this that these upon for during at to nothing except notwithstanding subject'
    .split(' ')
    .map(formId),
);

/** Cuts a paragraph into sentences: at full stops that end one, not at those of abbreviations, citations and numbers. */
export function sentencesOf(tokens: Tokens, paragraph: Range): Range[] {
  const sentences: Range[] = [];
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!endsSentence(tokens, at, start, paragraph.end)) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

function endsSentence(tokens: Tokens, at: number, start: number, end: number): boolean {
  const next = at + 1;
  if (next >= end) return false;
  if (STOPS.has(tokens.form[at] as number)) {
    if (at === start || SHORT.has(tokens.form[at - 1] as number)) return false;
    if (at - start === 1 && (tokens.flags[start] as number) & NUMBER) return false;
    return beginsSentence(tokens, next);
  }
  const abbreviation = at > start && endsWithStop(tokens, at);
  return abbreviation && OPENERS.has(tokens.form[next] as number) && ((tokens.flags[next] as number) & CAPITAL) !== 0;
}

const beginsSentence = (tokens: Tokens, at: number) =>
  ((tokens.flags[at] as number) & (CAPITAL | NUMBER)) !== 0 ||
  tokens.form[at] === OPEN ||
  ((tokens.flags[at] as number) & PUNCTUATION) !== 0;

const ABBREVIATIONS = new Set(
  ['p.c.', 'p.a.', 'p.s.', 'l.l.c.', 'p.l.l.c.', 'd.d.s.', 'm.d.', 'o.d.', 'd.o.', 'u.s.', 'd.m.d.'].map(formId),
);
const endsWithStop = (tokens: Tokens, at: number) => ABBREVIATIONS.has(tokens.form[at] as number);
