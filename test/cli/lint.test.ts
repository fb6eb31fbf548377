import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Report } from '../../src/model/finding.js';
import { folderOf } from '../folders.js';
import { msa } from './run.js';

const TERMS = `# MANAGEMENT SERVICES AGREEMENT

This Management Services Agreement is made between Glow MSO, LLC, a Delaware limited liability company ("Manager"), and Glow Medical, P.C., a California professional corporation ("Practice").

1. Services. Manager shall provide management services and administrative services to Practice, whose physicians render medical services to patients.

2. Fee. Practice shall pay Manager fifteen percent (15%) of Practice's gross collections each month.

3. Prices. Manager shall set Practice's fees for medical services.
`;

function contract(text = TERMS): { folder: string; file: string } {
  const folder = folderOf({ 'contract.md': text });
  return { folder, file: join(folder, 'contract.md') };
}

const json = async (...args: string[]) => {
  const { out, code } = await msa(['lint', ...args, '--format', 'json']);
  return { report: Report.parse(JSON.parse(out)), code };
};

describe('msa lint', () => {
  it('says what is wrong, where, in whose words, and under which law', async () => {
    const { report, code } = await json(contract().file);
    const [document] = report.documents;
    expect(code).toBe(1);
    expect(document).toMatchObject({ kind: 'msa', state: 'CA', stateFrom: 'practice-party', practice: 'medical' });
    const fee = document?.findings.find(({ rule }) => rule === 'fee-percentage-of-revenue');
    expect(fee).toMatchObject({ section: '2', paragraph: 3, severity: expect.any(String) });
    expect(fee?.quote).toContain('fifteen percent (15%)');
    expect(fee?.authorities.length).toBeGreaterThan(0);
    expect(fee?.ask?.text).toContain('Practice shall pay Manager');
    expect(document?.findings.map(({ rule }) => rule)).toContain('control-professional-fees');
  });

  it('quotes exactly the words at the offsets that it gives', async () => {
    const { file } = contract();
    const { report } = await json(file);
    for (const { quote, start, end } of report.documents[0]?.findings ?? []) {
      expect(quote.length).toBe((end ?? 0) - (start ?? 0));
      if (quote !== '') expect(readFileSync(file, 'utf8')).toContain(quote);
    }
  });

  it('gives identical bytes twice', async () => {
    const { file } = contract();
    for (const format of ['json', 'sarif', 'html', 'terminal'])
      expect((await msa(['lint', file, '--format', format])).out).toBe((await msa(['lint', file, '--format', format])).out);
  });

  it('goes by --state and --practice, and takes names of the parties', async () => {
    const { report } = await json(
      contract().file,
      '--state',
      'ny',
      '--practice',
      'dental',
      '--manager',
      'Practice',
      '--practice-party',
      'Manager',
    );
    expect(report.documents[0]).toMatchObject({ state: 'NY', stateFrom: 'flag', practice: 'dental', practiceFrom: 'flag' });
    expect(report.documents[0]?.findings.map(({ rule }) => rule)).not.toContain('control-professional-fees');
  });

  it.each([
    ['error', 1],
    ['never', 0],
  ])('fails on %s with exit code %i', async (threshold, code) => {
    expect((await msa(['lint', contract().file, '--fail-on', threshold])).code).toBe(code);
  });

  it('reports one bad file, does the others, and exits 2', async () => {
    const { folder, file } = contract();
    writeFileSync(join(folder, 'bad.docx'), 'PK\u0003\u0004 nothing');
    const { code, out, err } = await msa(['lint', join(folder, 'bad.docx'), file]);
    expect(code).toBe(2);
    expect(err).toMatch(/^.*bad\.docx: .*; expected .*$/m);
    expect(out).toContain('Glow MSO, LLC');
  });

  it.each([
    [['--format', 'pdf'], '--format: found “pdf”; expected terminal, json, sarif, html'],
    [['--fail-on', 'x'], '--fail-on: found “x”; expected error, warning, note, never'],
    [['--state', 'ZZ'], '“ZZ”: this is no state'],
  ])('says in one line what is wrong with %j', async (args, message) => {
    const { code, err } = await msa(['lint', contract().file, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('at ');
  });

  it('searches no other kind of agreement', async () => {
    const file = join('test', 'fixtures', 'profile', 'restaurant.md');
    const { report, code } = await json(file);
    expect(code).toBe(0);
    expect(report.documents[0]).toMatchObject({ kind: 'other', findings: [] });
    expect(report.documents[0]?.warnings.join()).toContain('does not look like a management services agreement');
  });

  it('writes the report beside and then renames it', async () => {
    const { folder, file } = contract();
    const output = join(folder, 'report.html');
    expect((await msa(['lint', file, '--format', 'html', '-o', output])).out).toContain(`wrote ${output}`);
    expect(readFileSync(output, 'utf8')).toMatch(/^<!doctype html>/i);
  });
});

describe('accepted risks', () => {
  const accept = (file: string, ...args: string[]) =>
    msa([
      'lint',
      file,
      '--accept',
      'control-professional-fees',
      '--because',
      'The practice agreed.',
      '--by',
      'A. Ruiz',
      ...args,
    ]);

  it('are kept beside the contract, and no longer fail', async () => {
    const { file } = contract(TERMS.replace(/2\. Fee\..*\n/, ''));
    expect((await accept(file)).code).toBe(0);
    const { report } = await json(file);
    const finding = report.documents[0]?.findings.find(({ rule }) => rule === 'control-professional-fees');
    expect(finding?.accepted).toMatchObject({ by: 'A. Ruiz', because: 'The practice agreed.', until: null });
  });

  it('run out, and are reported when they do', async () => {
    const { file } = contract();
    await accept(file, '--until', '2020-01-01');
    const { report } = await json(file);
    expect(report.documents[0]?.findings.every(({ accepted }) => accepted === null)).toBe(true);
    expect(report.documents[0]?.warnings.join()).toContain('that day is past');
  });

  it('are reported when the words are gone', async () => {
    const { file } = contract();
    await accept(file);
    writeFileSync(file, TERMS.replace('Manager shall set', 'Practice shall set'));
    const { report } = await json(file);
    expect(report.documents[0]?.warnings.join()).toContain('no such words are found any more');
  });

  it.each([
    [['--accept', 'nothing', '--because', 'x'], 'has no finding “nothing”'],
    [['--accept', 'control-professional-fees'], 'no reason was given'],
    [['--accept', 'control-professional-fees', '--because', 'x', '--until', 'soon'], '--until: found “soon”'],
  ])('need a finding and a reason: %j', async (args, message) => {
    const { code, err } = await msa(['lint', contract().file, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('msa.config.yaml', () => {
  it('holds for the contracts in its folder and below', async () => {
    const { folder } = contract();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'c.md'), TERMS);
    writeFileSync(
      join(folder, 'msa.config.yaml'),
      'state: NV\nfail_on: never\nrules:\n  fee-percentage-of-revenue: "off"\n  control-professional-fees: note\n',
    );
    const { report, code } = await json(join(folder, 'a', 'c.md'));
    expect(code).toBe(0);
    expect(report.documents[0]).toMatchObject({ state: 'NV', stateFrom: 'config' });
    const rules = report.documents[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(rules).toContain('control-professional-fees note');
    expect(rules?.join()).not.toContain('fee-percentage-of-revenue');
  });

  it('is told where it is wrong, by line', async () => {
    const { folder, file } = contract();
    writeFileSync(join(folder, 'msa.config.yaml'), 'state: CA\nfail_on: sometimes\n');
    const { code, err } = await msa(['lint', file]);
    expect(code).toBe(2);
    expect(err).toMatch(/msa\.config\.yaml:2: fail_on: found “sometimes”/);
  });
});
