import type { DocumentFacts, DocumentRule } from './document-rule.js';
import { follows, isEveryday, termsOf, type Term } from './terms.js';

/** A term that is defined and occurs nowhere else, in any number or case. */
export const unusedDefinition: DocumentRule = {
  id: 'unused-definition',
  title: 'Defined term not used',
  severity: 'note',
  why: 'A definition that nothing uses is a leftover: a provision that relied on it may have been cut, or the term was meant to stand where another one does.',
  ask: 'Delete the definition, or find the provision that was meant to use it.',
  find(document) {
    const terms = termsOf(document.facts);
    const used = usedTerms(document, terms);
    const said = new Set<string>();
    return named(document, terms).flatMap(({ term, others }) => {
      if (said.has(term.key) || [term, ...others].some(({ key }) => used.has(key))) return [];
      for (const { key } of [term, ...others]) said.add(key);
      const { paragraph, start, end, name } = term;
      return [{ paragraph, start, end, message: `“${name}” is defined here and used nowhere.` }];
    });
  },
  examples: {
    flags: ['“Network Affiliate” means any clinic in which Practice participates. Manager shall keep the books.'],
    passes: [
      '“Network Affiliate” means any clinic in which Practice participates.\n\nManager shall bill for Network Affiliates.',
    ],
  },
};

/** Terms that stand for a thing, each with the others that are defined as the same ("Protected Health Information" or "PHI"). */
function named({ facts, parties }: DocumentFacts, terms: readonly Term[]): { term: Term; others: Term[] }[] {
  const aliases = new Set(parties.flatMap(({ alias, name }) => [alias, name]));
  return terms.flatMap((term, at) => {
    if (isEveryday(term) || aliases.has(term.name) || !/^[A-Z]/.test(term.name)) return [];
    if (CONSTRUCTION.test(term.name)) return [];
    const joined = (a: Term | undefined, b: Term | undefined) =>
      a !== undefined && b?.paragraph === a.paragraph && / or $/.test(between(facts, a, b)) && b.start - a.end < 12;
    const others = [terms[at - 1], terms[at + 1]].filter(
      (other, side) => other !== undefined && (side === 0 ? joined(other, term) : joined(term, other)),
    );
    return [{ term, others: others as Term[] }];
  });
}

const between = ({ agreement }: DocumentFacts['facts'], a: Term, b: Term) =>
  agreement.paragraphs[a.paragraph]?.text.slice(a.end, b.start).replace(/\b(?:the|an?) $/, '') ?? '';

/** Words whose reading is settled, not things that are named. */
const CONSTRUCTION = /^(?:includ|without limitation|or$|and$|may$|shall$|will$|must$|here|written$|person$|day)/i;

/** The keys of all terms that occur outside their own definitions. */
function usedTerms({ facts: { agreement, tokens } }: DocumentFacts, terms: readonly Term[]): Set<string> {
  const open = new Map<number, Term[]>();
  const own = new Map<string, { ranges: [from: number, to: number][]; next: number }>();
  terms.forEach((term, at) => {
    const first = term.stems[0] as number;
    if (!own.has(term.key)) open.set(first, [...(open.get(first) ?? []), term]);
    const known = own.get(term.key) ?? { ranges: [], next: 0 };
    own.set(term.key, known);
    known.ranges.push([term.from, ownEnd(term, terms[at + 1], tokens.first)]);
  });
  const used = new Set<string>();
  agreement.paragraphs.forEach(({ look }, paragraph) => {
    if (look === 'contents') return;
    const end = tokens.first[paragraph + 1] as number;
    for (let at = tokens.first[paragraph] as number; at < end; at++) {
      const begun = open.get(tokens.stem[at] as number);
      if (begun)
        open.set(
          tokens.stem[at] as number,
          begun.filter((term) => !isUsed(term, at, end)),
        );
    }
  });
  return used;

  function isUsed({ key, stems }: Term, at: number, end: number): boolean {
    if (!follows(stems, tokens, at, end) || isOwn(key, at)) return false;
    used.add(key);
    return true;
  }

  /** Tokens come in order, and so do the definitions. */
  function isOwn(key: string, at: number): boolean {
    const known = own.get(key);
    if (!known) return false;
    while ((known.ranges[known.next]?.[1] ?? Infinity) <= at) known.next++;
    return at >= (known.ranges[known.next]?.[0] ?? Infinity);
  }
}

/** Of a definition that leads its paragraph the meaning is its own; in parentheses, the term alone. */
function ownEnd(term: Term, next: Term | undefined, first: Int32Array): number {
  if (term.start > 12) return term.to;
  return next?.paragraph === term.paragraph ? next.from : (first[term.paragraph + 1] as number);
}
