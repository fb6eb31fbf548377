import type { DocumentReport } from '../model/finding.js';
import type { InputError } from '../model/problem.js';
import type { ReviewOptions } from './review.js';

/** The report on a file that could not be read: nothing was checked, and it says why. */
export function unreadable(
  file: string,
  error: InputError,
  { side = 'practice', view = 'accepted' }: ReviewOptions,
): DocumentReport {
  return {
    file,
    format: null,
    words: 0,
    kind: 'unreadable',
    state: null,
    stateFrom: 'none',
    practice: null,
    practiceFrom: 'none',
    side,
    view,
    parties: [],
    findings: [],
    provisions: [],
    changes: [],
    notChecked: ['Nothing was checked: the file could not be read.'],
    warnings: [],
    error: error.message,
  };
}
