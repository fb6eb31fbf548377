import type { Words } from '../facts.js';
import { count, countIn } from './ideas.js';
import type { Roles } from './roles.js';

/** What a document is, as far as the review needs to know. */
export type Kind = 'msa' | 'other';

/** Of a thousand words of an MSA at least so many are about care. */
const CARE = 6;
const TITLE_PARAGRAPHS = 12;

/**
 * Is the document a management services agreement for a licensed practice? It speaks of care and of management services, one
 * side renders licensed care, and its title names no other kind of agreement.
 */
export function kindOf(words: Words, roles: Roles): Kind {
  const { tokens } = words;
  const all = (idea: string) => count(words, idea, 0, tokens.count);
  const thousands = Math.max(tokens.count, 1) / 1000;
  const title = titleOf(words);
  if (title.other && !title.msa) return 'other';
  const care = all('care') / thousands;
  const services = all('management-services');
  const licensed = all('licensed-practice') + (roles.practice ? all('practice-entity') : 0);
  if (care < CARE || licensed === 0) return 'other';
  return services >= (title.msa ? 1 : 3) || services / thousands >= 3 ? 'msa' : 'other';
}

/** What the short lines at the front, the title among them, call the document. */
function titleOf(words: Words): { msa: boolean; other: boolean } {
  const { paragraphs } = words.agreement;
  let msa = false;
  let other = false;
  for (let index = 0; index < Math.min(TITLE_PARAGRAPHS, paragraphs.length); index++) {
    const { text, look } = paragraphs[index] as { text: string; look: string };
    if (text.length > 120 || look === 'contents') continue;
    if (!msa && countIn(words, 'other-agreement', index, 0, text.length) > 0) other = true;
    if (!other && countIn(words, 'msa-title', index, 0, text.length) > 0) msa = true;
  }
  return { msa, other };
}
