import type { Finding } from '../model/finding.js';
import { citedLine } from './authority.js';
import { placeOf } from './place.js';
import { oneLine } from './printable.js';
import { beginning } from './shorten.js';

/** Characters of a clause in a message; the properties have the whole of it. */
const MOST = 400;

/** A file, by its URI and its index among the artifacts of the run. */
export interface Artifact {
  uri: string;
  index: number;
}

/** One finding as a SARIF result. @param ruleIndex of the rule's descriptor; undefined where there is none */
export function resultOf(finding: Finding, artifactLocation: Artifact, ruleIndex: number | undefined) {
  const { id, rule, severity, message, why, authorities, ask, accepted, related, change } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    kind: 'fail',
    message: said(messageOf(finding)),
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) }, ...logicalOf(finding) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ section, quote, note }, at) => ({
            id: at + 1,
            message: said(oneLine(`${note}: “${quote}”`)),
            ...(section === null ? {} : { logicalLocations: [{ name: oneLine(section), kind: 'section' }] }),
          })),
        }),
    partialFingerprints: { 'armslength/v1': id },
    suppressions: accepted ? [suppression(accepted)] : [],
    properties: { why, authorities, ask, change, message },
  };
}

/** What is wrong, where, why, and on whose authority, for a reader who sees nothing else. */
function messageOf(finding: Finding): string {
  const { message, why, authorities, ask, quote, paragraph } = finding;
  return [
    oneLine(message),
    ...(paragraph === null ? [] : [`${placeOf(finding)}: “${oneLine(quote)}”`]),
    oneLine(why),
    ...authorities.map((authority) => `– ${citedLine(authority)}`),
    ...(ask ? [`Ask for: ${beginning(oneLine(ask.text), MOST)}`] : []),
    ...(ask?.acceptable ? [`Acceptable: ${oneLine(ask.acceptable)}`] : []),
    ...(ask?.walkAway ? [`Walk away if: ${oneLine(ask.walkAway)}`] : []),
  ].join('\n');
}

function regionOf({ paragraph, start, end, quote }: Finding) {
  if (paragraph === null) return { startLine: 1 };
  const startLine = paragraph + 1;
  const snippet = quote === '' ? {} : { snippet: { text: quote } };
  if (start === null || end === null) return { startLine, ...snippet };
  return { startLine, startColumn: start + 1, endLine: startLine, endColumn: end + 1, ...snippet };
}

function logicalOf(finding: Finding) {
  const { section, paragraph } = finding;
  if (paragraph === null) return {};
  const fullyQualifiedName = placeOf(finding);
  return {
    logicalLocations: [
      { name: section === null ? fullyQualifiedName : oneLine(section), fullyQualifiedName, kind: 'section' },
    ],
  };
}

function suppression({ by, because, on, until }: NonNullable<Finding['accepted']>) {
  const justification = oneLine(`Accepted by ${by} on ${on}${until === null ? '' : `, until ${until}`}: ${because}`);
  return { kind: 'external', status: 'accepted', justification };
}

/** A message; in SARIF braces are placeholders (3.11.5), and a bracket closed before a parenthesis is a link (3.11.6). */
export const said = (text: string) => ({ text: text.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](') });

/** A path as the user named it, as a URI reference (RFC 3986): relative paths stay relative. */
export function fileUri(file: string): string {
  const path = file.replaceAll('\\', '/');
  const drive = /^[A-Za-z]:\//.exec(path)?.[0] ?? '';
  const encoded = path
    .slice(drive.length)
    .split('/')
    .map((part) => encodeURIComponent(Buffer.from(part).toString()))
    .join('/');
  if (drive) return `file:///${drive}${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded.replace(/^\.\//, '');
}
