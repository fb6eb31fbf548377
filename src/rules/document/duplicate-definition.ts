import type { DocumentFacts, DocumentHit, DocumentRule } from './document-rule.js';
import { isEveryday, termsOf, type Term } from './terms.js';

/** One term with two meanings in the same part of the document. */
export const duplicateDefinition: DocumentRule = {
  id: 'duplicate-definition',
  title: 'Term defined twice',
  severity: 'warning',
  why: 'The same term is given two meanings, and every provision that uses it can be read in two ways.',
  ask: 'Keep one definition, and use another term for the other meaning.',
  find({ facts }) {
    const byTerm = new Map<string, Term[]>();
    for (const term of termsOf(facts)) {
      if (isEveryday(term) || !/^[A-Z]/.test(term.name)) continue;
      const { exhibit } = facts.agreement.paragraphs[term.paragraph]?.place ?? { exhibit: null };
      const key = `${exhibit ?? ''}|${term.key}`;
      const known = byTerm.get(key);
      if (known) known.push(term);
      else byTerm.set(key, [term]);
    }
    const sections = new Map(facts.agreement.paragraphs.map(({ id, section }) => [id, section]));
    return [...byTerm.values()].flatMap((terms) => (terms.length < 2 ? [] : hitsAmong(terms, facts, sections)));
  },
};

type Facts = DocumentFacts['facts'];
/** The section of each paragraph, by its id. */
type Sections = ReadonlyMap<string, string | null>;

function hitsAmong(terms: readonly Term[], facts: Facts, sections: Sections): DocumentHit[] {
  const whole = terms.filter((term) => !POINTS.test(behind(term, facts)) && !SCOPED.test(sentence(term, facts)));
  const [first, ...later] = whole;
  if (!first) return [];
  return later
    .filter((term) => !agree(first, term, facts, sections))
    .map(({ paragraph, start, end, name }) => {
      const at = facts.agreement.paragraphs[first.paragraph]?.section;
      const where = at ? ` in ${/^\d/.test(at) ? 'Section ' : ''}${at}` : ' above';
      return {
        paragraph,
        start,
        end,
        message: `“${name}” is defined here and, with another meaning,${where}.`,
        related: [{ paragraph: first.paragraph, start: first.start, end: first.end, note: 'defined here too' }],
      };
    });
}

/** "has the meaning given in Section 5.1", "is defined in Exhibit A": no meaning of its own. */
const POINTS =
  /^[^.;]{0,80}\b(?:meanings?\b[^.;]{0,40}\b(?:given|set|stated|specified|ascribed|assigned|provided|defined|described|in|under)\b|(?:is|are|as|be) defined (?:in|under|by|above|below))/;
/** A meaning for one part alone. */
const SCOPED =
  /\b(?:for (?:the )?purposes? of|as used in|used in|in) this (?:section|article|paragraph|exhibit|subsection|schedule|clause)/i;

const textOf = ({ paragraph }: Term, { agreement }: Facts) => agreement.paragraphs[paragraph]?.text ?? '';
const behind = (term: Term, facts: Facts) => textOf(term, facts).slice(term.end, term.end + 160);
const sentence = (term: Term, facts: Facts) => {
  const text = textOf(term, facts);
  const before = text.slice(Math.max(0, term.start - LONGEST), term.start);
  return before.slice(Math.max(0, before.lastIndexOf('. '))) + text.slice(term.start, term.end + 160);
};

/** How much of a sentence before a term is looked at. */
const LONGEST = 600;

/** The same paragraph or words, a renewal taken in, or one that sends the reader to the other. */
function agree(a: Term, b: Term, facts: Facts, sections: Sections): boolean {
  if (a.paragraph === b.paragraph || meaning(a, facts) === meaning(b, facts)) return true;
  const before = textOf(b, facts).slice(Math.max(0, b.start - 90), b.start);
  if (b.name === 'Term' && /\b(?:collectively|together|as so (?:extended|renewed))\b/i.test(before)) return true;
  return sendsTo(a, b, facts, sections) || sendsTo(b, a, facts, sections);
}

const meaning = (term: Term, facts: Facts) =>
  sentence(term, facts)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function sendsTo(from: Term, to: Term, { agreement }: Facts, sections: Sections): boolean {
  const section = agreement.paragraphs[to.paragraph]?.section;
  const { marks = [] } = agreement.paragraphs[from.paragraph] ?? {};
  return marks.some(({ kind, target, start }) => {
    if (kind !== 'reference' || target === undefined || Math.abs(start - from.start) > LONGEST) return false;
    const cited = sections.get(target);
    return cited && section ? section === cited || section.startsWith(`${cited}(`) : false;
  });
}
