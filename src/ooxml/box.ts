import { InputError, inputError } from '../model/problem.js';
import { unzipEntry, zipDirectory } from './unzip.js';

const LARGEST_PART = 64_000_000;
const LARGEST_TOTAL = 256_000_000;

/**
 * Opens a .docx or .odt as a box of parts, bounded in size.
 * @param only which parts to unpack
 * @param kind what the file should be, for messages
 * @throws InputError when it is no zip file, is damaged, or unpacks to more than the bound
 */
export function openBox(
  bytes: Uint8Array,
  file: string,
  only: (name: string) => boolean = () => true,
  kind = '.docx',
): Map<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw inputError(file, `this is no ${kind} (it does not begin like a zip file)`, `a ${kind}`);
  const fail = (message: string) => inputError(file, message, `a whole ${kind} of ordinary size`);
  let total = 0;
  try {
    const entries = zipDirectory(bytes).filter(({ name }) => only(name));
    return new Map(
      entries.map((entry) => {
        total += entry.size;
        if (entry.size > LARGEST_PART || total > LARGEST_TOTAL)
          throw fail(`the part ${entry.name} unpacks to ${entry.size} bytes`);
        return [entry.name, unzipEntry(bytes, entry)];
      }),
    );
  } catch (error) {
    throw error instanceof InputError ? error : fail('the zip file is damaged or truncated');
  }
}

/** @returns the text of an XML part in UTF-8 or UTF-16 (XML 1.0, appendix F), or undefined when there is none. */
export function partText(box: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = box.get(name);
  if (bytes === undefined) return undefined;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decode(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return decode(bytes, 'utf-16be');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
