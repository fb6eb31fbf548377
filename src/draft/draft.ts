import type { Agreement } from '../model/agreement.js';
import type { Deal } from '../model/deal/deal.js';
import { protectDeep } from '../library/clauses/literal.js';
import type { Library } from '../library/library.js';
import { templateOf } from '../library/library.js';
import { addAddendum } from './addendum.js';
import { Assembly } from './assemble.js';
import { situationOf, type Situation } from './context.js';
import { finish } from './finish.js';
import { usedTerms } from './glossary.js';
import type { RenderData } from '../library/clauses/helpers.js';
import { draftingNotes } from './notes.js';
import { refusalsOf, type Refusal } from './refuse.js';
import { select, type Part } from './select.js';

export interface DraftOptions {
  /** Rules that the attorney accepts to break; the draft and the memo say so. */
  allow?: readonly string[];
  /** Drafting notes in the agreement; default true. */
  notes?: boolean;
}

export interface Drafted {
  /** Null when a prohibition stands that was not allowed. */
  agreement: Agreement | null;
  /** Every prohibition that the deal meets, allowed ones marked. */
  refusals: Refusal[];
  situation: Situation;
  parts: Part[];
}

const TEMPLATE = 'msa';

/**
 * A deal becomes an agreement. The same deal and library give the same agreement, whatever the day.
 * @throws InputError when the library lacks what the template names, or a law file is not valid
 */
export function draft(deal: Deal, library: Library, options: DraftOptions = {}): Drafted {
  const situation = situationOf(deal, library);
  const refusals = refusalsOf(situation, library.questions, options.allow ?? []);
  const template = templateOf(library, TEMPLATE);
  const parts = select(template, library, situation);
  if (refusals.some((refusal) => !refusal.allowed)) return { agreement: null, refusals, situation, parts };

  const assembly = assemble(template.cover, parts, situation, library);
  const agreement = finish(assembly.paragraphs, {
    title: assembly.render(template.title),
    legend: deal.draft.legend,
    date: deal.draft.date,
    cover: true,
  });
  if (options.notes ?? true) agreement.notes = draftingNotes(parts, { agreement, situation, library, refusals, assembly });
  return { agreement, refusals, situation, parts };
}

function assemble(cover: string, parts: readonly Part[], situation: Situation, library: Library): Assembly {
  const assembly = new Assembly(situation.context, renderData(parts, situation, library));
  assembly.addCover(cover);
  for (const part of parts) assembly.addPart(part);
  addAddendum(assembly, parts, situation);
  addGlossary(assembly, parts);
  return assembly;
}

/** The glossary goes behind the first paragraph of its clause: the terms that the rest of the draft uses. */
function addGlossary(assembly: Assembly, parts: readonly Part[]): void {
  const clause = parts.flatMap((part) => part.picked).find(({ clause }) => clause.terms)?.clause;
  if (!clause?.terms) return;
  const entries = Object.entries(clause.terms);
  const glossary = new Map(entries.map(([term, text]) => [assembly.render(term), assembly.render(text)]));
  const terms = usedTerms(
    glossary,
    assembly.paragraphs.map(({ raw }) => raw),
  );
  assembly.insertDefinitions(
    clause.id,
    terms.map((term) => [term, glossary.get(term) as string]),
  );
}

export function renderData(parts: readonly Part[], { deal, states, laws }: Situation, library: Library): RenderData {
  const included = new Set(parts.flatMap((part) => [part.id, ...part.picked.map(({ clause }) => clause.id)]));
  const names = new Map(states.map((code, index) => [code, laws[index]?.name as string]));
  return {
    called: protectDeep(deal.called),
    included,
    stateName: (code) => names.get(code) ?? library.law.state(code).name,
  };
}
