import type { Rule } from '../rule.js';
import { practiceMayLeaveAtWill } from './leaving.js';
import { heldByManager, isHardToTime, NOT_BY_ITSELF, OTHER_RENEWAL, RENEWS, renewsForYears } from './renewal.js';

export const termEvergreen: Rule = {
  id: 'term-evergreen',
  label: 'TERM_EVERGREEN',
  title: 'The agreement renews itself and is hard to leave',
  concern: 'term',
  asks: 'termination',
  denials: true,
  severity: 'warning',
  message: 'The agreement renews by itself, and the practice cannot easily stop it.',
  why: 'A renewal for years, or one that only the manager can stop, makes a term of years into one without an end.',
  ask: {
    clause: 'renewal',
    acceptable: 'Renewal for one year at a time, which either party can stop by a notice of up to ninety days.',
    walkAway: 'Only the manager can stop a renewal, or the practice must pay or satisfy the manager to stop it.',
  },
  examples: {
    flags: [
      'This Agreement shall automatically renew for successive terms of ten (10) years each unless either party gives notice.',
      'The term renews from year to year unless Manager gives notice that it does not wish to renew.',
      'The term renews for one year at a time unless either party gives notice at least eighteen (18) months before it ends.',
    ],
    passes: [
      'This Agreement renews for one (1) year at a time unless either party gives sixty (60) days’ notice of non-renewal.',
      'The term may be renewed for five (5) years by a writing signed by both parties.',
    ],
  },
  find: (facts) => {
    if (practiceMayLeaveAtWill(facts)) return [];
    const timed = facts.search(RENEWS).filter((renewal) => renewsForYears(facts, renewal) || isHardToTime(facts, renewal));
    const hard = [...heldByManager(facts), ...timed].filter(
      ({ scene }) => !facts.firstIn(scene, [...NOT_BY_ITSELF, ...OTHER_RENEWAL]),
    );
    return [...new Map(hard.map((found) => [found.scene, found])).values()];
  },
};
