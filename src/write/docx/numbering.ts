import { twips, type Look, type StyleId } from '../../model/look.js';
import { NUM, NUMBERED } from './style.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type Format = 'upperRoman' | 'upperLetter' | 'lowerRoman' | 'lowerLetter' | 'decimal' | 'bullet';
type Level = [format: Format, text: string];

const ITEMS: Level[] = [
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
  ['upperLetter', '(%5)'],
];
const LISTS: { num: number; levels: Level[] }[] = [
  { num: NUM.articles, levels: [['decimal', 'Article %1'], ['decimal', '%1.%2'], ...ITEMS] },
  { num: NUM.exhibits, levels: [['upperLetter', 'Exhibit %1'], ['decimal', '%1-%2'], ...ITEMS] },
  { num: NUM.recitals, levels: [['upperLetter', '%1.']] },
  { num: NUM.bullets, levels: [['bullet', '•']] },
];

/**
 * numbering.xml (ECMA-376 part 1, 17.9). Article headings print ARTICLE I while sections print 1.1: one abstract list
 * counts in decimals, and article headings use a second instance of it whose level 0 is overridden (17.9.8) to Roman;
 * instances of one abstract list share their counters. `isLgl` alone would do in Word, but LibreOffice 7 ignores it.
 */
export function numberingXml(look: Look): string {
  const abstracts = LISTS.map(
    ({ num, levels }, index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}"><w:nsid w:val="4D53410${index + 1}"/><w:multiLevelType w:val="multilevel"/>` +
      `${levels.map((level, at) => levelXml(level, at, styleAt(num, at), look)).join('')}</w:abstractNum>`,
  );
  const override = `<w:lvlOverride w:ilvl="0">${levelXml(['upperRoman', 'Article %1'], 0, 'Heading1', look)}</w:lvlOverride>`;
  const nums = LISTS.map(({ num }, index) => [num, index + 1, ''] as const);
  const all = [...nums, [NUM.articleHeadings, 1, override] as const].sort(([a], [b]) => a - b);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}">${abstracts.join('')}` +
    all
      .map(([num, abstract, inner]) => `<w:num w:numId="${num}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`)
      .join('') +
    '</w:numbering>'
  );
}

/** The style that a level belongs to; the article level belongs to the article headings' own instance. */
function styleAt(num: number, level: number): StyleId {
  const owner = num === NUM.articles && level === 0 ? NUM.articleHeadings : num;
  return (NUMBERED.find(([, one, at]) => one === owner && at === level) as [StyleId, number, number])[0];
}

/** Child order as CT_Lvl demands it (17.9.6). */
function levelXml([format, text]: Level, index: number, style: StyleId, look: Look): string {
  const { left, hanging } = look.styles[style];
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/>` +
    `${text === '%1.%2' ? '<w:isLgl/>' : ''}<w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${twips(left)}" w:hanging="${twips(hanging)}"/></w:pPr></w:lvl>`
  );
}
