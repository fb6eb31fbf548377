/** The namespaces that we read, transitional and strict (ECMA-376 parts 1 and 4), each by the prefix that Word gives it. */
const PREFIX: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};
const PREFIXES = new Set(Object.values(PREFIX));
const OTHER = '?';

/** The prefixes that hold at a place of an XML file (Namespaces in XML 1.0). */
export class Scope {
  /** Whether each name can be taken as it is written: the known namespaces have their known prefixes, and no other has. */
  readonly usual: boolean;
  readonly depth: number;

  constructor(
    private readonly declared: ReadonlyMap<string, string> = new Map(),
    private readonly outer: Scope | null = null,
  ) {
    this.depth = outer === null ? 0 : outer.depth + 1;
    this.usual = (outer?.usual ?? true) && [...declared].every(([prefix, uri]) => isUsual(prefix, uri));
  }

  /** @returns the name with its known prefix: "ns0:p" as "w:p". An attribute without a prefix is in no namespace. */
  known(name: string, attribute = false): string {
    if (this.usual) return name;
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    if (attribute && prefix === '') return name;
    const known = this.prefixOf(prefix);
    return known === '' ? name.slice(colon + 1) : `${known}:${name.slice(colon + 1)}`;
  }

  private prefixOf(prefix: string): string {
    const uri = this.declared.get(prefix);
    if (uri !== undefined) return PREFIX[uri] ?? OTHER;
    return this.outer === null ? prefix : this.outer.prefixOf(prefix);
  }
}

function isUsual(prefix: string, uri: string): boolean {
  const known = PREFIX[uri];
  return known === undefined ? prefix === '' || !PREFIXES.has(prefix) : known === prefix;
}
