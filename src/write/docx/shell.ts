import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import type * as Docx from 'docx';
import { BUILT, HOME } from '../../model/home.js';
import { fromPoints, STYLE_NAMES, styleOfLook, twips, type Look, type StyleId } from '../../model/look.js';
import { numberingXml } from './numbering.js';
import { NUMBERED } from './style.js';

/** Everything of a document but its text: every part but document.xml and comments.xml, and the section properties. */
export interface Shell {
  parts: Map<string, string>;
  /** Opening tag of w:document with its namespaces. */
  open: string;
  /** One w:sectPr for the body and one for each exhibit. */
  sections: string[];
}

export const HEADER_LEFT = '@@legend@@';
export const HEADER_RIGHT = '@@date@@';
export const PAGE_COUNT = '@@pages@@';
export const footerMark = (section: number) => `@@footer${section}@@`;

const shells = new WeakMap<Look, Map<number, Promise<Shell>>>();

const require = createRequire(import.meta.url);

/** @param sections how many sections (body and exhibits) the document has; a shell is made once for each look and number. */
export function shellFor(look: Look, sections: number): Promise<Shell> {
  const known = shells.get(look) ?? shells.set(look, new Map()).get(look)!;
  const shell = () => readCompiledShell(look, sections) ?? makeShell(look, sections);
  return known.get(sections) ?? known.set(sections, Promise.resolve(shell())).get(sections)!;
}

/** Shells that the build has made, as generated modules; a look that differs from ours is made afresh. */
export const compiledShellName = (sections: number) => `shells/${sections}.json`;
export const lookKey = (look: Look) => JSON.stringify(look);

function readCompiledShell(look: Look, sections: number): Shell | undefined {
  if (!BUILT) return undefined;
  try {
    const compiled = require(`${HOME}dist/${compiledShellName(sections)}`) as {
      key: string;
      parts: [string, string][];
    } & Omit<Shell, 'parts'>;
    return compiled.key === lookKey(look) ? { ...compiled, parts: new Map(compiled.parts) } : undefined;
  } catch {
    return undefined;
  }
}

export async function makeShell(look: Look, count: number): Promise<Shell> {
  const docx = require('docx') as typeof Docx;
  const { width, height, top, bottom, left, right, edge } = look.page;
  const margin = {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(left),
    right: twips(right),
    header: twips(edge),
    footer: twips(edge),
  };
  const file = new docx.Document({
    styles: { default: { document: documentDefaults(look) }, paragraphStyles: paragraphStyles(look) },
    comments: { children: [{ id: 0, children: [new docx.Paragraph('')] }] },
    sections: Array.from({ length: count }, (_, index) => ({
      properties: { page: { size: { width: twips(width), height: twips(height) }, margin } },
      headers: {
        default: new docx.Header({ children: [line(docx, 'Header', [HEADER_LEFT, new docx.Tab(), HEADER_RIGHT])] }),
      },
      footers: { default: new docx.Footer({ children: [footer(docx, index)] }) },
      children: [new docx.Paragraph('')],
    })),
  });
  const zip = unzipSync(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
  const parts = new Map(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const document = parts.get('word/document.xml') as string;
  parts.delete('word/document.xml');
  parts.set('word/numbering.xml', numberingXml(look));
  parts.set('word/styles.xml', withNumbering(withoutBuiltIns(parts.get('word/styles.xml') as string)));
  for (const [name, xml] of parts) {
    if (/footer\d+\.xml$/.test(name)) parts.set(name, withCachedResults(xml));
    if (/<Relationships [^>]*\/>$/.test(xml)) parts.delete(name);
  }
  return {
    parts,
    open: (/<w:document[^>]*>/.exec(document) as RegExpExecArray)[0],
    sections: withOneHeader(document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [], parts),
  };
}

function documentDefaults({ font, text }: Look): Docx.IDocumentDefaultsOptions {
  return {
    run: { font, size: text.size * 2, language: { value: 'en-US' } },
    paragraph: { spacing: { after: fromPoints(text.after), line: Math.round(text.line * 240), lineRule: 'auto' } },
  };
}

const BASED_ON: Partial<Record<StyleId, StyleId>> = {
  ExhibitHeading: 'Heading1',
  ExhibitSection: 'Heading2',
  SectionText: 'BodyText',
  Definition: 'SectionText',
};
const OUTLINE: Partial<Record<StyleId, number>> = { Heading1: 0, ExhibitHeading: 0, Heading2: 1, ExhibitSection: 1 };
const FOLLOWED_BY_TEXT: StyleId[] = ['Title', 'Subtitle', 'ContentsHeading', 'Subheading'];
const FOLLOWED_BY_SECTION_TEXT: StyleId[] = ['Heading2', 'ExhibitSection'];

function paragraphStyles(look: Look): Docx.IParagraphStyleOptions[] {
  return (Object.keys(STYLE_NAMES) as StyleId[]).map((id) => {
    const {
      size,
      bold,
      caps,
      ink,
      align,
      before,
      after,
      line: lines,
      left,
      hanging,
      keep_next,
      page_break,
    } = styleOfLook(look, id);
    const edge = id === 'Header' || id === 'Footer';
    const outlineLevel = OUTLINE[id];
    // docx writes every paragraph property into a style; its type for styles lists only some.
    const paragraph: Docx.IParagraphPropertiesOptions = {
      ...(keep_next ? { keepNext: true, keepLines: true } : {}),
      ...(page_break ? { pageBreakBefore: true } : {}),
      ...(edge || id.startsWith('TOC') ? { tabStops: tabStops(look, id, left) } : {}),
      spacing: { before: fromPoints(before), after: fromPoints(after), line: Math.round(lines * 240), lineRule: 'auto' },
      indent: { left: twips(left), hanging: twips(hanging) },
      alignment: align,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    };
    const run = { bold, allCaps: caps, size: size * 2, ...(ink ? { color: look.ink } : edge ? { color: look.muted } : {}) };
    const next = FOLLOWED_BY_TEXT.includes(id)
      ? 'BodyText'
      : FOLLOWED_BY_SECTION_TEXT.includes(id)
        ? 'SectionText'
        : id === 'Heading1'
          ? 'Heading2'
          : id === 'ExhibitHeading'
            ? 'ExhibitSection'
            : id;
    return {
      id,
      name: STYLE_NAMES[id],
      basedOn: BASED_ON[id] ?? 'Normal',
      next,
      quickFormat: true,
      run,
      paragraph,
    } as Docx.IParagraphStyleOptions;
  });
}

function tabStops({ page }: Look, id: StyleId, left: number): Docx.TabStopDefinition[] {
  const right = { type: 'right' as const, position: twips(page.width - page.left - page.right) };
  return id.startsWith('TOC')
    ? [
        { type: 'left', position: twips(left) },
        { ...right, leader: 'dot' },
      ]
    : [right];
}

type RunChild = string | Docx.Tab | (typeof Docx.PageNumber)[keyof typeof Docx.PageNumber];

function line(docx: typeof Docx, style: StyleId, children: RunChild[]) {
  return new docx.Paragraph({ style, children: [new docx.TextRun({ children })] });
}

function footer(docx: typeof Docx, section: number) {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return line(docx, 'Footer', [footerMark(section), new docx.Tab(), 'Page ', CURRENT, ' of ', TOTAL_PAGES]);
}

/** docx writes PAGE and NUMPAGES without a cached result; readers that do not lay out pages would show nothing. */
function withCachedResults(xml: string): string {
  const results = ['1', PAGE_COUNT];
  const separator = '<w:fldChar w:fldCharType="separate"/></w:r>';
  return xml.replaceAll(separator, () => `${separator}<w:r><w:t>${results.shift()}</w:t></w:r>`);
}

/** docx writes the header once for each section; all of them share the first. */
function withOneHeader(sections: readonly string[], parts: Map<string, string>): string[] {
  const reference = /<w:headerReference [^>]*\/>/;
  const first = reference.exec(sections[0] ?? '')?.[0] ?? '';
  for (let index = 2; index <= sections.length; index++) {
    parts.delete(`word/header${index}.xml`);
    const mention = new RegExp(`<(?:Relationship|Override) [^>]*header${index}\\.xml"[^>]*/>`, 'g');
    for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels']) {
      parts.set(name, (parts.get(name) as string).replace(mention, ''));
    }
  }
  return sections.map((section) => section.replace(reference, first));
}

const STYLE = /<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs;
const KEPT = new Set([
  'Normal',
  'TableNormal',
  'Hyperlink',
  'CommentReference',
  'FootnoteReference',
  'EndnoteReference',
  'DefaultParagraphFont',
  'NoList',
]);

/** docx brings its own versions of built-in styles; those that we define must stand there once, and unused ones not at all. */
function withoutBuiltIns(xml: string): string {
  const last = new Map(Array.from(xml.matchAll(STYLE), (match) => [match[1], match.index]));
  return xml.replace(STYLE, (style, id: string, at: number) =>
    (KEPT.has(id) || id in STYLE_NAMES) && last.get(id) === at ? style : '',
  );
}

/** docx drops a style's numbering; the styles that number themselves get it here (17.3.1.19), in the order of CT_PPr. */
function withNumbering(xml: string): string {
  return NUMBERED.reduce((styles, [id, num, level]) => {
    const start = new RegExp(
      `(<w:style [^>]*w:styleId="${id}"[^>]*>(?:(?!</w:style>).)*?<w:pPr>(?:<w:(?:keepNext|keepLines|pageBreakBefore)/>)*)`,
      's',
    );
    return styles.replace(start, `$1<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);
  }, xml);
}
