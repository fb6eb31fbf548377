import type { Problem } from '../../model/problem.js';
import { HELPERS } from '../clauses/helpers.js';
import { BUILT_IN_HELPERS, parseTemplate } from '../clauses/text.js';
import { contextShape, entryOf, fieldOf, type Shape } from './shape.js';

type Report = (message: string, expected: string | null, line: number) => Problem;

interface Node {
  type: string;
  loc?: { start: { line: number } };
  [key: string]: unknown;
}
interface Path extends Node {
  original: string;
  parts: string[];
  depth: number;
  data: boolean;
}

/** A block of text begins on the line below its key; a text of one line stands beside it. */
export const blockLine = (text: string, line: number) => (text.includes('\n') ? line : 0);

/**
 * What is wrong in a piece of clause text: it is no template, names a helper or a field that does not exist, or refers to
 * what no template lists.
 * @param targets ids that may be referred to
 * @param report makes the problem; its line counts from 1 within the text
 */
export function checkText(text: string, targets: ReadonlySet<string>, report: Report): Problem[] {
  let program: Node;
  try {
    program = parseTemplate(text) as unknown as Node;
  } catch (error) {
    const message = (error as Error).message;
    const line = Number(/line (\d+)| - (\d+):\d+/.exec(message)?.slice(1).find(Boolean) ?? 1);
    return [report(`not a template: ${message.split('\n').at(-1)}`, 'balanced {{ }} as in docs/for-attorneys.md', line)];
  }
  const problems: Problem[] = [];
  visit(program, [contextShape()]);
  return problems;

  /** @param scopes what names mean here, innermost last; undefined where that is unknown */
  function visit(node: Node, scopes: (Shape | undefined)[]): void {
    if (node.type === 'Program') for (const inner of node['body'] as Node[]) visit(inner, scopes);
    else if (node.type === 'MustacheStatement' || node.type === 'SubExpression') call(node, scopes);
    else if (node.type === 'BlockStatement') block(node, scopes);
    else if (node.type === 'PartialStatement') add(node, 'a partial ({{> }}) has no place in clause text', null);
  }

  function call(node: Node, scopes: (Shape | undefined)[]): void {
    const path = node['path'] as Path;
    const params = node['params'] as Node[];
    const known = Object.hasOwn(HELPERS, path.original) || BUILT_IN_HELPERS.includes(path.original);
    if (params.length > 0 && !known) add(node, `there is no helper “${path.original}”`, Object.keys(HELPERS).join(', '));
    else if (!known) lookAt(path, scopes);
    if (path.original === 'ref' || path.original === 'has') checkTarget(params[0]);
    for (const param of params) argument(param, scopes);
  }

  function block(node: Node, scopes: (Shape | undefined)[]): void {
    call(node, scopes);
    const name = (node['path'] as Path).original;
    const subject = (node['params'] as Node[])[0];
    const found = subject?.type === 'PathExpression' ? lookAt(subject as Path, scopes, true) : undefined;
    const inner = name === 'each' ? found && entryOf(found) : found;
    const nested = name === 'each' || name === 'with' ? [...scopes, inner] : scopes;
    visit(node['program'] as Node, nested);
    if (node['inverse']) visit(node['inverse'] as Node, scopes);
  }

  function argument(node: Node, scopes: (Shape | undefined)[]): void {
    if (node.type === 'PathExpression') lookAt(node as Path, scopes);
    else if (node.type === 'SubExpression') call(node, scopes);
  }

  function lookAt(path: Path, scopes: (Shape | undefined)[], quiet = false): Shape | undefined {
    // `memo` holds what the drafting found; only the memo's texts name it.
    if (path.data || path.parts[0] === 'memo') return undefined;
    let shape = scopes.at(-1 - path.depth);
    if (scopes.length - 1 < path.depth) shape = undefined;
    for (const part of path.parts) {
      if (!shape) return undefined;
      const next = fieldOf(shape, part);
      if (!next) {
        if (!quiet)
          add(path, `there is no field “${path.original}”`, 'a field of the deal, or one that docs/for-attorneys.md lists');
        return undefined;
      }
      shape = next;
    }
    return shape;
  }

  function checkTarget(node: Node | undefined): void {
    const id = node?.type === 'StringLiteral' ? String(node['value']) : undefined;
    if (node && id !== undefined && !targets.has(id)) {
      add(node, `“${id}” cannot be referred to`, 'the id of a clause, an article or an exhibit of a template');
    }
  }

  function add(node: Node, message: string, expected: string | null): void {
    problems.push(report(message, expected, node.loc?.start.line ?? 1));
  }
}
