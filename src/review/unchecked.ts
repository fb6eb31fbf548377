import { RULES } from '../rules/rules.js';
import type { Found } from './found.js';
import { answerOf } from './setting.js';

/** What this review could not answer, each in one plain sentence. */
export function notChecked({ setting, library, parties, reading }: Found, isMsa: boolean): string[] {
  if (!isMsa) return ['No rule was applied: the document does not look like a management services agreement.'];
  const sentences: string[] = [];
  if (setting.states.length === 0)
    sentences.push('No state was found: every rule was graded by the strictest reading of any state.');
  if (setting.practice === null)
    sentences.push('The type of practice was not found: the general law of the state was used.');
  for (const role of ['manager', 'practice'])
    if (!parties.some((party) => party.role === role && (party.name ?? party.alias) !== null))
      sentences.push(`Which party is the ${role} was not found: rules on who decides may miss something.`);
  const questions = new Set(RULES.flatMap(({ asks }) => asks ?? []));
  if (setting.laws.length > 0)
    for (const question of questions)
      if (answerOf(question, setting, library).answer === undefined)
        sentences.push(
          `The law of ${setting.states.join(', ')} gives no answer on record to: ${library.questions[question]?.ask ?? question}`,
        );
  const apart = reading.apart.filter(({ kind }) => kind === 'comment' || kind === 'hidden').length;
  if (apart > 0) sentences.push(`${apart} comments or pieces of hidden text were read apart and not searched by the rules.`);
  return sentences;
}
