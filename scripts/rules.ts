/** `npm run generate`, second half: docs/rules.md, from the rules, the law and the library. */
import { writeFileSync } from 'node:fs';
import { answerName } from '../src/library/law/answers.js';
import { openLibrary } from '../src/library/library.js';
import { HOME } from '../src/model/home.js';
import { gradesOf } from '../src/report/grades.js';
import { CONCERNS } from '../src/report/issues.js';
import { PROVISION_NAMES } from '../src/report/names.js';
import { ruleEntries, type RuleEntry } from '../src/report/rule-entry.js';

const HEAD = `# The rules

What \`msa lint\` looks for. This page is generated from the rules, the law and the clause library by \`npm run generate\`;
\`msa explain RULE --state XX\` says the same of one rule under one state's law, with the authorities and how each was checked.
A rule is graded by what the practice's state answers to a question of law; without a state, by the strictest answer. The
states behind an answer are those of the general law: for some professions they answer differently. Not legal advice.
`;

const library = openLibrary();
const entries = ruleEntries();
const parts = Object.entries(CONCERNS).flatMap(([concern, name]) => [
  `## ${name}`,
  ...entries.filter((entry) => entry.concern === concern).map(section),
]);
writeFileSync(`${HOME}docs/rules.md`, `${[HEAD.trim(), contents(), ...parts].join('\n\n')}\n`);

function contents(): string {
  const rows = entries.map(({ id, title, asks, severity }) => [
    `[${id}](#${id})`,
    title,
    asks === null ? severity : `\`${asks}\``,
  ]);
  return table(['Rule', 'What it says', 'Severity, or what decides it'], rows);
}

function section(entry: RuleEntry): string {
  const { id, title, message, why, ask, flags, passes, concern } = entry;
  const missing = concern === 'missing';
  return [
    `### ${id}`,
    message === title ? `${title}.` : message,
    why,
    graded(entry),
    ...(ask.clause === null ? [] : [`**Ask for:** [${ask.clause}](../clauses/${ask.clause}.yaml)`]),
    ...(ask.text === null ? [] : [`**Ask for:** ${plain(ask.text)}`]),
    ...(ask.acceptable ? [`**Acceptable:** ${ask.acceptable}`] : []),
    ...(ask.walkAway ? [`**Walk away if:** ${ask.walkAway}`] : []),
    ...quoted(missing ? 'Not enough' : 'Flagged', flags),
    ...quoted(missing ? 'Enough' : 'Passes', passes),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function graded(entry: RuleEntry): string {
  const { severity, curedBy } = entry;
  const found = gradesOf(entry, library);
  if (!found) return `**Severity:** ${severity}, whatever the state.`;
  const rows = found.grades.map(({ answer, meaning, severity: usual, cured, states }) => {
    const instead =
      cured !== null && cured !== usual && curedBy ? `; ${cured} with language on ${PROVISION_NAMES[curedBy]}` : '';
    return [`${answerName(answer)}: ${meaning}`, `${usual}${instead}`, states.join(' ')];
  });
  const asked = library.questions[found.question]?.ask ?? found.question;
  return `**The law decides:** ${asked}\n\n${table(['Answer', 'Severity', 'States'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function quoted(label: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`**${label}:**`, texts.map((text) => `- ${plain(text)}`).join('\n')];
}

/** Text in which nothing is taken for emphasis or a tag. */
function plain(text: string): string {
  return text.replace(/[*<]/g, '\\$&');
}
