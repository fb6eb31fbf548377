import { partText } from './box.js';

const PROPERTY = /<property [^>]*name="([^"]*)"[^>]*><vt:lpwstr>([^<]*)<\/vt:lpwstr>/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The text properties of docProps/custom.xml (ECMA-376 part 1, 22.3), as our writer puts them. */
export function customProperties(box: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const xml = partText(box, 'docProps/custom.xml') ?? '';
  return Object.fromEntries(
    Array.from(xml.matchAll(PROPERTY), ([, name = '', value = '']) => [decode(name), decode(value)]),
  );
}

const decode = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] as string);
