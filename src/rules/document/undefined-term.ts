import { isCapital, runsIn, type Run } from './capitals.js';
import type { DocumentFacts, DocumentHit, DocumentRule } from './document-rule.js';
import { KnownTerms } from './known-terms.js';
import { isCommon, isNaming, isPaper } from './proper-names.js';
import { CAPITAL, NUMBER, PUNCTUATION, type Tokens } from '../../understand/words/tokens.js';
import { formId } from '../../understand/words/vocabulary.js';
import { stemsOf, termsOf } from './terms.js';

/** How many terms a document defines at least, for a capitalized phrase to be meant as one. */
const FEW = 3;

/**
 * A phrase written with capitals as a defined term is, within a sentence, and defined nowhere. Names of people, places,
 * authorities and enactments, offices and titles of papers are no terms.
 */
export const undefinedTerm: DocumentRule = {
  id: 'undefined-term',
  title: 'Term used and not defined',
  severity: 'warning',
  why: 'The capitals say that the words have a meaning of their own, and the agreement does not give it. Each side can fill in the one that it likes.',
  ask: 'Have the term defined, or use the defined term that was meant.',
  find(document) {
    const { facts, places } = document;
    const { agreement, tokens } = facts;
    if (termsOf(facts).length < FEW) return [];
    const runs = agreement.paragraphs.flatMap((paragraph, index) =>
      isProse(paragraph) ? runsIn(paragraph, index, tokens) : [],
    );
    const known = new KnownTerms(document);
    const names = new Set(Object.values(places).flat());
    const ordinary = ordinaryWords(tokens);
    const said = new Set<string>();
    return runs.flatMap((run): DocumentHit[] => {
      const stems = stemsOf(tokens, run.from, run.to);
      const key = stems.join(' ');
      if (run.opening || stems.length < 2 || said.has(key)) return [];
      const start = tokens.start[run.from] as number;
      const end = tokens.end[run.to - 1] as number;
      const { text } = agreement.paragraphs[run.paragraph] as { text: string };
      const words = text.slice(start, end);
      if (known.covers(stems) || isName(run, words, text, document, names)) return [];
      if (!stems.some((stem) => ordinary.has(stem)) || isPartOfName(run, tokens, known)) return [];
      said.add(key);
      return [
        { paragraph: run.paragraph, start, end, message: `“${words}” is used as a defined term and defined nowhere.` },
      ];
    });
  },
};

/** Stems that the agreement has in small letters too; the words of a person's or a town's name mostly are not among them. */
function ordinaryWords(tokens: Tokens): Set<number> {
  const ordinary = new Set<number>();
  for (let at = 0; at < tokens.count; at++)
    if (((tokens.flags[at] as number) & (CAPITAL | NUMBER | PUNCTUATION)) === 0) ordinary.add(tokens.stem[at] as number);
  return ordinary;
}

/** "Office of …", "System for …", "Children’s …": the words before belong to the same name, unless they are a term of their own. */
function isPartOfName({ from, chainFrom }: Run, tokens: Tokens, known: KnownTerms): boolean {
  const joint = from - 1;
  if (tokens.form[joint] === POSSESSIVE && isCapital(tokens, joint - 1))
    return !known.covers(stemsOf(tokens, joint - 1, joint));
  if (chainFrom >= joint || !OF.has(tokens.form[joint] as number)) return false;
  let first = joint;
  while (first > chainFrom && (tokens.flags[first - 1] as number) & CAPITAL) first--;
  return first < joint && !known.covers(stemsOf(tokens, first, joint));
}
const POSSESSIVE = formId("'s");
const OF = new Set(['of', 'for'].map(formId));

type ParagraphOf = DocumentFacts['facts']['agreement']['paragraphs'][number];
const PROSE: ReadonlySet<string> = new Set(['body', 'section', 'item', 'recital', 'definition', 'article']);

/** Running text; not titles, tables, signatures, addresses. */
const isProse = ({ look, text }: ParagraphOf) =>
  PROSE.has(look) &&
  text.length > 40 &&
  /[a-z]{3}/.test(text) &&
  !/\b(?:Attn|Attention|Telephone|Facsimile)\b ?[.:]/.test(text);

/** The name of somebody, something or some place that exists outside the agreement. */
function isName(run: Run, words: string, text: string, { facts }: DocumentFacts, places: ReadonlySet<string>): boolean {
  const { tokens } = facts;
  if (isNaming(tokens.form.subarray(run.chainFrom, run.chainTo)) || isPaper(tokens.form[run.to - 1] as number)) return true;
  if (words === words.toUpperCase()) return true;
  if (isCommon(words.toLowerCase().replaceAll('-', ' '))) return true;
  const behind = text.slice(tokens.end[run.to - 1] as number, (tokens.end[run.to - 1] as number) + 40);
  for (const place of places) if (words.includes(place) || behind.startsWith(`, ${place}`)) return true;
  for (let at = run.from; at < run.to; at++) if (/^.$|\../.test(text.slice(tokens.start[at], tokens.end[at]))) return true;
  const start = tokens.start[run.from] as number;
  return NUMBERED.test(text.slice(Math.max(0, start - 8), start)) || FOLLOWED.test(behind);
}

/** "418 Quentin Pike", "§ 12 ..." */
const NUMBERED = /(?:\d|§|#|No\.|Dr\.|Mr\.|Ms\.|St\.) ?$/;
/** "…, LLC", "…, M.D.", "…, a Delaware corporation", "Walnut Creek, California", "Suite 5", "(as defined in …)", "®". */
const FOLLOWED =
  /^(?:,? (?:Inc|LLC|L\.L\.C|Corp|Ltd|LLP|P\.C|P\.A|PLLC|PC\b|PA\b|M\.D|D\.O|D\.D\.S|D\.M\.D|O\.D|Esq|R\.N|N\.P|Ph\.D)|, (?:[A-Z]{2,5}|PhD|PsyD)\b|\.? ?§|\. [A-Z][a-z]{1,5}\.|, [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})? ?(?:\d{5}|[,.;)]|$)|,? \d| \((?:as|which is) (?:so )?defined|[®™])/;
