import type { Finding } from '../../model/finding.js';
import { citedLine } from '../authority.js';
import type { Issue } from '../issues.js';
import { placeOf } from '../place.js';
import { oneLine } from '../printable.js';
import { reasonAndLaw } from '../reason.js';
import { beginning, ends, firstSentences } from '../shorten.js';
import { BADGE, badged, row, rows } from './rows.js';
import { wrap, type Paint } from './style.js';

const MOST = { quote: 300, why: 320, law: 320, ask: 400, brief: 100, authorities: 3 };

/** How one issue is shown in a terminal. */
export class IssueLines {
  /** What was said of the law, and for which place first. */
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
      ...row('Why', firstSentences(oneLine(reasonAndLaw(first.why).reason), MOST.why), width, paint),
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
    const shown = first.quote === '' || first.message.includes(first.quote) ? '' : `: ${quoted(first.quote)}`;
    const at = first.paragraph === null ? '' : `${placeOf(first)}${shown}`;
    return [
      ...badged(severity, oneLine(first.message), width, paint),
      ...wrap(at, width, ' '.repeat(BADGE)),
      ...(first.paragraph === null ? wrap(firstSentences(oneLine(first.why), MOST.brief), width, ' '.repeat(BADGE)) : []),
      ...wrap(`${first.rule}, id ${first.id}`, width, ' '.repeat(BADGE)).map((line) => paint('dim', line)),
    ];
  }

  /** What the state's law says and on what authority; once for all issues to which it says the same. */
  private law({ rule, why, authorities, section }: Finding): string[] {
    const { law } = reasonAndLaw(why);
    const key = [law, ...authorities.map(({ id }) => id)].join(' ').trim();
    const before = this.cited.get(key);
    if (key === '') return [];
    if (before !== undefined) return [`as said for ${before}`];
    this.cited.set(key, oneLine(section ?? rule));
    const more = authorities.length - MOST.authorities;
    return [
      ...(law === null ? [] : [firstSentences(oneLine(law), MOST.law)]),
      ...authorities.slice(0, MOST.authorities).map((authority) => `– ${citedLine(authority)}`),
      ...(more > 0 ? [`– and ${more} more: ${this.explain(rule)}`] : []),
    ];
  }
}

/** The words in quotation marks, unless they bring their own. */
function quoted(quote: string): string {
  const words = ends(oneLine(quote), MOST.quote);
  return /^[“"].*[”"]$/.test(words) ? words : `“${words}”`;
}
