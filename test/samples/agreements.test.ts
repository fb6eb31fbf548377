import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library.js';
import { HOME } from '../../src/model/home.js';
import { read } from '../../src/read/read.js';
import { review } from '../../src/review/review.js';
import { DOCUMENT_RULES } from '../../src/rules/document/document-rules.js';
import { RULES } from '../../src/rules/rules.js';

const FOLDER = `${HOME}samples/agreements/`;
const planted = parse(readFileSync(`${FOLDER}planted.yaml`, 'utf8')) as Record<
  string,
  { rule: string; section: string | null }[]
>;
const ids: ReadonlySet<string> = new Set([...RULES, ...DOCUMENT_RULES].map(({ id }) => id));
const library = openLibrary();

const reviewed = async (name: string) =>
  review(await read(readFileSync(`${FOLDER}${name}`), name), name, library);
const listed = (findings: readonly { rule: string; section: string | null }[]) =>
  findings.map(({ rule, section }) => `${rule} at ${section}`).sort();

describe('the sample agreements', () => {
  it('are all listed', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'planted.yaml');
    expect(files.sort()).toEqual(Object.keys(planted).sort());
  });

  it.each(Object.keys(planted))('%s has the faults that were planted in it and no others', async (name) => {
    const { findings } = await reviewed(name);
    expect(listed(findings.filter(({ rule }) => ids.has(rule)))).toEqual(listed(planted[name] ?? []));
  });

  it('hold one that breaks every rule', () => {
    expect([...new Set(planted['breaks-every-rule.docx']?.map(({ rule }) => rule))].sort()).toEqual([...ids].sort());
  });

  it('are taken for what they are', async () => {
    const kinds = await Promise.all(
      Object.keys(planted).map(async (name) => {
        const { kind, state, practice } = await reviewed(name);
        return [name, kind, ...(kind === 'msa' ? [state, practice] : [])];
      }),
    );
    expect(kinds).toEqual([
      ['breaks-every-rule.docx', 'msa', 'CA', 'medspa'],
      ['dental-percentage.pdf', 'msa', 'TX', 'dental'],
      ['telehealth-flat.md', 'msa', 'FL', 'medical'],
      ['letter.txt', 'msa', 'CO', 'medspa'],
      ['not-an-msa.html', 'other'],
    ]);
  });
});
