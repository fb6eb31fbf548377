import type { Element } from '../../ooxml/scan.js';
import { isContents, isUncounted, printedBy } from './fields.js';
import { NOTHING, RUN_PROPERTIES } from './properties.js';
import { RUN_CHANGE } from './revisions.js';
import type { NoteReference, Story } from './story.js';
import { symbol } from './symbols.js';

type Named = readonly [string, Element<Story>];

const RUN = new Map<string, Element<Story>>([...RUN_PROPERTIES, ['w:rPr', {}], ['w:rPrChange', RUN_CHANGE]]);

const WORDS: Element<Story> = { text: (story, text) => story.say(text) };
const CODE: Element<Story> = { text: (story, text) => story.fields.addCode(text) };
const SPACE: Element<Story> = { open: (story) => story.say(' ') };

const TAB: Element<Story> = {
  open(story) {
    if (story.line?.text === '') story.line.tabs++;
    story.say(' ');
  },
};

const FIELD: Element<Story> = {
  open(story, tag) {
    const type = tag.get('w:fldCharType');
    if (type === 'begin') story.fields.begin();
    else if (type === 'separate') story.fields.separate();
    else if (type === 'end') {
      const code = story.fields.end();
      if (isUncounted(code)) story.uncounted++;
      const printed = printedBy(code);
      if (printed !== '') story.say(printed);
    }
  },
};

const SIMPLE_FIELD: Element<Story> = {
  open({ line }, tag) {
    if (line && isContents(tag.get('w:instr') ?? '')) line.contents = true;
  },
};

const reference = (kind: NoteReference['kind']): Element<Story> => ({
  open(story, tag) {
    if (story.gone > 0) return;
    const note: NoteReference = { kind, id: tag.get('w:id') ?? '', label: null };
    story.references.push(note);
    if (['1', 'true', 'on'].includes(tag.get('w:customMarkFollows') ?? '')) story.marked = note;
  },
});

const COMMENT: Element<Story> = {
  open({ line, comments }, tag) {
    const id = tag.get('w:id') ?? '';
    if (!line || comments.has(id)) return;
    comments.set(id, line);
    line.anchor = true;
  },
};

type Kind = Parameters<Story['unread']['count']>[0];
/** What holds something that cannot be read, or only as plain words. */
const counted = (kind: Kind, skip: boolean): Element<Story> => ({
  open(story, tag) {
    if (story.gone === 0) story.unread.count(kind);
    if (skip) tag.inside = PASSED_OVER;
  },
});

/** Contents that are not read; their paragraphs count all the same. */
export const PASSED_OVER = new Map<string, Element<Story>>([['w:p', { open: (story) => void story.countParagraph() }]]);

/** What runs hold (ECMA-376 part 1, 17.3.3). */
export const RUNS: readonly Named[] = [
  ['w:r', { open: (story) => story.beginRun() }],
  ['m:r', { open: (story) => story.beginRun() }],
  [
    'w:rPr',
    {
      open(story, tag) {
        story.run = {};
        tag.inside = RUN;
      },
      close: (story) => story.formatRun(),
    },
  ],
  ['w:t', WORDS],
  ['w:delText', WORDS],
  ['m:t', WORDS],
  ['w:instrText', CODE],
  ['w:delInstrText', CODE],
  ['w:tab', TAB],
  ['w:ptab', TAB],
  ['w:br', SPACE],
  ['w:cr', SPACE],
  ['w:noBreakHyphen', { open: (story) => story.say('-') }],
  ['w:sym', { open: (story, tag) => story.say(symbol(tag.get('w:font') ?? '', tag.get('w:char') ?? '')) }],
  ['w:fldChar', FIELD],
  ['w:fldSimple', SIMPLE_FIELD],
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  ['w:commentRangeStart', COMMENT],
  ['w:commentReference', COMMENT],
  ['w:lastRenderedPageBreak', { open: (story) => void (story.gone === 0 && story.page++) }],
  ['w:rt', { open: (_, tag) => void (tag.inside = NOTHING) }],
  ['pic:pic', counted('picture', false)],
  ['v:imagedata', counted('picture', false)],
  ['c:chart', counted('chart', false)],
  ['dgm:relIds', counted('diagram', false)],
  ['w:object', counted('object', true)],
  ['w:altChunk', counted('document', true)],
  ['w:subDoc', counted('document', true)],
  ['m:oMath', counted('equation', false)],
];
