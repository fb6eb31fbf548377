import type { Rule } from '../rule.js';
import { pricesOfExit } from './price-of-exit.js';

export const termExitPenalty: Rule = {
  id: 'term-exit-penalty',
  label: 'TERM_PENALTY',
  title: 'Leaving costs the practice',
  concern: 'term',
  asks: 'termination',
  denials: true,
  severity: 'error',
  message: 'The practice must pay or buy something because the agreement ends.',
  why: 'A price on leaving ties the practice to the manager as firmly as a term without an end, and has been read as control.',
  ask: {
    clause: 'effects-of-termination',
    acceptable:
      'Fees earned to the last day; an option of the practice to buy equipment; proved, capped cost of work it asked for.',
    walkAway:
      'The practice must pay for goodwill, lost fees or start-up losses, or must buy the manager’s assets, to leave.',
  },
  examples: {
    flags: [
      'If Practice terminates this Agreement, it shall pay Manager a termination fee of $500,000.',
      'Upon any termination Practice shall purchase all equipment and goodwill at the greater of book and appraised value.',
      'Practice may terminate on ninety days’ notice, but termination is not effective until it has paid the Buy-Out Amount.',
    ],
    passes: [
      'Upon termination Practice shall have the option, but not the obligation, to purchase the equipment at book value.',
      'Upon termination Practice shall pay the fees accrued through the last day.',
      'If Manager terminates without cause, Manager shall pay Practice liquidated damages of $100,000.',
    ],
  },
  find: (facts) => [...new Map(pricesOfExit(facts).map((sighting) => [sighting.scene, sighting])).values()],
};
