import { formId } from '../words/vocabulary.js';

/** Numbers of words; those of the grammar that decide where clauses begin and who acts. */
export const ids = (words: string) => new Set(words.split(' ').map(formId));
export const MODALS = ids('shall may will must can could should would cannot');
export const FINITE = ids('is are was were has have had does do');
export const BE = ids('is are was were be been being');
export const HAVE = ids('has have had having');
export const NEGATIONS = ids('not never no neither nor nothing none cannot without');
/** Words that begin a new clause with a subject of its own; a full stop within a statement only abbreviates. */
export const HARD = ids(
  '; : if unless when where whenever wherever which who whom whose what how that until while although though whether because before after provided except so than as once upon but —',
);
export const MARKS = ids('; : but —');
export const THAT = formId('that');
export const AS = formId('as');
export const WHETHER = formId('whether');
export const WHO = formId('who');
export const WHICH = formId('which');
/** Part the items of a list, which go on with the verb before them. */
export const LIST_MARKS = ids('; :');
export const SOFT = ids(', and or nor ( )');
export const PREPOSITIONS = ids('of by to from with for under in on at as upon against between among through');
export const OWNS = ids('its their his her');
export const LIFTS = ids('without unless until except before');
export const POSSESSIVE = formId("'s");
export const TO = formId('to');
export const BY = formId('by');
export const OF = formId('of');
export const FOR = formId('for');
export const FROM = formId('from');
export const REACH = 12;
