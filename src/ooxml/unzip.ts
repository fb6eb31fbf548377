import { inflateRawSync } from 'node:zlib';

/** A file in a zip, as the directory tells of it. */
export interface Entry {
  name: string;
  /** Bytes when unpacked, as declared; more are never unpacked. */
  size: number;
  packed: number;
  method: number;
  flags: number;
  /** Where its local header stands. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const UTF8 = 0x0800;

/**
 * The directory of a zip file (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16), read by Node's own means: the packages that unzip take
 * many times as long when they have just been loaded.
 * @throws RangeError when the file is cut off, or its directory points out of it
 */
export function zipDirectory(bytes: Uint8Array): Entry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(zip);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry');
    const flags = zip.readUInt16LE(at + 8);
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString((flags & UTF8) === 0 ? 'latin1' : 'utf8', at + 46, nameEnd),
      size: zip.readUInt32LE(at + 24),
      packed: zip.readUInt32LE(at + 20),
      method: zip.readUInt16LE(at + 10),
      flags,
      offset: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks one entry.
 * @throws Error when it is damaged, encrypted, packed in a way that Office does not use, or not as long as declared
 */
export function unzipEntry(bytes: Uint8Array, { size, packed, method, flags, offset }: Entry): Uint8Array {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (zip.readUInt32LE(offset) !== LOCAL || (flags & ENCRYPTED) !== 0) throw new RangeError('no plain entry');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const body = zip.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throw new RangeError('an unknown method');
  const unpacked = method === STORED ? body : inflateRawSync(body, { maxOutputLength: Math.max(size, 1) });
  if (unpacked.length !== size) throw new RangeError('not as long as declared');
  return unpacked;
}

/** The record at the end is found from the back, since a comment may follow it. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= first; at--) if (zip.readUInt32LE(at) === END) return at;
  throw new RangeError('no end');
}
