import type { Rule } from '../rule.js';
import { heldFast, practiceMayLeave } from './leaving.js';
import { managerAtWill, managerMayLeave, shamFault } from './managers-right.js';

/** What makes a whole agreement, in statements: then a right that it does not give is lacking. */
const WHOLE = 80;

export const termOneSided: Rule = {
  id: 'term-one-sided',
  label: 'TERM_ONE_SIDED',
  title: 'Only the manager can end the agreement',
  concern: 'term',
  asks: 'termination',
  denials: true,
  severity: 'error',
  message: 'The manager can end the agreement, and the practice cannot, or only in form.',
  why: 'A practice that its manager can leave and that cannot leave its manager is not independent of it.',
  ask: {
    clause: 'termination-cause',
    acceptable: 'Either party may end it for an uncured material breach of the other, and the practice also on notice.',
    walkAway: 'The practice can leave only with the consent of the manager, or only after a court has found against it.',
  },
  examples: {
    flags: [
      'Practice shall have no right to terminate this Agreement. Manager may terminate it on thirty days’ notice.',
      'Practice may terminate this Agreement only with the prior written consent of Manager.',
      'Only Manager may terminate this Agreement before the end of its term.',
    ],
    passes: [
      'Either party may terminate this Agreement without cause upon ninety days’ notice.',
      'Practice shall have no right to terminate this Agreement except for a breach by Manager that is not cured.',
      'Manager may terminate this Agreement if Practice does not pay an undisputed sum.',
    ],
  },
  find: (facts) => {
    const sham = shamFault(facts);
    if (sham.length > 0 || practiceMayLeave(facts)) return sham;
    const fast = heldFast(facts);
    const found = fast.length > 0 ? fast : managerAtWill(facts);
    if (found.length === 0 && facts.scenes.length >= WHOLE) return managerMayLeave(facts).slice(0, 1);
    const sure = found.filter(({ scene }) => facts.firstIn(scene, ['@this-agreement', '@term-of-it']));
    return [...new Map((sure.length > 0 ? sure : found).map((sighting) => [sighting.scene, sighting])).values()];
  },
};
