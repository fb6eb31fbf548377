import { around } from './around.js';
import type { Paragraph } from '../../model/agreement.js';
import { danglingIn } from './citations.js';
import type { DocumentHit, DocumentRule } from './document-rule.js';
import { romanValue } from './ordinal.js';

/** How many numbered places a document has at least, for a citation of another one to be wrong. */
const FEW = 4;

/** A citation of a section or article of this agreement that it does not have. */
export const brokenCrossReference: DocumentRule = {
  id: 'broken-cross-reference',
  title: 'Reference to a section that is not there',
  severity: 'warning',
  why: 'The text relies on a provision that this agreement does not contain: it was deleted or renumbered, and what the reference meant is now open to argument.',
  ask: 'Name the section that is meant, or delete the reference.',
  find({ reading }) {
    const { paragraphs } = reading.agreement;
    if (reading.labels.status === 'none' || paragraphs.filter(({ level }) => level > 0).length < FEW) return [];
    const highest = highestIn(paragraphs);
    const numbered = new Set(paragraphs.flatMap(({ section }) => (section === null ? [] : inDigits(section))));
    const broken = danglingIn(paragraphs).filter(
      ({ kind, name, paragraph, end }) =>
        kind === 'section' &&
        !numbered.has(name.replace(/^[A-Za-z]+ /, '')) &&
        !isOfLaw(name, paragraphs[paragraph]?.text.slice(end, end + 2) ?? '', highest),
    );
    const hits = broken.map(({ paragraph, start, end, name }): DocumentHit => ({
      paragraph,
      ...around(paragraphs[paragraph]?.text ?? '', start, end),
      message: `This cites ${name}, and the agreement has no ${name}.`,
      ...(reading.labels.status === 'resolved' ? {} : { severity: 'note' }),
    }));
    return isDisturbed(hits.length, paragraphs) ? hits.slice(0, 1).map((hit) => asOne(hit, hits.length)) : hits;
  },
};

/** So many references lead nowhere that the numbers of the whole document must have changed, or cannot be told from the file. */
function isDisturbed(broken: number, paragraphs: readonly Paragraph[]): boolean {
  if (broken < MANY) return false;
  const cited = paragraphs.reduce((sum, { marks }) => sum + marks.filter(({ kind }) => kind === 'reference').length, 0);
  return broken * 4 > cited;
}
const MANY = 8;

const asOne = (hit: DocumentHit, count: number): DocumentHit => ({
  ...hit,
  message: `This and ${count - 1} other references cite sections by numbers that no section has: the sections were renumbered.`,
  severity: 'note',
});

/** "V.3" is cited as "5.3" too. */
function inDigits(section: string): string[] {
  const roman = /^([IVXL]{1,6})\./.exec(section)?.[1];
  return roman === undefined ? [] : [`${romanValue(roman)}${section.slice(roman.length)}`];
}

/** Room for a draft that once was longer. */
const SPARE = 10;
/** A number far above the agreement's last one, or with a letter behind it ("Article 45-A"), is that of a statute. */
const isOfLaw = (name: string, behind: string, highest: number) =>
  Number(/\d+/.exec(name)?.[0] ?? 0) > 2 * highest + SPARE || /^-[A-Z0-9]/.test(behind);

/** The highest number of an article or section in the body. */
function highestIn(paragraphs: readonly Paragraph[]): number {
  let highest = 0;
  for (const { level, section, place } of paragraphs)
    if (level > 0 && place.exhibit === null)
      highest = Math.max(highest, Number(/\d{1,3}/.exec(section ?? '')?.[0] ?? articleValue(section ?? '')));
  return highest;
}

const articleValue = (section: string) => romanValue(/^(?:Article )?([IVXL]{1,6})\b/.exec(section)?.[1] ?? '');
