import { decodeEntities } from './entities.js';
import { Scope } from './namespaces.js';
import type { Elements } from './scan.js';

/** Stops the reading of a part: it is not well-formed, or past a bound. */
export type Fail = (at: number, message: string) => never;

const MOST_ATTRIBUTES = 1000;
const DEEPEST_SCOPE = 100;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LESS = 0x3c;
const SLASH = 0x2f;

/** The start tag that is being read. One object serves all tags of a part; attributes are looked at only when asked for. */
export class Tag<S> {
  /** What the children mean; an element may set it when it opens. */
  inside: Elements<S>;
  /** The name as the file writes it. */
  raw = '';
  empty = false;
  scope = new Scope();
  /** Where the tag ends. */
  end = 0;
  /** Four offsets an attribute: name, its end, value, its end. */
  private readonly offsets: number[] = [];
  private count = 0;

  constructor(
    private readonly xml: string,
    elements: Elements<S>,
    private readonly fail: Fail,
  ) {
    this.inside = elements;
  }

  /** @param name with the prefix that Word gives its namespace ("w:val"). @returns the value, or undefined. */
  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 4) {
      const start = this.offsets[index] as number;
      const end = this.offsets[index + 1] as number;
      const found = this.scope.usual
        ? end - start === name.length && this.xml.startsWith(name, start)
        : this.scope.known(this.xml.slice(start, end), true) === name;
      if (found) return this.value(index);
    }
    return undefined;
  }

  /** Reads the tag whose `<` stands at `start`. */
  read(start: number): void {
    const { xml, offsets } = this;
    let at = nameEnd(xml, start + 1);
    if (at === start + 1) this.fail(start, 'a tag has no name');
    this.raw = xml.slice(start + 1, at);
    this.count = 0;
    let declares = false;
    for (;;) {
      const space = skipSpace(xml, at);
      const code = xml.charCodeAt(space);
      if (code === GREATER || (code === SLASH && xml.charCodeAt(space + 1) === GREATER)) {
        this.empty = code === SLASH;
        this.end = space + (this.empty ? 2 : 1);
        if (declares) this.declare(start);
        return;
      }
      const end = nameEnd(xml, space);
      const equals = skipSpace(xml, end);
      const value = skipSpace(xml, equals + 1) + 1;
      const quote = xml[value - 1];
      if (space === at || end === space || xml.charCodeAt(equals) !== EQUALS || (quote !== '"' && quote !== "'"))
        this.fail(space, `the tag <${shown(this.raw)}> is not well-formed`);
      const valueEnd = xml.indexOf(quote as string, value);
      if (valueEnd === -1 || this.count > 4 * MOST_ATTRIBUTES) this.fail(space, `the tag <${shown(this.raw)}> has no end`);
      declares ||= xml.startsWith('xmlns', space);
      offsets[this.count] = space;
      offsets[this.count + 1] = end;
      offsets[this.count + 2] = value;
      offsets[this.count + 3] = valueEnd;
      this.count += 4;
      at = valueEnd + 1;
    }
  }

  private value(index: number): string {
    const start = this.offsets[index + 2] as number;
    const text = this.xml.slice(start, this.offsets[index + 3]);
    const value = text.includes('<') ? null : decodeEntities(text);
    return value ?? this.fail(start, 'an attribute has a < or an unknown entity');
  }

  private declare(start: number): void {
    const declared = new Map<string, string>();
    for (let index = 0; index < this.count; index += 4) {
      const name = this.xml.slice(this.offsets[index], this.offsets[index + 1]);
      if (name === 'xmlns') declared.set('', this.value(index));
      else if (name.startsWith('xmlns:')) declared.set(name.slice(6), this.value(index));
    }
    this.scope = new Scope(declared, this.scope);
    if (this.scope.depth > DEEPEST_SCOPE) this.fail(start, 'namespaces are declared too deep');
  }
}

/** A name as a message shows it: never long. */
export const shown = (name: string) => (name.length > 40 ? `${name.slice(0, 40)}...` : name);

/** @returns where the white space that begins at `at` ends. */
export function skipSpace(xml: string, at: number): number {
  while (xml.charCodeAt(at) <= 0x20) at++;
  return at;
}

function nameEnd(xml: string, at: number): number {
  for (;;) {
    const code = xml.charCodeAt(at);
    if (!(code > 0x20) || code === SLASH || code === GREATER || code === EQUALS || code === LESS) return at;
    at++;
  }
}
