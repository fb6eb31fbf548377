import { basename, dirname } from 'node:path';
import type * as z from 'zod';
import { Clause, MemoTemplate, Template } from '../model/clause.js';
import { Lexicon } from '../model/lexicon.js';
import { FederalLaw, Places, Practices, Questions, StateLaw } from '../model/law.js';
import { Look } from '../model/look.js';

/** What an attorney's YAML file may be, and its schema. */
export const SCHEMAS = {
  clause: Clause,
  template: Template,
  memo: MemoTemplate,
  look: Look,
  practices: Practices,
  places: Places,
  questions: Questions,
  words: Lexicon,
  state: StateLaw,
  federal: FederalLaw,
} as const;

export type Kind = keyof typeof SCHEMAS;
export type Value<K extends Kind> = z.output<(typeof SCHEMAS)[K]>;

/** Tells the kind by the file's folder and name, as docs/for-attorneys.md lays a library out. */
export function kindOf(file: string): Kind {
  const folder = basename(dirname(file));
  const name = basename(file).replace(/\.ya?ml$/, '');
  if (folder === 'clauses') return 'clause';
  if (folder === 'states') return 'state';
  if (folder === 'words') return 'words';
  if (folder === 'templates') return name === 'memo' || name === 'look' ? name : 'template';
  return name === 'practices' || name === 'questions' || name === 'places' ? name : 'federal';
}
