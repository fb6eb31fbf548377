import type { Agreement, Note } from '../model/agreement.js';
import type { Authority, Law } from '../model/law.js';
import { answerName, authoritiesOf, readLaw } from '../library/law/answers.js';
import type { Library } from '../library/library.js';
import type { Chosen } from '../library/clauses/variant.js';
import { addendumId } from './addendum.js';
import type { Assembly } from './assemble.js';
import type { Situation } from './context.js';
import { targetsOf } from './finish.js';
import { parseInline } from './inline.js';
import type { Refusal } from './refuse.js';
import type { Picked, Part } from './select.js';

export const CHECKED = {
  page: 'page read',
  secondary: 'checked in secondary sources',
  recalled: 'recalled, not checked',
} as const;

/** One line for an authority: what it is and how it was checked. @param researched ISO date of the state's file */
export function authorityLine(authority: Authority, researched: string): string {
  return `${authority.cite} – ${CHECKED[authority.verified]}; confidence ${authority.confidence}; researched ${researched}`;
}

interface Sources {
  agreement: Agreement;
  situation: Situation;
  library: Library;
  refusals: readonly Refusal[];
  assembly: Assembly;
}

/** The drafting notes of an agreement: one a clause that has something to say, on the clause's first paragraph. */
export function draftingNotes(
  parts: readonly Part[],
  { agreement, situation, library, refusals, assembly }: Sources,
): Note[] {
  const laws: Law[] = [...situation.laws, ...(situation.federal ? [situation.federal] : [])];
  const federal = library.law.federal();
  const targets = targetsOf(agreement.paragraphs);
  const anchors = new Map(agreement.paragraphs.map(({ clause, id }) => [clause, id] as const).reverse());
  const answered = new Map<string, string>();
  const picked = parts.flatMap((part) => part.picked);
  return [
    ...picked.map((one) => ({ paragraph: anchors.get(one.clause.id), text: clauseLines(one) })),
    ...situation.states.map((state) => ({ paragraph: addendumId(state), text: addendumLines(state) })),
  ].filter((note): note is Note => note.paragraph !== undefined && note.text.length > 0);

  function clauseLines({ clause, chosen }: Picked): string[] {
    const allowed = refusals.filter((refusal) => refusal.allowed && clause.asks.includes(refusal.reading.question));
    const lines = [
      ...allowed.map(
        ({ stateName, rule }) => `PROHIBITED in ${stateName}; drafted all the same because ${rule} was allowed by the user.`,
      ),
      ...[clause.notes, ...chosen.map(({ variant }) => variant.notes)].flatMap(writtenLine),
      ...clause.asks.flatMap((question) => answerOnce(question, targets.get(clause.id)?.words ?? clause.title)),
      ...chosen.flatMap(reasonLines),
      ...clause.authorities.flatMap(citedLines),
    ];
    return [...new Set(lines)];
  }

  /** What the words of another state in the addendum rest on, section by section. */
  function addendumLines(state: string): string[] {
    return picked.flatMap(({ clause, elsewhere }) =>
      elsewhere
        .filter((chosen) => chosen.state === state)
        .flatMap((chosen) => {
          const lines = [...writtenLine(chosen.variant.notes), ...reasonLines(chosen).slice(1)];
          return lines.map((line) => `${targets.get(clause.id)?.words ?? clause.title}: ${line}`);
        }),
    );
  }

  function writtenLine(note: string | undefined): string[] {
    if (note === undefined) return [];
    return [parseInline(assembly.render(note).replace(/\s+/g, ' '), (id) => targets.get(id)).text];
  }

  /** What the law says to a question stands in full in the first note that leans on it; later notes point there. */
  function answerOnce(question: string, section: string): string[] {
    const before = answered.get(question);
    if (before !== undefined) return [`${library.questions[question]?.ask ?? question} See the note on ${before}.`];
    answered.set(question, section);
    return laws.flatMap((law) => lawLines(law, question, library));
  }

  function reasonLines({ variant, state, because }: Chosen): string[] {
    const law = laws.find((one) => one.state === state) ?? federal;
    const asked = library.questions[because]?.ask;
    const cites = authoritiesOf(law, variant.authorities).map((authority) => authorityLine(authority, law.researched));
    return [`Words for ${law.name}${asked ? ` (${asked})` : ''}`, ...cites];
  }

  function citedLines(id: string): string[] {
    const law = [federal, ...situation.laws].find((one) => one.authorities.some((authority) => authority.id === id));
    return law ? authoritiesOf(law, [id]).map((authority) => authorityLine(authority, law.researched)) : [];
  }
}

const told = new WeakMap<Law, Map<string, string[]>>();

/** What one law says to a question, and on whose authority; made once for each law. */
function lawLines(law: Law, question: string, library: Library): string[] {
  const known = told.get(law) ?? told.set(law, new Map()).get(law)!;
  return known.get(question) ?? known.set(question, readLines(law, question, library)).get(question)!;
}

function readLines(law: Law, question: string, library: Library): string[] {
  const reading = readLaw(law, library.questions, question);
  if (!reading) return [];
  const said = reading.answer === null ? reading.prose : `${answerName(reading.answer)} – ${reading.meaning}.`;
  const cites = reading.authorities.map((authority) => authorityLine(authority, law.researched));
  return [`${law.name}. ${reading.ask} ${said}`.replace(/\s+/g, ' '), ...cites];
}
