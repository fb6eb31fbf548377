import type { Rule } from '../rule.js';
import { isEndless, lastsAGeneration } from './lasting.js';

export const termExcessive: Rule = {
  id: 'term-excessive',
  label: 'TERM_LONG',
  title: 'The agreement lasts twenty years or more',
  concern: 'term',
  asks: 'termination',
  denials: true,
  severity: 'error',
  message: 'The practice is bound for twenty years or more, or without an end.',
  why: 'A term of decades takes from the practice its power to change managers, and is read as control of the practice or its sale.',
  ask: {
    clause: 'term',
    acceptable: 'An initial term of three to ten years, with a right of the practice to leave on notice or for cause.',
    walkAway: 'The term is twenty years or longer, or has no end, and the practice cannot leave without a reason.',
  },
  examples: {
    flags: [
      'The initial term of this Agreement shall be forty (40) years from the Effective Date.',
      'This Agreement shall remain in effect until the twenty-fifth anniversary of the Effective Date.',
      'This Agreement shall continue in perpetuity and shall not otherwise expire.',
    ],
    passes: [
      'The initial term of this Agreement is five (5) years.',
      'Manager holds the prime lease of the Office for thirty (30) years; this Agreement has a term of three (3) years.',
      'This Agreement continues until either party terminates it on ninety (90) days’ notice.',
    ],
  },
  find: (facts) => {
    const found = [...isEndless(facts), ...lastsAGeneration(facts)];
    return [...new Map(found.map((sighting) => [sighting.scene, sighting])).values()];
  },
};
