import { inputError } from '../../model/problem.js';
import type { Paragraph } from '../../model/agreement.js';
import type { Change, Reading, View } from '../../model/reading.js';
import { openPackage, type Package } from '../../ooxml/package.js';
import { scanXml } from '../../ooxml/scan.js';
import { outline } from '../outline/outline.js';
import { BLOCKS } from './blocks.js';
import { Gathering } from './gather.js';
import { Numbering } from './numbering.js';
import { refuseCompound } from './refuse.js';
import { Story } from './story.js';
import { Styles } from './styles.js';

const WANTED = new Set(['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer']);

/**
 * Reads a Word file (ECMA-376, transitional or strict; .docx, .docm, .dotx) as it is printed: numbers counted, fields by
 * their results, tracked changes accepted or not.
 * @param file its name, for messages
 * @throws InputError when it is encrypted, no Word document, damaged, or past a bound
 */
export function readDocx(bytes: Uint8Array, file: string, { view }: { view: View }): Reading {
  refuseCompound(bytes, file);
  const box = openPackage(bytes, file, WANTED);
  const part = (type: string) => box.related.find((related) => related.type === type);
  const [stylesPart, numberingPart] = [part('styles'), part('numbering')];
  const styles = new Styles(stylesPart?.text, file, stylesPart?.name ?? '');
  const numbering = new Numbering(numberingPart?.text, styles, file, numberingPart?.name ?? '');

  const tell = ({ text, name }: Pick<Package, 'text' | 'name'>): Story => {
    const story = new Story(view, styles, file);
    scanXml(text, BLOCKS, story, file, name);
    story.flush();
    return story;
  };
  const body = tell(box);
  if (body.root !== 'document')
    throw inputError(file, `its main part ${box.name} is no Word document`, 'a Word document (.docx)');
  const story = (type: string) => {
    const related = part(type);
    return related === undefined ? null : tell(related);
  };
  const margins = box.related
    .filter(({ type, id }) => (type === 'header' || type === 'footer') && body.margins.has(id))
    .map((related) => ({ kind: related.type as 'header' | 'footer', story: tell(related) }));
  const paged = box.text.includes('lastRenderedPageBreak');
  const gathering = new Gathering(styles, numbering, paged);
  gathering.gather({
    body,
    notes: { footnote: story('footnotes'), endnote: story('endnotes') },
    comments: story('comments'),
    margins,
  });
  const paragraphs = outline(gathering.found);
  return {
    format: 'docx',
    agreement: {
      title: '',
      language: styles.language ?? 'en-US',
      legend: null,
      date: null,
      paragraphs,
      notes: [],
    },
    apart: gathering.apart,
    changes: moved(gathering, paragraphs),
    labels: gathering.labels(),
    pages: paged ? body.page : null,
    unread: body.unread.sentences(),
  };
}

/** The offsets of changes in paragraphs whose typed number now stands apart from their text. */
function moved({ found, changes }: Gathering, paragraphs: readonly Paragraph[]): Change[] {
  return changes.map((change) => {
    const by = (found[change.paragraph]?.text.length ?? 0) - (paragraphs[change.paragraph]?.text.length ?? 0);
    return { ...change, start: Math.max(0, change.start - by), end: Math.max(0, change.end - by) };
  });
}
