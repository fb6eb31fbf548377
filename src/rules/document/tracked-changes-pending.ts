import type { Change } from '../../model/reading.js';
import type { DocumentHit, DocumentRule } from './document-rule.js';

/** Tracked changes that nobody has accepted or rejected: one hit for each author and stretch of text. */
export const trackedChangesPending: DocumentRule = {
  id: 'tracked-changes-pending',
  title: 'Tracked change pending',
  severity: 'warning',
  why: 'Nobody has accepted or rejected this change yet, so the file holds two agreements at once, and it is not certain which one is signed.',
  ask: 'Accept or reject each change with the other side, and sign a clean copy.',
  find: ({ reading }) => stretchesOf(reading.changes).map(hitOf),
};

/** Changes of one author that touch each other: a word deleted and another put in its place are one change. */
function stretchesOf(changes: readonly Change[]): Change[][] {
  const stretches: Change[][] = [];
  const open = new Map<string, Change[]>();
  for (const change of [...changes].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)) {
    if (change.kind === 'format') continue;
    const stretch = open.get(change.author);
    const last = stretch?.at(-1);
    if (stretch && last?.paragraph === change.paragraph && change.start <= last.end + NEAR) stretch.push(change);
    else {
      const begun = [change];
      open.set(change.author, begun);
      stretches.push(begun);
    }
  }
  return stretches;
}

/** A space or a comma may stand between two parts of one change. */
const NEAR = 2;

function hitOf(stretch: readonly Change[]): DocumentHit {
  const [first] = stretch as [Change, ...Change[]];
  const words = (kind: Change['kind']) =>
    stretch
      .filter((change) => change.kind === kind)
      .map(({ text }) => text)
      .join(' ');
  const [inserted, deleted, moved] = [words('insertion'), words('deletion'), words('move')];
  const end = Math.max(...stretch.map((change) => change.end));
  const quote = inserted || deleted || moved;
  const hit = { paragraph: first.paragraph, start: first.start, end, message: messageOf(first, inserted, deleted, moved) };
  return end > first.start ? hit : { ...hit, quote };
}

function messageOf({ author, date }: Change, inserted: string, deleted: string, moved: string): string {
  const who = author === '' ? 'Somebody' : author;
  const on = date === null ? '' : ` on ${date.slice(0, 10)}`;
  if (inserted !== '' && deleted !== '') return `${who} replaced “${short(deleted)}” by “${short(inserted)}”${on}.`;
  if (inserted !== '') return `${who} inserted “${short(inserted)}”${on}.`;
  if (deleted !== '') return `${who} deleted “${short(deleted)}”${on}.`;
  if (moved !== '') return `${who} moved “${short(moved)}”${on}.`;
  return `${who} changed where a paragraph ends${on}.`;
}

const LONGEST = 80;
const short = (words: string) => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`);
