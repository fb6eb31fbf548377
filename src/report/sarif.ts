import type { Report } from '../model/finding.js';

/** A report as SARIF 2.1.0. */
export function sarif({ tool }: Report): string {
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: tool }, results: [] }] }, null, 2);
}
