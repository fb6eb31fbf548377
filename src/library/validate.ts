import type * as z from 'zod';
import { InputError, type Problem } from '../model/problem.js';
import type { YamlFile } from './yaml-file.js';

type Issue = z.core.$ZodIssue;

/** Every way in which a file breaks its schema, or none and the value. */
export function validate<T extends z.ZodType>(schema: T, file: YamlFile): { value?: z.output<T>; problems: Problem[] } {
  const result = schema.safeParse(file.value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file)) };
}

/** @throws InputError with every problem. */
export function valid<T extends z.ZodType>(schema: T, file: YamlFile): z.output<T> {
  const { value, problems } = validate(schema, file);
  if (problems.length > 0) throw new InputError(problems);
  return value as z.output<T>;
}

function problemsOf(issue: Issue, file: YamlFile): Problem[] {
  const path = issue.path;
  switch (issue.code) {
    case 'invalid_type':
      return [file.problem(path, `${found(issue.input)}`, typeName(issue.expected))];
    case 'invalid_value':
      return [file.problem(path, `${found(issue.input)}`, isOwn(issue.message) ? issue.message : oneOf(issue.values))];
    case 'unrecognized_keys':
      return issue.keys.map((key) => file.problem([...path, key], `there is no field “${key}” here`));
    case 'too_small':
    case 'too_big':
      return [file.problem(path, `${found(issue.input)}`, bound(issue))];
    case 'invalid_union':
      return [file.problem(path, `${found(issue.input)}`, unionOf(issue))];
    default:
      return [file.problem(path, `${found(issue.input)}`, issue.message)];
  }
}

const found = (input: unknown) => (input === undefined ? 'this field is missing' : `found ${shown(input)}`);

function shown(input: unknown): string {
  const text = typeof input === 'string' ? `“${input.replace(/\s+/g, ' ')}”` : (JSON.stringify(input) ?? String(input));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    object: 'a block of fields',
    record: 'a block of fields',
    array: 'a list',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'nothing',
  };
  return names[expected] ?? expected;
}

/** Did a schema of ours word the message? */
const isOwn = (message: string) => !/^(Too|Invalid)/.test(message);

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;
}

function bound(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  if (isOwn(issue.message)) return issue.message;
  const least = issue.code === 'too_small';
  const limit = String(least ? issue.minimum : issue.maximum);
  const things: Record<string, string> = { string: ' characters', array: ' entries' };
  const word = least ? (issue.inclusive ? 'at least' : 'more than') : issue.inclusive ? 'at most' : 'less than';
  return `${word} ${limit}${things[issue.origin] ?? ''}`;
}

/** Says the alternatives of a union by what each would have accepted. */
function unionOf(issue: Issue & { code: 'invalid_union' }): string {
  const branches = issue.errors.map((errors) => errors.map(expectedOf).join(' and ')).filter(Boolean);
  return [...new Set(branches)].join(', or ') || issue.message;
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeName(issue.expected);
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  return issue.message;
}
