import type { Paragraph } from '../../model/agreement.js';
import type { DocumentHit, DocumentRule } from './document-rule.js';
import { ordinalOf, stepOf, type Count } from './ordinal.js';

/** A number that is left out between two others, or given twice in a row. */
export const numberingGap: DocumentRule = {
  id: 'numbering-gap',
  title: 'Numbering broken',
  severity: 'note',
  why: 'A number that is missing or given twice shows that something was taken out or put in late; references to it can no longer be trusted.',
  ask: 'Ask what stood there, and renumber, or mark the place as “[Reserved]”.',
  find({ reading }) {
    if (reading.labels.status !== 'resolved') return [];
    const { paragraphs } = reading.agreement;
    const lists = new Map<string, Last>();
    return paragraphs.flatMap((paragraph, index): DocumentHit[] => {
      const step = stepOf(paragraph);
      if (!step) return [];
      const last = lists.get(step.list);
      const ordinal = ordinalOf(step.value, last?.count);
      lists.set(step.list, { index, label: step.label, ...ordinal });
      if (!last || ordinal.count !== last.count) return [];
      const message = problem(last, { index, label: step.label, ...ordinal }, step.value, paragraphs);
      return message === null ? [] : [{ ...stretch(paragraph, index), message }];
    });
  },
};

interface Last {
  index: number;
  /** As it is cited: "5.8", "5.1(c)", "Article V". */
  label: string;
  number: number;
  count: Count;
}

/** More numbers than this in one gap show a misread list rather than a deletion. */
const WIDEST = 3;

function problem(last: Last, now: Last, value: string, paragraphs: readonly Paragraph[]): string | null {
  const missing = now.number - last.number - 1;
  if (missing === -1)
    return now.number < 2 || paragraphs[now.index]?.text === ''
      ? null
      : `Two provisions in a row are numbered ${now.label}.`;
  if (missing < 1 || missing > WIDEST || last.number < 1 || explained(last.index, now.index, value, paragraphs)) return null;
  return `The numbering goes from ${last.label} to ${now.label}; ${missing === 1 ? 'one number is' : `${missing} numbers are`} missing.`;
}

/** Two numbers of one list stand no more paragraphs apart. */
const LONGEST = 400;

/** Between the two stands a place held free, or the missing item within a paragraph ("...; (b) ..."). */
function explained(from: number, to: number, value: string, paragraphs: readonly Paragraph[]): boolean {
  const mark = value.startsWith('(');
  if (to - from > LONGEST) return true;
  for (let at = from; at < to; at++) {
    const { text = '' } = paragraphs[at] ?? {};
    if (text.length < 120 && /reserved|omitted|deleted|not used/i.test(text)) return true;
    if (mark && /(?:^|[ ;,:])\([a-z]{1,4}\) /i.test(text)) return true;
  }
  return false;
}

/** Its heading, or its first words; where the number stands alone, the number. */
function stretch({ text, heading, number }: Paragraph, paragraph: number) {
  if (text === '') return { paragraph, start: 0, end: 0, quote: number ?? '' };
  const end = heading?.length ?? (text.length <= 80 ? text.length : Math.max(20, text.lastIndexOf(' ', 80)));
  return { paragraph, start: 0, end };
}
