import type { Agreement } from '../model/agreement.js';
import type { Law } from '../model/law.js';
import { type Reading, answerName, authoritiesOf, readLaw } from '../library/law/answers.js';
import { meets } from '../library/clauses/condition.js';
import { protectDeep } from '../library/clauses/literal.js';
import type { Library } from '../library/library.js';
import { Assembly } from './assemble.js';
import { choicesOf } from './choices.js';
import { renderData, type Drafted } from './draft.js';
import { finish } from './finish.js';
import { CHECKED, authorityLine } from './notes.js';
import type { Receipt } from './receipt.js';
import { cautionsOf } from './refuse.js';

/** The cover memo of a draft, as an agreement of its own: the same writers print it. */
export function memoOf(drafted: Drafted & { agreement: Agreement }, library: Library, receipt: Receipt): Agreement {
  const { situation, parts } = drafted;
  const context = { ...situation.context, memo: protectDeep(findingsOf(drafted, library, receipt)) };
  const assembly = new Assembly(context, renderData(parts, situation, library));
  for (const [index, section] of library.memo.sections.entries()) {
    if (meets(context, section.when)) assembly.addHeaded(`memo-${index + 1}`, section.title, section.text);
  }
  return finish(assembly.paragraphs, {
    title: library.memo.title,
    legend: 'PRIVILEGED AND CONFIDENTIAL – ATTORNEY WORK PRODUCT',
    date: situation.deal.draft.date,
    cover: false,
  });
}

function findingsOf(drafted: Drafted & { agreement: Agreement }, library: Library, receipt: Receipt) {
  const { situation, refusals, agreement } = drafted;
  const laws: Law[] = [...situation.laws, ...(situation.federal ? [situation.federal] : [])];
  const used = laws.flatMap((law) => usedAuthorities(law, library).map((authority) => ({ law, authority })));
  return {
    state_names: situation.laws.map(({ name, in_text }) => in_text ?? name),
    overridden: refusals
      .filter(({ allowed }) => allowed)
      .map(({ stateName, deal, rule, reading, alternatives }) => ({
        state: stateName,
        deal,
        rule,
        ...wordsOf(reading),
        alternatives: alternatives.join('; or '),
      })),
    choices: choicesOf(situation, library),
    cautions: cautionsOf(situation, library.questions).map(({ deal, law, reading }) => ({
      state: law.name,
      deal,
      ...wordsOf(reading),
    })),
    variants: variantsOf(drafted, library),
    notices: laws.map((law) => ({ state: law.name, ...noticeOf(law, library) })),
    drafting_points: laws.flatMap((law) => law.drafting_points.map((text) => ({ state: law.name, text }))),
    open_questions: laws.flatMap((law) => law.open_questions.map((text) => ({ state: law.name, text }))),
    blanks: blanksOf(agreement),
    to_verify: used
      .filter(({ authority }) => authority.verified !== 'page' || authority.confidence !== 'high')
      .map(({ law, authority }) => ({
        state: law.name,
        cite: authority.cite,
        checked: CHECKED[authority.verified],
        confidence: authority.confidence,
      })),
    authorities: used.map(({ law, authority }) => ({
      cite: authority.cite,
      point: authority.point.trim(),
      checked: CHECKED[authority.verified],
      confidence: authority.confidence,
      researched: law.researched,
    })),
    receipt: [
      { name: 'Version', value: `armslength ${receipt.version}` },
      { name: 'Deal (SHA-256)', value: receipt.deal },
      { name: 'Clause library (SHA-256)', value: receipt.library },
      { name: 'Law data (SHA-256)', value: receipt.law },
      { name: 'Options', value: receipt.options },
    ],
  };
}

function wordsOf({ ask, answer, meaning, prose, authorities }: Reading) {
  return {
    ask,
    answer: answer === null ? '' : `${answerName(answer)} – ${meaning}`,
    prose: (prose ?? '').replace(/\s+/g, ' '),
    authorities: authorities.map(({ cite }) => cite).join('; ') + (authorities.length > 0 ? '.' : ''),
  };
}

function noticeOf(law: Law, library: Library) {
  const reading = readLaw(law, library.questions, 'transaction_notice.required') as Reading;
  const cites = reading.authorities.map((authority) => authorityLine(authority, law.researched)).join('; ');
  return { ...wordsOf(reading), authorities: cites ? `Authorities: ${cites}.` : '' };
}

/** The authorities that the law's answers and topics lean on, in the order of the file. */
function usedAuthorities(law: Law, library: Library) {
  const ids = new Set(
    Object.keys(library.questions)
      .filter((id) => !id.startsWith('med_spa'))
      .flatMap((id) => readLaw(law, library.questions, id)?.authorities.map((authority) => authority.id) ?? []),
  );
  return authoritiesOf(
    law,
    law.authorities.map(({ id }) => id),
  ).filter(({ id }) => ids.has(id));
}

function variantsOf({ parts, situation, agreement }: Drafted & { agreement: Agreement }, library: Library) {
  const places = new Map(
    agreement.paragraphs.map(({ id, section, heading }) => [id, `${section ?? ''} ${heading ?? ''}`.trim()]),
  );
  const nameOf = (state: string) =>
    situation.laws.find((law) => law.state === state)?.name ?? situation.federal?.name ?? state;
  const rows = parts
    .flatMap((part) => part.picked)
    .flatMap(({ clause, chosen, elsewhere }) =>
      [...chosen, ...elsewhere].map(({ state, because }) => ({
        section: places.get(clause.id) ?? clause.title,
        state: nameOf(state),
        why: library.questions[because]?.ask ?? because,
      })),
    );
  return rows.filter((row, index) => rows.findIndex((other) => JSON.stringify(other) === JSON.stringify(row)) === index);
}

/** Blanks in the order of the document, the same blank of one section once. */
function blanksOf({ paragraphs }: Agreement) {
  const all = paragraphs.flatMap(({ text, marks, section, heading, place }) =>
    marks
      .filter(({ kind }) => kind === 'blank')
      .map(({ start, end }) => ({
        section: section ?? place.exhibit ?? heading ?? 'Cover and signatures',
        label: text.slice(start + 1, end - 1),
      })),
  );
  return all.filter(
    (one, index) => all.findIndex((other) => other.section === one.section && other.label === one.label) === index,
  );
}
