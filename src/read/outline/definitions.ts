import type { Mark } from '../../model/agreement.js';

const LONGEST_TERM = 100;
/** What comes behind a term that is being defined, perhaps after further terms or a parenthesis. */
const DEFINES =
  /[,;]? ?(?:\([^()]{0,80}\) ?)?(?:(?:as used (?:herein|in [^,]{1,60}),? )?(?:(?:shall|will|each|also|also shall) ){0,2}(?:means?|have|has|refers? to|includes?|is defined|are defined|be defined|be deemed to mean)\b|: )/y;
const MEANING =
  /(?:have|has) (?:the|its|their|such|each) (?:respective |following |same )?meanings?\b|(?:have|has) the meanings?/y;
const JOIN = /[,;]? ?(?:(?:and|or|and\/or) )?(?:(?:the|each|a|an) )?/y;
/** Words that lead to a term in parentheses: (the “Term”), (hereinafter referred to as “Manager”), (each a “Party”). */
const LEAD = new Set(
  'the this these that such each a an any all collectively individually together singly jointly respectively hereinafter hereafter herein as for or and with sometimes referred to called known defined designated is are be its their it in of agreement being also which what who holds may , ;'.split(
    ' ',
  ),
);
const CALLED =
  /(?:(?:referred to(?: herein| in this Agreement| collectively)?(?: herein)? as|called|known as|defined as|designated as|termed)(?: the| a| an)?,?|(?:is|are|becomes|each|together|collectively),? (?:the|a|an)) $/;
/** "A “Change of Control” of a Party is a transaction ...", at the front of a paragraph. */
const IS = /(?: [^.;“"]{1,60})? (?:is|are) (?:a|an|the|any|each) /y;
/** A term without quotation marks, in a list of definitions. */
const PLAIN =
  /(?:The term )?((?:[A-Z][A-Za-z0-9&’'-]{0,30})(?: (?:[A-Z][A-Za-z0-9&’'-]{0,30}|of|and|or|the|for|to|in)){0,7}) (?:shall mean|means|has the meaning|shall have the meaning)\b/y;

interface Quoted {
  /** Of the opening mark. */
  start: number;
  /** Behind the closing mark. */
  end: number;
}

/**
 * Marks the terms that a paragraph defines, quotation marks included: “X” means ..., (the “X”), (collectively, the “X”), and bold
 * words before "means".
 * @param inList the paragraph stands among definitions, where terms may lack quotation marks
 */
export function definitionsIn(text: string, marks: readonly Mark[], inList: boolean): Mark[] {
  const quoted = quotedIn(text);
  if (quoted.length === 0) return unquotedIn(text, marks, inList);
  const defined = new Array<boolean>(quoted.length).fill(false);
  for (let at = quoted.length - 1; at >= 0; at--) {
    const one = quoted[at] as Quoted;
    const next = quoted[at + 1];
    defined[at] =
      means(text, one.end) ||
      isCalled(text, one, quoted[at - 1]) ||
      (next !== undefined && defined[at + 1] === true && joins(text, one.end, next.start));
  }
  const found = quoted.filter((_, at) => defined[at]).map(({ start, end }): Mark => ({ start, end, kind: 'definition' }));
  return found.length > 0 || quoted[0]?.start === 0 ? found : unquotedIn(text, marks, inList);
}

/** A term at the front that has no quotation marks. */
function unquotedIn(text: string, marks: readonly Mark[], inList: boolean): Mark[] {
  const end = boldTerm(text, marks) || (inList || text.startsWith('The term ') ? plainTerm(text) : 0);
  return end === 0 ? [] : [{ start: text.startsWith('The term ') ? 9 : 0, end, kind: 'definition' }];
}

/** “Curly”, "straight", ``typed'' and ‘single’ quotations, the short ones. */
function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let at = 0;
  while (at < text.length) {
    const start = nextOpening(text, at);
    if (start < 0) break;
    const closing = CLOSING[text[start] as string] as string;
    const width = closing === "''" ? 2 : 1;
    const length = text.slice(start + width, start + width + LONGEST_TERM).indexOf(closing);
    const end = start + width + length + closing.length;
    if (length > 0) found.push({ start, end });
    at = length >= 0 ? end : start + width;
  }
  return found;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '`': "''", '‘': '’' };
const OPENINGS = /[“"‘]|``/g;

function nextOpening(text: string, from: number): number {
  OPENINGS.lastIndex = from;
  return OPENINGS.exec(text)?.index ?? -1;
}

function means(text: string, from: number): boolean {
  DEFINES.lastIndex = from;
  const found = DEFINES.exec(text);
  if (!found) return false;
  if (found[0].endsWith(': ')) return from < LONGEST_TERM && found[0] === ': ';
  if (!/ha(?:ve|s)$/.test(found[0])) return true;
  MEANING.lastIndex = DEFINES.lastIndex - (found[0].endsWith('have') ? 4 : 3);
  return MEANING.test(text);
}

/** Whether only "and the" or a comma parts a term from the next one. */
function joins(text: string, end: number, next: number): boolean {
  JOIN.lastIndex = end;
  return next - end < 30 && JOIN.test(text) && JOIN.lastIndex === next;
}

function isCalled(text: string, { start, end }: Quoted, previous: Quoted | undefined): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const open = before.lastIndexOf('(');
  if (open >= 0 && !before.includes(')', open)) {
    const from = previous ? Math.max(before.length - (start - previous.end), open + 1) : open + 1;
    const lead = before
      .slice(from)
      .toLowerCase()
      .split(/[ ,;]+/);
    if (from === open + 1 && (lead[0] === 'and' || lead[0] === 'or')) return false;
    return lead.length <= 12 && lead.every((word) => word === '' || LEAD.has(word)) && text[end] !== undefined;
  }
  IS.lastIndex = end;
  return CALLED.test(before) || (/^(?:An?|The) $/.test(before) && start < 5 && IS.test(text));
}

/** The end of bold or underlined words at the front that "means" follows. */
function boldTerm(text: string, marks: readonly Mark[]): number {
  const lead = marks.find(
    ({ kind, start, end }) => (kind === 'bold' || kind === 'underline') && start === 0 && end <= LONGEST_TERM,
  );
  return lead && means(text, lead.end - (text[lead.end - 1] === ' ' ? 1 : 0)) && text[lead.end] !== ':' ? lead.end : 0;
}

function plainTerm(text: string): number {
  PLAIN.lastIndex = 0;
  const found = PLAIN.exec(text);
  return found ? found[0].indexOf(found[1] as string) + (found[1] as string).length : 0;
}
