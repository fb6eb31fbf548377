import type { Agreement, Note } from '../model/agreement.js';
import type { Authority, Law } from '../model/law.js';
import { authoritiesOf, readLaw } from '../library/law/answers.js';
import type { Library } from '../library/library.js';
import type { Chosen } from '../library/clauses/variant.js';
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
  const told = new Map<string, string>();
  return parts
    .flatMap((part) => part.picked)
    .flatMap((picked) => {
      const paragraph = anchors.get(picked.clause.id);
      const text = paragraph === undefined ? [] : noteOf(picked);
      return paragraph !== undefined && text.length > 0 ? [{ paragraph, text }] : [];
    });

  function noteOf({ clause, chosen }: Picked): string[] {
    const written = [clause.notes, ...chosen.map(({ variant }) => variant.notes)].filter((note) => note !== undefined);
    const allowed = refusals.filter((refusal) => refusal.allowed && clause.asks.includes(refusal.reading.question));
    return [
      ...new Set([
        ...allowed.map(
          ({ stateName, rule }) =>
            `PROHIBITED in ${stateName}; drafted all the same because ${rule} was allowed by the user.`,
        ),
        ...written.map((note) => parseInline(assembly.render(note).replace(/\s+/g, ' '), (id) => targets.get(id)).text),
        ...clause.asks.flatMap((question) => answerOnce(question, targets.get(clause.id)?.words ?? clause.title)),
        ...chosen.flatMap(reasonLines),
        ...clause.authorities.flatMap((id) => citedLines(id)),
      ]),
    ];
  }

  /** What the law says to a question stands in full in the first note that leans on it; later notes point there. */
  function answerOnce(question: string, section: string): string[] {
    const before = told.get(question);
    if (before !== undefined) return [`${library.questions[question]?.ask ?? question} See the note on ${before}.`];
    told.set(question, section);
    return laws.flatMap((law) => {
      const reading = readLaw(law, library.questions, question);
      if (!reading) return [];
      const said = reading.answer === null ? reading.prose : `${reading.answer.replaceAll('_', ' ')} – ${reading.meaning}.`;
      const cites = reading.authorities.map((authority) => authorityLine(authority, law.researched));
      return [`${law.name}. ${reading.ask} ${said}`.replace(/\s+/g, ' '), ...cites];
    });
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
