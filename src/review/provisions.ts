import type { Unnamed } from './review.js';
import type { Provision } from '../model/provision.js';
import { PROVISION_RULES } from '../rules/provisions/provisions.js';
import { placeOf } from '../rules/provisions/provision.js';
import type { Asks } from './asks.js';
import type { Found } from './found.js';
import { passageOf, type Passage } from './passage.js';
import { answerOf } from './setting.js';
import { severityOf } from './severity.js';
import { authoritiesFor, whyOf } from './why.js';

/** A provision that the agreement contains, and where. */
export interface PresentProvision {
  kind: Provision;
  passage: Passage;
}

/** Each provision that is there, once, at its main place. */
export function provisionsIn({ facts, reading, headings }: Found): PresentProvision[] {
  return PROVISION_RULES.flatMap((rule) => {
    const sighting = placeOf(rule, facts);
    return sighting ? [{ kind: rule.kind, passage: passageOf(sighting, reading.agreement, headings) }] : [];
  });
}

/** What an agreement for this practice needs and does not say. */
export function missingFindings(found: Found, present: readonly PresentProvision[], asks: Asks): Unnamed[] {
  const about = { practice: found.setting.practice, federal: found.facts.search(['@federal-program']).length > 0 };
  return PROVISION_RULES.filter(
    ({ kind, neededWhen }) => !present.some((one) => one.kind === kind) && (neededWhen?.(about) ?? true),
  ).map((rule): Unnamed => {
    const answer = rule.asks === null ? null : answerOf(rule.asks, found.setting, found.library);
    return {
      rule: `missing-${rule.kind}`,
      severity: severityOf(answer?.answer, false, rule.severity),
      section: null,
      heading: null,
      page: null,
      paragraph: null,
      start: null,
      end: null,
      quote: '',
      message: rule.title,
      why: answer ? whyOf(rule.why, answer) : rule.why,
      ask: asks.of(rule.clause, null),
      authorities: answer ? authoritiesFor(answer) : [],
      related: [],
      change: null,
      accepted: null,
    };
  });
}
