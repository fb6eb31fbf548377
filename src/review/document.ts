import type { Unnamed } from './review.js';
import { DOCUMENT_RULES } from '../rules/document/document-rules.js';
import type { DocumentHit, DocumentRule } from '../rules/document/document-rule.js';
import { governingLaws } from '../understand/profile/governing-law.js';
import type { Found } from './found.js';

/** What is wrong with the document itself: terms, references, numbers, blanks, names, exhibits, hidden words, open changes. */
export function documentFindings(found: Found): Unnamed[] {
  const { facts, reading, parties, setting, library, options } = found;
  const { places } = library;
  const governing = governingLaws(reading.agreement.paragraphs, places);
  const document = { facts, reading, parties, governing, states: setting.states, places };
  return DOCUMENT_RULES.filter(({ id }) => options.rules?.[id] !== 'off').flatMap((rule) =>
    rule.find(document).map((hit) => findingOf(rule, hit, found)),
  );
}

function findingOf(rule: DocumentRule, hit: DocumentHit, { reading, headings }: Found): Unnamed {
  const { paragraphs } = reading.agreement;
  const { paragraph, start, end, message, quote, severity = rule.severity, related = [] } = hit;
  const at = paragraph === null ? undefined : paragraphs[paragraph];
  return {
    rule: rule.id,
    severity,
    section: at?.section ?? null,
    heading: paragraph === null ? null : (headings[paragraph] ?? null),
    page: at?.place.page ?? null,
    paragraph,
    start: at ? start : null,
    end: at ? end : null,
    quote: quote ?? at?.text.slice(start, end) ?? '',
    message,
    why: rule.why,
    ask: { clause: null, text: rule.ask, acceptable: null, walkAway: null },
    authorities: [],
    related: related.map((other) => {
      const { section = null, text = '' } = paragraphs[other.paragraph] ?? {};
      return { section, quote: text.slice(other.start, other.end), note: other.note };
    }),
    change: null,
    accepted: null,
  };
}
