import { DOCUMENT_RULES } from '../rules/document/document-rules.js';
import type { DocumentRule } from '../rules/document/document-rule.js';
import { PROVISION_RULES } from '../rules/provisions/provisions.js';
import type { ProvisionRule } from '../rules/provisions/provision.js';
import type { Rule } from '../rules/rule.js';
import { RULES } from '../rules/rules.js';
import type { Severity } from '../model/finding.js';
import type { Provision } from '../model/provision.js';
import { concernOf, type Concern } from './issues.js';

/** What documentation and reports say of a rule, of whichever kind it is. */
export interface RuleEntry {
  id: string;
  concern: Concern;
  title: string;
  /** What is wrong, in one sentence. */
  message: string;
  why: string;
  /** The question of law that decides how serious it is; null where the rule itself does. */
  asks: string | null;
  /** How serious it is where no question of law decides. */
  severity: Severity;
  ask: { clause: string | null; text: string | null; acceptable: string | null; walkAway: string | null };
  curedBy: Provision | null;
  contradicts: Provision | null;
  flags: readonly string[];
  passes: readonly string[];
}

/** Every rule: on what an agreement says, on what it lacks, and on the document itself, in the order of a report. */
export function ruleEntries(): RuleEntry[] {
  return [...RULES.map(languageEntry), ...PROVISION_RULES.map(missingEntry), ...DOCUMENT_RULES.map(documentEntry)];
}

function languageEntry({ id, concern, title, message, why, asks, severity, ask, ...rule }: Rule): RuleEntry {
  const { curedBy = null, contradicts = null, examples } = rule;
  return {
    id,
    concern,
    title,
    message,
    why,
    asks,
    severity,
    ask: { ...ask, text: null },
    curedBy,
    contradicts,
    ...examples,
  };
}

function missingEntry({ kind, title, why, asks, severity, clause, examples }: ProvisionRule): RuleEntry {
  return {
    id: `missing-${kind}`,
    concern: 'missing',
    title,
    message: title,
    why,
    asks,
    severity,
    ask: { clause, text: null, acceptable: null, walkAway: null },
    curedBy: null,
    contradicts: null,
    flags: examples.absent,
    passes: examples.present,
  };
}

function documentEntry({ id, title, why, severity, ask, examples }: DocumentRule): RuleEntry {
  return {
    id,
    concern: concernOf(id),
    title,
    message: title,
    why,
    asks: null,
    severity,
    ask: { clause: null, text: ask, acceptable: null, walkAway: null },
    curedBy: null,
    contradicts: null,
    flags: examples?.flags ?? [],
    passes: examples?.passes ?? [],
  };
}
