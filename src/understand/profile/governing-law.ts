import type { Paragraph } from '../../model/agreement.js';
import type { Places } from '../../model/law.js';
import { firstPlace } from './state.js';

/** A statement on which state's law governs the agreement. */
export interface GoverningLaw {
  /** Code of the state. */
  state: string;
  paragraph: number;
  /** The words, as offsets into the paragraph's text. */
  start: number;
  end: number;
  /** It stands in the clause on governing law, or says that the agreement is governed. */
  main: boolean;
}

const ABOUT =
  /\b(?:governed by|construed|interpreted|enforced|apply|applies|applied|law governs|laws? (?:shall|will) (?:govern|control)|law controls)\b/i;
const LAW = /\blaws?\b/i;
const THIS =
  /\b(?:this|the) (?:[A-Z][A-Za-z-]{0,20} ){0,3}Agreement\b|\bhere(?:of|under|to|in)\b|\barbitrat(?:or|ion)|\btribunal\b|\bdispute/i;
/** What makes an exhibit a part of the agreement, and no instrument of its own. */
const PART =
  /\b[Tt]his (?:Exhibit|Schedule|Annex|Appendix|Attachment|Addendum|Order Form|Statement of Work)\b|\bpart of (?:this|the) /;
/** Words before which a law is named for another reason: where a party was formed, what it must comply with. */
const OTHER =
  /\b(?:organi[sz]ed|existing|incorporated|licen[sc]ed|formed|compl(?:y|ies|iance)|required by|permitted by|violat|eligible) /i;

/**
 * Every statement in the body, and in the exhibits that are a part of it, on which law governs the agreement.
 * @param places state codes and the names by which contracts call the state
 */
export function governingLaws(paragraphs: readonly Paragraph[], places: Places): GoverningLaw[] {
  return paragraphs.flatMap(({ text, look, place, heading }, paragraph) => {
    if (look === 'contents' || look === 'signature' || !ABOUT.test(text) || !LAW.test(text)) return [];
    return sentencesOf(text).flatMap(([start, end]): GoverningLaw[] => {
      const sentence = text.slice(start, end);
      const headed = /govern|choice of law|applicable law/i.test(heading ?? '');
      const about = ABOUT.exec(sentence);
      if (!about || !(THIS.test(sentence) || headed) || OTHER.test(sentence)) return [];
      if (place.exhibit !== null && !PART.test(sentence)) return [];
      const from = Math.max(0, sentence.search(LAW) - NEAR);
      const state = firstPlace(sentence.slice(from, from + 2 * NEAR + 40), places);
      if (state === null) return [];
      return [{ state, paragraph, start, end, main: place.exhibit === null && (headed || /govern/i.test(about[0])) }];
    });
  });
}

/** How far from the word "law" the state's name stands. */
const NEAR = 60;

/** Sentences, cut at full stops before a capital. */
function sentencesOf(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 2)) {
    if (!/[A-Z“"(]/.test(text[at + 2] ?? '') || /(?:^|[ .])[A-Z]$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    sentences.push([start, at + 1]);
    start = at + 2;
  }
  return start < text.length ? [...sentences, [start, text.length]] : sentences;
}
