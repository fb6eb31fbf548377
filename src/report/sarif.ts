import type { DocumentReport, Report } from '../model/finding.js';
import { oneLine } from './printable.js';
import { ruleEntries } from './rule-entry.js';
import { fileUri, resultOf, said, type Artifact } from './sarif-result.js';
import { descriptorOf } from './sarif-rule.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const NOTIFICATIONS = [
  { id: 'unreadable', shortDescription: { text: 'A file could not be read' } },
  { id: 'warning', shortDescription: { text: 'Something in the file or its review to know about' } },
  { id: 'not-checked', shortDescription: { text: 'Something that the review could not check' } },
];

/**
 * A report as SARIF 2.1.0 (OASIS). A contract has no lines: a line is one of the paragraphs that were read, counted from 1, a
 * column a UTF-16 unit of its text. Language that is missing stands at line 1. Accepted findings are suppressed results; a file
 * that could not be read, and what went unchecked, are notifications.
 */
export function sarif({ tool, documents }: Report): string {
  const rules = ruleEntries();
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const uris = [...new Set(documents.map(({ file }) => fileUri(file)))];
  const artifact = (file: string) => ({ uri: fileUri(file), index: uris.indexOf(fileUri(file)) });
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: rules.map(descriptorOf),
            notifications: NOTIFICATIONS,
          },
        },
        columnKind: 'utf16CodeUnits',
        language: 'en-US',
        artifacts: uris.map((uri) => ({ location: { uri }, roles: ['analysisTarget'] })),
        invocations: [
          {
            executionSuccessful: documents.every(({ error }) => error === null),
            toolExecutionNotifications: documents.flatMap((document) => notifications(document, artifact(document.file))),
          },
        ],
        results: documents.flatMap(({ file, findings }) =>
          findings.map((finding) => resultOf(finding, artifact(file), index.get(finding.rule))),
        ),
        properties: { lines: 'A line is a paragraph of the agreement as it was read, counted from 1.' },
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function notifications({ error, warnings, notChecked }: DocumentReport, artifactLocation: Artifact) {
  const notification = (level: string, id: string) => (text: string) => ({
    level,
    descriptor: { id },
    message: said(oneLine(text)),
    locations: [{ physicalLocation: { artifactLocation } }],
  });
  return [
    ...(error === null ? [] : [notification('error', 'unreadable')(error)]),
    ...warnings.map(notification('warning', 'warning')),
    ...notChecked.map(notification('note', 'not-checked')),
  ];
}
