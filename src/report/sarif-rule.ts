import { CONCERNS } from './issues.js';
import type { RuleEntry } from './rule-entry.js';

/** A rule as a SARIF reporting descriptor, with its help as text and as Markdown. */
export function descriptorOf(entry: RuleEntry) {
  const { id, title, message, severity, concern, why } = entry;
  return {
    id,
    name: id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: [message, why].filter(Boolean).join(' ') },
    help: { text: helpLines(entry, '', '').join('\n'), markdown: helpLines(entry, '**', '_').join('\n\n') },
    defaultConfiguration: { level: severity },
    properties: { tags: [CONCERNS[concern]], 'problem.severity': severity === 'note' ? 'recommendation' : severity },
  };
}

function helpLines({ message, why, ask, flags, passes, asks }: RuleEntry, bold: string, quoted: string): string[] {
  const labelled = (label: string, text: string | null) => (text ? [`${bold}${label}:${bold} ${text}`] : []);
  return [
    message,
    why,
    ...labelled('How serious it is', asks === null ? null : `the law decides (${asks})`),
    ...labelled('Ask for', ask.text ?? (ask.clause === null ? null : `the library clause ${ask.clause}`)),
    ...labelled('Acceptable', ask.acceptable),
    ...labelled('Walk away if', ask.walkAway),
    ...flags.map((words) => `${bold}Flagged:${bold} ${quoted}${words}${quoted}`),
    ...passes.map((words) => `${bold}Passes:${bold} ${quoted}${words}${quoted}`),
  ].filter(Boolean);
}
