import type { Element } from '../../ooxml/scan.js';
import type { Tag } from '../../ooxml/tag.js';
import type { Revision } from './line.js';
import { NOTHING, PARAGRAPH_PROPERTIES, RUN_PROPERTIES } from './properties.js';
import type { Story } from './story.js';

type Named = readonly [string, Element<Story>];

/** The tracked changes of words (ECMA-376 part 1, 17.13.5): what kind each is, and whether it adds. */
const WORDS: Record<string, { kind: Revision['kind']; adds: boolean }> = {
  'w:ins': { kind: 'insertion', adds: true },
  'w:del': { kind: 'deletion', adds: false },
  'w:moveTo': { kind: 'move', adds: true },
  'w:moveFrom': { kind: 'move', adds: false },
};

const tracked = (tag: Tag<Story>, kind: Revision['kind'], gone: boolean): Revision => ({
  kind,
  author: tag.get('w:author') ?? '',
  date: tag.get('w:date') ?? null,
  gone,
});

/** The same four elements, wherever they stand. */
function changes(open: (story: Story, revision: Revision) => void, close?: (story: Story) => void): Named[] {
  return Object.entries(WORDS).map(([name, { kind, adds }]) => [
    name,
    {
      open: (story, tag) => open(story, tracked(tag, kind, adds !== (story.view === 'accepted'))),
      ...(close && { close }),
    },
  ]);
}

/** Around runs. */
export const REVISIONS = changes(
  (story, revision) => story.openRevision(revision),
  (story) => story.closeRevision(),
);

/** In the properties of a table row. */
export const ROW_REVISIONS = changes((story, revision) => {
  story.openRevision(revision);
  story.tables.reviseRow(revision.gone);
});

/** In the properties of a paragraph mark. */
export const MARK_REVISIONS = changes((story, revision) => {
  const { line } = story;
  if (!line) return;
  line.gone ||= revision.gone;
  line.markRevisions.push(revision);
});

/** Changes of format of the whole paragraph or of what it stands in: listed, and in the view as it was sent not made. */
export const PARAGRAPH_CHANGE: Element<Story> = {
  open(story, tag) {
    const { line } = story;
    if (line) {
      const revision = revisionOf(tracked(tag, 'format', false));
      line.changes.push({ ...revision, start: 0, end: 0, text: '', whole: true });
    }
    if (story.view === 'sent') story.resetParagraph();
    tag.inside = story.view === 'sent' ? OLD_PARAGRAPH : NOTHING;
  },
};

/** A change of the format of a run. */
export const RUN_CHANGE: Element<Story> = {
  open(story, tag) {
    story.formatted = tracked(tag, 'format', false);
    if (story.view === 'sent') story.run = {};
    tag.inside = story.view === 'sent' ? OLD_RUN : NOTHING;
  },
};

const OLD_PARAGRAPH = new Map<string, Element<Story>>(PARAGRAPH_PROPERTIES);
const OLD_RUN = new Map<string, Element<Story>>(RUN_PROPERTIES);

const revisionOf = ({ kind, author, date }: Revision) => ({ kind, author, date });
