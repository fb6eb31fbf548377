import type { Found } from '../found.js';
import { habitsOf } from './habits.js';
import type { Label, Step } from './label.js';
import { Ladder, type Placed } from './ladder.js';
import type { Part } from './parts.js';
import { isCapitals } from './heading.js';

const ENDED = /(?:[.;,]|\b(?:and|or))$/;

/** What a paragraph's number is, and where its text begins. */
export interface Numbered {
  number: string | null;
  section: string | null;
  level: number;
  /** How many characters of the found text are the number. */
  from: number;
  exhibit: string | null;
}

/** Numbers paragraphs one after the other, each exhibit for itself. */
export class Numbering {
  private exhibit: string | null = null;
  private ladder: Ladder;
  /** Where each exhibit begins, and where the document ends. */
  private readonly bounds: number[];
  private row = '';
  /** The paragraph before ended as an item of a list does. */
  private ended = false;

  constructor(
    private readonly labels: readonly (Label | null)[],
    private readonly next: readonly (string | null)[],
    private readonly exhibits: ReadonlyMap<number, string>,
  ) {
    this.bounds = [...exhibits.keys(), labels.length];
    this.ladder = new Ladder('', habitsOf(labels, 0, this.bounds[0] as number));
  }

  /** @param index of the paragraph; they come in order, each once */
  place(found: Found, index: number, part: Part, inContents: boolean): Numbered {
    const label = this.labels[index] ?? null;
    const name = this.exhibits.get(index);
    if (inContents) return this.plain(found.number, null);
    if (label && name !== undefined) return this.openExhibit(label, name, index);
    const leads = this.leadsRow(found);
    if (part === 'signatures') return this.plain(found.number, null);
    if (part === 'recitals') return this.recital(found, label);
    const closing = this.ended && /^[a-z]/.test(found.text);
    if (found.text !== '') this.ended = ENDED.test(found.text);
    const placed = label && this.climb(label, found, index, leads);
    if (label && placed) {
      this.ended = label.end < found.text.length && this.ended;
      if (placed.level === 2) this.openInline(found, label.end);
      return { number: label.printed, section: placed.cited, level: placed.level, from: label.end, exhibit: this.exhibit };
    }
    if (endsLists(found)) this.ladder.closeTo(isDefinition(found.text) ? 2 : 1);
    const section = this.ladder.citedAt(found.indent, closing) ?? this.exhibit;
    if (label && (found.number !== null || label.steps.length === 0)) {
      return { ...this.plain(label.printed, section), from: label.end };
    }
    return this.plain(null, section);
  }

  private plain(number: string | null, section: string | null): Numbered {
    return { number, section, level: 0, from: 0, exhibit: this.exhibit };
  }

  private openExhibit(label: Label, name: string, index: number): Numbered {
    this.exhibit = name;
    this.bounds.shift();
    this.ladder = new Ladder(`${name}, `, habitsOf(this.labels, index + 1, this.bounds[0] as number));
    return { number: label.printed, section: name, level: 1, from: label.end, exhibit: name };
  }

  private recital({ number }: Found, label: Label | null): Numbered {
    const step = label?.steps.at(-1);
    if (!label || step?.kind !== 'mark') return this.plain(number, null);
    const cited = `Recital ${label.steps.map(({ value }) => value).join('.')}`;
    return { number: label.printed, section: cited, level: 3, from: label.end, exhibit: this.exhibit };
  }

  /** "5.1 Fees. (a) The fee ..." begins a list of which (b) is the next paragraph. */
  private openInline({ text, indent }: Found, from: number): void {
    const at = text.indexOf('(a) ', from);
    if (at < 0 || at > from + 140 || (at > from && !/[.:—–-] ?$/.test(text.slice(at - 2, at))) || text.includes(' (b) ', at))
      return;
    const step: Step = { kind: 'mark', value: 'a', wrap: '(' };
    this.ladder.add(step, { indent, depth: null, weak: false, automatic: true, next: null });
  }

  /** Whether a cell is the first one with words in its row; numbers stand there alone. */
  private leadsRow({ cell, text }: Found): boolean {
    if (!cell) return true;
    const row = `${cell.table}/${cell.row}`;
    if (row === this.row) return false;
    if (text !== '') this.row = row;
    return true;
  }

  /** All the steps of a label: "2(e)" is 2, then (e). @returns null when it is no number here */
  private climb({ steps, weak, name }: Label, found: Found, index: number, leads: boolean): Placed | null {
    const automatic = found.number !== null;
    if (!leads && !automatic) return null;
    let placed: Placed | null = null;
    for (let at = 0; at < steps.length; at++) {
      const step = steps[at] as Step;
      const last = at === steps.length - 1;
      if (step.kind === 'exhibit') return null;
      if (step.kind === 'article') placed = this.ladder.addArticle(name, step.value, found.indent);
      else if (last || !this.ladder.hold(step)) {
        placed = this.ladder.add(step, {
          indent: found.indent,
          depth: found.depth,
          weak: weak || (!automatic && found.cell !== undefined && step.wrap !== '('),
          automatic: automatic || steps.length > 1,
          next: last ? (this.next[index] ?? null) : null,
        });
        if (!placed) return null;
      }
    }
    return placed;
  }
}

const isDefinition = (text: string) => /^(?:“|"|``)[^”"]{1,80}(?:”|"|'') (?:means?|shall|has|have|includes?)\b/.test(text);

/** A definition begins anew under its section, a centred heading under its article. */
const endsLists = (found: Found) => isDefinition(found.text) || (headsAgain(found) && !found.cell);

const headsAgain = ({ text, centered, heading }: Found) =>
  text.length > 2 && text.length < 100 && (centered || (heading ?? 0) > 0) && (isCapitals(text) || (heading ?? 0) === 1);
