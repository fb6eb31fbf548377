import { PARAGRAPH, PLAIN } from './group.js';
import type { Goal, Group } from './group.js';

/** Control words that print something (RTF 1.9.1, "Special Characters"). */
export const PRINTED: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['line', ' '],
  ['softline', ' '],
  ['lbr', ' '],
  ['column', ' '],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['nbsp', ' '],
  ['nbhyphen', '-'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
]);

/** Control words that say where the words of their group go. */
export const GOALS: ReadonlyMap<string, Goal> = new Map<string, Goal>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['revtbl', 'authors'],
  ['fldinst', 'instruction'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['atnauthor', 'comment-author'],
  ['atndate', 'comment-date'],
  ['shp', 'frame'],
  ['shpinst', 'frame'],
  ['do', 'frame'],
  ['object', 'frame'],
  ['nesttableprops', 'frame'],
  ['shppict', 'frame'],
  ['upr', 'frame'],
  ['ud', 'text'],
  ['result', 'text'],
  ...[
    ...['colortbl', 'info', 'pict', 'objdata', 'objclass', 'objname', 'themedata', 'colorschememapping', 'datastore'],
    ...['latentstyles', 'listtable', 'listoverridetable', 'rsidtbl', 'filetbl', 'pgptbl', 'xe', 'tc', 'sp', 'shprslt'],
    ...['nonshppict', 'nonesttables', 'pn', 'pnseclvl', 'atnid', 'atnref', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep'],
    ...['aftnsepc', 'aftncn', 'background', 'template', 'private', 'formfield', 'bkmkstart', 'bkmkend', 'generator'],
  ].map((name): [string, Goal] => [name, 'skip']),
]);

/** Groups that are read although they begin with `\*`, besides those of GOALS. */
export const READ_STARRED: ReadonlySet<string> = new Set(['moMath', 'moMathPara']);

/** Groups that are texts of their own. */
export const PARTS: ReadonlyMap<string, 'note' | 'header' | 'footer' | 'comment' | 'box'> = new Map([
  ['footnote', 'note'],
  ['header', 'header'],
  ['headerl', 'header'],
  ['headerr', 'header'],
  ['headerf', 'header'],
  ['footer', 'footer'],
  ['footerl', 'footer'],
  ['footerr', 'footer'],
  ['footerf', 'footer'],
  ['annotation', 'comment'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
]);

const UNDERLINES = ['ul', 'ulw', 'uldb', 'ulth', 'uld', 'uldash', 'uldashd', 'uldashdd', 'ulwave', 'ulthd', 'ulthdash'];

type Setter = (group: Group, value: number | null) => void;

/** Control words that change the words after them in the same group; a toggle's value 0 takes it back. */
export const CHARACTER: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['plain', (group) => Object.assign(group, PLAIN)],
  ['b', (group, value) => (group.bold = value !== 0)],
  ['v', (group, value) => (group.hidden = value !== 0)],
  ['ulnone', (group) => (group.underline = false)],
  ...UNDERLINES.map((name): [string, Setter] => [name, (group, value) => (group.underline = value !== 0)]),
  ['f', (group, value) => (group.font = value ?? -1)],
  ['revised', (group, value) => (group.inserted = value !== 0)],
  ['deleted', (group, value) => (group.deleted = value !== 0)],
  ['revauth', (group, value) => (group.insertedBy = [value ?? 0, group.insertedBy[1]])],
  ['revdttm', (group, value) => (group.insertedBy = [group.insertedBy[0], value ?? 0])],
  ['revauthdel', (group, value) => (group.deletedBy = [value ?? 0, group.deletedBy[1]])],
  ['revdttmdel', (group, value) => (group.deletedBy = [group.deletedBy[0], value ?? 0])],
  ['crauth', (group, value) => Object.assign(group, { formatted: true, formattedBy: [value ?? 0, group.formattedBy[1]] })],
  ['crdate', (group, value) => (group.formattedBy = [group.formattedBy[0], value ?? 0])],
  ['mvf', (group) => Object.assign(group, { deleted: true, moved: true })],
  ['mvt', (group) => Object.assign(group, { inserted: true, moved: true })],
  ['mvauth', (group, value) => moveBy(group, [value ?? 0, group.insertedBy[1]])],
  ['mvdate', (group, value) => moveBy(group, [group.insertedBy[0], value ?? 0])],
]);

function moveBy(group: Group, by: [number, number]): void {
  group.insertedBy = by;
  group.deletedBy = by;
}

/** Control words about the paragraph; they change no words that were read. */
export const SHAPING: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['pard', (group) => Object.assign(group, PARAGRAPH)],
  ['qc', (group) => (group.centered = true)],
  ['ql', (group) => (group.centered = false)],
  ['qr', (group) => (group.centered = false)],
  ['qj', (group) => (group.centered = false)],
  ['li', (group, value) => (group.left = value ?? 0)],
  ['fi', (group, value) => (group.first = value ?? 0)],
  ['s', (group, value) => (group.named = value ?? 0)],
  ['outlinelevel', (group, value) => (group.outline = value)],
  ['ls', (group, value) => (group.list = value ?? 0)],
  ['ilvl', (group, value) => (group.level = value ?? 0)],
  ['intbl', (group) => (group.inTable = true)],
  ['itap', (group, value) => (group.depth = Math.max(0, Math.min(value ?? 0, 100)))],
  ['uc', (group, value) => (group.fallback = Math.max(0, Math.min(value ?? 1, 100)))],
]);
