import * as z from 'zod';
import { PRACTICE_TYPES } from './deal/parties.js';
import { StateCode } from './deal/primitives.js';
import { SEVERITIES } from './finding.js';

const Rules = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'a rule id'), z.enum(['off', ...SEVERITIES]));

/** What a firm sets once for all its reviews: msa.config.yaml, beside the contracts or in a folder above. */
export const Config = z.strictObject({
  state: z.union([StateCode, z.array(StateCode).min(1)]).optional(),
  practice: z.enum(PRACTICE_TYPES).optional(),
  side: z.enum(['practice', 'manager']).optional(),
  view: z.enum(['accepted', 'sent']).optional(),
  fail_on: z.enum([...SEVERITIES, 'never']).optional(),
  /** Folder of the firm's own library, from the folder of this file. */
  library: z.string().optional(),
  rules: Rules.default({}),
});
export type Config = z.infer<typeof Config>;

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date written YYYY-MM-DD');

/** A risk that somebody accepted: kept beside the contract, never in it. */
export const Acceptance = z.strictObject({
  rule: z.string(),
  /** Section of the finding when it was accepted; null for language that is missing. */
  section: z.string().nullable(),
  /** SHA-256 of the words found, white space folded. */
  quote: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256'),
  because: z.string().min(1),
  by: z.string().min(1),
  on: Day,
  until: Day.nullable().default(null),
});
export const Acceptances = z.strictObject({ accepted: z.array(Acceptance) });
export type Acceptance = z.infer<typeof Acceptance>;
