import type { Agreement, Note } from '../model/agreement.js';
import type { Authority, Law } from '../model/law.js';
import { authoritiesOf, readLaw } from '../library/law/answers.js';
import type { Library } from '../library/library.js';
import type { Assembly } from './assemble.js';
import type { Situation } from './context.js';
import { restore } from '../library/clauses/literal.js';
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

/** The drafting notes of an agreement: one a clause that has something to say, on the clause's first paragraph. */
export function draftingNotes(
  parts: readonly Part[],
  agreement: Agreement,
  situation: Situation,
  library: Library,
  refusals: readonly Refusal[],
  assembly: Assembly,
): Note[] {
  const anchors = new Map(agreement.paragraphs.map((paragraph) => [paragraph.clause, paragraph.id] as const).reverse());
  const overridden = refusals.filter((refusal) => refusal.allowed);
  return parts
    .flatMap((part) => part.picked)
    .flatMap((picked) => {
      const paragraph = anchors.get(picked.clause.id);
      const text = noteOf(picked, situation, library, overridden, assembly);
      return paragraph && text.length > 0 ? [{ paragraph, text }] : [];
    });
}

function noteOf(
  picked: Picked,
  situation: Situation,
  library: Library,
  overridden: readonly Refusal[],
  assembly: Assembly,
): string[] {
  const { clause, chosen } = picked;
  const own = [clause.notes, ...chosen.map(({ variant }) => variant.notes)].filter((note) => note !== undefined);
  const written = own.map((note) => restore(assembly.render(note)).replace(/\s+/g, ' '));
  const answers = clause.asks.flatMap((question) => lawLines(question, situation, library));
  const because = chosen.flatMap(({ variant, state, because: reason }) => {
    const law = lawOf(state, situation);
    const cites = authoritiesOf(law, variant.authorities).map((authority) => authorityLine(authority, law.researched));
    const asked = library.questions[reason]?.ask;
    return [`Words for ${law.name}${asked ? ` (${asked})` : ''}`, ...cites];
  });
  const federal = library.law.federal();
  const cites = clause.authorities.flatMap((id) => {
    const law = [federal, ...situation.laws].find((one) => one.authorities.some((authority) => authority.id === id));
    return law ? authoritiesOf(law, [id]).map((authority) => authorityLine(authority, law.researched)) : [];
  });
  const allowed = overridden
    .filter(({ reading }) => clause.asks.includes(reading.question))
    .map(
      ({ stateName, rule }) => `PROHIBITED in ${stateName}; drafted all the same because ${rule} was allowed by the user.`,
    );
  return [...new Set([...allowed, ...written, ...answers, ...because, ...cites])];
}

/** The answers of each of the deal's laws to a question, each with its authorities. */
function lawLines(question: string, { laws, federal }: Situation, library: Library): string[] {
  return [...laws, ...(federal ? [federal] : [])].flatMap((law) => {
    const reading = readLaw(law, library.questions, question);
    if (!reading) return [];
    const said = reading.answer === null ? reading.prose : `${reading.answer.replaceAll('_', ' ')} – ${reading.meaning}`;
    const lines = reading.authorities.map((authority) => authorityLine(authority, law.researched));
    return [`${law.name}. ${reading.ask} ${said}`.replace(/\s+/g, ' '), ...lines];
  });
}

function lawOf(state: string, { laws, federal }: Situation): Law {
  return laws.find((law) => law.state === state) ?? federal ?? (laws[0] as Law);
}
