import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../model/problem.js';

/** @returns the .yaml files of a folder in the order of their names; none when the folder does not exist. */
export function yamlFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** @throws InputError when a firm's library folder is not one. */
export function requireLibraryFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw inputError(folder, 'there is no such folder', 'a library folder with clauses/ or templates/');
  if (!found.isDirectory()) throw inputError(folder, 'this is not a folder', 'a library folder');
  const holds = ['clauses', 'templates', 'law', 'law/states', 'law/words'].some(
    (name) => yamlFiles(join(folder, name)).length > 0,
  );
  if (!holds)
    throw inputError(folder, 'the folder holds no clauses, templates or law', 'clauses/*.yaml or templates/*.yaml');
}
