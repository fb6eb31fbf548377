import { inputError } from '../../model/problem.js';
import type { Reading, View } from '../../model/reading.js';
import { outline } from '../outline/outline.js';
import { settle } from '../story.js';
import { counted } from '../counted.js';
import { RtfReader } from './reader.js';
import { scan } from './scan.js';

/**
 * Reads a Rich Text file (RTF 1.9.1): numbers as the file prints them (`\listtext`), tables, notes, tracked changes.
 * @param bytes the whole file
 * @param file its name, for messages
 * @param options which text is read where changes are tracked
 * @throws InputError when it is no RTF, or its groups are nested deeper than 2,000
 */
export function readRtf(bytes: Uint8Array, file: string, options: { view: View }): Reading {
  const start = Buffer.from(bytes.subarray(0, 128)).indexOf('{\\rtf');
  if (start < 0) throw inputError(file, 'this is no RTF (it does not begin with {\\rtf)', 'an .rtf');
  const reader = new RtfReader(options.view);
  const { open, left } = scanned(bytes.subarray(start), file, reader);
  reader.finish();
  const { boxes, footnotes, endnotes, running } = reader.beside;
  const stories = [reader.body.story, ...boxes, ...footnotes, ...endnotes];
  const paragraphs = outline(stories.flatMap(({ found }) => found));
  const { apart, changes } = settle(stories, paragraphs);
  const { pictures, objects, unlabelled } = reader.count;
  return {
    format: 'rtf',
    agreement: { title: '', language: 'en-US', legend: null, date: null, paragraphs, notes: [] },
    apart: [...apart, ...running.values()],
    changes,
    labels:
      unlabelled === 0
        ? { status: 'resolved', reason: null }
        : { status: 'partly', reason: `${counted(unlabelled, 'list paragraph')} without a printed number in the file` },
    pages: null,
    unread: [
      ...(open > 0 ? [`The file ends in the middle (${counted(open, 'group')} not closed); what followed is lost.`] : []),
      ...(open === 0 && left > 64 ? [`${counted(left, 'byte', ' after the end of the document')} not read.`] : []),
      ...(pictures > 0 ? [`${counted(pictures, 'picture')} not read.`] : []),
      ...(objects > 0 ? [`${counted(objects, 'embedded object')} not read.`] : []),
    ],
  };
}

function scanned(bytes: Uint8Array, file: string, reader: RtfReader): { open: number; left: number } {
  try {
    return scan(bytes, reader);
  } catch (error) {
    if (error instanceof RangeError) throw inputError(file, `the RTF cannot be read: ${error.message}`);
    throw error;
  }
}
