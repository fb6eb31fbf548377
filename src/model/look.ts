import * as z from 'zod';

/** The paragraph styles that a document has, in the order in which Word lists them. */
export const STYLE_NAMES = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  ContentsHeading: 'Contents Heading',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Item1: 'Item 1',
  Item2: 'Item 2',
  Item3: 'Item 3',
  ExhibitHeading: 'Exhibit Heading',
  ExhibitSection: 'Exhibit Section',
  ExhibitItem1: 'Exhibit Item 1',
  ExhibitItem2: 'Exhibit Item 2',
  ExhibitItem3: 'Exhibit Item 3',
  Recital: 'Recital',
  BodyText: 'Body Text',
  SectionText: 'Section Text',
  Definition: 'Definition',
  Bullet: 'Bullet',
  Subheading: 'Subheading',
  TableText: 'Table Text',
  SignatureLine: 'Signature Line',
  Header: 'header',
  Footer: 'footer',
  CommentText: 'annotation text',
} as const;

export type StyleId = keyof typeof STYLE_NAMES;

const Color = z.string().regex(/^[0-9A-F]{6}$/, 'a colour written RRGGBB in capitals');
const Points = z.number().min(0).max(400);
const Inches = z.number().min(0).max(22);

export const Style = z.strictObject({
  size: Points.optional(),
  bold: z.boolean().default(false),
  caps: z.boolean().default(false),
  ink: z.boolean().default(false),
  align: z.enum(['left', 'center', 'both']).default('left'),
  before: Points.default(0),
  after: Points.optional(),
  /** Lines of the font's own height. */
  line: z.number().min(0.8).max(3).optional(),
  left: Inches.default(0),
  hanging: Inches.default(0),
  keep_next: z.boolean().default(false),
  page_break: z.boolean().default(false),
});

/** The look of the Word document: points, inches, RRGGBB. */
export const Look = z.strictObject({
  id: z.literal('look'),
  font: z.string().min(1).max(60),
  ink: Color,
  muted: Color,
  shade: Color,
  page: z.strictObject({
    width: Inches,
    height: Inches,
    top: Inches,
    bottom: Inches,
    left: Inches,
    right: Inches,
    edge: Inches,
  }),
  text: z.strictObject({ size: Points, after: Points, line: z.number().min(0.8).max(3) }),
  styles: z.strictObject(
    Object.fromEntries(Object.keys(STYLE_NAMES).map((id) => [id, Style])) as Record<StyleId, typeof Style>,
  ),
});

export type Look = z.infer<typeof Look>;

/** Inches and points as Word counts them: twentieths of a point. */
export const twips = (inches: number) => Math.round(inches * 1440);
export const fromPoints = (points: number) => Math.round(points * 20);

export type FullStyle = z.infer<typeof Style> & { size: number; after: number; line: number };

const full = new WeakMap<Look, Map<StyleId, FullStyle>>();

/** A style with what it leaves out filled from the text. */
export function styleOfLook(look: Look, id: StyleId): FullStyle {
  const known = full.get(look) ?? full.set(look, new Map()).get(look)!;
  return known.get(id) ?? known.set(id, fillStyle(look, id)).get(id)!;
}

function fillStyle({ styles, text }: Look, id: StyleId): FullStyle {
  const style = styles[id];
  return { ...style, size: style.size ?? text.size, after: style.after ?? text.after, line: style.line ?? text.line };
}
