/**
 * Labels as Word counts them, resolved anew from numbering.xml, for the numbering that our writer makes: counters belong to
 * the abstract list; an instance may override a level; a deeper level starts again when a shallower one advances.
 */
interface Level {
  format: string;
  text: string;
  legal: boolean;
}

export interface Labelled {
  label: string | null;
  text: string;
  bookmarks: string[];
}

export function wordLabels(documentXml: string, numberingXml: string): Labelled[] {
  const abstracts = new Map(
    all(numberingXml, /<w:abstractNum w:abstractNumId="(\d+)">([\s\S]*?)<\/w:abstractNum>/g).map(([id, xml]) => [
      id,
      levelsOf(xml),
    ]),
  );
  const nums = new Map(
    all(numberingXml, /<w:num w:numId="(\d+)">([\s\S]*?)<\/w:num>/g).map(([id, xml]) => {
      const abstract = /<w:abstractNumId w:val="(\d+)"\/>/.exec(xml)![1]!;
      return [id, { abstract, levels: new Map([...abstracts.get(abstract)!, ...levelsOf(xml)]) }];
    }),
  );
  const counters = new Map<string, number[]>();
  return all(documentXml, /<w:p>()([\s\S]*?)<\/w:p>/g).map(([, xml]) => {
    const [, level, num] = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/.exec(xml) ?? [];
    const text = all(xml, /<w:t(?: [^>]*)?>()([^<]*)<\/w:t>/g)
      .map(([, words]) => words)
      .join('');
    const bookmarks = all(xml, /<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"\/>/g).map(([, name]) => name);
    if (num === undefined || num === '0') return { label: null, text, bookmarks };
    const { abstract, levels } = nums.get(num)!;
    const counter = counters.get(abstract) ?? counters.set(abstract, []).get(abstract)!;
    const at = Number(level);
    counter[at] = (counter[at] ?? 0) + 1;
    counter.length = at + 1;
    const own = levels.get(at)!;
    const label = own.text.replace(/%(\d)/g, (_, shown: string) => {
      const shownLevel = levels.get(Number(shown) - 1)!;
      return formatted(counter[Number(shown) - 1] ?? 1, own.legal ? 'decimal' : shownLevel.format);
    });
    return { label, text, bookmarks };
  });
}

/** REF fields with the result that is cached in the document. */
export function references(documentXml: string): { bookmark: string; cached: string }[] {
  const field =
    /<w:instrText[^>]*> REF (\S+) \\r \\h <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t[^>]*>([^<]*)<\/w:t>/g;
  return all(documentXml, field).map(([bookmark, cached]) => ({ bookmark, cached }));
}

const all = (xml: string, pattern: RegExp) =>
  Array.from(xml.matchAll(pattern), ([, first = '', second = '']) => [first, second] as const);

function levelsOf(xml: string): Map<number, Level> {
  return new Map(
    all(xml, /<w:lvl w:ilvl="(\d)">([\s\S]*?)<\/w:lvl>/g).map(([level, inner]) => [
      Number(level),
      {
        format: /<w:numFmt w:val="(\w+)"\/>/.exec(inner)![1]!,
        text: /<w:lvlText w:val="([^"]*)"\/>/.exec(inner)![1]!,
        legal: inner.includes('<w:isLgl/>'),
      },
    ]),
  );
}

function formatted(number: number, format: string): string {
  const letters = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
  if (format === 'lowerLetter') return letters;
  if (format === 'upperLetter') return letters.toUpperCase();
  if (format === 'decimal') return String(number);
  const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const lower = 'x'.repeat(Math.floor(number / 10)) + roman[number % 10];
  return format === 'upperRoman' ? lower.toUpperCase() : lower;
}
