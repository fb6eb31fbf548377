/** Something wrong in what a person wrote or asked for; printed as one line, never as a stack trace. */
export interface Problem {
  /** File as the user named it, or a short description of the input. */
  file: string;
  /** From 1; null when the problem is with the whole file. */
  line: number | null;
  /** Path of the field ("fee.flat.amount") or null. */
  path: string | null;
  /** What was found. */
  message: string;
  /** What was allowed; null when the message says it. */
  expected: string | null;
  /** The text of the line, to be shown marked. */
  source: string | null;
}

/** Bad input of the user's: exit code 2 and one line a problem. */
export class InputError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** @returns "file:line: field: what was found; expected what" on one line. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.path ? `${problem.path}: ` : '';
  const expected = problem.expected ? `; expected ${problem.expected}` : '';
  return `${place}: ${field}${problem.message}${expected}`;
}

/** A problem with a whole file or argument, as an error to throw. */
export function inputError(file: string, message: string, expected: string | null = null): InputError {
  return new InputError([{ file, line: null, path: null, message, expected, source: null }]);
}
