import { amountMismatch } from './amount-mismatch.js';
import { brokenCrossReference } from './broken-cross-reference.js';
import type { DocumentRule } from './document-rule.js';
import { duplicateDefinition } from './duplicate-definition.js';
import { governingLawMismatch } from './governing-law-mismatch.js';
import { hiddenText } from './hidden-text.js';
import { missingExhibit } from './missing-exhibit.js';
import { numberingGap } from './numbering-gap.js';
import { partyNameMismatch } from './party-name-mismatch.js';
import { trackedChangesPending } from './tracked-changes-pending.js';
import { undefinedTerm } from './undefined-term.js';
import { unfilledBlank } from './unfilled-blank.js';
import { unusedDefinition } from './unused-definition.js';

/** Every rule about the document itself. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  undefinedTerm,
  unusedDefinition,
  duplicateDefinition,
  brokenCrossReference,
  numberingGap,
  unfilledBlank,
  amountMismatch,
  partyNameMismatch,
  missingExhibit,
  governingLawMismatch,
  hiddenText,
  trackedChangesPending,
];
