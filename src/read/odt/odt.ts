import { openBox } from '../../ooxml/box.js';
import { inputError } from '../../model/problem.js';
import type { Apart, Reading, View } from '../../model/reading.js';
import { counted } from '../counted.js';
import { decodeText } from '../decode.js';
import { outline } from '../outline/outline.js';
import { settle } from '../story.js';
import { Body } from './body.js';
import { Margins } from './margins.js';
import { Sections } from './sections.js';
import { Styles } from './styles.js';
import { parseXml } from './xml.js';

const LARGEST = 64_000_000;
const PARTS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

/**
 * Reads an OpenDocument text, zipped (.odt) or flat (.fodt), by ODF 1.2 and 1.3.
 * @param options `view` says which text of tracked changes is read
 * @throws InputError when it is damaged, encrypted, too large, or not well-formed
 */
export function readOdt(bytes: Uint8Array, file: string, options: { view: View }): Reading {
  const { styles: stylesXml, content } = partsOf(bytes, file);
  const styles = new Styles();
  const margins = new Margins();
  const body = new Body(styles, options.view);
  const common = { 'office:styles': styles, 'office:master-styles': margins };
  // The automatic styles of styles.xml are those of its headers and footers.
  if (stylesXml !== null) parseXml(stylesXml, 'styles.xml', file, new Sections(common));
  const whole = { ...common, 'office:automatic-styles': styles, 'office:body': body };
  parseXml(content, 'content.xml', file, new Sections(whole));
  return readingOf(body, styles, margins.apart, content.includes('text:soft-page-break'));
}

function partsOf(bytes: Uint8Array, file: string): { styles: string | null; content: string } {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    if (bytes.length > LARGEST) throw inputError(file, `the file has ${bytes.length} bytes`, `at most ${LARGEST}`);
    return { styles: null, content: decodeText(bytes) };
  }
  const box = openBox(bytes, file, (name) => PARTS.has(name), '.odt');
  const manifest = box.get('META-INF/manifest.xml');
  if (manifest && decodeText(manifest).includes('encryption-data'))
    throw inputError(file, 'the file is encrypted with a password; open it in LibreOffice and save it without one');
  const content = box.get('content.xml');
  if (!content) throw inputError(file, 'the part content.xml is missing', 'an OpenDocument text (.odt)');
  const styles = box.get('styles.xml');
  return { styles: styles ? decodeText(styles) : null, content: decodeText(content) };
}

function readingOf(body: Body, styles: Styles, margins: Apart[], paged: boolean): Reading {
  const found = [...body.story.found, ...body.notes.found];
  if (paged) found.forEach((one, index) => (one.page = body.pages[index] ?? 1));
  const paragraphs = outline(found);
  const { apart, changes } = settle([body.story, body.notes], paragraphs);
  const { pictures, objects, numbering } = body;
  return {
    format: 'odt',
    agreement: { title: '', language: styles.language ?? 'en-US', legend: null, date: null, paragraphs, notes: [] },
    apart: [...margins, ...apart],
    changes,
    labels: numbering.unresolved
      ? { status: 'partly', reason: 'A list names a style that the file does not have.' }
      : { status: 'resolved', reason: null },
    pages: paged ? body.page : null,
    unread: [
      ...(pictures > 0 ? [`${counted(pictures, 'picture')} not read.`] : []),
      ...(objects > 0 ? [`${counted(objects, 'embedded object')} not read.`] : []),
    ],
  };
}
