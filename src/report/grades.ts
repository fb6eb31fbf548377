import { answerTo } from '../library/law/answers.js';
import type { Library } from '../library/library.js';
import { STATE_CODES } from '../model/deal/primitives.js';
import type { Severity } from '../model/finding.js';
import { severityOf } from '../review/severity.js';
import type { RuleEntry } from './rule-entry.js';

/** How strictly a state bars lay control decides wherever a topic of the law is answered in prose. */
const STRENGTH = 'cpom.strength';

/** How serious a rule is for one answer of the law, and which states answer so. */
export interface Grade {
  answer: string;
  meaning: string;
  severity: Severity;
  /** With language that answers the law's worry; null where no language does. */
  cured: Severity | null;
  /** Codes, in alphabetical order. */
  states: string[];
}

/** The question whose answers grade a rule, and one grade an answer, strictest first; null where the rule's own severity holds. */
export function gradesOf(
  { asks, severity, curedBy }: RuleEntry,
  library: Library,
): { question: string; grades: Grade[] } | null {
  if (asks === null) return null;
  const question = decisive(asks, library);
  const said = STATE_CODES.map((code) => [code, answerTo(library.law.state(code), question)] as const);
  const grades = Object.entries(library.questions[question]?.answers ?? {}).map(([answer, meaning]) => ({
    answer,
    meaning,
    severity: severityOf(answer, false, severity),
    cured: curedBy === null ? null : severityOf(answer, true, severity),
    states: said.flatMap(([code, word]) => (word === answer ? code : [])).sort(),
  }));
  return { question, grades };
}

/** The question whose answers grade what a rule asks. */
export const decisive = (asks: string, { questions }: Library) => (questions[asks]?.answers ? asks : STRENGTH);
