import { NUM, type StyleId } from './style.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Level {
  format: 'upperRoman' | 'upperLetter' | 'lowerRoman' | 'lowerLetter' | 'decimal' | 'bullet';
  text: string;
  style?: StyleId;
  left: number;
  hanging: number;
  legal?: true;
}

const SECTION: Omit<Level, 'text' | 'style'> = { format: 'decimal', left: 720, hanging: 720 };
const items = (prefix: 'Item' | 'ExhibitItem'): Level[] => [
  { format: 'lowerLetter', text: '(%3)', style: `${prefix}1`, left: 1260, hanging: 540 },
  { format: 'lowerRoman', text: '(%4)', style: `${prefix}2`, left: 1800, hanging: 540 },
  { format: 'upperLetter', text: '(%5)', style: `${prefix}3`, left: 2340, hanging: 540 },
];
const ARTICLE: Level = { format: 'decimal', text: 'Article %1', style: 'Heading1', left: 1620, hanging: 1620 };
const ARTICLES: Level[] = [ARTICLE, { ...SECTION, text: '%1.%2', style: 'Heading2', legal: true }, ...items('Item')];
const EXHIBITS: Level[] = [
  { format: 'upperLetter', text: 'Exhibit %1', style: 'ExhibitHeading', left: 1620, hanging: 1620 },
  { ...SECTION, text: '%1-%2', style: 'ExhibitSection' },
  ...items('ExhibitItem'),
];
const RECITALS: Level[] = [{ format: 'upperLetter', text: '%1.', style: 'Recital', left: 720, hanging: 720 }];
const BULLETS: Level[] = [{ format: 'bullet', text: '•', left: 540, hanging: 270 }];

/**
 * numbering.xml (ECMA-376 part 1, 17.9). Article headings print ARTICLE I while sections print 1.1: one abstract list
 * counts in decimals, and article headings use a second instance of it whose level 0 is overridden (17.9.8) to Roman;
 * instances of one abstract list share their counters. `isLgl` alone would do in Word, but LibreOffice 7 ignores it.
 */
export function numberingXml(): string {
  const override = `<w:lvlOverride w:ilvl="0">${levelXml({ ...ARTICLE, format: 'upperRoman' }, 0)}</w:lvlOverride>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">` +
    abstractXml(1, ARTICLES) +
    abstractXml(2, EXHIBITS) +
    abstractXml(3, RECITALS) +
    abstractXml(4, BULLETS) +
    numXml(NUM.articles, 1) +
    numXml(NUM.articleHeadings, 1, override) +
    numXml(NUM.exhibits, 2) +
    numXml(NUM.recitals, 3) +
    numXml(NUM.bullets, 4) +
    '</w:numbering>'
  );
}

const abstractXml = (id: number, levels: readonly Level[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="4D53410${id}"/><w:multiLevelType w:val="multilevel"/>` +
  `${levels.map(levelXml).join('')}</w:abstractNum>`;

const numXml = (id: number, abstract: number, override = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;

/** Child order as CT_Lvl demands it (17.9.6). */
function levelXml({ format, text, style, left, hanging, legal }: Level, index: number): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    `${style ? `<w:pStyle w:val="${style}"/>` : ''}` +
    `${legal ? '<w:isLgl/>' : ''}<w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`
  );
}
