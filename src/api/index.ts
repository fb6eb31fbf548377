/** What other programs may use: `import { draft, read, review, openLibrary } from 'armslength'`. Importing it has no side effects. */
export { draft, type DraftOptions, type Drafted } from '../draft/draft.js';
export { memoOf } from '../draft/memo.js';
export { receiptOf, type Receipt } from '../draft/receipt.js';
export { readDealFile } from '../library/deal-file.js';
export { openLibrary, type Library } from '../library/library.js';
export type { Agreement, Paragraph } from '../model/agreement.js';
export type { DocumentReport, Finding, Report } from '../model/finding.js';
export type { Reading } from '../model/reading.js';
export { Deal, type DealInput } from '../model/deal/deal.js';
export { InputError, type Problem } from '../model/problem.js';
export { read } from '../read/read.js';
export { review, type ReviewOptions } from '../review/review.js';
export { writeDocx } from '../write/docx/docx.js';
export { writeHtml } from '../write/html.js';
export { writeMarkdown } from '../write/markdown.js';
