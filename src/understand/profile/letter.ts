import type { Words } from '../facts.js';
import { PRONOUNS } from '../words/annotate.js';
import { formId } from '../words/vocabulary.js';

const [WRITER, READER] = PRONOUNS;
/** In a letter agreement at least so many of a thousand words are "you" and "we". */
const YOU = 8;
const WE = 3;

/** The pronouns by which a letter agreement calls its two parties, writer first; undefined where it is no letter. */
export function pronounsIn({ tokens }: Words): [writer: readonly string[], reader: readonly string[]] | undefined {
  const times = (words: readonly string[]) => {
    const forms = new Set(words.map(formId));
    return tokens.form.reduce((sum, form) => sum + (forms.has(form) ? 1 : 0), 0);
  };
  const thousands = Math.max(tokens.count, 1) / 1000;
  return times(READER) / thousands >= YOU && times(WRITER) / thousands >= WE ? [WRITER, READER] : undefined;
}
