import { runsIn, type Run } from './capitals.js';
import type { DocumentFacts, DocumentHit, DocumentRule } from './document-rule.js';
import { KnownTerms } from './known-terms.js';
import { OutsideNames } from './outside-names.js';
import { isMade, makesTerm } from './proper-names.js';
import { stemsOf, termsOf } from './terms.js';
import { CAPITAL, NUMBER, PUNCTUATION, type Tokens } from '../../understand/words/tokens.js';
import { formId } from '../../understand/words/vocabulary.js';

/** How many terms a document defines at least, for a capitalized phrase to be meant as one. */
const FEW = 3;

/**
 * Words written with capitals as a defined term is, within a sentence, and defined nowhere. Names of people, places,
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
    const known = new KnownTerms(document);
    const names = new OutsideNames(tokens, known, places);
    const small = smallWords(tokens);
    const runs = agreement.paragraphs.flatMap((paragraph, index) =>
      isProse(paragraph)
        ? runsIn(paragraph, index, tokens).filter(
            (run) => run.to - run.from > 1 || !known.hasWord(tokens.stem[run.from] as number),
          )
        : [],
    );
    return counted(runs, tokens).flatMap(({ run, stems, times, pointed }): DocumentHit[] => {
      if (run.opening || known.covers(stems)) return [];
      const { paragraph, from, to } = run;
      const { text } = agreement.paragraphs[paragraph] as ParagraphOf;
      const rare =
        !makesTerm(tokens.form[from] as number) &&
        !(pointed > 0 && isMade(tokens.form[to - 1] as number)) &&
        stems.every((stem) => !small.has(stem) && !known.hasWord(stem));
      if (stems.length < 2 ? !isTerm(stems[0] as number) : rare) return [];
      if (names.has(run, text)) return [];
      const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
      const message = `“${text.slice(start, end)}” is used as a defined term and defined nowhere.`;
      return [{ paragraph, start, end, message }];

      /** One word is a term where it is used as one again and again, and hardly ever without its capital. */
      function isTerm(stem: number): boolean {
        return times >= OFTEN && pointed >= 2 && (small.get(stem) ?? 0) * 4 <= times;
      }
    });
  },
};

interface Use {
  run: Run;
  stems: number[];
  times: number;
  /** How often "the", "each" or the like stands before it. */
  pointed: number;
}

/** Each phrase once, at its first place within a sentence where it has one. */
function counted(runs: readonly Run[], tokens: Tokens): Use[] {
  const uses = new Map<string, Use>();
  for (const run of runs) {
    const stems = stemsOf(tokens, run.from, run.to);
    const key = stems.join(' ');
    const use = uses.get(key) ?? { run, stems, times: 0, pointed: 0 };
    uses.set(key, use);
    if (run.opening) continue;
    if (use.run.opening) use.run = run;
    use.times++;
    if (POINTERS.has(tokens.form[run.from - 1] as number)) use.pointed++;
  }
  return [...uses.values()];
}

/** How often one word alone must stand as a term does. */
const OFTEN = 3;
const POINTERS = new Set('the each any all no such every a an either'.split(' ').map(formId));

/** How often each stem stands in small letters; the words of a person's or a town's name mostly never do. */
function smallWords(tokens: Tokens): Map<number, number> {
  const small = new Map<number, number>();
  for (let at = 0; at < tokens.count; at++) {
    const stem = tokens.stem[at] as number;
    if (!((tokens.flags[at] as number) & (CAPITAL | NUMBER | PUNCTUATION))) small.set(stem, (small.get(stem) ?? 0) + 1);
  }
  return small;
}

type ParagraphOf = DocumentFacts['facts']['agreement']['paragraphs'][number];
const PROSE: ReadonlySet<string> = new Set(['body', 'section', 'item', 'recital', 'definition', 'article']);

/** Running text; not titles, tables, signatures, addresses. */
const isProse = ({ look, text }: ParagraphOf) =>
  PROSE.has(look) && text.length > 40 && !/\b(?:Attn|Attention|Telephone|Facsimile)\b ?[.:]/.test(text);
