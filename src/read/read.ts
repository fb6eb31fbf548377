import { InputError, inputError } from '../model/problem.js';
import type { Format, Reading, View } from '../model/reading.js';
import { foldReading } from './fold.js';
import { formatOf } from './format.js';

type Reader = (bytes: Uint8Array, file: string, options: { view: View }) => Reading | Promise<Reading>;

const LARGEST_FILE = 100_000_000;

/** Each reader is loaded when a file first needs it, since starting must cost little. */
const READERS: Record<Format, () => Promise<Reader>> = {
  docx: async () => (await import('./docx/docx.js')).readDocx,
  pdf: async () => (await import('./pdf/pdf.js')).readPdf,
  html: async () => (await import('./html/html.js')).readHtml,
  txt: async () => (await import('./txt/txt.js')).readTxt,
  md: async () => (await import('./md/md.js')).readMd,
  odt: async () => (await import('./odt/odt.js')).readOdt,
  rtf: async () => (await import('./rtf/rtf.js')).readRtf,
  doc: async () => (await import('./doc/doc.js')).readDoc,
};

/**
 * Reads an agreement of any kind that can be read; the content says which kind, not the name.
 *
 * Characters that hide words from a search are folded: invisible ones go, and letters of other alphabets that look like
 * Latin ones inside Latin words become those. `unread` says how many.
 * @param bytes the whole file, at most 100 MB
 * @param file its name, for messages
 * @param options `view`: which text is read where changes are tracked; as if all were accepted when not said
 * @throws InputError when it is too large, of another kind, damaged, encrypted or without words
 */
export async function read(bytes: Uint8Array, file: string, options: { view?: View } = {}): Promise<Reading> {
  if (bytes.length > LARGEST_FILE)
    throw inputError(file, `the file has ${Math.round(bytes.length / 1e6)} MB`, 'at most 100 MB');
  const format = formatOf(bytes, file);
  const reader = await READERS[format]();
  const reading = foldReading(await readWith(reader, bytes, file, format, options.view ?? 'accepted'));
  const hasWords = reading.agreement.paragraphs.some(({ text, number }) => /[\p{L}\p{N}]/u.test(`${number ?? ''}${text}`));
  if (!hasWords) {
    const why = reading.unread.map((line) => ` (${line.replace(/\.$/, '')})`).join('');
    throw inputError(file, `no words were found in this .${format}${why}`, 'the text of an agreement');
  }
  return reading;
}

/** A reader that stumbles has met a damaged file: one line for the user, and the cause for who mends the reader. */
async function readWith(reader: Reader, bytes: Uint8Array, file: string, format: Format, view: View): Promise<Reading> {
  try {
    return await reader(bytes, file, { view });
  } catch (error) {
    if (error instanceof InputError) throw error;
    const damaged = inputError(file, `the .${format} is damaged or malformed and could not be read`);
    damaged.cause = error;
    throw damaged;
  }
}
