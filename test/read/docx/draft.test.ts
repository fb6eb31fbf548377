import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/draft/draft.js';
import { readDealFile } from '../../../src/library/deal-file.js';
import { openLibrary } from '../../../src/library/library.js';
import type { Agreement } from '../../../src/model/agreement.js';
import { readDocx } from '../../../src/read/docx/docx.js';
import { writeDocx } from '../../../src/write/docx/docx.js';
import { SAMPLES } from '../../deals.js';

const library = openLibrary();
const linesOf = ({ paragraphs }: Agreement) =>
  paragraphs
    .filter(({ look }) => look !== 'contents')
    .map(({ number, text }) => `${number ?? ''} ${text.replace(/\s+/g, ' ')}`.trim())
    .filter((line) => line !== '');

describe('a draft is read with the words and numbers that it was written with', () => {
  it.each(SAMPLES.slice(0, 2).map((file) => [basename(file), file]))('%s', async (_, file) => {
    const agreement = draft(readDealFile(file).deal, library).agreement as Agreement;
    const bytes = await writeDocx(agreement, library.look, { version: 'test' });
    const reading = readDocx(bytes, 'draft.docx', { view: 'accepted' });
    expect(linesOf(reading.agreement)).toEqual(linesOf(agreement));
    expect(reading.labels).toEqual({ status: 'resolved', reason: null });
    expect(reading.apart.filter(({ kind }) => kind === 'comment').length).toBe(agreement.notes.length);
    expect(reading.changes).toEqual([]);
  });
});
