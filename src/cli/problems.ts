import { describeProblem, type Problem } from '../model/problem.js';
import { printable } from '../report/printable.js';
import type { Io } from './io.js';

const MOST = 100;

/** Problems by file and line, each with its line marked. */
export function printProblems(problems: readonly Problem[], io: Io): void {
  for (const problem of problems.slice(0, MOST)) {
    io.err(printable(describeProblem(problem)));
    if (problem.line !== null && problem.source !== null) {
      io.err(`  ${problem.line} | ${printable(problem.source.slice(0, 140))}`);
      const indent = problem.source.length - problem.source.trimStart().length;
      io.err(`  ${' '.repeat(String(problem.line).length)} | ${' '.repeat(indent)}^`);
    }
  }
  if (problems.length > MOST) io.err(`... and ${problems.length - MOST} more`);
}
