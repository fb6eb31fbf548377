import type { Assembly } from './assemble.js';
import { parseBlocks } from './blocks.js';
import type { Situation } from './context.js';
import { OPEN, CLOSE } from '../library/clauses/literal.js';
import type { Part, Picked } from './select.js';
import type { Chosen } from '../library/clauses/variant.js';

/** A practice in several states gets one more exhibit: what the other states want said in words of their own. */
export function addAddendum(assembly: Assembly, parts: readonly Part[], { laws }: Situation): void {
  const picked = parts.flatMap((part) => part.picked).filter(({ elsewhere }) => elsewhere.length > 0);
  const wanting = laws.filter((law) => picked.some(({ elsewhere }) => elsewhere.some(({ state }) => state === law.state)));
  if (wanting.length === 0) return;
  assembly.addExhibit(ADDENDUM, 'State Addendum');
  for (const law of wanting) {
    const lead = `For Patients and Locations in ${law.in_text ?? law.name}, and only for them, this Agreement is read with these changes:`;
    const items = picked.flatMap((one) =>
      one.elsewhere.filter(({ state }) => state === law.state).map((chosen) => itemOf(one, chosen, assembly)),
    );
    assembly.addSection(addendumId(law.state), law.name, parseBlocks([lead, ...items].join('\n\n')), 'exhibits');
  }
}

const ADDENDUM = 'exhibit-addendum';

/** The id of a state's section in the addendum. */
export const addendumId = (state: string) => `${ADDENDUM}-${state.toLowerCase()}`;

/** One changed section, as an item whose further paragraphs and items hang below it. */
function itemOf({ clause }: Picked, { variant }: Chosen, assembly: Assembly): string {
  const title = assembly.render(clause.title);
  const numbered = clause.look === 'section' || clause.look === 'definitions';
  const place = numbered ? `${OPEN.reference}${clause.id}${CLOSE} (${title})` : title;
  if (variant.omit) return `- ${place} does not apply.`;
  const way = variant.text === undefined ? `To ${place} is added:` : `In place of ${place}:`;
  const lines = assembly.render(variant.text ?? variant.add ?? '').split('\n');
  const nested = lines.map((line) => (line.startsWith('-') || line.startsWith(' ') ? `  ${line}` : line));
  return `- ${way} ${nested.join('\n')}`;
}
