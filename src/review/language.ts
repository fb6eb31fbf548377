import type { Unnamed } from './review.js';
import { RULES } from '../rules/rules.js';
import type { Rule } from '../rules/rule.js';
import type { Sighting } from '../understand/facts.js';
import type { Asks } from './asks.js';
import type { Found } from './found.js';
import { passageOf, type Passage } from './passage.js';
import type { PresentProvision } from './provisions.js';
import { answerOf } from './setting.js';
import { severityOf } from './severity.js';
import { authoritiesFor, whyOf } from './why.js';

/** What the agreement says that it should not: one finding for each rule and section, at the first words that say it. */
export function languageFindings(found: Found, provisions: readonly PresentProvision[], asks: Asks): Unnamed[] {
  return RULES.filter(({ id }) => found.options.rules?.[id] !== 'off').flatMap((rule) => {
    const passages = rule.find(found.facts).map((sighting) => ({ sighting, passage: place(found, sighting) }));
    return bySection(passages).map((group) => findingOf(rule, group, found, provisions, asks));
  });
}

interface Placed {
  sighting: Sighting;
  passage: Passage;
}

const place = (found: Found, sighting: Sighting) => passageOf(sighting, found.reading.agreement, found.headings);

/** Words that say the same in one section are one finding; words under no number stand by paragraph. */
function bySection(placed: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = one.passage.section ?? `paragraph ${one.passage.paragraph}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function findingOf(
  rule: Rule,
  group: readonly Placed[],
  found: Found,
  provisions: readonly PresentProvision[],
  asks: Asks,
): Unnamed {
  const [first, ...others] = group as [Placed, ...Placed[]];
  const answer = rule.asks === null ? null : answerOf(rule.asks, found.setting, found.library);
  const cured = rule.curedBy !== undefined && provisions.some(({ kind }) => kind === rule.curedBy);
  return {
    rule: rule.id,
    severity: severityOf(answer?.answer, cured, rule.severity),
    ...first.passage,
    message: rule.message,
    why: answer ? whyOf(rule.why, answer) : rule.why,
    ask: asks.of(rule.ask.clause, rule.ask),
    authorities: answer ? authoritiesFor(answer) : [],
    related: [
      ...others.map(({ passage }) => related(passage, 'says the same')),
      ...(first.sighting.related ?? []).map((sighting) => related(place(found, sighting), 'this rests on it')),
      ...conflicts(rule, first.passage, provisions),
    ],
    change: null,
    accepted: null,
  };
}

const related = ({ section, quote }: Passage, note: string) => ({ section, quote, note });

/** A clause that grants autonomy does not excuse a later one that takes it away: the two conflict. */
function conflicts(rule: Rule, at: Passage, provisions: readonly PresentProvision[]) {
  if (rule.contradicts === undefined) return [];
  return provisions
    .filter(({ kind }) => kind === rule.contradicts)
    .map(({ passage }) =>
      related(
        passage,
        passage.section === at.section
          ? 'the same clause promises the contrary'
          : 'this promises the contrary; the two conflict',
      ),
    );
}
