import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { Clause, MemoTemplate, Template } from '../../model/clause.js';
import { Look } from '../../model/look.js';
import { FederalLaw, Practices, Questions, StateLaw, type Law } from '../../model/law.js';
import { InputError, type Problem } from '../../model/problem.js';
import { yamlFiles } from '../folder.js';
import { validate } from '../validate.js';
import { readYamlFile, type YamlFile } from '../yaml-file.js';

/** A valid file and what it holds. */
export interface Source<T> {
  file: YamlFile;
  value: T;
}

/** Every file of a library folder that is valid, and the problems of those that are not. */
export interface Sources {
  clauses: Source<Clause>[];
  templates: Source<Template>[];
  memos: Source<MemoTemplate>[];
  laws: Source<Law>[];
  questions: Source<Questions> | undefined;
  practices: Source<Practices> | undefined;
  problems: Problem[];
}

type Practices = z.infer<typeof Practices>;

export function readLibrarySources(folder: string): Sources {
  const problems: Problem[] = [];
  const read = <T extends z.ZodType>(schema: T, files: string[]): Source<z.output<T>>[] =>
    files.flatMap((path) => {
      try {
        const file = readYamlFile(path, relative(process.cwd(), path) || path);
        const result = validate(schema, file);
        problems.push(...result.problems);
        return result.value === undefined ? [] : [{ file, value: result.value }];
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems.push(...error.problems);
        return [];
      }
    });
  const law = (name: string) => [join(folder, 'law', name)].filter((file) => existsSync(file));
  const inTemplates = (wanted: (name: string) => boolean) =>
    yamlFiles(join(folder, 'templates')).filter((file) => wanted(basename(file)));
  read(
    Look,
    inTemplates((name) => name === 'look.yaml'),
  );
  const clauses = read(Clause, yamlFiles(join(folder, 'clauses')));
  for (const { file, value } of clauses) problems.push(...misnamed(file, value.id));
  return {
    clauses,
    templates: read(
      Template,
      inTemplates((name) => name !== 'memo.yaml' && name !== 'look.yaml'),
    ),
    memos: read(
      MemoTemplate,
      inTemplates((name) => name === 'memo.yaml'),
    ),
    laws: [...read(FederalLaw, law('us.yaml')), ...read(StateLaw, yamlFiles(join(folder, 'law', 'states')))],
    questions: read(Questions, law('questions.yaml'))[0],
    practices: read(Practices, law('practices.yaml'))[0],
    problems,
  };
}

function misnamed(file: YamlFile, id: string): Problem[] {
  const name = basename(file.file).replace(/\.ya?ml$/, '');
  return name === id ? [] : [file.problem(['id'], `the file is called ${name} and its id is “${id}”`, 'the same name')];
}
