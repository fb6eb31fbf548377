import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/finding.js';
import { msa } from '../cli/run.js';

const AGREEMENT = `MANAGEMENT SERVICES AGREEMENT

This Management Services Agreement is made between Lantern MSO, LLC, a Delaware limited liability company ("Manager"), and
Harbor Dental, P.C., a California professional corporation ("Practice").

1. Services

1.1 Services. Manager shall provide billing, payroll, purchasing and information technology services to Practice.

2. Fees

2.1 Management Fee. Practice shall pay Manager a fee equal to twenty percent (20%) of Net Collections each month.

3. Term

3.1 Term. The term of this Agreement is five (5) years from the Effective Date.

4. General

4.1 Governing Law. This Agreement is governed by the laws of the State of California.
`;

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'msa-report-'));
  file = join(folder, 'lantern & harbor.txt');
  writeFileSync(file, AGREEMENT);
});
afterAll(() => rmSync(folder, { recursive: true }));

const lint = async (format: string) => (await msa(['lint', file, '--format', format])).out;

describe('one agreement in every format', () => {
  it('the same findings in JSON, SARIF, on the page and in the terminal', async () => {
    const [document] = (JSON.parse(await lint('json')) as Report).documents;
    const findings = document!.findings;
    expect(findings.map(({ rule }) => rule)).toContain('fee-percentage-of-revenue');
    const { results } = JSON.parse(await lint('sarif')).runs[0];
    const fingerprint = (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['armslength/v1'];
    expect(results.map(fingerprint)).toEqual(findings.map(({ id }) => id));
    const [page, terminal] = [await lint('html'), await lint('terminal')];
    for (const { id } of findings) {
      expect(page).toContain(id);
      expect(terminal).toContain(id);
    }
    expect(page).toContain('lantern &#38; harbor.txt');
  });

  it('the same bytes twice', async () => {
    expect(await lint('html')).toBe(await lint('html'));
  });
});
