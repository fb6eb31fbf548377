import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import type { DocumentReport } from '../../src/model/finding.js';
import { sarif } from '../../src/report/sarif.js';
import { fileUri } from '../../src/report/sarif-result.js';
import { document, finding, HOSTILE, missing, report, unreadable } from './sample.js';

/** The official schema, as @microsoft/jest-sarif (MIT) carries it; zod takes "uri-reference" for whole URIs, so that is tested apart. */
const SCHEMA = new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'), (key, value) => (key === 'format' ? undefined : value));
const official = z.fromJSONSchema(schema, { defaultTarget: 'draft-4' });

const logOf = (...documents: DocumentReport[]) => JSON.parse(sarif(report(...documents)));
const resultsOf = (...documents: DocumentReport[]) => logOf(...documents).runs[0].results;

describe('SARIF', () => {
  it.each([
    ['one finding', document()],
    ['missing language', document({ findings: [missing()] })],
    [
      'hostile words',
      document({ file: HOSTILE, findings: [finding({ quote: HOSTILE, message: HOSTILE, section: HOSTILE })] }),
    ],
    ['a file that cannot be read', unreadable()],
    [
      'everything else',
      document({
        findings: [
          finding({
            accepted: { by: 'Dana', because: 'priced in', on: '2026-01-02', until: null },
            related: [{ section: '2.1', quote: 'alone', note: 'the two conflict' }],
            change: 'introduced',
            ask: null,
          }),
          finding({ rule: 'a-rule-of-tomorrow', heading: null, start: null, end: null }),
        ],
        warnings: ['a picture was not read'],
        notChecked: ['no state'],
      }),
    ],
  ])('is valid by the official schema: %s', (_, one) => {
    expect(official.safeParse(logOf(one, document())).error?.issues).toBeUndefined();
  });

  it('the schema refuses what is not SARIF', () => {
    const log = logOf(document());
    log.runs[0].results[0].level = 'fatal';
    expect(official.safeParse(log).success).toBe(false);
  });

  it('points to the words, with a fingerprint that stays and the rule’s descriptor', () => {
    const { runs } = logOf(document());
    const [result] = runs[0].results;
    expect(result).toMatchObject({
      ruleId: 'fee-percentage-of-revenue',
      level: 'error',
      partialFingerprints: { 'armslength/v1': 'a1b2c3d4' },
      suppressions: [],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'deals/glow%20msa.docx', index: 0 },
            region: {
              startLine: 113, startColumn: 41, endLine: 113, endColumn: 81,
              snippet: { text: 'fifteen percent (15%) of Net Collections' },
            },
          },
          logicalLocations: [{ name: '5.1(b)', fullyQualifiedName: '5.1(b) Management Fee, page 7', kind: 'section' }],
        },
      ],
    }); // prettier-ignore
    expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.message.text).toContain('Code § 650 (recalled, not checked; low confidence)');
  });

  it('gives missing language a place that code-scanning pages accept', () => {
    const [result] = resultsOf(document({ findings: [missing()] }));
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 1 });
    expect(result.level).toBe('warning');
  });

  it('suppresses what somebody accepted, and says who and why', () => {
    const accepted = { by: 'Dana', because: 'priced in', on: '2026-01-02', until: '2026-12-31' };
    const [result] = resultsOf(document({ findings: [finding({ accepted })] }));
    expect(result.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Accepted by Dana on 2026-01-02, until 2026-12-31: priced in' },
    ]);
  });

  it('reports unreadable files and what went unchecked as notifications', () => {
    const [invocation] = logOf(unreadable(), document({ notChecked: ['no state'], warnings: ['a picture'] })).runs[0]
      .invocations;
    expect(invocation.executionSuccessful).toBe(false);
    const said = invocation.toolExecutionNotifications.map((one: { level: string; message: { text: string } }) => [
      one.level,
      one.message.text,
    ]);
    expect(said).toEqual([
      ['error', 'broken.pdf: this is no PDF'],
      ['note', 'Nothing was checked.'],
      ['warning', 'a picture'],
      ['note', 'no state'],
    ]);
  });

  it('doubles braces and breaks what would be a link', () => {
    const [result] = resultsOf(document({ findings: [finding({ message: 'pay {0} [here](http://x)' })] }));
    expect(result.message.text.split('\n')[0]).toBe('pay {{0}} [here\\](http://x)');
  });

  it('gives the same bytes twice', () => {
    expect(sarif(report(document()))).toBe(sarif(report(document())));
  });
});

it.each([
  ['./a b#1.docx', 'a%20b%231.docx'],
  ['../x/é.pdf', '../x/%C3%A9.pdf'],
  ['/srv/a.txt', 'file:///srv/a.txt'],
  ['C:\\deals\\a.docx', 'file:///C:/deals/a.docx'],
  ['a:b.md', 'a%3Ab.md'],
])('%s is the URI %s', (file, uri) => expect(fileUri(file)).toBe(uri));
