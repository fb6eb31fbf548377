import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_CODES } from '../../model/deal/primitives.js';
import { FederalLaw, StateLaw, type Questions } from '../../model/law.js';
import { inputError } from '../../model/problem.js';
import { BUILT, HOME } from '../../model/home.js';
import { valid } from '../validate.js';
import { parseYaml } from '../yaml-file.js';

/** The law files, each read when it is first asked for. */
export interface LawBook {
  questions: Questions;
  /** @throws InputError for a code that is no state, or a file that is not valid. */
  state(code: string): StateLaw;
  federal(): FederalLaw;
  /** SHA-256 over the files of these states and the federal one. */
  hash(codes: readonly string[]): string;
}

/** @param firmFolder a firm's library; its law/ files replace ours state by state. */
export function openLawBook(questions: Questions, firmFolder?: string): LawBook {
  const read = new Map<string, { law: unknown; hash: string }>();
  const open = <T>(name: string, parse: (text: string, file: string) => T) => {
    const known = read.get(name) as { law: T; hash: string } | undefined;
    if (known) return known;
    const file = lawFile(name, firmFolder);
    const text = readFileSync(file, 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    const entry = { law: readCompiledLaw<T>(name, hash) ?? parse(text, file), hash };
    read.set(name, entry);
    return entry;
  };
  const state = (code: string) =>
    open(`states/${checked(code).toLowerCase()}`, (text, file) => valid(StateLaw, parseYaml(text, file)));
  const federal = () => open('us', (text, file) => valid(FederalLaw, parseYaml(text, file)));
  return {
    questions,
    state: (code) => state(code).law,
    federal: () => federal().law,
    hash: (codes) => {
      const hash = createHash('sha256').update(federal().hash);
      for (const code of codes) hash.update(code).update(state(code).hash);
      return hash.digest('hex');
    },
  };
}

function checked(code: string): string {
  const upper = code.toUpperCase();
  if (!STATE_CODES.includes(upper)) throw inputError(`“${code}”`, 'this is no state', 'two letters such as CA, NY or DC');
  return upper;
}

function lawFile(name: string, firmFolder: string | undefined): string {
  const firm = firmFolder === undefined ? undefined : join(firmFolder, 'law', `${name}.yaml`);
  return firm && existsSync(firm) ? firm : join(HOME, 'law', `${name}.yaml`);
}

/** Where `npm run build` keeps a law file as JSON, with the hash of the YAML that it was made from. */
export const compiledLawFile = (name: string) => join(HOME, 'dist', 'law', `${name}.json`);

function readCompiledLaw<T>(name: string, hash: string): T | undefined {
  if (!BUILT) return undefined;
  try {
    const compiled = JSON.parse(readFileSync(compiledLawFile(name), 'utf8')) as { hash: string; law: T };
    return compiled.hash === hash ? compiled.law : undefined;
  } catch {
    return undefined;
  }
}
