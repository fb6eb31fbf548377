import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/problem.js';
import { readDocx } from '../../../src/read/docx/docx.js';
import { docx, p, part, relation, relationships, run, zip } from './build.js';

const read = (bytes: Uint8Array) => readDocx(bytes, 'x.docx', { view: 'accepted' });
const texts = (bytes: Uint8Array) => read(bytes).agreement.paragraphs.map(({ text }) => text);
const RELS = relationships(relation('rId1', 'officeDocument', 'word/document.xml'));
const document = (xml: string | Uint8Array) => zip({ '_rels/.rels': RELS, 'word/document.xml': xml });
const body = (inside: string) => part('document', `<w:body>${inside}</w:body>`);

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof InputError && !error.message.includes('\n')) return error.message;
    throw error;
  }
  return 'it was read';
}

function compound(name: string): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(name, 'utf16le')]);
}

describe('a .docx is refused in one line', () => {
  it('when it has a password, or is an old .doc', () => {
    expect(refusal(compound('EncryptedPackage'))).toMatch(/^x\.docx: it is encrypted; expected .*without a password/);
    expect(refusal(compound('WordDocument'))).toMatch(/old Word file/);
  });

  it('when it is cut off, or has no main part, or another one', () => {
    const whole = docx({ body: p('words') });
    expect(refusal(whole.subarray(0, whole.length - 40))).toMatch(/damaged or truncated/);
    expect(refusal(zip({ '_rels/.rels': RELS }))).toMatch(/main part word\/document\.xml is missing/);
    const sheet = relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml'));
    expect(refusal(zip({ '_rels/.rels': sheet, 'xl/workbook.xml': '<workbook/>' }))).toMatch(
      /xl\/workbook\.xml is no Word document/,
    );
  });

  it('when a part is longer than it says, or too long', () => {
    const declared = (size: number) => {
      const bytes = Buffer.from(document(body(p('words').repeat(1000))));
      const entry = bytes.lastIndexOf(Buffer.from('word/document.xml')) - 46;
      bytes.writeUInt32LE(size, entry + 24);
      return bytes;
    };
    expect(refusal(declared(100))).toMatch(/damaged or truncated/);
    expect(refusal(declared(900_000_000))).toMatch(/word\/document\.xml unpacks to 900000000 bytes/);
  });

  it.each([
    ['a tag closed by another', '<w:p><w:r></w:p></w:r>', /<w:r> is not closed before <\/w:p>/],
    ['an entity that is not XML’s', '<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p>', /unknown entity/],
    ['an attribute without quotes', '<w:p w:x=1></w:p>', /<w:p> is not well-formed/],
    ['a tag without a name', '<w:p>< w:r/></w:p>', /a tag has no name/],
    ['a comment without an end', '<!-- ', /it breaks off/],
    ['a paragraph in a paragraph', '<w:p><w:r><w:p/></w:r></w:p>', /paragraph stands inside of another/],
  ])('when it has %s', (_, inside, message) => {
    expect(refusal(document(body(inside)))).toMatch(message);
  });

  it('when a part breaks off, has two roots, or words outside of the root', () => {
    expect(refusal(document(body(p('words')).slice(0, -30)))).toMatch(
      /word\/document\.xml is damaged at character \d+: .* is not closed/,
    );
    expect(refusal(document('<a/><b/>'))).toMatch(/second root/);
    expect(refusal(document('<a/>words'))).toMatch(/text outside/);
    expect(refusal(document(''))).toMatch(/no element/);
  });

  it('when any part has a DOCTYPE', () => {
    expect(refusal(document(`<!DOCTYPE x [<!ENTITY a "b">]>${body('')}`))).toMatch(/DOCTYPE/);
    const relations = `<!DOCTYPE x>${RELS}`;
    expect(refusal(zip({ '_rels/.rels': relations, 'word/document.xml': body('') }))).toMatch(/_rels\/\.rels.*DOCTYPE/);
  });

  it('when it is nested too deep', () => {
    expect(refusal(document(body('<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000))))).toMatch(/nested deeper than 2000/);
    const boxed = (depth: number): string =>
      depth === 0 ? p('x') : p(`<w:r><w:txbxContent>${boxed(depth - 1)}</w:txbxContent></w:r>`);
    expect(refusal(document(body(boxed(30))))).toMatch(/text boxes are nested too deep/);
  });
});

describe('a .docx is read', () => {
  it('with any prefix, and in the strict namespace', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const words = '<x:body><x:p><x:r><x:rPr><x:b x:val="false"/></x:rPr><x:t>words</x:t></x:r></x:p></x:body>';
    expect(texts(document(`<x:document xmlns:x="${strict}">${words}</x:document>`))).toEqual(['words']);
    const plain = words.replaceAll('<x:', '<').replaceAll('</x:', '</');
    expect(texts(document(`<document xmlns="${strict}">${plain}</document>`))).toEqual(['words']);
  });

  it('without what only looks like Word’s elements', () => {
    const other = `<w:document xmlns:w="urn:other">${p('words')}</w:document>`;
    expect(refusal(document(other))).toMatch(/no Word document/);
    const local = body(p('seen') + `<w:p xmlns:w="urn:other">${run('unseen')}</w:p>` + p('again'));
    expect(texts(document(local))).toEqual(['seen', 'again']);
  });

  it('in UTF-16 and with a byte order mark', () => {
    const xml = body(p('“words”')).replace('UTF-8', 'UTF-16');
    expect(texts(document(Buffer.from(`\ufeff${xml}`, 'utf16le')))).toEqual(['“words”']);
    expect(texts(document(Buffer.from(`\ufeff${xml}`, 'utf16le').swap16()))).toEqual(['“words”']);
    expect(texts(document(`\ufeff${body(p('“words”'))}`))).toEqual(['“words”']);
  });

  it('wherever its relationships say that it stands', () => {
    const rels = relationships(relation('rId1', 'officeDocument', '/documents/./main.xml'));
    expect(texts(zip({ '_rels/.rels': rels, 'documents/main.xml': body(p('words')) }))).toEqual(['words']);
  });

  it('with CDATA, comments and processing instructions', () => {
    expect(texts(document(body('<!-- <w:p> --><?x <w:p>?><w:p><w:r><w:t><![CDATA[a<b]]>&gt;c</w:t></w:r></w:p>')))).toEqual([
      'a<b>c',
    ]);
  });

  it('with very many empty paragraphs', () => {
    expect(texts(document(body('<w:p/>'.repeat(200_000) + p('words'))))).toEqual(['words']);
  });
});
