import type { Apart, Format, Reading } from '../../model/reading.js';
import type { Found } from '../found.js';
import { outline } from '../outline/outline.js';

/** A reading of a file that has no tracked changes and whose numbers are typed or printed. */
export function printedReading(
  format: Format,
  found: Found[],
  { apart, pages, unread }: Pick<Reading, 'pages' | 'unread'> & { apart: Apart[] },
): Reading {
  return {
    format,
    agreement: {
      title: '',
      language: 'en-US',
      legend: null,
      date: null,
      paragraphs: outline(found),
      notes: [],
    },
    apart,
    changes: [],
    labels: { status: 'resolved', reason: null },
    pages,
    unread,
  };
}
