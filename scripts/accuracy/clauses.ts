import type { Library } from '../../src/library/library.js';
import type { Agreement, Paragraph } from '../../src/model/agreement.js';
import { PROVISION_RULES } from '../../src/rules/provisions/provisions.js';
import { RULES } from '../../src/rules/rules.js';
import { understand, wordsOf, type Sighting } from '../../src/understand/facts.js';
import type { Score } from './score.js';

/** A labelled clause: one line of a .jsonl file. */
export interface Clause {
  id: string;
  mso: string;
  pc: string;
  heading: string;
  text: string;
  issues: string[];
  features: string[];
  optional: string[];
}

/** Judges a clause on its own words: its heading as a section heading, its text as one paragraph. */
export function scoreClause(
  { id, mso, pc, heading, text, issues, features, optional }: Clause,
  library: Library,
  score: Score,
): void {
  const facts = understand(wordsOf(agreementOf(heading, text), library.lexicon), { manager: [mso], practice: [pc] });
  const found = new Map<string, string>();
  for (const rule of [...RULES, ...PROVISION_RULES]) {
    const [first] = rule.find(facts);
    if (first) found.set(rule.label, wordsAt(first));
  }
  score.add(id, found, [...issues, ...features], optional);
}

function agreementOf(heading: string, text: string): Agreement {
  const paragraphs = [
    paragraph({ id: 'heading', look: 'section', text: heading, heading }),
    paragraph({ id: 'text', text }),
  ];
  return { title: '', language: 'en-US', legend: null, date: null, paragraphs, notes: [] };
}

const paragraph = (over: Partial<Paragraph>): Paragraph => ({
  id: '',
  look: 'body',
  level: 0,
  number: null,
  section: null,
  heading: null,
  text: '',
  marks: [],
  place: { exhibit: null },
  clause: null,
  ...over,
});

function wordsAt({ scene, start, end }: Sighting): string {
  const { at, paragraph: index } = scene.statement;
  return `(words ${at[start]}–${at[end - 1]} of paragraph ${index})`;
}
