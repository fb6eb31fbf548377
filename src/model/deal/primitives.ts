import * as z from 'zod';

/** Control, invisible, private-use, lone-surrogate and direction-changing characters: never part of a name or an address. */
const HOSTILE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

const clean = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'text, not empty')
    .max(max, `at most ${max} characters`)
    .refine((text) => !HOSTILE.test(text), 'text without control or invisible characters');

/** A name or another short piece of text on one line. */
export const Text = clean(300).refine((text) => !/[\r\n]/.test(text), 'text on one line');
/** A sentence or a paragraph; line breaks become spaces. */
export const Prose = clean(4000).transform((text) => text.replace(/\s+/g, ' '));
/** A value that may stay open: it prints as a highlighted blank. */
export const Open = <T extends z.ZodType>(type: T) => type.nullable().default(null);

/** USPS codes of the 50 states and DC. */
// prettier-ignore
export const STATE_CODES: readonly string[] = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS',
  'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC',
  'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY',
];
export const StateCode = z.enum(
  STATE_CODES as [string, ...string[]],
  'the two capital letters of a state or DC, such as CA',
);

/** A calendar date, YYYY-MM-DD. */
export const CalendarDate = z.string().refine(isDate, 'a date written YYYY-MM-DD');

/** US dollars. */
export const Dollars = z.number().nonnegative().max(1e12).meta({ description: 'US dollars' });
/** Percent, 5 for five percent. */
export const Percent = z.number().positive().max(100).meta({ description: 'percent: 5 means 5%' });
export const Days = z.int().positive().max(3650).meta({ description: 'days' });
export const Months = z.int().positive().max(1200).meta({ description: 'months' });
export const Years = z.int().positive().max(99).meta({ description: 'years' });
export const Period = z.enum(['month', 'quarter', 'year']);

export const Address = z.strictObject({
  street: Text,
  city: Text,
  state: StateCode,
  zip: z.string().regex(/^\d{5}(-\d{4})?$/, 'a ZIP code such as 90210'),
});

export const License = z.strictObject({
  type: Text.meta({ description: 'as the board calls it: MD, DO, NP, DDS, OD, PT ...' }),
  number: Open(Text),
  state: StateCode,
});

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
