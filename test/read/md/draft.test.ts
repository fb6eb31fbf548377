import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/draft/draft.js';
import { readDealFile } from '../../../src/library/deal-file.js';
import { openLibrary } from '../../../src/library/library.js';
import type { Agreement, Paragraph } from '../../../src/model/agreement.js';
import type { Reading } from '../../../src/model/reading.js';
import { readHtml } from '../../../src/read/html/html.js';
import { readMd } from '../../../src/read/md/md.js';
import { writeHtml } from '../../../src/write/html.js';
import { writeMarkdown } from '../../../src/write/markdown.js';
import { sample } from '../../deals.js';

const agreement = draft(readDealFile(sample('ca-medspa')).deal, openLibrary()).agreement as Agreement;
const bytes = (text: string) => new TextEncoder().encode(text);
const isContents = ({ text, look }: Paragraph) => look === 'contents' || text === 'Table of Contents';
const drafted = agreement.paragraphs.filter((paragraph) => !isContents(paragraph) && paragraph.text !== '');
const readBack = ({ agreement }: Reading) => agreement.paragraphs.filter((paragraph) => !isContents(paragraph));
const printed = ({ number, text }: Paragraph) => (number === null || number === '•' ? text : `${number} ${text}`);
const sections = (paragraphs: readonly Paragraph[]) =>
  paragraphs.filter(({ number, place }) => number !== null && number !== '•' && !place.cell).map(({ section }) => section);

describe.each([
  ['Markdown', () => readMd(bytes(writeMarkdown(agreement)), 'x.md')],
  ['HTML', () => readHtml(bytes(writeHtml(agreement)), 'x.html', { view: 'accepted' })],
])('a draft written as %s and read back', (_, read) => {
  const reading = read();

  it('has the same words and numbers', () => {
    expect(readBack(reading).map(printed)).toEqual(drafted.map(printed));
  });

  it('has the same sections', () => {
    expect(sections(readBack(reading))).toEqual(sections(drafted));
  });

  it('keeps its legend, table of contents and drafting notes apart', () => {
    const kinds = new Set(reading.apart.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['comment', 'contents', 'header']);
    expect(reading.apart.filter(({ kind }) => kind === 'comment').length).toBeGreaterThanOrEqual(agreement.notes.length);
  });
});
