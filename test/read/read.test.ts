import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode.js';
import { formatOf } from '../../src/read/format.js';
import { read } from '../../src/read/read.js';

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const odf = 'application/vnd.oasis.opendocument';
const msa = 'MANAGEMENT AGREEMENT\n\n1. Term. This Agreement begins on the date below, and * marks a blank.\n';
const sec = '<DOCUMENT>\n<TYPE>EX-10.1\n<SEQUENCE>2\n<TEXT>\n';

/** An OLE compound file whose root storage holds empty streams of those names. */
function compound(...names: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 1024);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(0, 48);
  bytes.fill(0xff, 60, 512);
  bytes.writeUInt32LE(1, 76);
  bytes.fill(0xff, 1024);
  bytes.writeUInt32LE(0xfffffffe, 1024);
  ['Root Entry', ...names].forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, at + 64);
    bytes[at + 66] = index === 0 ? 5 : 2;
    bytes.writeInt32LE(-1, at + 68);
    bytes.writeInt32LE(index > 0 && index < names.length ? index + 1 : -1, at + 72);
    bytes.writeInt32LE(index === 0 ? 1 : -1, at + 76);
  });
  return bytes;
}

describe('the kind of a file', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['docx', 'a.pdf', zip({ 'word/document.xml': '<x/>' })],
    ['docx', 'a', zip({ '_rels/.rels': '<Relationship Type="x/officeDocument" Target="other.xml"/>', 'other.xml': '' })],
    ['odt', 'a.docx', zip({ mimetype: `${odf}.text`, 'content.xml': '' })],
    ['odt', 'a.xml', `<?xml version="1.0"?>\n<office:document office:mimetype="${odf}.text">`],
    ['doc', 'a.docx', compound('1Table', 'WordDocument')],
    ['pdf', 'a.txt', `\r\n%PDF-1.7\n%\xe2\xe3`],
    ['rtf', 'a.doc', '{\\rtf1\\ansi x}'],
    ['html', 'a.txt', '\ufeff  <!DOCTYPE html><html>'],
    ['html', 'a', '<p>5.1 Fee</p>'],
    ['html', 'a.txt', `${sec}<HTML><BODY>x`],
    ['html', 'a.txt', `${sec}<P ALIGN="CENTER">AGREEMENT</P>`],
    ['txt', 'a.htm', `${sec}<PAGE>\n<TABLE>\n<S> <C>\nFee   $5\n</TABLE>\n`],
    ['txt', 'a', msa],
    ['txt', 'a.txt', Buffer.from(`\ufeff${msa}`, 'utf16le')],
    ['txt', 'a.txt', Buffer.from(msa, 'utf16le')],
    ['txt', 'a', `${msa}# 4 of these\n- and this\n`],
    ['md', 'a.md', msa],
    ['md', 'a.txt', '# Agreement\n\n## Term\n\nText.\n'],
    ['md', 'a', `# Agreement\n\n**1.1 Fee.** The fee.\n`],
  ])('is %s (%s)', (format, file, content) => {
    expect(formatOf(typeof content === 'string' ? Buffer.from(content) : content, file)).toBe(format);
  });

  it.each<[RegExp, string | Uint8Array]>([
    [/the file is empty/, ''],
    [/encrypted with a password.*remove the password/, compound('EncryptionInfo', 'EncryptedPackage')],
    [/an Excel 97-2003 workbook/, compound('Workbook')],
    [/Outlook message \(\.msg\).*save the attached/, compound('__properties_version1.0')],
    [/an Excel workbook/, zip({ 'xl/workbook.xml': '', '_rels/.rels': 'officeDocument' })],
    [/a PowerPoint presentation/, zip({ 'ppt/presentation.xml': '' })],
    [/OpenDocument spreadsheet/, zip({ mimetype: `${odf}.spreadsheet` })],
    [/Apple Pages.*export it as Word/, zip({ 'Index/Document.iwa': '' })],
    [/a zip file of 2 files; unpack it/, zip({ 'a.docx': 'x', 'b.docx': 'x' })],
    [/damaged or truncated/, zip({ 'word/document.xml': '<x/>' }).subarray(0, 60)],
    [/a picture \(PNG\)/, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    [/gzip archive/, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    [/WordPerfect/, Buffer.from('\xffWPC\x10\0\0\0', 'latin1')],
    [/e-mail message/, 'From: a@b.c\nTo: d@e.f\nSubject: MSA\nMessage-ID: <1>\n\nAttached.'],
    [/`msa draft` makes an agreement of it/, 'practice:\n  name: x\nmanager:\n  name: y\nfee:\n  model: flat\n'],
    [/JSON.*`msa draft`/, '{"practice": {}}'],
    [/an XML file of an unknown kind/, '<?xml version="1.0"?><a/>'],
    [/neither text nor/, Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7) % 31))],
  ])('says in one line what it is and what to do: %s', (message, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    expect(() => formatOf(bytes, 'file.x')).toThrow(message);
    expect(() => formatOf(bytes, 'file.x')).toThrow(/^file\.x: [^\n]*$/);
  });
});

describe('the text of a file', () => {
  it.each<[string, Uint8Array, string?]>([
    ['“é”', Buffer.from('\ufeff“é”', 'utf8')],
    ['“é”', Buffer.from([0x93, 0xe9, 0x94])],
    ['“é”', Buffer.from([0x93, 0xe9, 0x94]), 'utf-8'],
    ['“é”', Buffer.from([0x93, 0xe9, 0x94]), 'no-such-encoding'],
    ['да', Buffer.from([0xe4, 0xe0]), 'windows-1251'],
    ['a – b', Buffer.from('\ufeffa – b', 'utf16le')],
    ['plain words', Buffer.from('plain words', 'utf16le').swap16()],
    ['', new Uint8Array()],
  ])('is %s', (text, bytes, declared) => {
    expect(decodeText(bytes, declared)).toBe(text);
  });
});

describe('characters that hide words', () => {
  const rtf = (text: string): Uint8Array =>
    Buffer.from(`{\\rtf1 ${text.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0)}?`)}\\par}`);

  it('are folded, with every place kept', async () => {
    const reading = await read(
      rtf(
        '1.1 The per\u200bcent\u00adage \ufb01xed f\u0435\u0435 is {\\b ten}{\\deleted  f\u200bew}{\\revised  \uff11\uff12} of \u041cоскв\u0430.',
      ),
      'a.rtf',
    );
    const [paragraph] = reading.agreement.paragraphs;
    expect(paragraph?.text).toBe('The percentage fixed fee is ten 12 of Москва.');
    const [bold] = paragraph?.marks.filter(({ kind }) => kind === 'bold') ?? [];
    expect(paragraph?.text.slice(bold?.start, bold?.end)).toBe('ten');
    expect(reading.changes.map(({ text, start, end }) => [text, paragraph?.text.slice(start, end)])).toEqual([
      [' few', ''],
      [' 12', ' 12'],
    ]);
    expect(reading.unread).toEqual([
      '2 invisible characters inside words were removed.',
      '2 letters of another alphabet inside Latin words were read as the Latin letters they look like.',
    ]);
  });

  it('are no matter where there are none: the reading has nothing to add', async () => {
    expect((await read(rtf('The fee is fair – “market” value.'), 'a.rtf')).unread).toEqual([]);
  });
});

describe('bounds', () => {
  it('refuses a file of more than 100 MB', async () => {
    await expect(read(new Uint8Array(100_000_001), 'big.txt')).rejects.toThrow(/big\.txt: .*100 MB/);
  });

  it('refuses a file without words', async () => {
    await expect(read(Buffer.from('{\\rtf1 \\u8203? ---\\par}'), 'none.rtf')).rejects.toThrow(/none\.rtf: no words/);
  });
});
