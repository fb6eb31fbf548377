import { describe, expect, it } from 'vitest';
import { lintLines } from '../../../src/report/terminal/lint.js';
import { document, finding, HOSTILE, missing, report, unreadable } from '../sample.js';

const linesOf = (...documents: Parameters<typeof report>) => lintLines(report(...documents), 80, false);
/** As a reader sees it: line breaks count for nothing. */
const textOf = (...documents: Parameters<typeof report>) =>
  linesOf(...documents)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the report in a terminal', () => {
  it('begins with a summary in plain words', () => {
    const text = textOf(
      document({ findings: [finding(), missing(), missing({ rule: 'missing-fee-review', severity: 'note' })] }),
    );
    expect(text).toContain(
      '1 thing to fix before you sign, 1 to look at, 1 to know about. This is a management services agreement between ' +
        'Glow MSO, LLC (“Company”, the manager) and Glow Medical, P.C. (the practice). It was read under the law of CA ' +
        '(where the practice is organized) for a medspa practice (as its words say).',
    );
  });

  it('calls states and practice types by name where it is told the names', () => {
    const names = { state: () => 'Somewhere', practice: () => 'medical spa practice' };
    expect(lintLines(report(document()), 200, false, names).join(' ')).toContain('the law of Somewhere');
  });

  it('shows the words, place, why, authorities and how each was checked, and the ladder', () => {
    const text = textOf(document());
    for (const shown of [
      'ERROR The manager is paid a share of what the practice takes in.',
      '5.1(b) Management Fee, page 7 (id a1b2c3d4) “fifteen percent (15%) of Net Collections”',
      'Why A share of fees is a split of fees.',
      'Law – Code § 650 (recalled, not checked; low confidence)',
      'Ask for Practice shall pay a fixed fee: – set in advance;',
      'Acceptable Cost plus.',
      'Walk away if They insist.',
      'Rule fee-percentage-of-revenue',
    ])
      expect(text).toContain(shown);
  });

  it('says the same thing once for several places', () => {
    const text = textOf(
      document({ findings: [finding(), finding({ id: '2', section: '6', quote: 'a tenth of receipts' })] }),
    );
    expect(text.split('Why ')).toHaveLength(2);
    expect(text).toContain('a tenth of receipts');
    expect(text).toContain('1 thing to fix');
  });

  it('parts the state’s law from the rule’s reason, and says it once', () => {
    const why = (reason: string) => `${reason} New Somewhere: the law forbids it. A statute says so.`;
    const second = finding({ id: '2', rule: 'fee-per-volume', section: '6', why: why('Other reason.') });
    const text = textOf(document({ findings: [finding({ why: why('Reason.') }), second] }));
    expect(text).toContain('Why Reason. Law New Somewhere: the law forbids it. A statute says so. – Code § 650');
    expect(text).toContain('Why Other reason. Law as said for 5.1(b) Ask for');
  });

  it('cites three authorities and says how to see the others', () => {
    const authorities = [1, 2, 3, 4, 5].map((n) => ({
      id: `x-${n}`,
      cite: `Case ${n}`,
      verified: 'page',
      confidence: 'high',
      url: '',
    }));
    const text = textOf(document({ findings: [finding({ authorities })] }));
    expect(text).toContain('Case 3');
    expect(text).not.toContain('Case 4');
    expect(text).toContain('and 2 more: msa explain fee-percentage-of-revenue --state CA');
  });

  it('shortens a long quotation in the middle and long law at the end of a sentence', () => {
    const quote = `begin ${'middle '.repeat(200)}finish`;
    const why = `${'It matters to everybody. '.repeat(40)}Never shown.`;
    const text = textOf(document({ findings: [finding({ quote, why })] }));
    expect(text).toMatch(/“begin (middle )+\[…\] (middle )+finish”/);
    expect(text).toMatch(/It matters to everybody\. … /);
    expect(text).not.toContain('Never shown');
  });

  it('keeps an abbreviation from ending a sentence', () => {
    const why = `The board of Fla. Stat. 458 says so at length ${'and more '.repeat(12)}here. ${'Other words. '.repeat(40)}`;
    expect(textOf(document({ findings: [finding({ why })] }))).toContain('and more here. Other words.');
  });

  it('lets no control character through, and stays within the width', () => {
    const findings = [
      finding({ quote: HOSTILE, message: HOSTILE, heading: HOSTILE, why: HOSTILE }),
      missing({ message: HOSTILE }),
      finding({ id: '9', accepted: { by: HOSTILE, because: HOSTILE, on: HOSTILE, until: HOSTILE } }),
    ];
    const parties = [{ role: 'manager', name: HOSTILE, alias: HOSTILE }];
    const hostile = document({ file: HOSTILE, findings, parties, warnings: [HOSTILE], notChecked: [HOSTILE] });
    const lines = linesOf(hostile, hostile);
    expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('paints only where colour is asked for', () => {
    expect(linesOf(document()).join('')).not.toContain('\u001B');
    expect(lintLines(report(document()), 80, true).join('')).toContain('\u001B[');
  });

  it('lists what is missing, accepted, changed, present and unchecked', () => {
    const accepted = { by: 'Dana', because: 'priced in', on: '2026-01-02', until: null };
    const text = textOf(
      document({
        findings: [missing(), finding({ accepted })],
        changes: [{ author: 'Castellano', insertions: 2, deletions: 1, cured: [] }],
        provisions: [
          { kind: 'hipaa', section: '8.3', heading: null, page: null, paragraph: 4, start: 0, end: 5, quote: 'HIPAA' },
        ],
        notChecked: ['No state was found.'],
      }),
    );
    for (const shown of [
      'MISSING LANGUAGE WARNING No help with the transition',
      'missing-transition, id ffff0000',
      'Accepted by Dana on 2026-01-02: priced in',
      'Castellano: 2 inserted, 1 deleted',
      'HIPAA (8.3).',
      'NOT CHECKED – No state was found.',
    ])
      expect(text).toContain(shown);
    expect(text).toContain('1 thing that somebody accepted stands apart.');
  });

  it('reports several documents one after the other, and all of them at the end', () => {
    const text = textOf(document(), unreadable());
    expect(text).toContain('broken.pdf: this is no PDF');
    expect(text).toMatch(
      /2 DOCUMENTS – deals\/glow msa.docx: 1 thing to fix before you sign. – broken.pdf: could not be read.$/,
    );
  });
});
