import * as z from 'zod';
import { PROVISIONS } from './provision.js';

export const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id of small letters, digits and hyphens');

/**
 * A condition on the deal: dotted paths and what must stand there. A value is met when it equals what stands there or is
 * among it; a list when any of it is; true and false by presence. `not` and `any` hold further conditions.
 */
export interface When {
  [path: string]: WhenValue;
}
type Scalar = string | number | boolean;
export type WhenValue = Scalar | Scalar[] | When | When[];

const Scalars = z.union([z.string(), z.number(), z.boolean()]);
export const When: z.ZodType<When> = z.lazy(() =>
  z.record(z.string(), z.union([Scalars, z.array(Scalars), When, z.array(When)])),
);

/** Which states a variant is for: codes, or the answers of their law to questions (a list means any of these answers). */
export const For = z.union([
  z.array(z.string()).min(1),
  z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])),
]);

const Markup = z.string().min(1);

export const Variant = z
  .strictObject({
    for: For,
    /** The question or topic of the law that asks for this variant; required where states are named. */
    because: z.string().optional(),
    /** Authorities of that state's file. */
    authorities: z.array(z.string()).default([]),
    when: When.optional(),
    title: Markup.optional(),
    text: Markup.optional(),
    add: Markup.optional(),
    omit: z.literal(true).optional(),
    provides: z.array(z.enum(PROVISIONS)).default([]),
    notes: Markup.optional(),
  })
  .refine((variant) => [variant.text, variant.add, variant.omit].filter((way) => way !== undefined).length === 1, {
    message: 'exactly one of text (replaces), add (appends) and omit (leaves out)',
  });

export const Clause = z.strictObject({
  id: Id,
  title: Markup,
  about: z.string().min(1),
  when: When.optional(),
  /** Questions and topics of the law that the clause leans on; their answers and authorities go into its drafting note. */
  asks: z.array(z.string()).default([]),
  /** Further authorities, by id. */
  authorities: z.array(z.string()).default([]),
  provides: z.array(z.enum(PROVISIONS)).default([]),
  look: z.enum(['section', 'opening', 'definitions', 'signatures']).default('section'),
  text: Markup,
  /** Only for look: definitions. Term -> its meaning; the draft prints those that it uses. */
  terms: z.record(z.string(), Markup).optional(),
  variants: z.array(Variant).default([]),
  notes: Markup.optional(),
});

export const Template = z.strictObject({
  id: Id,
  title: Markup,
  about: z.string().min(1),
  /** Lines of the cover, under the title. */
  cover: Markup,
  opening: z.array(Id).default([]),
  articles: z.array(z.strictObject({ id: Id, title: Markup, clauses: z.array(Id).min(1) })).min(1),
  closing: z.array(Id).default([]),
  exhibits: z
    .array(z.strictObject({ id: Id, title: Markup, when: When.optional(), clauses: z.array(Id).min(1) }))
    .default([]),
});

/** The cover memo: sections of clause text, each under a heading. */
export const MemoTemplate = z.strictObject({
  id: z.literal('memo'),
  title: Markup,
  about: z.string().min(1),
  sections: z.array(z.strictObject({ title: Markup, when: When.optional(), text: Markup })).min(1),
});

export type MemoTemplate = z.infer<typeof MemoTemplate>;
export type Clause = z.infer<typeof Clause>;
export type Variant = z.infer<typeof Variant>;
export type Template = z.infer<typeof Template>;
