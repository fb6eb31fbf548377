import type { Deal } from '../model/deal/deal.js';
import { FEE_MODELS } from '../model/deal/fee.js';
import type { FederalLaw, PracticeWords, StateLaw } from '../model/law.js';
import { lawFor } from '../library/law/answers.js';
import type { Library } from '../library/library.js';
import { protectDeep } from '../library/clauses/literal.js';

/** A deal with everything that follows from it: its states, their law for its profession, its words. */
export interface Situation {
  deal: Deal;
  words: PracticeWords;
  /** State codes; the practice's own state first. */
  states: string[];
  /** Law of each state for the practice's profession, in the same order. */
  laws: StateLaw[];
  /** Present when a federal program pays. */
  federal: FederalLaw | null;
  /** The deal as templates and conditions see it; strings are protected. */
  context: object;
}

/** @throws InputError when a law file is not valid. */
export function situationOf(deal: Deal, library: Library): Situation {
  const words = library.practices[deal.practice.type] as PracticeWords;
  const states = statesOf(deal);
  const laws = states.map((code) => lawFor(library.law.state(code), words.law));
  const federal = deal.payors.includes('federal') ? lawFor(library.law.federal(), words.law) : null;
  return { deal, words, states, laws, federal, context: contextOf(deal, words, laws) };
}

/** The practice's own state, then those of its locations, then those of its distant patients. */
export function statesOf(deal: Deal): string[] {
  const { state, locations, telehealth_states } = deal.practice;
  return [...new Set([state, ...locations.map((location) => location.address.state), ...telehealth_states])];
}

function contextOf(deal: Deal, words: PracticeWords, laws: readonly StateLaw[]): object {
  const [own, ...others] = laws.map(lawContext);
  const models = FEE_MODELS.filter((model) => deal.fee[model]);
  const agreed = protectDeep({
    ...deal,
    clinical: clinicalOf(deal, words),
    fee: { ...deal.fee, models, combined: models.length > 1 },
    governing_law: deal.governing_law ?? deal.practice.state,
    federal: deal.payors.includes('federal'),
    profession: words,
    state: { code: laws[0]?.state, name: laws[0]?.name },
    states: laws.map(({ state, name }) => ({ code: state, name })),
    other_states: laws.slice(1).map(({ state, name }) => ({ code: state, name })),
  });
  return { ...agreed, law: own, other_laws: others };
}

const contexts = new WeakMap<StateLaw, object>();

/** A law as templates see it; made once, for a warm process drafts many deals of one state. */
function lawContext(law: StateLaw): object {
  const made = contexts.get(law) ?? {
    ...protectDeep(law),
    code: law.state,
    entity_term: protectDeep(law.practice_entity.term_in_msa),
    reserved: protectDeep(law.clinical_control.reserved ?? law.clinical_control.enumerated),
  };
  contexts.set(law, made);
  return made;
}

/** What the practice does: what the deal says, else what its type usually does. */
function clinicalOf(deal: Deal, words: PracticeWords): Record<string, boolean> {
  const usual = {
    ...words.clinical,
    telehealth: words.clinical['telehealth'] || deal.practice.telehealth_states.length > 0,
  };
  return Object.fromEntries(
    Object.entries(deal.clinical).map(([key, said]) => [key, said ?? usual[key as keyof typeof usual] ?? false]),
  );
}
