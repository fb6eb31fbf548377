import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inputError } from '../model/problem.js';

interface OutputFile {
  name: string;
  content: Uint8Array | string;
}

/** Writes all beside, then renames all: no file is ever half there. @throws InputError when one cannot be written */
export function writeFilesSafely(files: readonly OutputFile[]): void {
  const beside = files.map(({ name }) => join(dirname(name), `.${basename(name)}.${process.pid}.tmp`));
  let current = files[0]?.name ?? '';
  try {
    files.forEach(({ name, content }, index) => {
      current = name;
      writeFileSync(beside[index] as string, content);
    });
    files.forEach(({ name }, index) => {
      current = name;
      renameSync(beside[index] as string, name);
    });
  } catch (error) {
    for (const file of beside) rmSync(file, { force: true });
    throw inputError(
      current,
      reasonOf(error as NodeJS.ErrnoException),
      'a file name in a folder that exists and can be written',
    );
  }
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'its folder does not exist';
  if (code === 'EISDIR' || code === 'ENOTDIR') return 'it is a folder, or stands in something that is none';
  return `it cannot be written (${code})`;
}
