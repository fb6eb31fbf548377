import { lawFor, readLaw, strictest, type Reading as LawReading } from '../library/law/answers.js';
import type { Library } from '../library/library.js';
import type { FederalLaw, StateLaw } from '../model/law.js';

/** Whose law a review goes by. */
export interface Setting {
  /** Codes, the practice's own state first; empty where none is known. */
  states: string[];
  practice: string | null;
  laws: StateLaw[];
  federal: FederalLaw;
}

/** @throws InputError for a state or practice type that there is none of */
export function settingOf(states: readonly string[], practice: string | null, library: Library): Setting {
  const profession = practice === null ? null : (library.practices[practice]?.law ?? null);
  return {
    states: [...states],
    practice,
    laws: states.map((code) => lawFor(library.law.state(code), profession)),
    federal: lawFor(library.law.federal(), profession),
  };
}

/** What the strictest of the setting's states says to a question. */
export interface Answer {
  /** A word of law/questions.yaml; undefined where no state of the setting answers. */
  answer: string | undefined;
  law: StateLaw | null;
  reading: LawReading | null;
  /** No state is known: the strictest answer that any state could give was taken. */
  assumed: boolean;
}

/** A topic answered in prose is as serious as the state is strict about lay control. */
export const STRENGTH = 'cpom.strength';

export function answerOf(question: string, setting: Setting, library: Library): Answer {
  const asked = library.questions[question];
  const decisive = asked?.answers ? question : STRENGTH;
  const deciding = library.questions[decisive];
  if (!asked || !deciding) return { answer: undefined, law: null, reading: null, assumed: false };
  if (setting.laws.length === 0)
    return { answer: Object.keys(deciding.answers ?? {})[0], law: null, reading: null, assumed: true };
  const answers = setting.laws.map((law) => readLaw(law, library.questions, decisive)?.answer ?? undefined);
  const answer = strictest(
    deciding,
    answers.filter((one) => one !== undefined),
  );
  const law = setting.laws[answers.indexOf(answer)] ?? setting.laws[0] ?? null;
  return { answer, law, reading: law ? (readLaw(law, library.questions, question) ?? null) : null, assumed: false };
}
