import type { Style } from '../story.js';

/**
 * Where the words of a group go: `text` to the part being read, `frame` nowhere while groups inside may still open
 * one that is read, `skip` nowhere at all.
 */
export type Goal =
  'text' | 'frame' | 'skip' | 'fonts' | 'styles' | 'authors' | 'instruction' | 'label' | 'comment-author' | 'comment-date';

/** A field: its code, read before its result. */
export interface Field {
  code: string;
}

/** All that a group inherits from the one around it and that its end undoes. */
export interface Group {
  goal: Goal;
  /** How many characters after `\u` stand for it in readers without Unicode. */
  fallback: number;
  font: number;
  field: Field | null;
  contents: boolean;
  bold: boolean;
  underline: boolean;
  hidden: boolean;
  formatted: boolean;
  inserted: boolean;
  deleted: boolean;
  moved: boolean;
  /** Index into the table of authors and packed date: of the insertion, the deletion, the format change. */
  insertedBy: [number, number];
  deletedBy: [number, number];
  formattedBy: [number, number];
  centered: boolean;
  left: number;
  first: number;
  outline: number | null;
  named: number;
  list: number;
  level: number;
  inTable: boolean;
  depth: number;
}

export const PLAIN: Pick<Group, 'bold' | 'underline' | 'hidden' | 'formatted' | 'inserted' | 'deleted' | 'moved'> = {
  bold: false,
  underline: false,
  hidden: false,
  formatted: false,
  inserted: false,
  deleted: false,
  moved: false,
};

export const PARAGRAPH: Pick<
  Group,
  'centered' | 'left' | 'first' | 'outline' | 'named' | 'list' | 'level' | 'inTable' | 'depth'
> = { centered: false, left: 0, first: 0, outline: null, named: 0, list: 0, level: 0, inTable: false, depth: 0 };

export function firstGroup(): Group {
  return {
    goal: 'text',
    fallback: 1,
    font: -1,
    field: null,
    contents: false,
    insertedBy: [0, 0],
    deletedBy: [0, 0],
    formattedBy: [0, 0],
    ...PLAIN,
    ...PARAGRAPH,
  };
}

/** The style of words in this group. */
export function styleOf(group: Group, by: (author: number, date: number) => Style['inserted']): Style {
  const who = (is: boolean, [author, date]: [number, number]): Style['inserted'] => {
    const made = is ? by(author, date) : null;
    return made && group.moved ? { ...made, moved: true } : made;
  };
  return {
    bold: group.bold,
    underline: group.underline,
    hidden: group.hidden,
    inserted: who(group.inserted, group.insertedBy),
    deleted: who(group.deleted, group.deletedBy),
    formatted: who(group.formatted, group.formattedBy),
  };
}
