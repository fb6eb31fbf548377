import type { Finding } from '../../model/finding.js';
import { citedLine } from '../authority.js';
import type { Issue } from '../issues.js';
import { placeOf } from '../place.js';
import { oneLine } from '../printable.js';
import { beginning, ends, firstSentences } from '../shorten.js';
import { BADGE, badged, row, rows } from './rows.js';
import { wrap, type Paint } from './style.js';

const MOST = { quote: 300, why: 400, ask: 400, authorities: 3 };

/** How one issue is shown in a terminal. */
export class IssueLines {
  /** Authorities that were shown, by the place where. */
  private readonly cited = new Map<string, string>();

  constructor(
    private readonly explain: (rule: string) => string,
    private readonly width: number,
    private readonly paint: Paint,
  ) {}

  /** What is wrong, where, why here, on what authority, and what to ask for. */
  full({ severity, findings }: Issue): string[] {
    const { width, paint } = this;
    const [first] = findings;
    const { ask } = first;
    return [
      ...badged(severity, oneLine(first.message), width, paint),
      ...findings.flatMap((finding) => this.place(finding)),
      ...row('Why', firstSentences(oneLine(first.why), MOST.why), width, paint),
      ...rows('Law', this.law(first), width, paint),
      ...(ask
        ? [
            ...row('Ask for', beginning(oneLine(ask.text), MOST.ask), width, paint),
            ...row('Acceptable', oneLine(ask.acceptable ?? ''), width, paint),
            ...row('Walk away if', oneLine(ask.walkAway ?? ''), width, paint),
          ]
        : []),
      ...row('Rule', first.rule, width, paint),
      '',
    ];
  }

  /** The words of the contract with their place, and what they rest on or conflict with. */
  place(finding: Finding): string[] {
    const { width, paint } = this;
    const change = finding.change === 'introduced' ? '; brought in by a pending tracked change' : '';
    const at = `${placeOf(finding)} (id ${finding.id}${change})`;
    return [
      ...wrap(at, width, '  ').map((line) => paint('bold', line)),
      ...(finding.quote === '' ? [] : wrap(quoted(finding.quote), width, '    ')),
      ...finding.related.flatMap(({ section, quote, note }) =>
        wrap(`also ${section ?? 'elsewhere'}: ${quoted(quote)} – ${oneLine(note)}`, width, '    ').map((line) =>
          paint('dim', line),
        ),
      ),
    ];
  }

  /** Language that is missing, or a defect of the document: what and where, in few lines. */
  brief({ severity, findings: [first] }: Issue): string[] {
    const { width, paint } = this;
    const at = first.paragraph === null ? '' : `${placeOf(first)}: ${first.quote === '' ? '' : quoted(first.quote)}`;
    return [
      ...badged(severity, oneLine(first.message), width, paint),
      ...wrap(at, width, ' '.repeat(BADGE)),
      ...(first.paragraph === null ? wrap(firstSentences(oneLine(first.why), 100), width, ' '.repeat(BADGE)) : []),
      ...wrap(`${first.rule}, id ${first.id}`, width, ' '.repeat(BADGE)).map((line) => paint('dim', line)),
    ];
  }

  private law({ rule, authorities, section }: Finding): string[] {
    const key = authorities.map(({ id }) => id).join(' ');
    const before = this.cited.get(key);
    if (key === '') return [];
    if (before !== undefined) return [`the same authorities as for ${before}`];
    this.cited.set(key, section ?? rule);
    const more = authorities.length - MOST.authorities;
    return [
      ...authorities.slice(0, MOST.authorities).map(citedLine),
      ...(more > 0 ? [`and ${more} more: ${this.explain(rule)}`] : []),
    ];
  }
}

const quoted = (quote: string) => `“${ends(oneLine(quote), MOST.quote)}”`;
