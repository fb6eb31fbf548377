import { chainOf, isCapital, type Run } from './capitals.js';
import type { KnownTerms } from './known-terms.js';
import { isCommon, isNaming, isPaper } from './proper-names.js';
import { stemsOf } from './terms.js';
import type { Places } from '../../model/law.js';
import { CAPITAL, type Tokens } from '../../understand/words/tokens.js';
import { formId } from '../../understand/words/vocabulary.js';

/** "418 Quentin Pike", "§ 12 …", "Dr. …". */
const NUMBERED = /(?:\d|§|#|No\.|Dr\.|Mr\.|Ms\.|St\.) ?$/;
/** "…, LLC", "…, M.D.", "…, MD", "Walnut Creek, CA 94598", "Suite 5", "(as defined in …)", "Gen. Stat.", "®". */
const FOLLOWED =
  /^(?:,? (?:Inc|LLC|L\.L\.C|Corp|Ltd|LLP|P\.C|P\.A|PLLC|PC\b|PA\b|M\.D|D\.O|D\.D\.S|D\.M\.D|O\.D|Esq|R\.N|N\.P|Ph\.D)|, (?:[A-Z]{2,5}|PhD|PsyD)\b|\.? ?§|\. [A-Z][a-z]{1,5}\.|,? \d| \((?:as|which is) (?:so )?defined|[®™])/;

/** Tells names of people, places, authorities, enactments, firms and papers from terms of the agreement. */
export class OutsideNames {
  private readonly places: ReadonlySet<string>;

  constructor(
    private readonly tokens: Tokens,
    private readonly known: KnownTerms,
    places: Places,
  ) {
    this.places = new Set(Object.values(places).flat());
  }

  /** @param text of the run's paragraph */
  has(run: Run, text: string): boolean {
    const { tokens } = this;
    const start = tokens.start[run.from] as number;
    const end = tokens.end[run.to - 1] as number;
    const words = text.slice(start, end);
    if (words === words.toUpperCase() || isCommon(words.toLowerCase().replaceAll('-', ' '))) return true;
    if (tokens.form[run.to] === AMPERSAND || tokens.form[run.from - 1] === AMPERSAND) return true;
    if (isPaper(tokens.form[run.to - 1] as number) || this.isNamed(run) || this.isPart(run)) return true;
    const behind = text.slice(end, end + 40);
    for (const place of this.places) if (words.includes(place) || behind.startsWith(`, ${place}`)) return true;
    for (let at = run.from; at < run.to; at++) if (/^.$|\./.test(text.slice(tokens.start[at], tokens.end[at]))) return true;
    return NUMBERED.test(text.slice(Math.max(0, start - 8), start)) || FOLLOWED.test(behind);
  }

  /** One of its words names an authority, a place or the like, and is no term of this agreement. */
  private isNamed(run: Run): boolean {
    const { tokens, known } = this;
    const { from, to } = run;
    const [chainFrom, chainTo] = chainOf(tokens, run);
    for (let at = to; at < Math.min(to + TITLE, tokens.count); at++) {
      if (ACT.has(tokens.form[at] as number) && isCapital(tokens, at)) return true;
      if (!isCapital(tokens, at) && !WITHIN_TITLE.has(tokens.form[at] as number)) break;
    }
    const forms: number[] = [];
    for (let at = chainFrom; at < chainTo; at++)
      if (!known.isTerm(tokens.stem[at] as number)) forms.push(tokens.form[at] as number);
    return isNaming(forms, tokens.form[from] as number);
  }

  /** "Office of …", "System for …", "Children’s …": the words before belong to the same name, unless they are a term. */
  private isPart(run: Run): boolean {
    const { tokens, known } = this;
    const [chainFrom] = chainOf(tokens, run);
    const joint = run.from - 1;
    if (joint > 0 && tokens.form[joint] === POSSESSIVE && isCapital(tokens, joint - 1))
      return !known.covers(stemsOf(tokens, joint - 1, joint));
    if (chainFrom >= joint || !OF.has(tokens.form[joint] as number)) return false;
    let first = joint;
    while (first > chainFrom && (tokens.flags[first - 1] as number) & CAPITAL) first--;
    return first < joint && !known.covers(stemsOf(tokens, first, joint));
  }
}
/** How far behind a phrase the word stands that shows it to be part of an enactment's title: "Eliminating Kickbacks in Recovery Act". */
const TITLE = 7;
const ACT = new Set(['act', 'code', 'law', 'statute'].map(formId));
const WITHIN_TITLE = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on', 'with', 'against', 'by', 'from'].map(formId));
/** It joins the words of a firm's name. */
const AMPERSAND = formId('&');
const POSSESSIVE = formId("'s");
const OF = new Set(['of', 'for'].map(formId));
