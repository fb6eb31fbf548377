import { describe, expect, it } from 'vitest';
import { msa } from './run.js';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('msa explain', () => {
  it('says what a rule flags, why, and how each answer of the law grades it', async () => {
    const { code, out } = await msa(['explain', 'fee-percentage-of-revenue']);
    expect(code).toBe(0);
    for (const shown of [
      'Why it matters',
      'How serious it is',
      'ERROR prohibited',
      'What to ask for',
      'fixed fee',
      'Flagged',
      'Passes',
    ])
      expect(flat(out)).toContain(shown);
  });

  it('says what one state answers, with each authority and how it was checked', async () => {
    const { code, out } = await msa(['explain', 'fee-percentage-of-revenue', '--state', 'ny', '--practice', 'medical']);
    expect(code).toBe(0);
    expect(flat(out)).toContain('error: prohibited');
    expect(flat(out)).toMatch(
      /\((page read|checked in secondary sources|recalled, not checked); (high|medium|low) confidence; researched \d{4}-/,
    );
  });

  it('takes the strictest of several states', async () => {
    const { out } = await msa(['explain', 'fee-percentage-of-revenue', '--state', 'MO,NY']);
    expect(flat(out)).toContain('error: prohibited');
  });

  it.each(['missing-hipaa', 'unfilled-blank'])('knows %s, of another kind', async (rule) => {
    const { code, out } = await msa(['explain', rule]);
    expect(code).toBe(0);
    expect(flat(out)).toContain('What to ask for');
  });

  it('names near rules when there is no such rule, in one line', async () => {
    const { code, err } = await msa(['explain', 'fee-percent-of-revenue']);
    expect(code).toBe(2);
    expect(err.split('\n')).toHaveLength(1);
    expect(err).toContain('expected fee-percentage-of-revenue');
    expect((await msa(['explain', 'zzz'])).err).toContain('a rule of msa rules');
  });

  it.each([
    ['--state', 'ZZ', 'this is no state'],
    ['--practice', 'constructor', 'found “constructor”'],
  ])('refuses %s %s in one line', async (option, value, message) => {
    const { code, err } = await msa(['explain', 'fee-per-volume', option, value]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

it('msa rules lists every rule within the width, with how serious it is', async () => {
  const { code, out } = await msa(['rules']);
  expect(code).toBe(0);
  for (const shown of ['fee-percentage-of-revenue', 'fees.percentage_of_revenue', 'missing-hipaa', 'unfilled-blank'])
    expect(out).toContain(shown);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
