import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clause, MemoTemplate, Template } from '../model/clause.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Places, PracticeWords, Questions } from '../model/law.js';
import type { Look } from '../model/look.js';
import { InputError, inputError, type Problem } from '../model/problem.js';
import { BUILT, HOME } from '../model/home.js';
import { requireLibraryFolder, yamlFiles } from './folder.js';
import { kindOf, SCHEMAS, type Kind, type Value } from './kinds.js';
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
  places: Places;
  /** Ideas and the words that contracts use for them; the review reads by them. */
  lexicon: Lexicon;
  law: LawBook;
  /** SHA-256 of everything that a draft is made from; the lexicon, which only the review reads, is not part of it. */
  hash: string;
}

/** A library file: its kind, its hash and, once parsed, what it holds. */
export interface Entry {
  kind: Kind;
  name: string;
  hash: string;
  value: unknown;
}

/** Where `npm run build` keeps the parsed files; one whose hash has changed is parsed again. */
export const COMPILED = join(HOME, 'dist', 'library.json');

/**
 * Opens the clause library, and on top of it a firm's own folder: same ids replace, new ids add.
 * @throws InputError with every problem of every file at once.
 */
export function openLibrary(firmFolder?: string): Library {
  if (firmFolder !== undefined) requireLibraryFolder(firmFolder);
  const entries = [...readEntries(HOME, readCompiled()), ...(firmFolder === undefined ? [] : readEntries(firmFolder))];
  const all = <K extends Kind>(kind: K) =>
    entries.filter((entry) => entry.kind === kind).map((entry) => entry.value as Value<K>);
  const last = <K extends Kind>(kind: K) => all(kind).at(-1) as Value<K>;
  const questions = joined(all('questions'));
  return {
    clauses: new Map(all('clause').map((clause) => [clause.id, clause])),
    templates: new Map(all('template').map((template) => [template.id, template])),
    memo: last('memo'),
    look: last('look'),
    practices: joined(all('practices')),
    questions,
    places: joined(all('places')),
    lexicon: joined(all('words')),
    law: openLawBook(questions, firmFolder),
    hash: hashOf(entries),
  };
}

/** Later entries replace earlier ones of the same name; names that every object has (constructor) are not among them. */
function joined<T>(parts: readonly Record<string, T>[]): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, ...parts);
}

/** Reads and validates the clauses, templates and word lists of a folder. @throws InputError with every problem */
export function readEntries(folder: string, compiled: ReadonlyMap<string, Entry> = new Map()): Entry[] {
  const problems: Problem[] = [];
  const entries = libraryFiles(folder).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const kind = kindOf(file);
    const hash = createHash('sha256').update(text).digest('hex');
    const known = compiled.get(`${kind}/${basename(file)}`);
    if (known?.hash === hash) return [known];
    try {
      const result = validate(SCHEMAS[kind], parseYaml(text, file));
      problems.push(...result.problems);
      return [{ kind, name: basename(file), hash, value: result.value }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return entries;
}

/** The files of a library folder: clauses, templates, lexicon, questions and practice types. */
function libraryFiles(folder: string): string[] {
  const words = ['places.yaml', 'practices.yaml', 'questions.yaml']
    .map((name) => join(folder, 'law', name))
    .filter((file) => existsSync(file));
  return ['clauses', 'templates', 'law/words'].flatMap((part) => yamlFiles(join(folder, part))).concat(words);
}

function readCompiled(): Map<string, Entry> {
  if (!BUILT) return new Map();
  try {
    const entries = JSON.parse(readFileSync(COMPILED, 'utf8')) as Entry[];
    return new Map(entries.map((entry) => [`${entry.kind}/${entry.name}`, entry]));
  } catch {
    return new Map();
  }
}

/** What only the review reads. */
const FOR_REVIEW: ReadonlySet<Kind> = new Set<Kind>(['words', 'places']);

function hashOf(entries: readonly Entry[]): string {
  const hash = createHash('sha256');
  for (const entry of entries) if (!FOR_REVIEW.has(entry.kind)) hash.update(`${entry.kind}/${entry.name}\0${entry.hash}\0`);
  return hash.digest('hex');
}

/** @throws InputError when the library lacks the template. */
export function templateOf(library: Library, id: string): Template {
  const template = library.templates.get(id);
  if (!template) throw inputError('templates', `there is no template “${id}”`, [...library.templates.keys()].join(', '));
  return template;
}
