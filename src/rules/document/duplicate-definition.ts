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
      byTerm.set(key, [...(byTerm.get(key) ?? []), term]);
    }
    return [...byTerm.values()].flatMap((terms) => (terms.length < 2 ? [] : hitsAmong(terms, facts)));
  },
};

type Facts = DocumentFacts['facts'];

function hitsAmong(terms: readonly Term[], facts: Facts): DocumentHit[] {
  const whole = terms.filter((term) => !POINTS.test(behind(term, facts)) && !SCOPED.test(sentence(term, facts)));
  const [first, ...later] = whole;
  if (!first) return [];
  return later
    .filter((term) => !agree(first, term, facts))
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
  return text.slice(Math.max(0, text.lastIndexOf('. ', term.start)), term.end + 160);
};

/** The same paragraph or words, a renewal taken in, or one that sends the reader to the other. */
function agree(a: Term, b: Term, facts: Facts): boolean {
  if (a.paragraph === b.paragraph || meaning(a, facts) === meaning(b, facts)) return true;
  if (
    /\b(?:collectively|together|as so (?:extended|renewed))\b/i.test(
      textOf(b, facts).slice(Math.max(0, b.start - 90), b.start),
    )
  )
    if (b.name === 'Term') return true;
  return sendsTo(a, b, facts) || sendsTo(b, a, facts);
}

const meaning = (term: Term, facts: Facts) =>
  sentence(term, facts)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function sendsTo(from: Term, to: Term, { agreement }: Facts): boolean {
  const section = agreement.paragraphs[to.paragraph]?.section;
  const { marks = [] } = agreement.paragraphs[from.paragraph] ?? {};
  return marks.some(({ kind, target }) => {
    const cited = kind === 'reference' && agreement.paragraphs.find(({ id }) => id === target);
    return (
      cited && section && cited.section !== null && (section === cited.section || section.startsWith(`${cited.section}(`))
    );
  });
}
