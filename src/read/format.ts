import { inputError } from '../model/problem.js';
import type { Format } from '../model/reading.js';
import { isCompound, openCompound } from './doc/compound.js';
import { foreignKind } from './foreign.js';
import { textFormat } from './text-format.js';
import { zipFormat } from './zip-format.js';

const WANTED = 'a .docx, .pdf, .html, .txt, .md, .odt, .rtf or .doc';

/**
 * Which kind of file this is, told by its content; the name only settles Markdown against plain text.
 * @param bytes the whole file
 * @param file its name, for the message
 * @throws InputError when it is empty or of a kind that cannot be read: what it is, and what to do
 */
export function formatOf(bytes: Uint8Array, file: string): Format {
  if (bytes.length === 0) throw inputError(file, 'the file is empty (0 bytes)', WANTED);
  if (isCompound(bytes)) return compoundFormat(bytes, file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return zipFormat(bytes, file);
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (/^(?:\xef\xbb\xbf)?\s{0,64}\{\\rtf/.test(start)) return 'rtf';
  if (start.includes('%PDF-')) return 'pdf';
  const foreign = foreignKind(start);
  if (foreign) throw inputError(file, `this is ${foreign}`, WANTED);
  return textFormat(bytes, file);
}

/** An OLE compound file: Word 97-2003, an encrypted .docx, or another program's. */
function compoundFormat(bytes: Uint8Array, file: string): Format {
  const names = compoundNames(bytes, file);
  if (names.has('EncryptedPackage'))
    throw inputError(
      file,
      'the file is encrypted with a password; open it in Word, remove the password (File, Info, Protect Document) and save it again',
    );
  if (names.has('WordDocument')) return 'doc';
  throw inputError(file, `this is ${compoundKind(names)}`, WANTED);
}

function compoundNames(bytes: Uint8Array, file: string): ReadonlySet<string> {
  try {
    return openCompound(bytes).names;
  } catch {
    throw inputError(file, 'the OLE compound file (.doc) is damaged or truncated', 'a whole .doc');
  }
}

function compoundKind(names: ReadonlySet<string>): string {
  if (names.has('Workbook') || names.has('Book')) return 'an Excel 97-2003 workbook, no agreement';
  if (names.has('PowerPoint Document')) return 'a PowerPoint 97-2003 presentation, no agreement';
  if (names.has('__properties_version1.0')) return 'an Outlook message (.msg); save the attached agreement and give that';
  if (names.has('PerfectOffice_MAIN')) return 'a WordPerfect document; save it as .docx';
  if (names.has('VisioDocument')) return 'a Visio drawing, no agreement';
  return 'an OLE compound file without a Word document in it (its end is missing, or another program made it)';
}
