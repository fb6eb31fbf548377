import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { HOME } from '../../src/model/home.js';
import { sample } from '../deals.js';
import { msa } from './run.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'msa-cli-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const refused = join(HOME, 'samples', 'deals', 'refused', 'ny-percentage.yaml');

describe('msa draft', () => {
  it('writes the agreement and the memo beside it', async () => {
    const { code, out } = await msa(['draft', sample('ca-medspa'), '-o', at('a.docx')]);
    expect(code).toBe(0);
    expect(out).toBe(`wrote ${at('a.docx')}\nwrote ${at('a-memo.docx')}`);
    expect(readdirSync(folder).sort()).toEqual(['a-memo.docx', 'a.docx']);
  });

  it('gives the same agreement as Markdown and HTML', async () => {
    expect((await msa(['draft', sample('tx-telehealth'), '-o', at('a.md'), '--no-memo'])).code).toBe(0);
    expect((await msa(['draft', sample('tx-telehealth'), '-o', at('a.html'), '--no-memo'])).code).toBe(0);
    const sections = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, number]) => number);
    const markdown = sections(readFileSync(at('a.md'), 'utf8'), /^### (\S+) /gm).map((number) => number?.replace(/\\/g, ''));
    expect(markdown.length).toBeGreaterThan(100);
    expect(sections(readFileSync(at('a.html'), 'utf8'), /class="section l2"><span class="n">([^<]+)</g)).toEqual(markdown);
  });

  it('refuses what a state prohibits: the rule, the authorities, two alternatives, nothing written', async () => {
    const { code, err } = await msa(['draft', refused, '-o', at('a.docx')]);
    expect(code).toBe(1);
    expect(err).toContain('prohibited in New York: fee.percentage  [fee-percentage-of-revenue]');
    expect(err).toContain('N.Y. Educ. Law § 6530(19) – page read; confidence high');
    expect(err.match(/^ {4}- .*\(fee\.(flat|cost_plus)\)/gm)).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('drafts it all the same when told to, and says so in the draft and in the memo', async () => {
    const { code, err } = await msa(['draft', refused, '--allow', 'fee-percentage-of-revenue', '-o', at('a.md')]);
    expect(code).toBe(0);
    expect(err).toContain('drafted although prohibited in New York: fee-percentage-of-revenue');
    expect(readFileSync(at('a.md'), 'utf8')).toContain('PROHIBITED in New York');
    expect(readFileSync(at('a-memo.md'), 'utf8')).toContain('## Drafted although prohibited');
  });

  it.each([
    [['draft', 'nowhere.yaml'], 'nowhere.yaml: there is no such file; expected a YAML or JSON file'],
    [['draft', 'X', '-o', 'a.pdf'], 'a.pdf: the name ends in “.pdf”; expected .docx, .md, .html'],
    [['draft', 'X', '-o', 'no/such/folder/a.docx'], 'no/such/folder/a.docx: its folder does not exist; expected'],
    [['draft', 'X', '--library', 'no-library'], 'no-library: there is no such folder; expected a library folder'],
    [['draft', 'X', '--allow', '$$'], "argument '$$' is invalid. expected a rule id"],
    [['law', 'ZZ'], '“ZZ”: this is no state; expected two letters such as CA, NY or DC'],
    [['law', '--question', 'constructor'], '“constructor”: there is no such question; expected'],
    [['law'], 'msa law: no state was named; expected'],
    [['verify', 'nowhere.docx'], 'nowhere.docx: there is no such file; expected a .docx'],
    [['nonsense'], "unknown command 'nonsense'"],
  ])('%j is one clear line and exit code 2', async (args, line) => {
    const { code, out, err } = await msa(args.map((arg) => (arg === 'X' ? sample('nj-therapy') : arg)));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(line);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('names every bad field of a deal with its line', async () => {
    writeFileSync(at('bad.yaml'), 'practice: { name: A }\npayors: cash\nfee:\n  flat: { amount: -5 }\n');
    const { code, err } = await msa(['draft', at('bad.yaml')]);
    expect(code).toBe(2);
    expect(err).toContain('bad.yaml:2: payors: found “cash”; expected a list');
    expect(err).toContain('bad.yaml:4: fee.flat.amount: found -5; expected at least 0');
    expect(err).toContain('  4 |   flat: { amount: -5 }');
  });
});

describe('msa verify', () => {
  const drafted = async () => {
    await msa(['draft', sample('nj-therapy'), '-o', at('a.docx'), '--no-memo']);
    return at('a.docx');
  };

  it('knows a draft again', async () => {
    const { code, out } = await msa(['verify', await drafted(), '--deal', sample('nj-therapy')]);
    expect(out).toContain('document: unchanged since it was drafted');
    expect(code).toBe(0);
  });

  it('tells another deal', async () => {
    const { code, out } = await msa(['verify', await drafted(), '--deal', sample('nc-optometry')]);
    expect(out).toContain('deal: DIFFERENT');
    expect(code).toBe(1);
  });

  it('shows what was changed in the text', async () => {
    const file = await drafted();
    const parts = unzipSync(readFileSync(file));
    const document = strFromU8(parts['word/document.xml'] as Uint8Array);
    parts['word/document.xml'] = strToU8(document.replace('Table of Contents', 'Table of Discontents'));
    writeFileSync(file, zipSync(parts));
    const { code, out } = await msa(['verify', file, '--deal', sample('nj-therapy')]);
    expect(code).toBe(1);
    expect(out).toContain('  - Table of Contents\n  + Table of Discontents');
  });

  it.each([
    ['no zip at all', Buffer.from('hello'), 'this is no .docx'],
    ['a truncated zip', Buffer.from('PK\u0003\u0004 cut off here'), 'the zip file is damaged or truncated'],
    ['a zip without a receipt', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'the file bears no receipt of msa'],
  ])('says of %s what it is', async (_, bytes, line) => {
    writeFileSync(at('x.docx'), bytes);
    const { code, err } = await msa(['verify', at('x.docx')]);
    expect(code).toBe(2);
    expect(err).toContain(line);
  });
});

describe('msa law and msa check', () => {
  it('shows a state with every authority, how it was checked, its confidence and date', async () => {
    const { code, out } = await msa(['law', 'CA']);
    expect(code).toBe(0);
    expect(out).toContain('ca-bpc-650: page read, high confidence, researched 2026-11-22');
    expect(out).toContain('permitted if FMV – allowed when it is fair market value for real services');
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter((line) => !/https?:|researched|\?/.test(line))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  it('puts states side by side, and all states in one table', async () => {
    expect((await msa(['law', 'CA', 'NY', 'TX'])).out).toMatch(/^ +California +New York +Texas/);
    const { out } = await msa(['law', '--question', 'fees.percentage_of_revenue']);
    expect(out.match(/^(New York|Illinois|North Carolina) +prohibited/gm)).toHaveLength(3);
    expect(out).toContain('Wyoming');
  });

  it('reads the law of a profession', async () => {
    const answer = async (args: string[]) =>
      (await msa(['law', 'CO', '--question', 'fees.percentage_of_revenue', ...args])).out;
    expect(await answer(['--practice', 'dental'])).toMatch(/^Colorado +prohibited/m);
    expect(await answer([])).not.toMatch(/^Colorado +prohibited/m);
  });

  it('the library and the samples are valid', async () => {
    const { code, out, err } = await msa(['check']);
    expect(err).toBe('');
    expect(out).toMatch(/^valid: \d+ clauses with \d+ variants, 1 templates, 52 law files, 13 sample deals$/);
    expect(code).toBe(0);
  });

  it('helps', async () => {
    expect(await msa(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('draft [options] <deal>') });
    expect((await msa(['--version'])).out).toMatch(/^\d+\.\d+\.\d+$/);
    expect(existsSync(at('x'))).toBe(false);
  });
});
