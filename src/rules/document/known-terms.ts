import { tokenize } from '../../understand/words/tokens.js';
import { companyNamesIn } from './company-names.js';
import type { DocumentFacts } from './document-rule.js';
import { stemsOf, termsOf, tokensWithin } from './terms.js';

/** Longest term, in words. */
const MOST_WORDS = 10;
/** Quoted words, and words in parentheses that name what stands before them: (the Practice Sites), (hereinafter “PHI”). */
const QUOTED = /[“"]([^“”"]{2,80})[”"]/g;
const NAMED =
  /\((?:the|each,? an?|each|collectively,? the|collectively|together,? the|hereinafter,? (?:the )?|an?) ?([A-Z][^()“”"]{2,60})\)/g;

/** What an agreement names: defined terms, parties, quoted words, its headings and the captions of its tables. */
export class KnownTerms {
  private readonly terms = new Set<string>();
  /** The words of all of these. */
  private readonly words = new Set<number>();
  /** Headings and captions: a phrase is one only as a whole. */
  private readonly captions = new Set<string>();

  constructor({ facts, parties }: DocumentFacts) {
    const { agreement, tokens } = facts;
    for (const { stems } of termsOf(facts)) this.add(stems);
    agreement.paragraphs.forEach(({ text, heading, look }, paragraph) => {
      for (const pattern of [QUOTED, NAMED])
        for (const found of text.matchAll(pattern)) {
          const start = found.index + found[0].indexOf(found[1] as string);
          this.add(stemsOf(tokens, ...tokensWithin(tokens, paragraph, start, start + (found[1] as string).length)));
        }
      for (const { words } of companyNamesIn(text, paragraph)) this.addText(words.join(' '));
      const caption = look === 'cell' || look === 'exhibit' || look === 'heading' || look === 'title' ? text : heading;
      if (caption === null || caption.length > 100) return;
      const stems = stemsOf(tokens, ...tokensWithin(tokens, paragraph, 0, caption.length));
      this.captions.add(stems.join(' '));
      for (const stem of stems) this.words.add(stem);
    });
    for (const { name, alias } of parties) {
      this.addText(name ?? '');
      this.addText(alias ?? '');
    }
  }

  /**
   * Whether a phrase is a known one, or ends in a known one ("Initial Term"); a known word at its front alone does not make it known
   * ("Practice Expenses").
   */
  covers(stems: readonly number[]): boolean {
    const key = stems.join(' ');
    if (this.terms.has(key) || this.captions.has(key)) return true;
    for (let from = 1; from < stems.length; from++) if (this.terms.has(stems.slice(from).join(' '))) return true;
    return false;
  }

  /** Whether a word alone is a term. */
  isTerm = (stem: number): boolean => this.terms.has(String(stem));

  /** Whether a word is part of a known term or caption. */
  hasWord = (stem: number): boolean => this.words.has(stem);

  private addText(text: string): void {
    const tokens = tokenize([text]);
    this.add(stemsOf(tokens, 0, tokens.count));
  }

  private add(stems: readonly number[]): void {
    if (stems.length === 0 || stems.length > MOST_WORDS) return;
    this.terms.add(stems.join(' '));
    for (const stem of stems) this.words.add(stem);
  }
}
