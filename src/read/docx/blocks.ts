import type { Element, Elements } from '../../ooxml/scan.js';
import { isOn, NOTHING, numberOf, PARAGRAPH_PROPERTIES, RUN_PROPERTIES } from './properties.js';
import { MARK_REVISIONS, PARAGRAPH_CHANGE, REVISIONS, ROW_REVISIONS, RUN_CHANGE } from './revisions.js';
import { PASSED_OVER, RUNS } from './runs.js';
import type { NoteReference, Story } from './story.js';

type Meaning = Map<string, Element<Story>>;

/** Children that mean something of their own there. */
const within = (inside: Elements<Story>): Element<Story> => ({ open: (_, tag) => void (tag.inside = inside) });

const noteCount = (kind: NoteReference['kind']): Element<Story> =>
  within(
    new Map<string, Element<Story>>([
      ['w:numFmt', { open: (s, tag) => void (s.noteCounts[kind].format = tag.get('w:val') ?? 'decimal') }],
      ['w:numStart', { open: (s, tag) => void (s.noteCounts[kind].start = numberOf(tag.get('w:val')) ?? 1) }],
    ]),
  );

const MARGIN: Element<Story> = { open: (story, tag) => void story.margins.add(tag.get('r:id') ?? '') };

/** The properties of a section (ECMA-376 part 1, 17.6). */
const SECTION: Meaning = new Map<string, Element<Story>>([
  ['w:headerReference', MARGIN],
  ['w:footerReference', MARGIN],
  ['w:footnotePr', noteCount('footnote')],
  ['w:endnotePr', noteCount('endnote')],
  ['w:sectPrChange', within(NOTHING)],
]);

const MARK: Meaning = new Map<string, Element<Story>>([...RUN_PROPERTIES, ...MARK_REVISIONS, ['w:rPrChange', RUN_CHANGE]]);

const PARAGRAPH: Meaning = new Map<string, Element<Story>>([
  ...PARAGRAPH_PROPERTIES,
  [
    'w:rPr',
    {
      open(story, tag) {
        story.run = {};
        tag.inside = MARK;
      },
      close: ({ line, run }) => void (line && (line.mark = run)),
    },
  ],
  ['w:pPrChange', PARAGRAPH_CHANGE],
  ['w:sectPr', within(SECTION)],
]);

const ROW: Meaning = new Map<string, Element<Story>>([
  ...ROW_REVISIONS,
  ['w:trPrChange', within(NOTHING)],
  ['w:gridBefore', { open: (story, tag) => story.tables.skip(numberOf(tag.get('w:val')) ?? 0) }],
]);

const CELL: Meaning = new Map<string, Element<Story>>([
  ['w:tcPrChange', within(NOTHING)],
  ['w:gridSpan', { open: (story, tag) => story.tables.skip((numberOf(tag.get('w:val')) ?? 1) - 1) }],
]);

const CONTROL: Meaning = new Map<string, Element<Story>>([
  ['w:showingPlcHdr', { open: ({ controls }, tag) => void (controls.at(-1)!.placeholder = isOn(tag)) }],
  [
    'w:docPartGallery',
    { open: ({ controls }, tag) => void (controls.at(-1)!.contents = tag.get('w:val') === 'Table of Contents') },
  ],
]);

/** A note or a comment: a group of paragraphs; the separators between text and notes are none. */
const GROUP: Element<Story> = {
  open(story, tag) {
    const type = tag.get('w:type') ?? 'normal';
    if (type !== 'normal') tag.inside = NOTHING;
    const date = tag.get('w:date') ?? null;
    story.group = { id: tag.get('w:id') ?? '', author: tag.get('w:author') ?? '', date };
  },
  close(story) {
    story.flush();
    story.group = null;
  },
};

const root = (name: string): readonly [string, Element<Story>] => [
  `w:${name}`,
  { open: (story) => void (story.root = name) },
];

const TABLES: readonly (readonly [string, Element<Story>])[] = [
  [
    'w:tbl',
    {
      open(story) {
        story.flush();
        story.tables.begin();
      },
      close: (story) => story.tables.end(),
    },
  ],
  [
    'w:tr',
    {
      open: (story) => story.tables.beginRow(),
      close(story) {
        for (let left = story.tables.endRow(); left > 0; left--) story.closeRevision();
      },
    },
  ],
  ['w:trPr', within(ROW)],
  ['w:tc', { open: (story) => story.tables.beginCell(), close: (story) => story.flush() }],
  ['w:tcPr', within(CELL)],
];

/** What the body of a part may hold (17.2 to 17.5), and what is done at each element. */
export const BLOCKS: Elements<Story> = new Map<string, Element<Story>>([
  ...RUNS,
  ...REVISIONS,
  ...TABLES,
  ['w:p', { open: (story) => story.openParagraph(), close: (story) => story.closeParagraph() }],
  ['w:pPr', { open: (_, tag) => void (tag.inside = PARAGRAPH), close: (story) => story.beginRuns() }],
  ['w:sectPr', within(SECTION)],
  [
    'w:sdt',
    {
      open: ({ controls }) => void controls.push({ placeholder: false, contents: false }),
      close: ({ controls }) => void controls.pop(),
    },
  ],
  ['w:sdtPr', within(CONTROL)],
  ['w:txbxContent', { open: (story) => story.openBox(), close: (story) => story.closeBox() }],
  ['mc:AlternateContent', { open: ({ choices }) => void choices.push(false), close: ({ choices }) => void choices.pop() }],
  ['mc:Choice', { open: (story, tag) => void (tag.inside = takeChoice(story) ? tag.inside : PASSED_OVER) }],
  ['mc:Fallback', { open: (story, tag) => void (tag.inside = takeChoice(story) ? tag.inside : PASSED_OVER) }],
  ['w:footnote', GROUP],
  ['w:endnote', GROUP],
  ['w:comment', GROUP],
  ...['document', 'footnotes', 'endnotes', 'comments', 'hdr', 'ftr'].map(root),
]);

/** The first that is offered is read, the others are the same thing again (part 3, 7.6). */
function takeChoice({ choices }: Story): boolean {
  if (choices.length === 0) return true;
  const taken = choices.at(-1) as boolean;
  choices[choices.length - 1] = true;
  return !taken;
}
