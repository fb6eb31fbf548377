import { unzipSync } from 'fflate';
import { inputError } from '../model/problem.js';

const LARGEST_PART = 64_000_000;
const LARGEST_TOTAL = 256_000_000;

/**
 * Opens a .docx as a box of parts, bounded in size.
 * @param only which parts to unpack
 * @throws InputError when it is no zip file, is damaged, or unpacks to more than the bound
 */
export function openBox(
  bytes: Uint8Array,
  file: string,
  only: (name: string) => boolean = () => true,
): Map<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw inputError(file, 'this is no .docx (it does not begin like a zip file)', 'a .docx');
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!only(name)) return false;
        total += originalSize;
        if (originalSize > LARGEST_PART || total > LARGEST_TOTAL)
          throw new RangeError(`the part ${name} unpacks to ${originalSize} bytes`);
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    const reason = error instanceof RangeError ? error.message : 'the zip file is damaged or truncated';
    throw inputError(file, reason, 'a whole .docx of ordinary size');
  }
}

/** @returns the text of an XML part in UTF-8 or UTF-16 (XML 1.0, appendix F), or undefined when there is none. */
export function partText(box: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = box.get(name);
  return bytes === undefined ? undefined : new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
