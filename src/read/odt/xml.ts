import { SaxesParser } from 'saxes';
import { inputError } from '../../model/problem.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Told of each element and its text, in document order. */
export interface Handler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(data: string): void;
}

const DEEPEST = 2000;
const NAMESPACE = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):1\.0$/;
/** The prefix that everybody uses for a namespace, where it is not its own name. */
const PREFIXES = new Map(
  Object.entries({
    drawing: 'draw',
    'xsl-fo-compatible': 'fo',
    'svg-compatible': 'svg',
    datastyle: 'number',
  }),
);

/**
 * Parses a part of an OpenDocument file as a stream; names come with the usual prefixes, whatever the file uses.
 * @throws InputError when it is not well-formed, nests too deep or declares a document type
 */
export function parseXml(text: string, part: string, file: string, handler: Handler): void {
  const parser = new SaxesParser();
  const renamed = new Map<string, string>();
  const fail = (message: string) => {
    throw inputError(file, `${part}: ${message}`, 'an OpenDocument text (.odt)');
  };
  let depth = 0;
  parser.on('doctype', () => fail('it declares a document type, which is refused'));
  parser.on('error', (error) => fail(`it is not well-formed XML at ${error.message.slice(0, 200)}`));
  parser.on('opentag', ({ name, attributes }) => {
    if (depth++ === 0) learnPrefixes(attributes, renamed);
    if (depth > DEEPEST) fail(`elements are nested more than ${DEEPEST} deep`);
    if (renamed.size === 0) handler.open(name, attributes);
    else handler.open(rename(name, renamed), renameAll(attributes, renamed));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(renamed.size === 0 ? name : rename(name, renamed));
  });
  parser.on('text', (data) => handler.text(data));
  parser.on('cdata', (data) => handler.text(data));
  parser.write(text).close();
}

function learnPrefixes(attributes: Attributes, renamed: Map<string, string>): void {
  for (const [name, value = ''] of Object.entries(attributes)) {
    const [, kind = ''] = NAMESPACE.exec(value) ?? [];
    const usual = PREFIXES.get(kind) ?? kind;
    if (kind !== '' && name.startsWith('xmlns:') && name.slice(6) !== usual) renamed.set(name.slice(6), usual);
  }
}

function rename(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = renamed.get(name.slice(0, Math.max(0, colon)));
  return prefix === undefined ? name : `${prefix}${name.slice(colon)}`;
}

const renameAll = (attributes: Attributes, renamed: ReadonlyMap<string, string>): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [rename(name, renamed), value]));
