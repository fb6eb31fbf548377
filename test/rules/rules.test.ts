import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openLibrary } from '../../src/library/library.js';
import { HOME } from '../../src/model/home.js';
import { PROVISION_RULES } from '../../src/rules/provisions/provisions.js';
import { RULES } from '../../src/rules/rules.js';
import { understand, wordsOf, type Facts } from '../../src/understand/facts.js';
import { agreementOf } from './agreement.js';

const library = openLibrary();
const NAMES = { manager: ['Manager'], practice: ['Practice'] };
const factsOf = (text: string): Facts => understand(wordsOf(agreementOf(text), library.lexicon), NAMES);

/** Cases of a rule: `flags` and `passes`, or `present` and `absent`, each a list of texts with "Manager" and "Practice". */
function casesOf(name: string): { yes: string[]; no: string[] } {
  const file = join(HOME, 'test', 'rules', `${name}.yaml`);
  if (!existsSync(file)) return { yes: [], no: [] };
  const cases = parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return { yes: cases['flags'] ?? cases['present'] ?? [], no: cases['passes'] ?? cases['absent'] ?? [] };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { yes, no } = casesOf(id);

  it('has cases of its own', () => {
    expect(yes.length).toBeGreaterThanOrEqual(8);
    expect(no.length).toBeGreaterThanOrEqual(8);
  });

  it('asks for a clause of the library and leans on a question of the law', () => {
    expect(library.clauses.has(rule.ask.clause)).toBe(true);
    expect(rule.asks === null || rule.asks in library.questions).toBe(true);
  });

  it.each([...rule.examples.flags, ...yes])('flags: %s', (text) => {
    expect(rule.find(factsOf(text)).length).toBeGreaterThan(0);
  });

  it.each([...rule.examples.passes, ...no])('passes: %s', (text) => {
    expect(rule.find(factsOf(text)).length).toBe(0);
  });
});

describe.each(PROVISION_RULES.map((rule) => [rule.kind, rule] as const))('provision %s', (kind, rule) => {
  const { yes, no } = casesOf(join('provisions', kind));

  it('has cases of its own, and a clause that supplies it', () => {
    expect(Math.min(yes.length, no.length)).toBeGreaterThanOrEqual(5);
    expect(library.clauses.has(rule.clause)).toBe(true);
  });

  it.each([...rule.examples.present, ...yes])('present: %s', (text) => {
    expect(rule.find(factsOf(text)).length).toBeGreaterThan(0);
  });

  it.each([...rule.examples.absent, ...no])('absent: %s', (text) => {
    expect(rule.find(factsOf(text)).length).toBe(0);
  });
});
