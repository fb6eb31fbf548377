import { createHash } from 'node:crypto';
import type { DocumentReport, Report } from '../../model/finding.js';
import { CODES, type Names } from '../names.js';
import { countsOf } from '../summary.js';
import { documentArticle } from './document.js';
import { markup, Markup } from './markup.js';
import { CSS } from './style.js';

const HASH = createHash('sha256').update(CSS).digest('base64');

/**
 * A report as one self-contained page: no script, nothing from elsewhere, every word of a contract as text.
 * @param names what states and practice types are called
 */
export function html({ documents, tool }: Report, names: Names = CODES): string {
  const [only] = documents;
  const title =
    documents.length === 1 && only ? `Review of ${baseName(only.file)}` : `Review of ${documents.length} documents`;
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${new Markup(HASH)}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><title>${title}</title><style>${new Markup(CSS)}</style></head>
<body><header><h1>${title}</h1></header>
<main>${documents.length > 1 ? contents(documents) : null}
${documents.map((document, at) => documentArticle(document, at + 1, names))}</main>
<footer><p>Made by ${tool.name} ${tool.version}. A list of points to raise with a lawyer, and no legal advice.</p></footer></body></html>
`;
  return page.html;
}

/** The last part of a path. */
const baseName = (file: string) => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

function contents(documents: readonly DocumentReport[]): Markup {
  const items = documents.map(({ file, kind, findings }, at) => {
    const said = { msa: countsOf(findings), other: 'Not reviewed.', unreadable: 'Could not be read.' }[kind];
    return markup`<li><a href="#d${at + 1}"><bdi>${file}</bdi></a> ${said}</li>`;
  });
  return markup`<nav aria-label="Documents"><ul>${items}</ul></nav>`;
}
