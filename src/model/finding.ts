import * as z from 'zod';
import { PROVISIONS } from './provision.js';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

const Place = {
  /** As people cite it ("5.1(b)"); null where the words stand under no number. */
  section: z.string().nullable(),
  heading: z.string().nullable(),
  /** From 1; null where the file has no pages of its own. */
  page: z.int().min(1).nullable(),
  /** Index into the paragraphs that were read; null for language that is missing. */
  paragraph: z.int().min(0).nullable(),
  /** Offsets in UTF-16 units into the paragraph's text; `end` is exclusive. */
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  /** The exact words. */
  quote: z.string(),
};

const Accepted = z.strictObject({
  by: z.string(),
  because: z.string(),
  on: z.string(),
  until: z.string().nullable(),
});

export const Finding = z.strictObject({
  /** Eight letters and digits that stay the same as long as rule, section and words do; `--accept` takes it. */
  id: z.string(),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  ...Place,
  message: z.string(),
  why: z.string(),
  /** What to ask for: language of the clause library in the contract's own terms, and where one makes sense a ladder. */
  ask: z
    .strictObject({
      clause: z.string().nullable(),
      text: z.string(),
      acceptable: z.string().nullable(),
      walkAway: z.string().nullable(),
    })
    .nullable(),
  authorities: z.array(
    z.strictObject({ id: z.string(), cite: z.string(), verified: z.string(), confidence: z.string(), url: z.string() }),
  ),
  /** Other places that this finding conflicts with or rests on: an autonomy clause, a definition, an exhibit. */
  related: z.array(z.strictObject({ section: z.string().nullable(), quote: z.string(), note: z.string() })),
  /** Whether the counterparty's pending tracked changes bring this finding in. */
  change: z.enum(['introduced']).nullable(),
  accepted: Accepted.nullable(),
});

export const FoundProvision = z.strictObject({ kind: z.enum(PROVISIONS), ...Place });

export const DocumentReport = z.strictObject({
  file: z.string(),
  format: z.string().nullable(),
  words: z.int(),
  /** What the document is; findings are looked for in an "msa" only. */
  kind: z.enum(['msa', 'other', 'unreadable']),
  state: z.string().nullable(),
  stateFrom: z.enum(['flag', 'config', 'practice-party', 'recitals', 'governing-law', 'none']),
  practice: z.string().nullable(),
  practiceFrom: z.enum(['flag', 'config', 'text', 'none']),
  side: z.enum(['practice', 'manager']),
  view: z.enum(['accepted', 'sent']),
  parties: z.array(z.strictObject({ role: z.string(), name: z.string().nullable(), alias: z.string().nullable() })),
  findings: z.array(Finding),
  provisions: z.array(FoundProvision),
  /** Tracked changes that nobody has accepted or rejected yet, counted by author. */
  changes: z.array(
    z.strictObject({ author: z.string(), insertions: z.int(), deletions: z.int(), cured: z.array(z.string()) }),
  ),
  notChecked: z.array(z.string()),
  warnings: z.array(z.string()),
  error: z.string().nullable(),
});

/** The JSON report, version 1 (docs/how-it-works.md). */
export const Report = z.strictObject({
  schema: z.literal(1),
  tool: z.strictObject({ name: z.literal('armslength'), version: z.string() }),
  documents: z.array(DocumentReport),
});

export type Finding = z.infer<typeof Finding>;
export type FoundProvision = z.infer<typeof FoundProvision>;
export type DocumentReport = z.infer<typeof DocumentReport>;
export type Report = z.infer<typeof Report>;
