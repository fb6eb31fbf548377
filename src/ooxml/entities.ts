const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LONGEST = 10;

/**
 * The text of XML with its five named entities and its character references replaced, once (XML 1.0, 4.6 and 4.1).
 * @returns null when there is any other entity: none is ever declared in an Office file
 */
export function decodeEntities(text: string): string | null {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  while (at !== -1) {
    const end = text.indexOf(';', at);
    if (end === -1 || end - at > LONGEST) return null;
    const character = characterOf(text.slice(at + 1, end));
    if (character === null) return null;
    decoded += text.slice(from, at) + character;
    from = end + 1;
    at = text.indexOf('&', from);
  }
  return decoded + text.slice(from);
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return NAMED[name] ?? null;
  const hexadecimal = /^#x[0-9a-fA-F]{1,7}$/.test(name);
  if (!hexadecimal && !/^#[0-9]{1,7}$/.test(name)) return null;
  const code = hexadecimal ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : String.fromCodePoint(code);
}
