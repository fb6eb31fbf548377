import type { Law, Questions } from '../model/law.js';
import { lookUp, readLaw, type Reading } from '../library/law/answers.js';
import type { Situation } from './context.js';

/** A part of the deal that the law of one of its states prohibits. */
export interface Refusal {
  rule: string;
  /** The field of the deal. */
  deal: string;
  state: string;
  stateName: string;
  reading: Reading;
  alternatives: string[];
  /** The attorney said --allow RULE. */
  allowed: boolean;
}

/** A part of the deal that is lawful only within limits, or on which the sources do not settle. */
export interface Caution {
  deal: string;
  law: Law;
  reading: Reading;
}

/** Every prohibition that the deal meets, in the order of the questions; one for each state. */
export function refusalsOf(situation: Situation, questions: Questions, allow: readonly string[]): Refusal[] {
  return decided(situation, questions)
    .filter(({ reading }) => reading.answer === 'prohibited')
    .map(({ decision, law, reading }) => ({
      rule: decision.rule,
      deal: decision.deal,
      state: law.state,
      stateName: law.name,
      reading,
      alternatives: decision.alternatives,
      allowed: allow.includes(decision.rule),
    }));
}

/** What drafts, but needs the attorney's eye: answers that are restricted or unclear. */
export function cautionsOf(situation: Situation, questions: Questions): Caution[] {
  return decided(situation, questions)
    .filter(({ reading }) => reading.answer === 'restricted' || reading.answer === 'unclear')
    .map(({ decision, law, reading }) => ({ deal: decision.deal, law, reading }));
}

/** Each question that decides a part which this deal has, with each law's answer. */
function decided({ deal, laws, federal }: Situation, questions: Questions) {
  const all: Law[] = federal ? [...laws, federal] : laws;
  return Object.entries(questions).flatMap(([id, question]) =>
    (question.decides ?? [])
      .filter((decision) => isAgreed(lookUp(deal, decision.deal)))
      .flatMap((decision) =>
        all.flatMap((law) => {
          const reading = readLaw(law, questions, id);
          return reading ? [{ decision, law, reading }] : [];
        }),
      ),
  );
}

const isAgreed = (value: unknown) => value !== undefined && value !== null && value !== false;
