import type { DocumentReport, Finding, Report } from '../../src/model/finding.js';

/** A finding at 5.1(b), with what a test wants otherwise. */
export const finding = (changes: Partial<Finding> = {}): Finding => ({
  id: 'a1b2c3d4',
  rule: 'fee-percentage-of-revenue',
  severity: 'error',
  section: '5.1(b)',
  heading: 'Management Fee',
  page: 7,
  paragraph: 112,
  start: 40,
  end: 80,
  quote: 'fifteen percent (15%) of Net Collections',
  message: 'The manager is paid a share of what the practice takes in.',
  why: 'A share of fees is a split of fees. The law forbids it.',
  ask: {
    clause: 'fee-flat',
    text: 'Practice shall pay a fixed fee:\n– set in advance;',
    acceptable: 'Cost plus.',
    walkAway: 'They insist.',
  },
  authorities: [{ id: 'xx-1', cite: 'Code § 650', verified: 'recalled', confidence: 'low', url: 'https://law.example/650' }],
  related: [],
  change: null,
  accepted: null,
  ...changes,
});

/** Language that is missing. */
export const missing = (changes: Partial<Finding> = {}): Finding =>
  finding({
    id: 'ffff0000', rule: 'missing-transition', severity: 'warning', section: null, heading: null, page: null, paragraph: null,
    start: null, end: null, quote: '', message: 'No help with the transition', authorities: [], ...changes,
  }); // prettier-ignore

export const document = (changes: Partial<DocumentReport> = {}): DocumentReport => ({
  file: 'deals/glow msa.docx',
  format: 'docx',
  words: 9120,
  kind: 'msa',
  state: 'CA',
  stateFrom: 'practice-party',
  practice: 'medspa',
  practiceFrom: 'text',
  side: 'practice',
  view: 'accepted',
  parties: [
    { role: 'manager', name: 'Glow MSO, LLC', alias: 'Company' },
    { role: 'practice', name: 'Glow Medical, P.C.', alias: 'Practice' },
  ],
  findings: [finding()],
  provisions: [],
  changes: [],
  notChecked: [],
  warnings: [],
  error: null,
  ...changes,
});

export const unreadable = (): DocumentReport =>
  document({
    file: 'broken.pdf',
    kind: 'unreadable',
    findings: [],
    parties: [],
    notChecked: ['Nothing was checked.'],
    error: 'broken.pdf: this is no PDF',
  });

export const report = (...documents: DocumentReport[]): Report => ({
  schema: 1,
  tool: { name: 'armslength', version: '0.1.0' },
  documents,
});

/** Words that a contract could carry to break out of a report. */
export const HOSTILE = '<img src=x onerror=alert(1)>"\'&\u202Etxt.exe\u001B[2J\u0007</style></mark>';
