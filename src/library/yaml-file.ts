import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { InputError, inputError, type Problem } from '../model/problem.js';

/** A parsed YAML or JSON file that still knows on which line each field stands. */
export interface YamlFile {
  file: string;
  text: string;
  value: unknown;
  /**
   * A problem at a field; the nearest field that exists gives the line.
   * @param below how many lines below the field's own line, in a block of text
   */
  problem(path: readonly PropertyKey[], message: string, expected?: string | null, below?: number): Problem;
}

const LARGEST = 2_000_000;

/** @throws InputError when the file cannot be read, is too large or is not YAML. */
export function readYamlFile(file: string, shown = file): YamlFile {
  return parseYaml(readTextFile(file, shown), shown);
}

/** @returns the text of a UTF-8 file of at most 2 MB. @throws InputError */
export function readTextFile(file: string, shown = file): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw inputError(shown, readFailure(error as NodeJS.ErrnoException), 'a YAML or JSON file');
  }
  if (bytes.length > LARGEST) throw inputError(shown, `the file has ${bytes.length} bytes`, `at most ${LARGEST}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw inputError(shown, 'the file is not UTF-8 text', 'a YAML or JSON file');
  }
}

/** Parses YAML 1.2 (of which JSON is a part). @throws InputError with every syntax error. */
export function parseYaml(text: string, shown: string): YamlFile {
  const lines = new LineCounter();
  const sources = text.split(/\r?\n/);
  const at = (offset: number, path: string | null, message: string, expected: string | null, below = 0): Problem => {
    const line = Math.min(lines.linePos(offset).line + below, sources.length);
    return { file: shown, line, path, message, expected, source: sources[line - 1] ?? null };
  };
  if (nestsDeeply(text)) throw inputError(shown, 'the file nests too deeply', `at most ${DEEPEST} levels`);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.slice(0, 20).map((error) => at(error.pos[0], null, oneLine(error.message), 'valid YAML')),
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw inputError(shown, oneLine((error as Error).message), 'YAML without explosive aliases');
  }
  return {
    file: shown,
    text,
    value,
    problem: (path, message, expected = null, below = 0) =>
      at(offsetOf(document, path), path.map(String).join('.') || null, message, expected, below),
  };
}

const DEEPEST = 100;
const MANY_MARKS = new RegExp(`(?:[-?:] ){${DEEPEST}}`);

/** Brackets or list marks many levels deep, which would exhaust the parser's stack; those in quotes count too. */
function nestsDeeply(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return MANY_MARKS.test(text) || new RegExp(`^ {${DEEPEST * 4}}`, 'm').test(text);
}

/** Where the field of a path begins; its nearest parent when it does not exist. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isNode(node) && 'get' in node) {
      next = (node as { get(key: unknown, keep: boolean): unknown }).get(key, true);
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined) break;
    node = next;
  }
  return offset;
}

function readFailure(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR') return 'this is a folder';
  if (error.code === 'EACCES') return 'the file may not be read';
  return `the file cannot be read (${error.code ?? error.message})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
