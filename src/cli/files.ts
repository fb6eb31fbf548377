import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inputError } from '../model/problem.js';

/** Writes beside, then renames: the file is whole or not there. @throws InputError when it cannot be written */
export function writeFileSafely(file: string, content: Uint8Array | string): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT'
        ? 'its folder does not exist'
        : code === 'EISDIR'
          ? 'it is a folder'
          : `it cannot be written (${code})`;
    throw inputError(file, reason, 'a file name in a folder that exists and can be written');
  }
}
