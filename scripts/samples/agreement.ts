import { CLOSE, OPEN, protect } from '../../src/library/clauses/literal.js';
import type { Agreement } from '../../src/model/agreement.js';
import { finish } from '../../src/draft/finish.js';
import type { Unnumbered } from '../../src/draft/number.js';

type Kind = Pick<Unnumbered, 'look' | 'level' | 'list'>;

/** What the sign at the front of a paragraph makes of it; a paragraph without one is plain text. */
const KINDS: Readonly<Record<string, Kind>> = {
  '%': { look: 'heading', level: 0, list: null },
  '%%': { look: 'subtitle', level: 0, list: null },
  '>': { look: 'recital', level: 3, list: 'recitals' },
  '#': { look: 'article', level: 1, list: 'articles' },
  '##': { look: 'section', level: 2, list: 'articles' },
  '-': { look: 'item', level: 3, list: 'articles' },
  '!': { look: 'exhibit', level: 1, list: 'exhibits' },
  '+': { look: 'section', level: 2, list: 'exhibits' },
};
const BODY: Kind = { look: 'body', level: 0, list: null };
const SIGNATURE: Kind = { look: 'signature', level: 0, list: null };

/**
 * A sample agreement from its text: one paragraph a line with a sign in front of it, “defined terms” in such quotes, and
 * signature blocks as lines after "~". The heading of a section ends with its first full stop.
 */
export function agreementOf(text: string): Agreement {
  const [title = '', ...blocks] = text.trim().split(/\n{2,}/);
  let signed = 0;
  const paragraphs = blocks.flatMap((block) => {
    if (!block.startsWith('~ ')) return block.split('\n').flatMap(paragraphsOf);
    const cell = { table: 0, row: signed >> 1, column: signed++ % 2 };
    return block.split('\n').map((line) => ({ ...paragraph(SIGNATURE, line.slice(2)), cell }));
  });
  const named = paragraphs.map((one, index) => ({ ...one, id: `p${index}` }));
  return finish(named, { title, legend: null, date: null, cover: false });
}

function paragraphsOf(line: string): Unnumbered[] {
  const [, sign = '', words = ''] = /^(\S{1,2}) (.*)$/.exec(line) ?? [];
  const kind = KINDS[sign];
  if (!kind) return [paragraph(BODY, line)];
  const headingEnd = kind.look === 'section' ? words.indexOf('. ') : -1;
  if (headingEnd < 0) return [paragraph(kind, words)];
  return [paragraph(kind, words.slice(0, headingEnd)), paragraph(BODY, words.slice(headingEnd + 2))];
}

function paragraph(kind: Kind, words: string): Unnumbered {
  const raw = protect(words).replace(/“([^”]*)”/g, `${OPEN.definition}$1${CLOSE}`);
  const heading = kind.look === 'item' || kind.list === null ? null : words;
  return { id: '', ...kind, heading, raw, clause: null, cell: null };
}
