import { answerName, type Reading } from '../../library/law/answers.js';
import type { Library } from '../../library/library.js';
import { Asks } from '../../review/asks.js';
import { answerOf, type Setting } from '../../review/setting.js';
import { severityOf } from '../../review/severity.js';
import { checkOf } from '../authority.js';
import { decisive, gradesOf } from '../grades.js';
import { CONCERNS } from '../issues.js';
import { PROVISION_NAMES } from '../names.js';
import type { RuleEntry } from '../rule-entry.js';
import { BADGE, badge, bullet } from './rows.js';
import { columns, wrap, type Paint } from './style.js';

/** One rule: what it flags, why, how serious it is, what to ask for. @param setting of the states that were named */
export function ruleLines(entry: RuleEntry, setting: Setting, library: Library, width: number, paint: Paint): string[] {
  const { id, title, message, why, flags, passes, concern } = entry;
  const named = setting.states.length > 0;
  return [
    ...wrap(`${title} (${id})`, width).map((line) => paint('bold', line)),
    ...wrap([CONCERNS[concern], ...(message === title ? [] : [message])].join('. '), width, '  '),
    ...part('Why it matters', wrap(why, width, '  '), paint),
    ...part('How serious it is', named ? [] : gradeLines(entry, library, width, paint), paint),
    ...(named ? lawLines(entry, setting, library, width, paint) : []),
    ...part('What to ask for', askLines(entry, setting, library, width), paint),
    ...part(concern === 'missing' ? 'Not enough' : 'Flagged', examples(flags, width), paint),
    ...part(concern === 'missing' ? 'Enough' : 'Passes', examples(passes, width), paint),
  ];
}

const part = (title: string, lines: readonly string[], paint: Paint) =>
  lines.length === 0 ? [] : ['', paint('bold', title), ...lines];

function gradeLines(entry: RuleEntry, library: Library, width: number, paint: Paint): string[] {
  const { severity, curedBy } = entry;
  const graded = gradesOf(entry, library);
  if (!graded) return [`  ${badge(severity, paint)}whatever the state`];
  const rows = graded.grades.flatMap(({ answer, meaning, severity: plain, cured, states }) => {
    const instead =
      cured !== null && cured !== plain && curedBy ? `; ${cured} with language on ${PROVISION_NAMES[curedBy]}` : '';
    const where = states.length === 0 ? 'no state' : states.join(' ');
    return columns(
      ['', plain, `${answerName(answer)} – ${meaning}${instead}: ${where}`],
      [0, BADGE, width - BADGE - 4],
      (column, text) => (column === 1 && text.trim() ? badge(plain, paint) : text),
    );
  });
  return [...wrap(`The law decides: ${library.questions[graded.question]?.ask ?? graded.question}`, width, '  '), ...rows];
}

/** What the law of the strictest named state answers, with its authorities. */
function lawLines(
  { asks, severity, curedBy }: RuleEntry,
  setting: Setting,
  library: Library,
  width: number,
  paint: Paint,
): string[] {
  if (asks === null) return part('How serious it is', [`  ${badge(severity, paint)}whatever the state`], paint);
  const { answer, law, reading } = answerOf(asks, setting, library);
  const plain = severityOf(answer, false, severity);
  const cured = curedBy ? severityOf(answer, true, severity) : plain;
  const instead = cured !== plain && curedBy ? `, or ${cured} with language on ${PROVISION_NAMES[curedBy]}` : '';
  const question = library.questions[decisive(asks, library)];
  const basis =
    answer === undefined ? 'no answer on record' : `${answerName(answer)} – ${question?.answers?.[answer] ?? ''}`;
  return part(
    `${law?.name ?? setting.states.join(', ')}`,
    [
      ...wrap(library.questions[asks]?.ask ?? asks, width, '  '),
      ...wrap(`${plain}${instead}: ${basis}`, width, '  '),
      ...(reading ? readingLines(reading, law?.researched ?? '', width) : []),
    ],
    paint,
  );
}

function readingLines({ prose, authorities }: Reading, researched: string, width: number): string[] {
  return [
    ...(prose === null ? [] : wrap(prose, width, '  ')),
    ...authorities.flatMap((authority) => [
      ...bullet(`${authority.cite} (${checkOf(authority)}; researched ${researched})`, width),
      ...(authority.url ? [`    ${authority.url}`] : []),
    ]),
  ];
}

function askLines({ ask }: RuleEntry, setting: Setting, library: Library, width: number): string[] {
  const clause = ask.clause === null ? null : (new Asks(library, setting, []).of(ask.clause, null)?.text ?? null);
  return [
    ...(ask.text === null ? [] : wrap(ask.text, width, '  ')),
    ...(clause ?? '').split('\n').flatMap((line) => clauseLine(line, width)),
    ...(ask.clause === null ? [] : [`  (clause ${ask.clause} of the library)`]),
    ...(ask.acceptable ? wrap(`Acceptable: ${ask.acceptable}`, width, '  ') : []),
    ...(ask.walkAway ? wrap(`Walk away if: ${ask.walkAway}`, width, '  ') : []),
  ];
}

const clauseLine = (line: string, width: number) =>
  line.trimStart().startsWith('–') ? bullet(line.trimStart().slice(1), width, '    ') : wrap(line, width, '  ');

const examples = (texts: readonly string[], width: number) => texts.flatMap((text) => bullet(text, width));

/** The list of rules: id, title, and how serious each is or which question of law decides. */
export function ruleListLines(entries: readonly RuleEntry[], width: number, paint: Paint): string[] {
  const left = Math.max(...entries.map(({ id }) => id.length));
  return Object.entries(CONCERNS)
    .flatMap(([concern, name]) => {
      const rows = entries
        .filter((entry) => entry.concern === concern)
        .flatMap(({ id, title, asks, severity }) =>
          columns(
            [id, `${title} (${asks === null ? severity : `by law: ${asks}`})`],
            [left, Math.max(24, width - left - 2)],
          ),
        );
      return part(name, rows, paint);
    })
    .slice(1);
}
