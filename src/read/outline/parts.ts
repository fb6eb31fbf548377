import type { Found } from '../found.js';
import type { Label } from './label.js';

/** What a stretch of the document is. */
export type Part = 'front' | 'recitals' | 'body' | 'signatures';

const RECITALS =
  /^(?:RECITALS?|BACKGROUND|WITNESSETH|PREAMBLE|PRELIMINARYSTATEMENTS?|BACKGROUNDANDRECITALS|STATEMENTOFFACTS)$/;
const AGREED =
  /^(?:NOW,? ?THEREFORE|In consideration|IN CONSIDERATION|The [Pp]arties (?:therefore |hereby |now )?agree|AGREEMENTS?:?$|Agreements?:?$|Accordingly|THEREFORE)/;
const OPENED = /^(?:TH(?:IS|E) |This |WHEREAS|NOW,? ?THEREFORE|Dear )/;
const SIGNED =
  /^(?:IN WITNESS WHEREOF|\[?signatures? (?:page|blocks?|appear|follow)|The parties (?:hereto )?have (?:caused|executed|signed|duly)|EXECUTED (?:as|this|by)|(?:Very truly|Sincerely|Yours|Respectfully)[a-z ]{0,14},?$|ACKNOWLEDGED AND (?:AGREED|ACCEPTED)|ACCEPTED AND AGREED|AGREED (?:TO )?AND (?:ACCEPTED|ACKNOWLEDGED))/i;
const BY = /^(?:By ?:|BY ?:|\/s\/|Signature ?:|Signed ?:|_{6,}$)/;

/**
 * Divides the document into its front (title, parties, contents), recitals, body and signatures.
 * @param skipped lines of contents; they belong to no part of their own
 */
export function partsOf(
  found: readonly Found[],
  labels: readonly (Label | null)[],
  exhibits: ReadonlyMap<number, string>,
  skipped: ReadonlySet<number>,
): Part[] {
  const signedTables = new Set<number>();
  for (const { text, cell } of found)
    if (cell && text.length < LINE && /^(?:By ?:|Signature ?:)/i.test(text)) signedTables.add(cell.table);
  const parts: Part[] = [];
  let part: Part = 'front';
  /** The first number of the recitals. */
  let first: Label | null = null;
  found.forEach((paragraph, index) => {
    const label = labels[index] ?? null;
    const { text, cell } = paragraph;
    const before = part;
    if (!skipped.has(index)) {
      if (exhibits.has(index)) part = 'body';
      else if (signs(paragraph, signedTables)) part = 'signatures';
      else if (part === 'signatures') part = resumes(label, paragraph) ? 'body' : part;
      else if (RECITALS.test(squeezed(text))) part = 'recitals';
      else if (part === 'recitals') part = AGREED.test(text) || leavesRecitals(label, first) ? 'body' : part;
      else if (part === 'front' && (opensBody(label) || text.length > 150 || OPENED.test(text))) part = 'body';
      if (part === 'recitals' && markOf(label) !== null) first ??= label;
    }
    if (part === 'signatures' && before !== part && !cell && BY.test(text)) takeNames(found, labels, parts, index);
    parts.push(part);
  });
  return parts;
}

const opensBody = (label: Label | null) => label !== null && label.steps.length > 0 && label.steps[0]?.kind !== 'exhibit';

const LINE = 120;
const squeezed = (text: string) => (text.length < 60 ? text.replace(/[^A-Za-z]/g, '').toUpperCase() : '');

function signs({ text, cell }: Found, signedTables: ReadonlySet<number>): boolean {
  if (cell && signedTables.has(cell.table)) return true;
  return SIGNED.test(text) || (text.length < LINE && BY.test(text) && (!cell || signedTables.has(cell.table)));
}

/** After signatures, only an article, or a numbered section that is a heading or of some length, begins the text anew. */
function resumes(label: Label | null, { text, heading }: Found): boolean {
  const kind = label?.steps[0]?.kind;
  if (kind === 'decimal' || kind === 'dashed') return text.length > LINE || heading !== null;
  return kind === 'article';
}

const markOf = (label: Label | null): string | null => {
  const [step] = label?.steps ?? [];
  if (!step || step.kind === 'article') return null;
  return step.kind + step.wrap + (/\d/.test(step.value) ? '1' : step.value === step.value.toUpperCase() ? 'A' : 'a');
};

/** An article, a number unlike those of the recitals, or their first number again, begins the agreement. */
function leavesRecitals(label: Label | null, first: Label | null): boolean {
  if (label === null || label.steps.length === 0) return false;
  const mark = markOf(label);
  if (mark === null || label.steps[0]?.kind === 'decimal') return true;
  return first !== null && (mark !== markOf(first) || label.printed === first.printed);
}

/** The names of parties stand above the lines that they sign. */
function takeNames(found: readonly Found[], labels: readonly (Label | null)[], parts: Part[], index: number): void {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { text, cell } = found[at] as Found;
    if (cell || labels[at] || text.length > 80 || (/[.;:]$/.test(text) && !/(?:\b[A-Z]\.|Inc\.|Ltd\.|Co\.|:)$/.test(text)))
      return;
    parts[at] = 'signatures';
  }
}
