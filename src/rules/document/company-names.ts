import type { Stretch } from './document-rule.js';

/** A company's name as it stands in a text. */
export interface CompanyName extends Stretch {
  /** Its words in lower case, without "The", punctuation and legal form. */
  words: readonly string[];
  /** Its legal form, in one spelling ("pc", "inc"); '' for none. */
  form: string;
}

/** Legal forms, in their spellings. */
const FORMS: Record<string, string> = {
  inc: 'inc', incorporated: 'inc', corp: 'corp', corporation: 'corp', co: 'co', company: 'co', llc: 'llc', llp: 'llp', lp: 'lp',
  pllc: 'pllc', plc: 'plc', pc: 'pc', pa: 'pa', ps: 'ps', ltd: 'ltd', limited: 'ltd', pllp: 'pllp', sc: 'sc',
}; // prettier-ignore
const FORM =
  /,? (?:Inc\.?|Incorporated|Corp\.?|Corporation|L\.?L\.?C\.?|L\.?L\.?P\.?|P\.?L\.?L\.?C\.?|P\.? ?C\.?|P\.? ?A\.?|P\.S\.?|S\.C\.?|Ltd\.?|Limited)(?![A-Za-z])/gi;
const LONGEST_NAME = 120;
/** Words within a name that need no capital. */
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'at', '&']);

/** Splits a name into words and legal form: "The Smile Group, P.C." and "SMILE GROUP PC" are the same. */
export function partsOfName(name: string): { words: string[]; form: string } {
  const bare = name.replace(/\b(?:d\/b\/a|dba|doing business as)\b.*$/is, '');
  const words = bare
    .replace(/\./g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\u024f’']+/)
    .filter((word) => word !== '');
  if (words[0] === 'the') words.shift();
  let form = '';
  const last = words.length - 1;
  if (words.length > 2 && FORMS[`${words[last - 1]}${words[last]}`]) {
    form = FORMS[`${words[last - 1]}${words[last]}`] as string;
    words.splice(-2);
  } else if (words.length > 1 && FORMS[words[last] as string]) form = FORMS[words.pop() as string] as string;
  return { words, form };
}

/** The names in a text that end in a legal form, each with the capitalized words before it. */
export function companyNamesIn(text: string, paragraph: number): CompanyName[] {
  const names: CompanyName[] = [];
  FORM.lastIndex = 0;
  for (let found = FORM.exec(text); found; found = FORM.exec(text)) {
    const start = nameStart(text, found.index);
    const end = FORM.lastIndex;
    const { words, form } = partsOfName(text.slice(start, end));
    if (words.length >= 2 && form !== '') names.push({ paragraph, start, end, words, form });
  }
  return names;
}

/** Back over words with a capital, and the small ones between them. */
function nameStart(text: string, end: number): number {
  let start = end;
  for (let at = end; at > 0 && end - at < LONGEST_NAME;) {
    const space = text.lastIndexOf(' ', at - 1);
    const word = text.slice(space + 1, at);
    if (/^["“(]|[;:.]$|^[a-z].*,$/.test(word) && !/^[A-Z]\.$/.test(word)) {
      if (/^["“(][A-Z]/.test(word)) start = space + 2;
      break;
    }
    if (/^[A-Z0-9\u00c0-\u00de]/.test(word)) start = space + 1;
    else if (!SMALL.has(word)) break;
    at = space;
    if (space < 0) break;
  }
  return start;
}
