import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/draft/draft.js';
import { readDealFile } from '../../../src/library/deal-file.js';
import { openLibrary } from '../../../src/library/library.js';
import type { Paragraph } from '../../../src/model/agreement.js';
import { outline } from '../../../src/read/outline/outline.js';
import { SAMPLES } from '../../deals.js';
import { found } from './found.js';

const library = openLibrary();
const drafted = (file: string): Paragraph[] =>
  draft(readDealFile(file).deal, library, { notes: false }).agreement?.paragraphs ?? [];

/** A drafted paragraph as a reader of its Word file, or of its printed page, finds it. */
function printed({ look, level, number, text, marks, place }: Paragraph, typed: boolean) {
  const isHeading =
    look === 'title'
      ? 0
      : look === 'article' || look === 'exhibit'
        ? 1
        : look === 'section'
          ? 2
          : look === 'heading'
            ? 1
            : null;
  const over = {
    heading: isHeading,
    centered: look === 'title' || look === 'subtitle' || look === 'heading',
    ...(place.cell && { cell: place.cell }),
  };
  const bold = marks.filter(({ kind }) => kind === 'bold' || kind === 'underline');
  if (typed && number !== null) return found(`${number} ${text}`, over);
  return found(text, { ...over, marks: bold, number, depth: number === null ? null : level - 1 });
}

const numbers = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ look, level, number, section, place, heading, text }) =>
    [
      look,
      level,
      number,
      look === 'signature' || look === 'cell' || number === null ? '' : section,
      place.exhibit,
      level === 1 || level === 2 ? heading : '',
      text,
    ].join(' | '),
  );

describe.each(SAMPLES.map((file) => [basename(file), file]))('the draft of %s is read as it was drafted', (_, file) => {
  const original = drafted(file);
  it.each([true, false])('with typed numbers: %s', (typed) => {
    const read = outline(original.map((paragraph) => printed(paragraph, typed)));
    const expected = numbers(original);
    const differences = numbers(read).flatMap((line, at) =>
      line === expected[at] || read[at]?.look === 'signature' ? [] : [[line, expected[at]]],
    );
    expect(differences).toEqual([]);
    expect(original.filter(({ look }, at) => look === 'signature' && read[at]?.look !== 'signature')).toEqual([]);
  });

  it.each(['reference', 'definition'] as const)('with every %s', (kind) => {
    const read = outline(original.map((paragraph) => printed(paragraph, true)));
    const index = new Map(original.map(({ id }, at) => [id, `p${at}`]));
    const lost = original.flatMap(({ marks, text }, at) =>
      marks
        .filter((mark) => mark.kind === kind)
        .filter(({ end, target }) => {
          const found = read[at]?.marks.find((mark) => mark.kind === kind && mark.end === end);
          return !found || (target !== undefined && found.target !== index.get(target));
        })
        .map(
          ({ start, end }) =>
            `${text.slice(Math.max(0, start - 40), start)}<${text.slice(start, end)}>${text.slice(end, end + 30)}`,
        ),
    );
    expect(lost).toEqual([]);
  });
});
