import type { Mark, Paragraph } from '../../model/agreement.js';
import { around } from './around.js';
import type { DocumentHit, DocumentRule } from './document-rule.js';

/** A place that was left to be filled in: a line, a bracketed instruction, "TBD". */
export const unfilledBlank: DocumentRule = {
  id: 'unfilled-blank',
  title: 'Blank not filled in',
  severity: 'warning',
  why: 'A term was left open. A court may fill it in, or hold that there is no agreement on it, and somebody may fill it in after signing.',
  ask: 'Fill in the blank, or delete the words that need it, before anything is signed.',
  find({ reading }) {
    const { paragraphs } = reading.agreement;
    const signed = signedAt(paragraphs);
    const forms = formsIn(paragraphs);
    return paragraphs.flatMap((paragraph, index): DocumentHit[] => {
      const { look, place, text, marks } = paragraph;
      if (look === 'signature' || look === 'contents' || signed.has(index) || forms.has(place.exhibit ?? '')) return [];
      const blanks = marks.filter((mark) => mark.kind === 'blank' && !isBox(mark, text));
      const [first] = blanks;
      if (!first) return [];
      return [{ paragraph: index, ...around(text, first.start, first.end), message: messageOf(blanks.length) }];
    });
  },
  examples: {
    flags: ['Practice shall pay Manager $________ per month.', 'This agreement begins on [insert date].'],
    passes: ['By: ____________________', '[Signature page follows]', 'Practice shall pay Manager $9,000 per month.'],
  },
};

const messageOf = (count: number) =>
  count === 1 ? 'A blank is left to be filled in.' : `${count} blanks are left to be filled in here.`;

/** "[ ] Yes  [ ] No": boxes to tick, in a paragraph that begins with one. */
const isBox = ({ start, end }: Mark, text: string) => /^\[\s*\]/.test(text) && /^\[\s*\]$/.test(text.slice(start, end));

const SIGNATURE = /^(?:By|Signed|Signature|Print(?:ed)? Name|Name|Title|Its|Date|Dated)\s*:?\s*_{3,}|^(?:By|Signature)\s*:/i;
const SIGNER =
  /^(?:By|Name|Title|Its|Dated?|Address|Signed|Signature|Print(?:ed)? Name|Witness|Attest|NPI|License No\.?)\b.{0,30}_{3,}/i;
/** How far from the line that is signed the lines for name, title and date stand. */
const NEAR = 6;

/** The lines of signature blocks that stand outside the signature page, as at the end of an exhibit. */
function signedAt(paragraphs: readonly Paragraph[]): Set<number> {
  const lines = new Set<number>();
  paragraphs.forEach(({ text }, index) => {
    if (text.length > 120 || !SIGNATURE.test(text)) return;
    for (let at = Math.max(0, index - NEAR); at <= index + NEAR; at++)
      if (SIGNER.test(paragraphs[at]?.text ?? '')) lines.add(at);
  });
  return lines;
}

/** Exhibits that are forms for later use, with blanks meant to stay: "EXHIBIT C – FORM OF PROMISSORY NOTE". */
function formsIn(paragraphs: readonly Paragraph[]): Set<string> {
  const forms = new Set<string>();
  const seen = new Map<string, number>();
  for (const { place, text } of paragraphs) {
    if (place.exhibit === null) continue;
    const count = seen.get(place.exhibit) ?? 0;
    seen.set(place.exhibit, count + 1);
    if (count < 3 && text.length < 150 && /\bforms? (?:of|for)\b/i.test(text)) forms.add(place.exhibit);
  }
  return forms;
}
