import { inputError } from '../model/problem.js';
import { decodeEntities } from './entities.js';
import type { Scope } from './namespaces.js';
import { shown, skipSpace, Tag } from './tag.js';

/** What is done at an element of the part that is read. */
export interface Element<S> {
  /** May set `tag.inside`: what the children mean, where it is not what their parent's siblings mean. */
  open?(state: S, tag: Tag<S>): void;
  close?(state: S): void;
  /** Each stretch of the element's own text, entities replaced. */
  text?(state: S, text: string): void;
}

/** What each element means, by name with the prefix that Word gives its namespace; one not named here is looked through. */
export type Elements<S> = ReadonlyMap<string, Element<S>>;

const DEEPEST = 2000;
const BANG = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const GREATER = 0x3e;

/**
 * Reads a part of an Office file in one pass (XML 1.0 without a DOCTYPE, Namespaces in XML 1.0).
 * @param part its name, for messages
 * @throws InputError when it is not well-formed, has a DOCTYPE or is nested deeper than 2,000 elements
 */
export function scanXml<S>(xml: string, elements: Elements<S>, state: S, file: string, part: string): void {
  const fail = (at: number, message: string): never => {
    throw inputError(file, `${part} is damaged at character ${at + 1}: ${message}`, 'well-formed XML');
  };
  const tag = new Tag<S>(xml, elements, fail);
  const names: string[] = [];
  const opened: (Element<S> | undefined)[] = [];
  const tables: Elements<S>[] = [];
  const scopes: Scope[] = [];
  let table = elements;
  let element: Element<S> | undefined;
  let seen = false;

  const say = (text: string, at: number) => {
    if (element?.text) element.text(state, decodeEntities(text) ?? fail(at, 'an unknown entity'));
    else if (names.length === 0 && text.trim() !== '') fail(at, 'text outside of the root element');
  };
  const passOver = (start: number, end: string): number => {
    const at = xml.indexOf(end, start);
    return at === -1 ? fail(start, 'it breaks off') : at + end.length;
  };
  const close = () => {
    element?.close?.(state);
    names.pop();
    opened.pop();
    element = opened[opened.length - 1];
    table = tables.pop() as Elements<S>;
    tag.scope = scopes.pop() as Scope;
  };

  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start === -1) break;
    if (start > at) say(xml.slice(at, start), at);
    const next = xml.charCodeAt(start + 1);
    if (next === SLASH) {
      const name = names[names.length - 1];
      if (name === undefined) fail(start, 'an element is closed that was not opened');
      const end = skipSpace(xml, start + 2 + (name as string).length);
      if (!xml.startsWith(name as string, start + 2) || xml.charCodeAt(end) !== GREATER)
        fail(
          start,
          `<${shown(name as string)}> is not closed before ${shown(xml.slice(start, start + 42).split('>')[0] as string)}>`,
        );
      close();
      at = end + 1;
    } else if (next === QUESTION) at = passOver(start, '?>');
    else if (next === BANG) {
      if (xml.startsWith('<!--', start)) at = passOver(start + 4, '-->');
      else if (xml.startsWith('<![CDATA[', start) && names.length > 0) {
        at = passOver(start + 9, ']]>');
        element?.text?.(state, xml.slice(start + 9, at - 3));
      } else fail(start, 'a DOCTYPE or other declaration is not read');
    } else {
      scopes.push(tag.scope);
      tag.read(start);
      if (names.length === 0 && seen) fail(start, 'a second root element');
      if (names.length >= DEEPEST) fail(start, `elements are nested deeper than ${DEEPEST}`);
      seen = true;
      names.push(tag.raw);
      tables.push(table);
      element = table.get(tag.scope.usual ? tag.raw : tag.scope.known(tag.raw));
      opened.push(element);
      tag.inside = table;
      element?.open?.(state, tag);
      table = tag.inside;
      if (tag.empty) close();
      at = tag.end;
    }
  }
  if (names.length > 0) fail(xml.length, `<${shown(names[names.length - 1] as string)}> is not closed; the part breaks off`);
  if (!seen) fail(0, 'it holds no element');
  say(xml.slice(at), at);
}
