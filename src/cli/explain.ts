import { openLibrary, type Library } from '../library/library.js';
import { inputError } from '../model/problem.js';
import { ruleEntries, type RuleEntry } from '../report/rule-entry.js';
import { ruleLines } from '../report/terminal/rule.js';
import { painter } from '../report/terminal/style.js';
import { settingOf } from '../review/setting.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { nearest } from './nearest.js';

interface Options {
  state?: string;
  practice?: string;
  library?: string;
}

/** `msa explain`: one rule, and with a state what its law makes of it. @returns the exit code */
export function runExplain(rule: string, { state, practice, library: folder }: Options, io: Io): number {
  const entry = entryOf(rule);
  const library = openLibrary(folder);
  const states = state === undefined ? [] : state.split(',').map((code) => code.trim().toUpperCase());
  const setting = settingOf(states, practice === undefined ? null : known(practice, library), library);
  for (const line of ruleLines(entry, setting, library, Math.min(io.width, 100), painter(io.color))) io.out(line);
  return EXIT.ok;
}

function entryOf(rule: string): RuleEntry {
  const entries = ruleEntries();
  const entry = entries.find(({ id }) => id === rule);
  if (entry) return entry;
  const near = nearest(
    rule,
    entries.map(({ id }) => id),
  ).join(', ');
  throw inputError(`“${rule}”`, 'there is no such rule', near ? `${near}; msa rules lists all` : 'a rule of msa rules');
}

function known(practice: string, { practices }: Library): string {
  if (!practices[practice]) throw inputError('--practice', `found “${practice}”`, Object.keys(practices).join(', '));
  return practice;
}
