import type { Report } from '../../model/finding.js';

/** A report as one self-contained page. */
export function html({ documents }: Report): string {
  return `<!doctype html><title>${documents.length}</title>`;
}
