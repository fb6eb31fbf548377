/** A number of a section: "5.1", "5.1(a)", "(iv)", "Section 2.", "ARTICLE V", "A." */
const LABEL =
  /^(?:(?:article|section|exhibit|schedule|§)[ ]?)?\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,5}[A-Za-z]?|[A-Za-z]|[a-z]{2}|[ivxlIVXL]{1,7})[.):]{0,2}(?: ?\([0-9A-Za-z]{1,5}\)){0,3}\.?$/i;
const LONGEST_LABEL = 24;

/** Whether these words are a section's number and no more. */
export const isLabel = (text: string) => text.length <= LONGEST_LABEL && LABEL.test(text);

/** Whether a new line begins a paragraph: a typed number behind the end of a sentence or list item. */
export function beginsAnew(before: string, line: string): boolean {
  if (!/[.;:]$|\b(?:and|or)$/.test(before.slice(-4))) return false;
  const [label = ''] = line.slice(0, 40).split(/\s/);
  return /[0-9.)]/.test(label) && isLabel(label);
}
