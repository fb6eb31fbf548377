import type { Report } from '../../model/finding.js';
import { wrap } from './style.js';

/** A report as lines for a terminal. @param width columns */
export function lintLines({ documents }: Report, width: number, color: boolean): string[] {
  void color;
  return documents.flatMap(({ file, findings }) => [
    file,
    ...findings.flatMap(({ severity, message }) => wrap(`${severity}: ${message}`, width, '  ')),
  ]);
}
