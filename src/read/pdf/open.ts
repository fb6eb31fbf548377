import { inputError, type InputError } from '../../model/problem.js';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** Pages that are read at most. */
const MOST_PAGES = 2000;

/**
 * Opens a PDF for its text alone: nothing in it is run, nothing outside it is asked for, no picture is unpacked.
 * @param bytes the file; they are copied
 * @throws InputError where it has a password, too many pages or is damaged
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
  }).catch((error: unknown) => {
    throw refusal(error, file);
  });
  if (pdf.numPages <= MOST_PAGES) return pdf;
  await pdf.loadingTask.destroy();
  throw inputError(file, `${pdf.numPages} pages`, `at most ${MOST_PAGES}`);
}

function refusal(error: unknown, file: string): InputError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return inputError(file, 'the PDF is locked with a password', 'one without (open it with the password, print it to PDF)');
  }
  return damaged(file, error);
}

/** The complaint about a file that is no whole PDF. */
export function damaged(file: string, cause: unknown): InputError {
  const problem = inputError(file, 'the PDF is damaged or cut short', 'a whole PDF (ask for the file again)');
  problem.cause = cause;
  return problem;
}
