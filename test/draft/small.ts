import { draft, type DraftOptions } from '../../src/draft/draft.js';
import { memoOf } from '../../src/draft/memo.js';
import { receiptOf } from '../../src/draft/receipt.js';
import { openLibrary, type Library } from '../../src/library/library.js';
import type { Agreement, Mark } from '../../src/model/agreement.js';
import { Clause, Template } from '../../src/model/clause.js';
import type { Deal } from '../../src/model/deal/deal.js';
import { dealWith } from '../deals.js';

type Input<T extends { _zod: { input: unknown } }> = T['_zod']['input'];
type ClauseInput = Partial<Input<typeof Clause>> & { id: string };

export const ours = openLibrary();

/** Our library with these clauses alone, in one article unless the template says otherwise. */
export function libraryOf(clauses: ClauseInput[], template: Partial<Input<typeof Template>> = {}): Library {
  const whole = clauses.map((clause) =>
    Clause.parse({ title: `The ${clause.id}`, about: 'a test', text: `Text of ${clause.id}.`, ...clause }),
  );
  const msa = Template.parse({
    id: 'msa',
    title: 'Agreement',
    about: 'a test',
    cover: 'Cover',
    articles: [{ id: 'article', title: 'Article', clauses: clauses.map(({ id }) => id) }],
    ...template,
  });
  return { ...ours, clauses: new Map(whole.map((clause) => [clause.id, clause])), templates: new Map([['msa', msa]]) };
}

/** Number and text of each paragraph after the cover. */
export function printed(agreement: Agreement | null): string[] {
  const { paragraphs } = agreement!;
  const body = paragraphs.slice(paragraphs.findIndex(({ look }) => look === 'contents') + 1);
  return body.map(({ number, text }) => (number === null ? text : `${number} ${text}`));
}

/** The words that the marks of a kind cover. */
export const marked = (text: string, marks: readonly Mark[], kind: Mark['kind']) =>
  marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end));

/** A Texas practice whose distant patients are in these states. */
export const texan = (...telehealth_states: string[]) =>
  dealWith({ practice: { ...dealWith({ state: 'TX' }).practice, telehealth_states } });

/** The memo's sections: heading -> paragraphs, a row of a table as its cells between bars. */
export function memo(deal: Deal, library: Library = ours, options: DraftOptions = {}): Map<string, string[]> {
  const drafted = draft(deal, library, options);
  const receipt = receiptOf(deal, library, '9.9.9', { allow: options.allow ?? [], notes: true });
  const { paragraphs } = memoOf({ ...drafted, agreement: drafted.agreement! }, library, receipt);
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const { look, text, place } of paragraphs) {
    if (look === 'article') sections.set(text, (lines = []));
    else if (place.cell && place.cell.column > 0) lines.push(`${lines.pop()} | ${text}`);
    else lines.push(text);
  }
  return sections;
}
