import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clause, MemoTemplate, Template } from '../model/clause.js';
import { Look } from '../model/look.js';
import { Practices, Questions, type PracticeWords } from '../model/law.js';
import { InputError, inputError, type Problem } from '../model/problem.js';
import { HOME, hashSources, readSources, requireLibraryFolder, yamlFiles, type SourceText } from './folder.js';
import { openLawBook, type LawBook } from './law/book.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml-file.js';

/** Everything that attorneys edit, loaded and valid. */
export interface Library {
  clauses: Map<string, Clause>;
  templates: Map<string, Template>;
  memo: MemoTemplate;
  look: Look;
  practices: Record<string, PracticeWords>;
  questions: Questions;
  law: LawBook;
  /** SHA-256 of every clause, template and word list that was read. */
  hash: string;
}

/** What `npm run build` keeps of a folder of YAML files, so that a draft need not parse them again. */
export interface Compiled {
  hash: string;
  values: {
    clauses: Clause[];
    templates: Template[];
    memo?: MemoTemplate;
    look?: Look;
    practices: Record<string, PracticeWords>;
    questions: Questions;
  };
}

export const COMPILED = join(HOME, 'dist', 'library.json');

/**
 * Opens the clause library, and on top of it a firm's own folder: same ids replace, new ids add.
 * @throws InputError with every problem of every file at once.
 */
export function openLibrary(firmFolder?: string): Library {
  const own = readSources(libraryFiles(HOME));
  const hash = hashSources(own);
  const base = readCompiled(hash) ?? parseSources(own);
  const firm = firmFolder === undefined ? undefined : openFirm(firmFolder);
  const clauses = new Map([...base.clauses, ...(firm?.values.clauses ?? [])].map((clause) => [clause.id, clause]));
  const templates = new Map([...base.templates, ...(firm?.values.templates ?? [])].map((it) => [it.id, it]));
  return {
    clauses,
    templates,
    memo: (firm?.values.memo ?? base.memo) as MemoTemplate,
    look: (firm?.values.look ?? base.look) as Look,
    practices: base.practices,
    questions: base.questions,
    law: openLawBook(base.questions, firmFolder),
    hash: firm ? hashSources([...own, ...firm.sources]) : hash,
  };
}

/** Parses and validates all library files of a folder. @throws InputError */
export function compileLibrary(folder: string): Compiled {
  const sources = readSources(libraryFiles(folder));
  return { hash: hashSources(sources), values: parseSources(sources) };
}

/** The files of a library folder: clauses, templates, questions and practice types. */
export function libraryFiles(folder: string): string[] {
  const words = ['practices.yaml', 'questions.yaml']
    .map((name) => join(folder, 'law', name))
    .filter((file) => existsSync(file));
  return [...yamlFiles(join(folder, 'clauses')), ...yamlFiles(join(folder, 'templates')), ...words];
}

function openFirm(folder: string) {
  requireLibraryFolder(folder);
  const sources = readSources(libraryFiles(folder));
  return { sources, values: parseSources(sources) };
}

function parseSources(sources: readonly SourceText[]): Compiled['values'] {
  const values: Compiled['values'] = { clauses: [], templates: [], practices: {}, questions: {} };
  const problems: Problem[] = [];
  for (const { file, bytes } of sources) {
    try {
      parseSource(file, bytes.toString('utf8'), values, problems);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return values;
}

function parseSource(file: string, text: string, values: Compiled['values'], problems: Problem[]): void {
  const source = parseYaml(text, file);
  const read = <T extends Parameters<typeof validate>[0]>(schema: T) => {
    const result = validate(schema, source);
    problems.push(...result.problems);
    return result.value;
  };
  const folder = file.split(/[\\/]/).at(-2);
  if (folder === 'clauses') {
    const clause = read(Clause);
    if (clause) values.clauses.push(clause);
  } else if (file.endsWith('memo.yaml')) {
    const memo = read(MemoTemplate);
    if (memo) values.memo = memo;
  } else if (file.endsWith('look.yaml')) {
    const look = read(Look);
    if (look) values.look = look;
  } else if (folder === 'templates') {
    const template = read(Template);
    if (template) values.templates.push(template);
  } else if (file.endsWith('practices.yaml')) Object.assign(values.practices, read(Practices));
  else Object.assign(values.questions, read(Questions));
}

function readCompiled(hash: string): Compiled['values'] | undefined {
  let compiled: Compiled;
  try {
    compiled = JSON.parse(readFileSync(COMPILED, 'utf8')) as Compiled;
  } catch {
    return undefined;
  }
  return compiled.hash === hash ? compiled.values : undefined;
}

/** @throws InputError when the library lacks the template. */
export function templateOf(library: Library, id: string): Template {
  const template = library.templates.get(id);
  if (!template) throw inputError('templates', `there is no template “${id}”`, [...library.templates.keys()].join(', '));
  return template;
}
