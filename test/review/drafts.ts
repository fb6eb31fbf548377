import type { Agreement } from '../../src/model/agreement.js';
import type { Reading } from '../../src/model/reading.js';

/** A draft as if it had been read from a file. */
export const readingOf = (agreement: Agreement): Reading => ({
  format: 'docx',
  agreement,
  apart: [],
  changes: [],
  labels: { status: 'resolved', reason: null },
  pages: null,
  unread: [],
});
