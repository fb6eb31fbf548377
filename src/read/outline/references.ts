import type { Mark } from '../../model/agreement.js';

/** A place that the text cites: the words, and what they name. */
export interface Cited {
  start: number;
  end: number;
  kind: 'section' | 'article' | 'exhibit';
  /** The number, with the word for an exhibit ("5.1(b)", "V", "Exhibit A"). */
  value: string;
  /** So big or odd a number, or so small a word, that it is a citation only where the agreement has that place. */
  doubtful: boolean;
  /** The exhibit or article named beside it ("Exhibit A, Section 2", "Section 1 of Article II"). */
  within: string | null;
}

const WORDS =
  /\b(?:[Ss]ections?|SECTIONS?|Sec\.|[Aa]rticles?|ARTICLES?|Paragraphs?|Exhibits?|EXHIBITS?|Schedules?|SCHEDULES?|Annex|Annexes|Appendix|Attachments?|Addendum)(?= )|§§?/g;
const VALUE =
  / ?["“]?((?:\d{1,5}[A-Za-z]{0,3}(?:[.-]\d{1,4}[a-z]?){0,4}|[IVX]{1,6}\.[A-Z](?![A-Za-z])|[A-Z]{1,7}(?:[-.]\d{1,3}){0,3})(?:\([A-Za-z0-9]{1,5}\)){0,6})["”]?/y;
const AND =
  /(?:,? (?:and|or|through|to|and\/or)|,|-|–| ?&) (?=["“]?[A-Z]?[A-Z0-9.-]{0,6}[0-9)]|["“]?[A-Z]{1,4}["”]?(?:[ ,.;)]|$))/y;
/** What comes behind a citation of another paper: "of the Code", "of title 42", "thereof". */
const ELSEWHERE =
  /,? ?of (?!this |the Agreement|such (?:Section|Article)|(?:Section|Article|Exhibit|Schedule) [\dA-Z])(?:the|title|Title|such|that|its|said|any|each|[A-Z0-9])|,? (?:et seq|thereof|thereto|U\.S\.C|C\.F\.R)/y;
const EXHIBIT_ELSEWHERE =
  /,? (?:of|to) (?:the |that certain |its |such )?(?:[A-Z][A-Za-z-]{0,20} ){0,5}(?:Lease|lease|Agreement|Plan|Contract|Note|Form|Report|License|Act|Code|Bylaws)\b/y;
const HOME =
  /,? ?(?:of|to) the (?:body of |main )?(?:Agreement|(?:Management|Administrative|Service|Practice)[A-Za-z ]{0,40}Agreement)\b/y;
/** "Schedule II controlled substances" are those of the law on drugs. */
const DRUGS = / ?[IV-]{0,6} ?(?:controlled|drug|substance|narcotic|medication|non-narcotic)/y;
const WITHIN = /,? of (Exhibit|Schedule|Annex|Appendix|Article) ["“]?([A-Z0-9](?:[A-Z0-9.-]{0,6}[A-Z0-9])?)/y;
const OF_LAW =
  /(?:Code|Act|Law|Laws|Rule|Statutes?|Regulations?|Reg\.|Regs\.|C\.|Ann\.|Stat\.|Title \d{1,3},?|CFR|USC|U\.C\.C\.|UCC|Cal\.|Lease|Bylaws) ?,? ?$/;

/** Finds the citations of places in this agreement, those of statutes and other papers left out. */
export function citationsIn(text: string): Cited[] {
  const all: Cited[] = [];
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(text); found; found = WORDS.exec(text)) {
    const word = found[0];
    const list = valuesAfter(text, found.index, WORDS.lastIndex, word);
    const end = list.at(-1)?.end;
    if (end === undefined) continue;
    WORDS.lastIndex = end;
    if (OF_LAW.test(text.slice(Math.max(0, found.index - 16), found.index)) || isElsewhere(text, end, list[0]?.kind))
      continue;
    const within = namedBehind(text, end) ?? namedBefore(all.at(-1), found.index);
    for (const one of list) all.push({ ...one, within });
  }
  return all;
}

function isElsewhere(text: string, end: number, kind: Cited['kind'] | undefined): boolean {
  HOME.lastIndex = ELSEWHERE.lastIndex = EXHIBIT_ELSEWHERE.lastIndex = DRUGS.lastIndex = end;
  if (DRUGS.test(text)) return true;
  return (kind === 'exhibit' ? EXHIBIT_ELSEWHERE : ELSEWHERE).test(text) && !HOME.test(text);
}

function namedBehind(text: string, end: number): string | null {
  WITHIN.lastIndex = end;
  const found = WITHIN.exec(text);
  return found ? `${found[1]} ${found[2]}` : null;
}

/** "Exhibit A, Section 2" */
function namedBefore(before: Cited | undefined, start: number): string | null {
  if (!before || before.kind === 'section' || start - before.end > 2) return null;
  return before.kind === 'article' ? `Article ${before.value}` : before.value;
}

/** The numbers behind one word: "Sections 5.1, 5.2 and 6.3(a)". */
function valuesAfter(text: string, start: number, from: number, word: string): Cited[] {
  const kind = kindOf(word);
  const found: Cited[] = [];
  let at = from;
  let begin = start;
  while (found.length < 40) {
    VALUE.lastIndex = at;
    const value = VALUE.exec(text);
    if (!value || /^[A-Za-z0-9]/.test(text.charAt(VALUE.lastIndex)) || !isNumber(value[1] as string)) break;
    const bare = value[1] as string;
    const end = VALUE.lastIndex;
    const doubtful = /^[a-z§]/.test(word) || word.startsWith('P') || /^\d{3,}|^\d{1,5}[A-Za-z]/.test(bare);
    const named = kind === 'exhibit' ? `${singular(word)} ${bare}` : bare;
    found.push({ start: begin, end, kind, value: named, doubtful, within: null });
    AND.lastIndex = end;
    if (!AND.test(text)) break;
    at = AND.lastIndex;
    begin = at;
  }
  return found;
}

/** Digits, a Roman numeral or one letter; not a word in capitals ("Exhibit OF", "Article THE"). */
const isNumber = (value: string) => /^(?:\d|[IVXLCDM]+(?![A-Z])|([A-Z])\1?(?![A-Z]))/.test(value);

function kindOf(word: string): Cited['kind'] {
  const first = word[0]?.toLowerCase();
  if (first === '§' || first === 'p' || word.toLowerCase().startsWith('sec')) return 'section';
  return word.toLowerCase().startsWith('article') ? 'article' : 'exhibit';
}

function singular(word: string): string {
  const bare = word === 'Annexes' ? 'Annex' : word.replace(/s$/i, '');
  return `${bare[0]}${bare.slice(1).toLowerCase()}`;
}

/** A reference mark of a citation; without a target when nothing has that number. */
export const referenceMark = ({ start, end }: Cited, target: string | undefined): Mark =>
  target === undefined ? { start, end, kind: 'reference' } : { start, end, kind: 'reference', target };
