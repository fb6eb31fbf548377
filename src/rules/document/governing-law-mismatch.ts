import type { GoverningLaw } from '../../understand/profile/governing-law.js';
import type { DocumentHit, DocumentRule } from './document-rule.js';

/** Two provisions that put the agreement under different laws; or one that is not the law of the practice's state. */
export const governingLawMismatch: DocumentRule = {
  id: 'governing-law-mismatch',
  title: 'Governing laws differ',
  severity: 'warning',
  why: 'Whether the arrangement is lawful, and what a breach costs, hangs on which law governs. The licensing law of the practice’s state applies whatever the agreement says.',
  ask: 'Have one law govern throughout, and let it be that of the state in which the practice is licensed.',
  find({ governing, states, places }) {
    const main = governing.find((one) => one.main) ?? governing[0];
    if (!main) return [];
    const others = governing.filter(({ state }) => state !== main.state);
    const name = (state: string) => places[state]?.[0] ?? state;
    const hits = others.map((other): DocumentHit => {
      const message = `This names the law of ${name(other.state)}; another provision, that of ${name(main.state)}.`;
      return { ...stretch(other), message, related: [{ ...stretch(main), note: `names the law of ${name(main.state)}` }] };
    });
    const [own] = states;
    if (hits.length > 0 || own === undefined || states.includes(main.state)) return hits;
    const message = `The law of ${name(main.state)} governs; the practice is in ${name(own)}.`;
    return [{ ...stretch(main), message, severity: 'note' }];
  },
};

const stretch = ({ paragraph, start, end }: GoverningLaw) => ({ paragraph, start, end });
