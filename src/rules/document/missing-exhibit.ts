import type { Paragraph } from '../../model/agreement.js';
import { around } from './around.js';
import { danglingIn, type Dangling } from './citations.js';
import type { DocumentHit, DocumentRule } from './document-rule.js';

/** An exhibit of this agreement that the text refers to and that is not attached. */
export const missingExhibit: DocumentRule = {
  id: 'missing-exhibit',
  title: 'Exhibit not attached',
  severity: 'warning',
  why: 'The text makes an exhibit part of the agreement, and the file does not contain it. Whoever signs agrees to terms that nobody has shown.',
  ask: 'Have the exhibit attached and read it before anything is signed, or delete the reference.',
  find({ reading }) {
    const { paragraphs } = reading.agreement;
    const attached = attachedIn(paragraphs);
    const missing = new Map<string, Dangling[]>();
    for (const cited of danglingIn(paragraphs)) {
      const key = letterOf(cited.name);
      if (cited.kind !== 'exhibit' || attached.has(key) || ELSEWHERE.test(after(cited, paragraphs))) continue;
      const known = missing.get(key);
      if (known) known.push(cited);
      else missing.set(key, [cited]);
    }
    const groups = [...missing.values()] as [Dangling, ...Dangling[]][];
    if (groups.length > 1 && attached.size === 0) return [noneAttached(groups, paragraphs)];
    return groups.map((group) => hitOf(group, paragraphs));
  },
};

/** "Exhibit B" and "Schedule B" are told apart by their letter alone: the words are often mixed up. */
const letterOf = (name: string) => name.replace(/^[A-Za-z]+ /, '').toUpperCase();

function attachedIn(paragraphs: readonly Paragraph[]): Set<string> {
  return new Set(paragraphs.flatMap(({ place }) => (place.exhibit === null ? [] : [letterOf(place.exhibit)])));
}

/** The paper of which it is an exhibit is another one. */
const ELSEWHERE = /^["”]? (?:attached )?(?:to|of) (?!this\b|the Agreement\b)(?:the|that|such|each|its|an?) [a-zA-Z]/;
const after = ({ paragraph, end }: Dangling, paragraphs: readonly Paragraph[]) =>
  paragraphs[paragraph]?.text.slice(end, end + 60) ?? '';

/** How many of the other places are shown. */
const SHOWN = 10;

function hitOf([first, ...others]: [Dangling, ...Dangling[]], paragraphs: readonly Paragraph[]): DocumentHit {
  const { paragraph, start, end, name } = first;
  return {
    paragraph,
    ...around(paragraphs[paragraph]?.text ?? '', start, end),
    message: `The text refers to ${name}, and no ${name} is attached.`,
    related: others.slice(0, SHOWN).map((other) => ({ ...other, note: 'refers to it too' })),
  };
}

function noneAttached(groups: readonly [Dangling, ...Dangling[]][], paragraphs: readonly Paragraph[]): DocumentHit {
  const [first, ...others] = groups.map(([one]) => one) as [Dangling, ...Dangling[]];
  const names = [first, ...others].map(({ name }) => name);
  return {
    ...hitOf([first, ...others], paragraphs),
    message: `The text refers to ${names.slice(0, -1).join(', ')} and ${names.at(-1)}, and the file holds no exhibits at all.`,
  };
}
