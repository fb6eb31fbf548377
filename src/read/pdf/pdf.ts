import { inputError } from '../../model/problem.js';
import type { Apart, Reading } from '../../model/reading.js';
import { joinLines } from '../lines/paragraphs.js';
import { printedReading } from '../lines/reading.js';
import { takeRunning } from '../lines/running.js';
import { layOut } from './layout.js';
import { damaged, openPdf } from './open.js';
import { readPages } from './pages.js';

/**
 * Reads the text layer of a PDF: words by their places on the page (ISO 32000-1, 9.4), not by the order of the file.
 * @param bytes the file
 * @param file its name, for messages
 * @throws InputError where the file has no text layer, a password, or is damaged, too long or too slow
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const pdf = await openPdf(bytes, file);
  const count = pdf.numPages;
  const { rows, widths, across, broken } = await readPages(pdf, file).finally(() => pdf.loadingTask.destroy());
  if (broken.pages.length === count) throw damaged(file, broken.cause);
  const { pages, apart } = takeRunning(rows);
  const empty = numbersOf(pages, broken.pages);
  if (empty.length + broken.pages.length === count) {
    throw inputError(
      file,
      `the PDF has no text layer (a scan, ${count} ${count === 1 ? 'page' : 'pages'})`,
      'a PDF with text (run OCR on it, for instance: ocrmypdf in.pdf out.pdf)',
    );
  }
  const unread = [...sentence(empty, 'no text layer (blank, or a picture)'), ...sentence(broken.pages, 'a damaged content')];
  return printedReading('pdf', joinLines(layOut(pages, widths)), {
    apart: [...apart, ...stamps(across)],
    pages: count,
    unread,
  });
}

function numbersOf(pages: readonly unknown[][], broken: readonly number[]): number[] {
  return pages.flatMap((rows, index) => (rows.length === 0 && !broken.includes(index + 1) ? [index + 1] : []));
}

function sentence(pages: readonly number[], what: string): string[] {
  if (pages.length === 0) return [];
  const one = pages.length === 1;
  return [
    `${one ? 'Page' : 'Pages'} ${pages.join(', ')} ${one ? 'has' : 'have'} ${what} and ${one ? 'was' : 'were'} not read`,
  ];
}

/** Text across the page, such as a watermark, once each. */
function stamps(across: readonly string[]): Apart[] {
  return [...new Set(across)].map((text) => ({ kind: 'header', text, paragraph: null }));
}
