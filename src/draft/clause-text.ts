import type { Library } from '../library/library.js';
import { templateOf } from '../library/library.js';
import { Deal, type DealInput } from '../model/deal/deal.js';
import { money } from '../model/words.js';
import { renderText } from '../library/clauses/text.js';
import { parseBlocks } from './blocks.js';
import { situationOf, type Situation } from './context.js';
import { renderData } from './draft.js';
import { parseInline } from './inline.js';
import { select, type Part } from './select.js';

/** Stands for the fee's amount, which no review can know. */
const UNKNOWN = 987_654;

/** What is known of a contract that somebody else drafted: enough to say a library clause in its own terms. */
export interface Terms {
  /** Null where none is known: the clause's general text is taken. */
  state: string | null;
  practice: string;
  managerName: string | null;
  practiceName: string | null;
  called: { manager: string; practice: string };
}

/** Renders clauses for a contract that has no deal file: what is not known prints as a blank in brackets. */
export class ClauseTexts {
  private readonly situation: Situation;
  private readonly parts: Part[];

  constructor(
    private readonly terms: Terms,
    private readonly library: Library,
  ) {
    const state = terms.state ?? (Object.keys(library.places)[0] as string);
    this.situation = situationOf(Deal.parse(dealOf(terms, state)), library);
    this.parts = select(templateOf(library, 'msa'), library, this.situation);
  }

  /** @returns the clause's text in plain words, its items on lines of their own; null where the library has no such clause. */
  textOf(id: string): string | null {
    const picked = this.parts.flatMap((part) => part.picked).find(({ clause }) => clause.id === id);
    const general = [this.library.clauses.get(id)?.text].filter((text) => text !== undefined);
    const source = this.terms.state === null ? general : (picked?.texts ?? general);
    if (source.length === 0) return null;
    const data = renderData(this.parts, this.situation, this.library);
    const rendered = source.map((text) => renderText(text, this.situation.context, data)).join('\n\n');
    const lines = parseBlocks(rendered).map(({ kind, depth, raw, cells }) => {
      const { text } = parseInline(kind === 'row' ? cells.join(' | ') : raw, (ref) => this.target(ref));
      return kind === 'item' ? `${'  '.repeat(depth)}– ${text}` : text;
    });
    return lines.join('\n').replaceAll(money(UNKNOWN), '[amount]');
  }

  /** A reference reads by the heading of what it points to: the contract has numbers of its own. */
  private target(id: string): { words: string; number: string; paragraph: string } {
    const clause = this.library.clauses.get(id)?.title;
    const part = this.parts.find((one) => one.id === id);
    const title = clause ?? part?.title ?? id.replaceAll('-', ' ');
    const kind = clause !== undefined ? 'Section' : part?.kind === 'article' ? 'Article' : 'Exhibit';
    return { words: `the ${kind} on ${title}`, number: '', paragraph: '' };
  }
}

/** A deal of which only the parties, the state and the practice type are known. */
function dealOf({ practice, managerName, practiceName, called }: Terms, state: string): DealInput {
  return {
    called,
    practice: {
      name: practiceName ?? '[name of the practice]',
      entity: 'professional entity',
      state,
      type: practice as DealInput['practice']['type'],
      owners: [{ name: '[owner]', license: { type: '[license]', number: null, state }, share: 100 }],
    },
    manager: { name: managerName ?? '[name of the manager]', entity: 'limited liability company', state },
    payors: ['commercial'],
    services: { billing: 'full', scheduling: 'full', marketing: 'full' },
    fee: { flat: { amount: UNKNOWN } },
  } as DealInput;
}
