import type { Severity } from '../model/finding.js';

/** How serious an answer of the law makes what it is asked about; `cured` where the text itself answers the law's worry. */
const SEVERITY: Record<string, { plain: Severity; cured: Severity }> = {
  prohibited: { plain: 'error', cured: 'error' },
  restricted: { plain: 'error', cured: 'warning' },
  unclear: { plain: 'warning', cured: 'warning' },
  permitted_if_fmv: { plain: 'warning', cured: 'note' },
  permitted: { plain: 'note', cured: 'note' },
  // How strictly a state bars lay control (cpom.strength).
  strict: { plain: 'error', cured: 'error' },
  moderate: { plain: 'error', cured: 'warning' },
  weak: { plain: 'warning', cured: 'warning' },
  none: { plain: 'warning', cured: 'warning' },
  required: { plain: 'error', cured: 'error' },
  strongly_advised: { plain: 'warning', cured: 'warning' },
};

/** @param answer a word of law/questions.yaml; undefined where the question has no answer: then `usual` holds */
export function severityOf(answer: string | undefined, cured: boolean, usual: Severity): Severity {
  const row = answer === undefined ? undefined : SEVERITY[answer];
  if (!row) return usual;
  return cured ? row.cured : row.plain;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };
/** Sorts the most serious first. */
export const bySeverity = (a: Severity, b: Severity) => RANK[a] - RANK[b];
/** Is a severity at or above a threshold? */
export const reaches = (severity: Severity, threshold: Severity) => RANK[severity] <= RANK[threshold];
