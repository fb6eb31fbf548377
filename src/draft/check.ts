import type { Agreement, Paragraph } from '../model/agreement.js';
import type { Deal } from '../model/deal/deal.js';
import type { Problem } from '../model/problem.js';
import type { Library } from '../library/library.js';
import { draft } from './draft.js';
import { termFinder } from './glossary.js';

/** What neither an agreement nor a note may show. */
const UNFILLED: [RegExp, string][] = [
  [/\bundefined\b|\[object |\bNaN\b|\bnull\b/, 'an unfilled value'],
  [/\{\{|\}\}|[\uE000-\uF8FF]/, 'markup'],
  [/\[reference to /, 'a reference that leads nowhere'],
];
/** What an agreement may not show; a note cites authorities, whose cites have their own punctuation. */
const SLIPS: [RegExp, string][] = [
  ...UNFILLED,
  [/[,;:]\s*[,;:.]|\.\.(?!\.)|\(\s*\)|“\s*”/, 'doubled punctuation'],
  [/\s{2}|\s[,;:)]|\s\.(?!\d)|\(\s/, 'a stray space'],
];

/** Drafts a deal and says what is wrong with the result, by clause. @param file what to call the deal */
export function checkDraft(deal: Deal, library: Library, file: string): Problem[] {
  const drafted = draft(deal, library, { notes: true });
  return drafted.agreement
    ? slipsOf(drafted.agreement, inlineTerms(library)).map((message) => ({
        file,
        line: null,
        path: null,
        message,
        expected: null,
        source: null,
      }))
    : [];
}

const DEFINE = /\{\{~?define "([^"{}]+)"~?\}\}/g;

/** The terms that any clause of a library defines in running text. */
export function inlineTerms(library: Library): string[] {
  const texts = [...library.clauses.values()].flatMap(({ text, variants }) => [
    text,
    ...variants.flatMap((variant) => [variant.text ?? '', variant.add ?? '']),
  ]);
  return [...new Set(texts.flatMap((text) => Array.from(text.matchAll(DEFINE), ([, term]) => term as string)))];
}

/**
 * Everything in an agreement that should not be there, in words.
 * @param terms what clauses define in running text: one that this agreement uses must be defined in it
 */
export function slipsOf(agreement: Agreement, terms: readonly string[]): string[] {
  return [
    ...undefinedSlips(agreement, terms),
    ...agreement.paragraphs.flatMap(paragraphSlips),
    ...agreement.notes.flatMap(({ paragraph, text }) =>
      text.flatMap((line) => slips(line, UNFILLED).map((slip) => `note on ${paragraph}: ${slip}`)),
    ),
    ...definitionSlips(agreement),
    ...listSlips(agreement),
  ];
}

function paragraphSlips(paragraph: Paragraph): string[] {
  const where = `clause ${paragraph.clause ?? paragraph.id}${paragraph.section ? ` (${paragraph.section})` : ''}`;
  const empty = paragraph.text === '' && paragraph.look !== 'cell' ? [`${where}: an empty paragraph`] : [];
  return [...empty, ...slips(paragraph.text).map((slip) => `${where}: ${slip}`)];
}

const slips = (text: string, patterns = SLIPS) =>
  patterns.flatMap(([pattern, name]) => {
    const found = pattern.exec(text);
    return found ? [`${name} at “${text.slice(Math.max(0, found.index - 40), found.index + 40)}”`] : [];
  });

const definitionsOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap(({ text, marks, clause }) =>
    marks
      .filter(({ kind }) => kind === 'definition')
      .map(({ start, end }) => ({ term: text.slice(start + 1, end - 1), clause })),
  );

/** Every definition once, and every one used. */
function definitionSlips({ paragraphs }: Agreement): string[] {
  const defined = definitionsOf(paragraphs);
  const terms = defined.map(({ term }) => term);
  const finder = termFinder(terms);
  const used = new Set(paragraphs.flatMap(({ text, marks }) => finder(withoutDefinitions(text, marks))));
  return defined.flatMap(({ term, clause }, index) => [
    ...(terms.indexOf(term) < index ? [`clause ${clause}: “${term}” is defined twice`] : []),
    ...(used.has(term) ? [] : [`clause ${clause}: “${term}” is defined and never used`]),
  ]);
}

/** A term used in the middle of a sentence whose defining clause is not in this draft. */
function undefinedSlips({ paragraphs }: Agreement, terms: readonly string[]): string[] {
  const defined = new Set(definitionsOf(paragraphs).map(({ term }) => term));
  const missing = terms.filter((term) => !defined.has(term)).map((term) => term.replace(/[^\w ]/g, '\\$&'));
  if (missing.length === 0) return [];
  const pattern = new RegExp(`[a-z,;] (${missing.join('|')})s?(?![\\w-])`);
  return paragraphs.flatMap(({ text, clause }) => {
    const found = pattern.exec(text);
    return found ? [`clause ${clause}: “${found[1]}” is used and not defined in this draft`] : [];
  });
}

function withoutDefinitions(text: string, marks: Paragraph['marks']): string {
  return marks
    .filter(({ kind }) => kind === 'definition')
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

/** A list of one item, or a deeper item without the item that it hangs on. */
function listSlips({ paragraphs }: Agreement): string[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.look !== 'item') return [];
    const before = paragraphs.slice(0, index).findLast((other) => other.level > 0 && other.level < paragraph.level);
    return before && before.level === paragraph.level - 1
      ? []
      : [`clause ${paragraph.clause}: an item ${paragraph.number} hangs on nothing`];
  });
}
