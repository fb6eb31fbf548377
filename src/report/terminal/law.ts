import type { Authority, Law, Questions } from '../../model/law.js';
import { type Reading, answerName, authoritiesOf, lookUp, readLaw } from '../../library/law/answers.js';
import { columns, wrap, type Paint } from './style.js';

const CHECKED = { page: 'page read', secondary: 'secondary source', recalled: 'recalled, unchecked' } as const;
const COLORS: Record<string, 'red' | 'yellow' | 'green'> = {
  prohibited: 'red', strict: 'red', required: 'red', restricted: 'yellow', unclear: 'yellow', moderate: 'yellow',
  strongly_advised: 'yellow', weak: 'green', none: 'green', permitted_if_fmv: 'green', permitted: 'green',
}; // prettier-ignore

/** The law of one state, all questions and topics, with every authority it rests on. @param width columns */
export function stateLawLines(law: Law, questions: Questions, width: number, paint: Paint): string[] {
  const readings = Object.keys(questions).flatMap((id) => readLaw(law, questions, id) ?? []);
  const shown = new Set<string>();
  return [
    paint('bold', `${law.name} (${law.state})`) + `  researched ${law.researched}; not legal advice`,
    ...readings.flatMap((reading) => ['', ...readingLines(reading, shown, width, paint)]),
    ...professionLines(law, width, paint),
    ...bulletLines('Open questions', law.open_questions, width, paint),
    '',
    paint('bold', 'Authorities'),
    ...law.authorities.flatMap((authority) => authorityLines(authority, law.researched, width, paint)),
  ];
}

function readingLines(reading: Reading, shown: Set<string>, width: number, paint: Paint): string[] {
  const { question, ask, answer, meaning, prose, authorities } = reading;
  const said = answer === null ? [] : [`  ${paintAnswer(answer, paint)} – ${meaning}`];
  const fresh = prose !== null && !shown.has(prose);
  if (prose !== null) shown.add(prose);
  const cited =
    authorities.length > 0 && fresh ? wrap(`Authorities: ${authorities.map(({ id }) => id).join(', ')}`, width, '  ') : [];
  return [
    `${paint('bold', ask)}  ${paint('dim', question)}`,
    ...said,
    ...(fresh ? wrap(prose, width, '  ') : []),
    ...cited.map((line) => paint('dim', line)),
  ];
}

/** The answer in plain letters, coloured by how much it forbids. */
function paintAnswer(answer: string, paint: Paint): string {
  const color = COLORS[answer.trim()];
  const words = answerName(answer);
  return color ? paint(color, words) : words;
}

function professionLines(law: Law, width: number, paint: Paint): string[] {
  return Object.entries(law.professions).flatMap(([profession, { answers, summary, owners }]) => [
    '',
    paint('bold', `For ${profession}`),
    ...Object.entries(answers).map(([question, answer]) => `  ${question}: ${paintAnswer(answer, paint)}`),
    ...wrap(summary, width, '  '),
    ...(owners ? wrap(`Owners: ${owners}`, width, '  ') : []),
  ]);
}

function bulletLines(title: string, items: readonly string[], width: number, paint: Paint): string[] {
  if (items.length === 0) return [];
  return [
    '',
    paint('bold', title),
    ...items.flatMap((item) =>
      wrap(item, width, '    ').map((line, at) => (at === 0 ? line.replace('    ', '  - ') : line)),
    ),
  ];
}

/** Cite, how it was checked, confidence, date; then what it says. */
function authorityLines(authority: Authority, researched: string, width: number, paint: Paint): string[] {
  const { id, cite, point, verified, confidence, url } = authority;
  return [
    ...wrap(`${cite}`, width, '  '),
    paint('dim', `    ${id}: ${CHECKED[verified]}, ${confidence} confidence, researched ${researched}`),
    ...wrap(point, width, '    '),
    ...(url ? [paint('dim', `    ${url}`)] : []),
  ];
}

/** Several states side by side: a row a question; below, the authorities of each. */
export function sideBySideLines(laws: readonly Law[], questions: Questions, width: number, paint: Paint): string[] {
  const left = Math.min(38, Math.floor(width / 3));
  const each = Math.max(12, Math.floor((width - left) / laws.length) - 2);
  const widths = [left, ...laws.map(() => each)];
  const rows = Object.entries(questions).filter(([, question]) => question.answers);
  return [
    ...columns(['', ...laws.map((law) => law.name)], widths, (_, text) => paint('bold', text)),
    ...rows.flatMap(([id, { ask }]) => {
      const cells = laws.map((law) => String(lookUp(law, id) ?? '–'));
      const row = columns([ask, ...cells.map(answerName)], widths, (column, text) =>
        column === 0 ? text : paintCell(cells[column - 1] as string, text, paint),
      );
      return ['', ...row];
    }),
    ...laws.flatMap((law) => [
      '',
      paint('bold', `Authorities of ${law.name}`),
      ...law.authorities.flatMap((authority) => shortAuthority(authority, law, width, paint)),
    ]),
  ];
}

const paintCell = (answer: string, text: string, paint: Paint) => (COLORS[answer] ? paint(COLORS[answer], text) : text);

function shortAuthority(authority: Authority, law: Law, width: number, paint: Paint): string[] {
  return [
    ...wrap(authority.cite, width, '  '),
    paint('dim', `    ${CHECKED[authority.verified]}, ${authority.confidence} confidence, researched ${law.researched}`),
  ];
}

/** One question, every state a row: the answer and what it rests on. */
export function questionLines(
  id: string,
  laws: readonly Law[],
  questions: Questions,
  width: number,
  paint: Paint,
): string[] {
  const widths = [20, 18, Math.max(20, width - 42)];
  const lines = laws.flatMap((law) => {
    const reading = readLaw(law, questions, id);
    if (!reading) return [];
    const cites = authoritiesOf(
      law,
      reading.authorities.map((one) => one.id),
    ).map((one) => `${one.cite} (${CHECKED[one.verified]}, ${one.confidence}, ${law.researched})`);
    const basis = cites.join('; ') || 'no authority recorded';
    if (reading.answer === null)
      return [
        paint('bold', law.name),
        ...wrap(reading.prose ?? '–', width, '  '),
        ...wrap(basis, width, '  ').map((line) => paint('dim', line)),
      ];
    return columns([law.name, answerName(reading.answer), basis], widths, (column, text) =>
      column === 1 ? paintCell(reading.answer as string, text, paint) : text,
    );
  });
  return [paint('bold', questions[id]?.ask ?? id), ...answerKey(id, questions, paint), '', ...lines];
}

const answerKey = (id: string, questions: Questions, paint: Paint) =>
  Object.entries(questions[id]?.answers ?? {}).map(([answer, meaning]) => `  ${paintAnswer(answer, paint)}: ${meaning}`);
