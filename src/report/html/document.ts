import type { DocumentReport } from '../../model/finding.js';
import { CONCERNS, issuesAbout, issuesOf, type Concern, type Issue } from '../issues.js';
import { PROVISION_NAMES, type Names } from '../names.js';
import { placeOf } from '../place.js';
import { summaryOf } from '../summary.js';
import { issueSection, quoteOf } from './issue.js';
import { markup, type Markup } from './markup.js';

/** The report on one document. @param number from 1, for links within the page */
export function documentArticle(document: DocumentReport, number: number, names: Names): Markup {
  const { file, findings, notChecked, warnings } = document;
  const issues = issuesOf(findings);
  const anchor = (issue: Issue) => `d${number}-${issues.indexOf(issue) + 1}`;
  const concerns = Object.keys(CONCERNS) as Concern[];
  return markup`<article id="d${number}" aria-labelledby="d${number}-title"><h2 id="d${number}-title"><bdi>${file}</bdi></h2>
<p class="summary">${summaryOf(document, names)}</p>
${glance(file, issues, anchor)}
${concerns.map((concern) => concernSection(concern, issuesAbout(concern, issues), anchor))}
${accepted(document)}${changes(document)}${present(document)}
${listed('Not checked', notChecked)}${listed('Please note', warnings)}</article>`;
}

function glance(file: string, issues: readonly Issue[], anchor: (issue: Issue) => string): Markup | null {
  if (issues.length === 0) return null;
  const items = issues.map((issue) => {
    const places = issue.findings.flatMap(({ section }) => section ?? []);
    return markup`<li><span class="badge ${issue.severity}">${issue.severity}</span> <a href="#${anchor(issue)}">${issue.findings[0].message}</a>
${places.length > 0 ? markup`<span class="where">${[...new Set(places)].join(', ')}</span>` : null}</li>`;
  });
  return markup`<nav class="glance" aria-label="Findings in ${file}"><h3>At a glance</h3><ol>${items}</ol></nav>`;
}

function concernSection(concern: Concern, issues: readonly Issue[], anchor: (issue: Issue) => string): Markup | null {
  if (issues.length === 0) return null;
  return markup`<section class="concern"><h3>${CONCERNS[concern]}</h3>${issues.map((issue) => issueSection(issue, anchor(issue)))}</section>`;
}

function accepted({ findings }: DocumentReport): Markup | null {
  const items = findings.flatMap((finding) => {
    const { accepted: by, message, severity, rule } = finding;
    if (!by) return [];
    const until = by.until === null ? '' : `, until ${by.until}`;
    return markup`<li><p><span class="badge ${severity}">${severity}</span> ${message}</p>${quoteOf(finding)}
<p>Accepted by ${by.by} on ${by.on}${until}: ${by.because} <code>${rule}</code></p></li>`;
  });
  return items.length === 0 ? null : markup`<section><h3>Accepted risks</h3><ul class="plain">${items}</ul></section>`;
}

function changes({ changes: authors }: DocumentReport): Markup | null {
  if (authors.length === 0) return null;
  const rows = authors.map(
    ({ author, insertions, deletions, cured }) =>
      markup`<tr><th scope="row"><bdi>${author}</bdi></th><td>${insertions}</td><td>${deletions}</td><td>${cured.join(', ') || '–'}</td></tr>`,
  );
  return markup`<section><h3>Tracked changes that nobody has settled</h3><div class="wide"><table><thead><tr><th scope="col">Author</th>
<th scope="col">Inserted</th><th scope="col">Deleted</th><th scope="col">Cures</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function present({ provisions }: DocumentReport): Markup | null {
  if (provisions.length === 0) return null;
  const rows = provisions.map(
    (
      provision,
    ) => markup`<tr><th scope="row">${PROVISION_NAMES[provision.kind]}</th><td><bdi>${placeOf(provision)}</bdi></td>
<td><q dir="auto">${provision.quote}</q></td></tr>`,
  );
  return markup`<section><h3>Found in the agreement</h3><div class="wide"><table><thead><tr><th scope="col">Language</th><th scope="col">Where</th>
<th scope="col">Words</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function listed(heading: string, items: readonly string[]): Markup | null {
  if (items.length === 0) return null;
  return markup`<section><h3>${heading}</h3><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul></section>`;
}
