import { inputError } from '../../model/problem.js';

/** How an OLE compound file begins (MS-CFB 2.2); its names are in UTF-16. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses a file that is named .docx but is a compound file: one with a password (MS-OFFCRYPTO 2.3.4.4), or an old .doc.
 * @throws InputError
 */
export function refuseCompound(bytes: Uint8Array, file: string): void {
  if (!COMPOUND.every((byte, at) => bytes[at] === byte)) return;
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED);
  if (isEncrypted) throw inputError(file, 'it is encrypted', 'a file without a password (remove it in Word)');
  throw inputError(file, 'it is an old Word file, not a .docx', 'the name to end in .doc');
}
