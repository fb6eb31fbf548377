import type { Agreement, Mark, Paragraph } from '../model/agreement.js';
import { longDate } from '../model/words.js';
import { blocksOf, isListed, marksWithin, rowsOf, stretches } from './blocks.js';

/** An agreement as one self-contained page that prints well; all text is escaped, no script, nothing from elsewhere. */
export function writeHtml(agreement: Agreement): string {
  const { title, language, legend, date, notes } = agreement;
  const front = [legend, date && longDate(date)]
    .filter(Boolean)
    .map((words) => escape(words as string))
    .join(' · ');
  const body = blocksOf(agreement.paragraphs).map((block) =>
    Array.isArray(block) ? tableOf(block) : blockOf(block, agreement),
  );
  const noteList = notes.map(
    ({ paragraph, text }, index) =>
      `<li id="note-${index + 1}"><a href="#${anchor(paragraph)}">Note ${index + 1}</a> ${text.map((line) => `<p>${escape(line)}</p>`).join('')}</li>`,
  );
  const drafting =
    notes.length > 0 ? `<section class="notes"><h2>Drafting notes</h2><ol>${noteList.join('')}</ol></section>` : '';
  return (
    `<!doctype html><html lang="${escape(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
    `<title>${escape(title)}</title><style>${CSS}</style></head><body><main>` +
    `${front ? `<p class="front">${front}</p>` : ''}${body.join('\n')}${drafting}</main></body></html>\n`
  );
}

const TAGS: Partial<Record<Paragraph['look'], string>> = {
  title: 'h1',
  article: 'h2',
  exhibit: 'h2',
  heading: 'h2',
  section: 'h3',
};

function blockOf(paragraph: Paragraph, agreement: Agreement): string {
  const { look, level, number, id } = paragraph;
  if (look === 'contents') return `<nav><h2>${escape(paragraph.text)}</h2><ul>${contentsOf(agreement)}</ul></nav>`;
  const tag = TAGS[look] ?? 'p';
  const index = agreement.notes.findIndex((note) => note.paragraph === id);
  const note = index < 0 ? '' : ` <sup><a href="#note-${index + 1}">note ${index + 1}</a></sup>`;
  const printed = number === null ? '' : `<span class="n">${escape(number)}</span> `;
  return `<${tag} id="${anchor(id)}" class="${look} l${level}">${printed}${inline(paragraph)}${note}</${tag}>`;
}

const contentsOf = ({ paragraphs }: Agreement) =>
  paragraphs
    .filter(isListed)
    .map(
      ({ id, look, number, text }) =>
        `<li class="${look}"><a href="#${anchor(id)}">${escape(`${number ?? ''} ${text}`.trim())}</a></li>`,
    )
    .join('');

function tableOf(cells: readonly Paragraph[]): string {
  const rows = rowsOf(cells);
  const signature = cells[0]?.look === 'signature';
  const cellXml = (paragraphs: Paragraph[], tag: string) =>
    `<${tag}>${paragraphs.map((one) => (signature ? `<p>${inline(one)}</p>` : inline(one))).join('')}</${tag}>`;
  const body = rows.map(
    (row, index) => `<tr>${row.map((cell) => cellXml(cell, !signature && index === 0 ? 'th' : 'td')).join('')}</tr>`,
  );
  return `<table class="${signature ? 'signature' : 'ruled'}"><tbody>${body.join('')}</tbody></table>`;
}

const ELEMENTS: Record<Mark['kind'], [string, string]> = {
  definition: ['<dfn>', '</dfn>'],
  blank: ['<mark>', '</mark>'],
  bold: ['<strong>', '</strong>'],
  underline: ['<u>', '</u>'],
  reference: ['', '</a>'],
};

function inline(paragraph: Paragraph): string {
  const { text, marks } = paragraph;
  const pieces = stretches(paragraph).map(([start, end]) => {
    const within = marksWithin(marks, start, end);
    const open = within.map((mark) =>
      mark.kind === 'reference' ? `<a href="#${anchor(mark.target ?? '')}">` : ELEMENTS[mark.kind][0],
    );
    const close = within.map((mark) => ELEMENTS[mark.kind][1]).reverse();
    return open.join('') + escape(text.slice(start, end)) + close.join('');
  });
  return pieces.join('');
}

const anchor = (id: string) => `p-${id.replace(/[^A-Za-z0-9-]+/g, '-')}`;

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const CSS = `body{margin:0;background:#f4f5f7;color:#1f2a37;font:11pt/1.5 "Times New Roman",Tinos,serif}
main{max-width:46rem;margin:2rem auto;padding:3rem 4rem;background:#fff;box-shadow:0 1px 4px #0002}
h1{text-align:center;text-transform:uppercase;font-size:1.5rem;margin:4rem 0 2rem}
h2{font-size:1.05rem;text-transform:uppercase;margin:2.2rem 0 .8rem}h2 .n{margin-right:1rem}
h3{font-size:1rem;margin:1.3rem 0 .3rem}h3 .n{display:inline-block;min-width:3rem}
.front{color:#5b6673;font-size:.85rem}.subtitle{text-align:center;font-size:1.15rem}.heading{text-align:center}
p{margin:.45rem 0}.body,.definition{margin-left:3rem}.item,.recital{padding-left:2rem;text-indent:-2rem;margin-left:3rem}
.l4{margin-left:5rem}.l5{margin-left:7rem}.item .n,.recital .n{display:inline-block;min-width:2rem;text-indent:0}
.exhibit{margin-top:4rem;padding-top:2rem;border-top:1px solid #c5cdd6}dfn{font-style:normal;font-weight:bold}
nav ul{list-style:none;padding:0;columns:2}nav .section{padding-left:1.2rem;font-size:.9rem}nav a,sup a{color:inherit}
table{width:100%;border-collapse:collapse;margin:1rem 0}.ruled th,.ruled td{border:1px solid #9aa5b1;padding:.3rem .5rem;text-align:left;vertical-align:top;font-size:.92rem}
.ruled th{background:#e7ebf0}.signature td{width:50%;padding:1rem;vertical-align:top;break-inside:avoid}mark{background:#fff3a3}
.notes{margin-top:4rem;border-top:1px solid #c5cdd6;font-size:.85rem}
@media print{body{background:#fff}main{box-shadow:none;margin:0;padding:0;max-width:none}.exhibit{break-before:page;border:0}}
@media(max-width:40rem){main{padding:1rem}.body,.definition{margin-left:0}nav ul{columns:1}}`;
