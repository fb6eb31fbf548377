import type { Places } from '../../model/law.js';
import type { Words } from '../facts.js';
import type { Party } from './parties.js';
import type { Roles } from './roles.js';

export type StateFrom = 'practice-party' | 'recitals' | 'governing-law' | 'none';

const OPENING = 60;
const LETTERHEAD = 12;
const GOVERNS = /\b(?:governed by|construed (?:in accordance with|under)|laws? of|law applies|law governs)\b/i;
const SEATED = /\b(?:licensed|located|situated|offices? in|practice of \w+ in|residents? of|laws of)\b/i;

/** The state whose law the review goes by: that of the practice, else of the recitals, else the governing law. */
export function stateOf(words: Words, roles: Roles, places: Places): { state: string | null; from: StateFrom } {
  const { paragraphs } = words.agreement;
  const { practice } = roles;
  if (practice && practice.end > 0) {
    const state = firstPlace(introduction(practice, paragraphs[practice.paragraph]?.text ?? ''), places);
    if (state) return { state, from: 'practice-party' };
  }
  for (const { text } of paragraphs.filter(({ look }) => look !== 'contents').slice(0, OPENING)) {
    if (!SEATED.test(text)) continue;
    const state = firstPlace(text.slice(Math.max(0, text.search(SEATED))), places);
    if (state) return { state, from: 'recitals' };
  }
  const state = governingState(words, places);
  const address = state === null ? addressed(words, places) : null;
  if (address) return { state: address, from: 'recitals' };
  return state ? { state, from: 'governing-law' } : { state: null, from: 'none' };
}

/** From a party's name on, with what is said of it behind what it is called: "Q (“Practice”), a … professional corporation". */
function introduction({ name, start, end }: Party, text: string): string {
  const from = name === null ? -1 : text.indexOf(name, start);
  const behind = text.slice(end, end + 120).search(/\. |\((?!\))|;/);
  return text.slice(from < 0 ? start : from, end + (behind < 0 ? 120 : behind));
}

/** The state of an address at the head of a letter. */
function addressed({ agreement }: Words, places: Places): string | null {
  for (const { text } of agreement.paragraphs.slice(0, LETTERHEAD)) {
    const state = text.length < 80 ? firstPlace(text, places) : null;
    if (state) return state;
  }
  return null;
}

/** The state that the clause on governing law names. */
export function governingState({ agreement }: Words, places: Places): string | null {
  for (const { text, look } of agreement.paragraphs) {
    if (look === 'contents' || !GOVERNS.test(text)) continue;
    const state = firstPlace(text.slice(text.search(GOVERNS)), places);
    if (state) return state;
  }
  return null;
}

const ordered = new WeakMap<Places, [name: string, code: string][]>();

/** The state that is named first in a text; of names that share a beginning, the longest ("West Virginia"). */
export function firstPlace(text: string, places: Places): string | null {
  let names = ordered.get(places);
  if (!names) {
    names = Object.entries(places).flatMap(([code, all]) => all.map((name): [string, string] => [name, code]));
    ordered.set(
      places,
      names.sort(([a], [b]) => b.length - a.length),
    );
  }
  let best: { at: number; code: string } | null = null;
  const taken: [number, number][] = [];
  for (const [name, code] of ordered.get(places) as [string, string][]) {
    const at = text.indexOf(name);
    if (at < 0 || taken.some(([from, to]) => at >= from && at < to)) continue;
    taken.push([at, at + name.length]);
    if (!best || at < best.at) best = { at, code };
  }
  return best?.code ?? null;
}
