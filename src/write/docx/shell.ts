import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import type * as Docx from 'docx';
import { NUM } from './style.js';
import { numberingXml } from './numbering.js';

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
export const footerMark = (section: number) => `@@footer${section}@@`;

const shells = new Map<number, Promise<Shell>>();

/** @param sections how many sections (body and exhibits) the document has; the shell is made once for each number. */
export function shellFor(sections: number): Promise<Shell> {
  const known = shells.get(sections) ?? makeShell(sections);
  shells.set(sections, known);
  return known;
}

async function makeShell(count: number): Promise<Shell> {
  const docx = createRequire(import.meta.url)('docx') as typeof Docx;
  const file = new docx.Document({
    styles: { default: defaults(), paragraphStyles: styles() },
    comments: { children: [{ id: 0, children: [new docx.Paragraph('')] }] },
    sections: Array.from({ length: count }, (_, index) => ({
      properties: { page: { size: { width: 12240, height: 15840 }, margin: MARGIN } },
      headers: { default: new docx.Header({ children: [edge(docx, 'Header', [HEADER_LEFT, '\t', HEADER_RIGHT])] }) },
      footers: { default: new docx.Footer({ children: [footer(docx, index)] }) },
      children: [new docx.Paragraph('')],
    })),
  });
  const zip = unzipSync(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
  const parts = new Map(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const document = parts.get('word/document.xml') as string;
  parts.delete('word/document.xml');
  parts.set('word/numbering.xml', numberingXml());
  parts.set('word/styles.xml', withNumbering(parts.get('word/styles.xml') as string));
  for (const [name, xml] of parts) if (/footer\d+\.xml$/.test(name)) parts.set(name, withCachedResults(xml));
  return {
    parts,
    open: (/<w:document[^>]*>/.exec(document) as RegExpExecArray)[0],
    sections: document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [],
  };
}

const MARGIN = { top: 1440, bottom: 1296, left: 1440, right: 1440, header: 620, footer: 620 };
export const FONT = 'Times New Roman';
const INK = '1F2A37';

function defaults(): NonNullable<Docx.IStylesOptions['default']> {
  const heading = { run: { bold: true, allCaps: true, size: 23, color: INK } };
  return {
    document: {
      run: { font: FONT, size: 22, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 120, line: 252 } },
    },
    title: {
      run: { bold: true, allCaps: true, size: 36, color: INK },
      paragraph: { alignment: 'center', spacing: { before: 2400, after: 480 } },
    },
    heading1: {
      ...heading,
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 320, after: 140 }, outlineLevel: 0 },
    },
    heading2: {
      run: { bold: true, size: 22, color: INK },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 160, after: 60 }, outlineLevel: 1 },
    },
  };
}

/** docx writes every paragraph property into a style; its type for styles lists only some. */
type StyleOptions = Omit<Docx.IParagraphStyleOptions, 'id' | 'name' | 'paragraph'> & {
  paragraph?: Docx.IParagraphPropertiesOptions;
};

function styles(): Docx.IParagraphStyleOptions[] {
  const style = (id: string, name: string, rest: StyleOptions) =>
    ({ id, name, basedOn: 'Normal', next: 'BodyText', quickFormat: true, ...rest }) as Docx.IParagraphStyleOptions;
  const item = (id: string, name: string) => style(id, name, { next: id, paragraph: { alignment: 'both' } });
  return [
    style('Subtitle', 'Subtitle', {
      run: { size: 26 },
      paragraph: { alignment: 'center', spacing: { after: 200, line: 300 } },
    }),
    style('BodyText', 'Body Text', { next: 'BodyText', paragraph: { alignment: 'both' } }),
    style('SectionText', 'Section Text', { basedOn: 'BodyText', next: 'SectionText', paragraph: { indent: { left: 720 } } }),
    style('Definition', 'Definition', { basedOn: 'SectionText', next: 'Definition' }),
    ...[1, 2, 3].map((level) => item(`Item${level}`, `Item ${level}`)),
    style('ExhibitHeading', 'Exhibit Heading', {
      basedOn: 'Heading1',
      paragraph: { outlineLevel: 0, spacing: { before: 0, after: 200 } },
    }),
    style('ExhibitSection', 'Exhibit Section', { basedOn: 'Heading2', paragraph: { outlineLevel: 1 } }),
    ...[1, 2, 3].map((level) => item(`ExhibitItem${level}`, `Exhibit Item ${level}`)),
    style('Recital', 'Recital', { paragraph: { alignment: 'both' } }),
    style('Subheading', 'Subheading', {
      run: { bold: true, allCaps: true, color: INK },
      paragraph: { alignment: 'center', keepNext: true, spacing: { before: 240, after: 160 } },
    }),
    style('ContentsHeading', 'Contents Heading', {
      run: { bold: true, allCaps: true, color: INK },
      paragraph: { alignment: 'center', pageBreakBefore: true, spacing: { after: 200 } },
    }),
    style('TableText', 'Table Text', {
      next: 'TableText',
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 240 } },
    }),
    style('SignatureLine', 'Signature Line', {
      next: 'SignatureLine',
      paragraph: { spacing: { before: 60, after: 60 }, keepLines: true },
    }),
    style('TOC1', 'toc 1', {
      next: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: {
        spacing: { before: 100, after: 20 },
        tabStops: contentsTabs(1500),
        indent: { left: 1500, hanging: 1500, right: 720 },
      },
    }),
    style('TOC2', 'toc 2', {
      next: 'Normal',
      run: { size: 20 },
      paragraph: {
        spacing: { after: 0, line: 240 },
        tabStops: contentsTabs(1500),
        indent: { left: 1500, hanging: 780, right: 720 },
      },
    }),
    style('Header', 'header', {
      next: 'Header',
      run: { size: 17, color: '5B6673' },
      paragraph: { spacing: { after: 0 }, tabStops: [RIGHT] },
    }),
    style('Footer', 'footer', {
      next: 'Footer',
      run: { size: 17, color: '5B6673' },
      paragraph: { spacing: { after: 0 }, tabStops: [RIGHT] },
    }),
    style('CommentText', 'annotation text', {
      next: 'CommentText',
      run: { size: 18 },
      paragraph: { spacing: { after: 60 } },
    }),
  ];
}

const RIGHT = { type: 'right', position: 9360 } as const;
const contentsTabs = (left: number) => [
  { type: 'left' as const, position: left },
  { ...RIGHT, leader: 'dot' as const },
];

function edge(
  docx: typeof Docx,
  style: string,
  children: (string | (typeof Docx.PageNumber)[keyof typeof Docx.PageNumber])[],
) {
  return new docx.Paragraph({ style, children: [new docx.TextRun({ children })] });
}

function footer(docx: typeof Docx, section: number) {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return edge(docx, 'Footer', [footerMark(section), '\t', 'Page ', CURRENT, ' of ', TOTAL_PAGES]);
}

/** docx writes PAGE and NUMPAGES without a cached result; readers that do not lay out pages would show nothing. */
const withCachedResults = (xml: string) =>
  xml.replaceAll(
    '<w:fldChar w:fldCharType="separate"/></w:r>',
    '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>',
  );

/** docx drops a style's numbering; the styles that number themselves get it here (17.3.1.19), in the order of CT_PPr. */
function withNumbering(xml: string): string {
  const numbered: [string, number, number][] = [
    ['Heading1', NUM.articleHeadings, 0],
    ['Heading2', NUM.articles, 1],
    ['Item1', NUM.articles, 2],
    ['Item2', NUM.articles, 3],
    ['Item3', NUM.articles, 4],
    ['ExhibitHeading', NUM.exhibits, 0],
    ['ExhibitSection', NUM.exhibits, 1],
    ['ExhibitItem1', NUM.exhibits, 2],
    ['ExhibitItem2', NUM.exhibits, 3],
    ['ExhibitItem3', NUM.exhibits, 4],
    ['Recital', NUM.recitals, 0],
  ];
  return numbered.reduce((styles, [id, num, level]) => {
    const properties = new RegExp(
      `(<w:style [^>]*w:styleId="${id}"[^>]*>(?:(?!</w:style>).)*?<w:pPr>(?:<w:(?:keepNext|keepLines|pageBreakBefore)/>)*)`,
      's',
    );
    return styles.replace(properties, `$1<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);
  }, xml);
}
