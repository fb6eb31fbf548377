import type { Words } from '../facts.js';

/** A party as the agreement introduces it: its name, what is said of it, and what it is called. */
export interface Party {
  name: string | null;
  alias: string;
  paragraph: number;
  /** The stretch of the paragraph that speaks of it. */
  start: number;
  end: number;
}

/** How far into a document the parties are looked for. */
const OPENING = 80;
/** A name in quotation marks within parentheses, such as (the "Manager") or (hereinafter referred to as “P.C.”). */
const QUOTED = /["“]([^"“”]{1,60})["”]|'([^']{2,40})'/g;
/** How many paragraphs the introduction of the parties takes at most. */
const FEW = 5;
const MOST_PARTIES = 8;

/** Finds the parties that the opening of an agreement introduces, in its order. */
export function partiesIn({ agreement }: Words): Party[] {
  const parties: Party[] = [];
  const texts = agreement.paragraphs
    .map(({ text, look }, index) => ({ text, look, index }))
    .filter(({ look }) => look !== 'contents');
  let started = -1;
  for (const [at, { text, index }] of texts.slice(0, OPENING).entries()) {
    if (started < 0 && !/\b(?:between|among)\b/i.test(text)) continue;
    if (started < 0) started = at;
    for (const party of introducedIn(text, index))
      if (!parties.some(({ alias }) => alias === party.alias)) parties.push(party);
    if (parties.length >= MOST_PARTIES || (parties.length >= 2 && at > started + FEW)) break;
    if (parties.length < 2 && at > started + FEW) started = -1;
  }
  return parties.slice(0, MOST_PARTIES);
}

function introducedIn(text: string, paragraph: number): Party[] {
  const parties: Party[] = [];
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0 || close - open > 240) continue;
    const inside = text.slice(open + 1, close);
    const aliases = Array.from(inside.matchAll(QUOTED), ([, double, single]) =>
      (double ?? single ?? '').trim().replace(/[.,]$/, (end) => (end === ',' ? '' : end)),
    );
    const alias = aliases.find(
      (one) => !/^(?:agreement|part(?:y|ies)|effective date|commencement date|closing date|state)$/i.test(one),
    );
    if (aliases.length === 0) continue;
    if (alias !== undefined && /^[A-Z]/.test(alias))
      parties.push({ name: nameIn(text.slice(from, open)), alias, paragraph, start: from, end: close });
    from = close + 1;
  }
  return parties;
}

const LEAD = /^[\s\S]*\b(?:by and between|by and among|between|among)[:\s]+|^[\s,;)]*(?:and|, and)\s+/i;
/** What is said of the party before, behind what it is called: ", a … limited liability company, and". */
const DESCRIBED = /^,? ?(?:an?|the|whose|with|having|located|organized|duly) [^“”"()]{0,300}?,? and (?=[A-Z])/;
/** What follows a name: its form, its seat, or who it is. */
const AFTER = /,?\s+(?:an?|the|whose|with|having|located|organized|duly|doing business|d\/b\/a|on behalf|\()\b/;

/** The name at the front of the words that introduce a party; null where a blank stands there. */
function nameIn(words: string): string | null {
  const trimmed = words
    .replace(DESCRIBED, '')
    .replace(LEAD, '')
    .replace(/^[\s,;]+/, '');
  const after = AFTER.exec(trimmed);
  const name = (after ? trimmed.slice(0, after.index) : trimmed).replace(/[,\s]+$/, '');
  return /[A-Za-z]{2}/.test(name) && name.length <= 120 && !/_{3}/.test(name) ? name : null;
}
