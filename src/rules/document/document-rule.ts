import type { DocumentReport, Severity } from '../../model/finding.js';
import type { Places } from '../../model/law.js';
import type { Reading } from '../../model/reading.js';
import type { Facts } from '../../understand/facts.js';
import type { GoverningLaw } from '../../understand/profile/governing-law.js';
import type { Examples } from '../rule.js';

/** What the rules about the document itself see. */
export interface DocumentFacts {
  facts: Facts;
  /** The file as it was read: hidden text, tracked changes, whether the numbers are those of the printed page. */
  reading: Reading;
  parties: DocumentReport['parties'];
  /** Every statement on which law governs the agreement, in the order of the text. */
  governing: readonly GoverningLaw[];
  /** Codes of the practice's states, its own first; empty where none is known. */
  states: readonly string[];
  /** State codes and the names by which contracts call the state. */
  places: Places;
}

/** Words of a paragraph, by offsets into its text; `end` is exclusive. */
export interface Stretch {
  paragraph: number;
  start: number;
  end: number;
}

/** A place where a rule about the document finds something wrong. */
export interface DocumentHit extends Omit<Stretch, 'paragraph'> {
  /** Null where the file does not say at which paragraph the words stand. */
  paragraph: number | null;
  /** What is wrong here, in one sentence, with the words and numbers of this agreement. */
  message: string;
  /** The words, where they are not in the paragraph's text: hidden, deleted, or a number alone. */
  quote?: string;
  /** Where it is less certain or less serious than the rule says. */
  severity?: Severity;
  /** Other places that it rests on. */
  related?: readonly (Stretch & { note: string })[];
}

/** One thing that can be wrong with the document itself, whatever it says. */
export interface DocumentRule {
  id: string;
  title: string;
  severity: Severity;
  why: string;
  /** What to ask for, in one or two sentences. */
  ask: string;
  find(document: DocumentFacts): DocumentHit[];
  examples?: Examples;
}
