import { readFileSync, statSync } from 'node:fs';
import { inputError } from '../../model/problem.js';

const LARGEST = 100_000_000;

/** @param file a path, or "-" for standard input. @throws InputError in one line when it cannot be read or is too large */
export function readInput(file: string): Uint8Array {
  const name = file === '-' ? 'standard input' : file;
  try {
    if (file !== '-') {
      const { size } = statOf(file);
      if (size > LARGEST) throw inputError(name, `the file has ${size} bytes`, `at most ${LARGEST}`);
    }
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw inputError(name, reasonOf(code), 'an agreement that can be read');
  }
}

function statOf(file: string) {
  const found = statSync(file);
  if (found.isDirectory()) throw inputError(file, 'this is a folder', 'a file; msa review takes folders');
  return found;
}

function reasonOf(code: string): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'it may not be read';
  return `it cannot be read (${code})`;
}
