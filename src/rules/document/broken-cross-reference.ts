import { around } from './around.js';
import { danglingIn } from './citations.js';
import type { DocumentRule } from './document-rule.js';

/** How many numbered places a document has at least, for a citation of another one to be wrong. */
const FEW = 4;

/** A citation of a section or article of this agreement that it does not have. */
export const brokenCrossReference: DocumentRule = {
  id: 'broken-cross-reference',
  title: 'Reference to a section that is not there',
  severity: 'warning',
  why: 'The text relies on a provision that this agreement does not contain: it was deleted or renumbered, and what the reference meant is now open to argument.',
  ask: 'Name the section that is meant, or delete the reference.',
  find({ reading }) {
    const { paragraphs } = reading.agreement;
    if (reading.labels.status === 'none' || paragraphs.filter(({ level }) => level > 0).length < FEW) return [];
    return danglingIn(paragraphs)
      .filter(({ kind }) => kind === 'section')
      .map(({ paragraph, start, end, name }) => ({
        paragraph,
        ...around(paragraphs[paragraph]?.text ?? '', start, end),
        message: `This cites ${name}, and the agreement has no ${name}.`,
        ...(reading.labels.status === 'resolved' ? {} : { severity: 'note' as const }),
      }));
  },
};
