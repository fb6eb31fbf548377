import type { Agreement } from './agreement.js';

/** The kinds of file that can be read. */
export type Format = 'docx' | 'pdf' | 'html' | 'txt' | 'md' | 'odt' | 'rtf' | 'doc';

/** Words of the file that are no part of the agreement's running text, kept so that nothing is skipped silently. */
export interface Apart {
  kind: 'header' | 'footer' | 'page-number' | 'comment' | 'hidden' | 'contents';
  text: string;
  /** Index into `agreement.paragraphs` of the paragraph it stands at; null where it has no one place. */
  paragraph: number | null;
  author?: string;
  date?: string;
}

/** A tracked change that nobody has accepted or rejected yet. */
export interface Change {
  kind: 'insertion' | 'deletion' | 'move' | 'format' | 'paragraph-mark';
  author: string;
  /** As the file gives it (ISO 8601), or null. */
  date: string | null;
  /** Index into `agreement.paragraphs`; the paragraph before it where the changed one is gone from this view. */
  paragraph: number;
  /** Offsets into the paragraph's text in the view that was read; equal where the words are not in that view. */
  start: number;
  end: number;
  text: string;
}

/** Which text of a file with tracked changes is read: with all changes accepted, or as it was before them. */
export type View = 'accepted' | 'sent';

/** What a reader found in a file: the agreement, and all that stands beside it. */
export interface Reading {
  format: Format;
  agreement: Agreement;
  apart: Apart[];
  changes: Change[];
  /** Whether the numbers are those that a reader of the printed page sees; when not, why. */
  labels: { status: 'resolved' | 'partly' | 'none'; reason: string | null };
  /** Number of pages, where the file has pages of its own. */
  pages: number | null;
  /** What could not be read, each in one plain sentence ("2 pictures were not read"). */
  unread: string[];
}
