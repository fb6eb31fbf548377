import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { InputError, type Problem } from '../../model/problem.js';
import { yamlFiles } from '../folder.js';
import { kindOf, SCHEMAS, type Kind, type Value } from '../kinds.js';
import { validate } from '../validate.js';
import { readYamlFile, type YamlFile } from '../yaml-file.js';

/** A valid file and what it holds. */
export interface Source<T> {
  file: YamlFile;
  value: T;
}

/** Every file of a library folder that is valid, and the problems of those that are not. */
export interface Sources {
  of<K extends Kind>(kind: K): Source<Value<K>>[];
  problems: Problem[];
}

export function readLibrarySources(folder: string): Sources {
  const law = ['us.yaml', 'places.yaml', 'questions.yaml', 'practices.yaml'].map((name) => join(folder, 'law', name));
  const folders = ['clauses', 'templates', 'law/states', 'law/words'].flatMap((name) => yamlFiles(join(folder, name)));
  const problems: Problem[] = [];
  const sources = [...folders, ...law.filter((file) => existsSync(file))].flatMap((path) => {
    try {
      return [readSource(path, problems)].filter((source) => source !== undefined);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  return {
    of: <K extends Kind>(kind: K) => sources.filter((source) => source.kind === kind) as unknown as Source<Value<K>>[],
    problems,
  };
}

function readSource(path: string, problems: Problem[]) {
  const file = readYamlFile(path, relative(process.cwd(), path) || path);
  const kind = kindOf(path);
  const result = validate(SCHEMAS[kind], file);
  problems.push(...result.problems);
  if (result.value === undefined) return undefined;
  if (kind === 'clause') problems.push(...misnamed(file, (result.value as Value<'clause'>).id));
  return { kind, file, value: result.value };
}

function misnamed(file: YamlFile, id: string): Problem[] {
  const name = basename(file.file).replace(/\.ya?ml$/, '');
  return name === id ? [] : [file.problem(['id'], `the file is called ${name} and its id is “${id}”`, 'the same name')];
}
