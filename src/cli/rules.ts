import { ruleEntries } from '../report/rule-entry.js';
import { ruleListLines } from '../report/terminal/rule.js';
import { painter } from '../report/terminal/style.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';

/** `msa rules`: the list of rules. @returns the exit code */
export function runRules(io: Io): number {
  for (const line of ruleListLines(ruleEntries(), Math.min(io.width, 110), painter(io.color))) io.out(line);
  return EXIT.ok;
}
