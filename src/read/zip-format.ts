import { strFromU8, unzipSync } from 'fflate';
import { inputError } from '../model/problem.js';
import type { Format } from '../model/reading.js';

const TYPE_PARTS = new Set(['mimetype', '_rels/.rels', '[Content_Types].xml']);
const LARGEST_TYPE_PART = 1_000_000;

/**
 * Which kind of document a zip file is.
 * @throws InputError when it is damaged, or none that can be read
 */
export function zipFormat(bytes: Uint8Array, file: string): Format {
  const { names, parts } = contents(bytes, file);
  const mime = parts.get('mimetype') ?? '';
  if (/opendocument\.text/.test(mime)) return 'odt';
  if (mime) throw inputError(file, `this is ${mimeKind(mime)}`, 'a .docx or .odt');
  if (names.has('word/document.xml')) return 'docx';
  const foreign = packageKind(names);
  if (foreign) throw inputError(file, `this is ${foreign}`, 'a .docx or .odt');
  if (/officeDocument/.test(parts.get('_rels/.rels') ?? '')) return 'docx';
  if (/wordprocessingml/.test(parts.get('[Content_Types].xml') ?? '')) return 'docx';
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return 'odt';
  throw inputError(file, `this is a zip file of ${names.size} files; unpack it and give the files in it`, 'a .docx or .odt');
}

/** Names of all parts, and the few parts that say what the package is; nothing else is unpacked. */
function contents(bytes: Uint8Array, file: string): { names: Set<string>; parts: Map<string, string> } {
  const names = new Set<string>();
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        return TYPE_PARTS.has(name) && originalSize <= LARGEST_TYPE_PART;
      },
    });
    return { names, parts: new Map(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part).trim()])) };
  } catch {
    throw inputError(file, 'the zip file (.docx, .odt) is damaged or truncated', 'a whole .docx or .odt');
  }
}

function packageKind(names: ReadonlySet<string>): string | null {
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'an Excel workbook, no agreement';
  if (names.has('ppt/presentation.xml')) return 'a PowerPoint presentation, no agreement';
  if (names.has('visio/document.xml')) return 'a Visio drawing, no agreement';
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) return 'an Apple Pages document; export it as Word (.docx)';
  return null;
}

function mimeKind(mime: string): string {
  if (/opendocument\.spreadsheet/.test(mime)) return 'an OpenDocument spreadsheet, no agreement';
  if (/opendocument\.presentation/.test(mime)) return 'an OpenDocument presentation, no agreement';
  if (/epub/.test(mime)) return 'an e-book (EPUB), no agreement';
  return 'a zip file that is no OpenDocument text';
}
