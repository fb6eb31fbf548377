import { ClauseTexts } from '../draft/clause-text.js';
import type { Library } from '../library/library.js';
import type { DocumentReport, Finding } from '../model/finding.js';
import type { Setting } from './setting.js';

/** What to ask for instead: language of the clause library in the contract's own terms. */
export class Asks {
  private texts: ClauseTexts | undefined;
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly library: Library,
    private readonly setting: Setting,
    private readonly parties: DocumentReport['parties'],
  ) {}

  /** @param ladder what would still do, and when not to sign; null for language that is merely missing */
  of(clause: string, ladder: { acceptable: string; walkAway: string } | null): Finding['ask'] {
    const text = this.textOf(clause);
    if (text === null) return null;
    return { clause, text, acceptable: ladder?.acceptable ?? null, walkAway: ladder?.walkAway ?? null };
  }

  private textOf(clause: string): string | null {
    if (!this.known.has(clause)) this.known.set(clause, this.clauses().textOf(clause));
    return this.known.get(clause) ?? null;
  }

  /** Made when it is first needed: a contract without findings costs no drafting. */
  private clauses(): ClauseTexts {
    const party = (role: string) => this.parties.find((one) => one.role === role);
    return (this.texts ??= new ClauseTexts(
      {
        state: this.setting.states[0] ?? null,
        practice: this.setting.practice ?? 'medical',
        managerName: party('manager')?.name ?? null,
        practiceName: party('practice')?.name ?? null,
        called: { manager: party('manager')?.alias ?? 'Manager', practice: party('practice')?.alias ?? 'Practice' },
      },
      this.library,
    ));
  }
}
