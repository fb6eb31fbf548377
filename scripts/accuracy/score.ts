/** One label on one text on which the review and the labeller differ. */
interface Disagreement {
  label: string;
  where: string;
  kind: 'false alarm' | 'missed';
  words: string;
}

interface Counts {
  hit: number;
  alarm: number;
  missed: number;
}

/** Counts agreement by label; issues and provisions apart. */
export class Score {
  private readonly counts = new Map<string, Counts>();
  private readonly disagreements: Disagreement[] = [];
  private readonly remarks: string[] = [];

  /**
   * @param found labels that the review gave, with its words
   * @param truth labels that are right; `optional` ones count neither way
   */
  add(where: string, found: ReadonlyMap<string, string>, truth: readonly string[], optional: readonly string[] = []): void {
    for (const [label, words] of found) {
      if (truth.includes(label)) this.of(label).hit++;
      else if (!optional.includes(label)) this.differ({ label, where, kind: 'false alarm', words });
    }
    for (const label of truth) if (!found.has(label)) this.differ({ label, where, kind: 'missed', words: '' });
  }

  hit(label: string): void {
    this.of(label).hit++;
  }

  differ(one: Disagreement): void {
    this.disagreements.push(one);
    const counts = this.of(one.label);
    if (one.kind === 'missed') counts.missed++;
    else counts.alarm++;
  }

  remark(line: string): void {
    this.remarks.push(line);
  }

  lines(listed: boolean): string[] {
    const labels = [...this.counts.keys()].sort();
    const issues = labels.filter((label) => /^(?:FEE|CTRL|TERM)_/.test(label));
    const provisions = labels.filter((label) => label.startsWith('HAS_'));
    const others = labels.filter((label) => !issues.includes(label) && !provisions.includes(label));
    return [
      ...[issues, provisions, others].flatMap((group) => [
        ...group.map((label) => row(label, this.of(label))),
        ...(group.length > 0 ? [row('', this.sum(group)), ''] : []),
      ]),
      ...(issues.length > 0 ? [row('ISSUES', this.sum(issues))] : []),
      ...(provisions.length > 0 ? [row('PROVISIONS', this.sum(provisions))] : []),
      ...this.remarks,
      ...(listed
        ? this.disagreements.map(({ label, where, kind, words }) => `${kind}: ${label} in ${where} ${words}`.trim())
        : []),
    ];
  }

  private of(label: string): Counts {
    const known = this.counts.get(label) ?? { hit: 0, alarm: 0, missed: 0 };
    this.counts.set(label, known);
    return known;
  }

  private sum(labels: readonly string[]): Counts {
    return labels
      .map((label) => this.of(label))
      .reduce(
        (sum, { hit, alarm, missed }) => ({ hit: sum.hit + hit, alarm: sum.alarm + alarm, missed: sum.missed + missed }),
        { hit: 0, alarm: 0, missed: 0 },
      );
  }
}

function row(label: string, { hit, alarm, missed }: Counts): string {
  const precision = hit + alarm === 0 ? 1 : hit / (hit + alarm);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const numbers = [hit, alarm, missed].map((number) => String(number).padStart(5)).join('');
  return `${label.padEnd(30)}${numbers}   P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}
