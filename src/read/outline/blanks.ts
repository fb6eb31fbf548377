import type { Mark } from '../../model/agreement.js';

const LONGEST = 120;
/** Brackets that say something to the reader, and leave nothing to fill in. */
const NOTICE =
  /^(?:SIGNATURE|SIGNATURES|REMAINDER|INTENTIONALLY|RESERVED|OMITTED|REDACTED|SEAL|SIC|CORPORATE SEAL|END|\*+$|THE REMAINDER|THIS PAGE|BALANCE|NOT USED|PAGE|LOGO)/;
const TO_FILL =
  /^(?:[●•○_*\s.]{0,40}|tbd|t\.b\.d\.|to be (?:determined|inserted|completed|agreed|confirmed)|(?:please )?(?:insert|fill in|enter|specify|describe|complete|name of|date of|address of|amount|number of|state of|list)\b[^\]]{0,110}|x{2,8})$/i;

/** Marks the places that are still to be filled in: ______, [●], [insert date], [PRACTICE NAME], TBD. */
export function blanksIn(text: string): Mark[] {
  const blanks: Mark[] = [];
  for (let at = text.indexOf('__'); at >= 0;) {
    let end = at + 2;
    while (text[end] === '_') end++;
    const bracketed = text[at - 1] === '[' && text[end] === ']';
    const parenthesized = text[at - 1] === '(' && (text[end] === ')' || text[end] === '%');
    if (end - at >= 3 || (parenthesized && blanks.length > 0)) {
      blanks.push({ start: bracketed ? at - 1 : at, end: bracketed ? end + 1 : end, kind: 'blank' });
    }
    at = text.indexOf('__', end);
  }
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const length = text.slice(at + 1, at + LONGEST).indexOf(']');
    const inner = text.slice(at + 1, at + 1 + length);
    if (length > 0 && !inner.includes('__') && isBlank(inner))
      blanks.push({ start: at, end: at + length + 2, kind: 'blank' });
  }
  for (let at = text.indexOf('TBD'); at >= 0; at = text.indexOf('TBD', at + 3)) {
    if (text[at - 1] !== '[' && !/[A-Za-z]/.test(`${text[at - 1] ?? ''}${text[at + 3] ?? ''}`))
      blanks.push({ start: at, end: at + 3, kind: 'blank' });
  }
  return blanks;
}

/** @param inner what stands between brackets; "[***]" is what somebody took out of a filing, not a blank */
function isBlank(inner: string): boolean {
  if (NOTICE.test(inner.trim())) return false;
  if (TO_FILL.test(inner)) return !inner.includes('**');
  return inner.length <= 60 && /[A-Z]{2}/.test(inner) && inner === inner.toUpperCase();
}
