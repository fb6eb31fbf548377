import type { Finding } from '../../model/finding.js';
import { checkOf } from '../authority.js';
import type { Issue } from '../issues.js';
import { placeOf } from '../place.js';
import { reasonAndLaw } from '../reason.js';
import { markup, type Markup } from './markup.js';

/** One issue: the contract's words, beside them why that matters and on what authority, and below what to ask for. */
export function issueSection({ severity, findings }: Issue, anchor: string): Markup {
  const [first] = findings;
  const words = first.paragraph === null ? null : markup`<div class="words">${findings.map(placed)}</div>`;
  return markup`<section class="issue ${severity}" id="${anchor}"><h4><span class="badge ${severity}">${severity}</span> ${first.message}</h4>
<div class="${words ? 'beside' : 'alone'}">${words}<div>${reasons(first)}${authorities(first)}</div></div>
${ladder(first)}<p class="rule"><code>${first.rule}</code>${findings.map(({ id }) => markup` <code>${id}</code>`)}</p></section>`;
}

/** The exact words, marked, under the place where they stand. */
export function quoteOf(finding: Finding): Markup | null {
  if (finding.paragraph === null) return null;
  const quote = finding.quote === '' ? null : markup`<blockquote dir="auto"><mark>${finding.quote}</mark></blockquote>`;
  return markup`<figure><figcaption><bdi>${placeOf(finding)}</bdi></figcaption>${quote}</figure>`;
}

function placed(finding: Finding): Markup {
  const change =
    finding.change === 'introduced'
      ? markup`<p class="aside">Brought in by a tracked change that is still pending.</p>`
      : null;
  const related = finding.related.map(
    ({ section, quote, note }) =>
      markup`<li><bdi>${section ?? 'Elsewhere'}</bdi>: <q dir="auto">${quote}</q> – ${note}</li>`,
  );
  return markup`${quoteOf(finding)}${change}${related.length > 0 ? markup`<ul class="aside">${related}</ul>` : null}`;
}

function reasons({ why }: Finding): Markup {
  const { reason, law } = reasonAndLaw(why);
  return markup`${reason === '' ? null : markup`<p>${reason}</p>`}${law === null ? null : markup`<p>${law}</p>`}`;
}

function authorities({ authorities: cited }: Finding): Markup | null {
  if (cited.length === 0) return null;
  const items = cited.map((authority) => {
    const { cite, url } = authority;
    const name = /^https?:\/\//.test(url) ? markup`<a href="${url}" rel="noreferrer noopener">${cite}</a>` : cite;
    return markup`<li>${name} <span class="check">${checkOf(authority)}</span></li>`;
  });
  return markup`<h5>Authorities, and how each was checked</h5><ul class="law">${items}</ul>`;
}

/** Characters of a clause that are shown at once; of a longer one the first paragraph is. */
const MOST = 700;

/** What to ask for, what would still do, and when to walk away. */
function ladder({ ask }: Finding): Markup | null {
  if (!ask) return null;
  const all = ask.text.split('\n');
  const count = ask.text.length <= MOST ? all.length : 1;
  const rest = all.slice(count);
  const more =
    rest.length === 0 ? null : markup`<details><summary>The rest of this clause</summary>${lines(rest)}</details>`;
  return markup`<dl class="ladder"><div><dt>Ask for</dt><dd>${lines(all.slice(0, count))}${more}</dd></div>
${step('Acceptable', ask.acceptable)}${step('Walk away if', ask.walkAway)}</dl>`;
}

const step = (name: string, text: string | null) => (text ? markup`<div><dt>${name}</dt><dd>${text}</dd></div>` : null);

/** Clause text: each line a paragraph, its items (marked by a dash) hanging. */
const lines = (texts: readonly string[]) =>
  texts.map((text) => markup`<p class="${text.trimStart().startsWith('–') ? 'item' : 'text'}">${text.trim()}</p>`);
