import * as z from 'zod';

/**
 * One idea and the words that contracts use for it. Words are compared by stem ("determine" is "determined" too); `=word` by
 * its exact letters; `(a|b)` is one of several, `[a]` may be missing, and `@other` takes over all words of another idea.
 */
export const Idea = z.strictObject({
  about: z.string().min(1),
  /** Words for something that somebody does, as verbs or nouns: the review works out who. */
  act: z.boolean().default(false),
  words: z.array(z.string().min(1)).min(1),
});
export const Lexicon = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens'), Idea);
export type Idea = z.infer<typeof Idea>;
export type Lexicon = z.infer<typeof Lexicon>;
