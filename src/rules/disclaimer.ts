import type { Facts } from '../understand/facts.js';
import type { Scene } from '../understand/statements/scene.js';

/** A statement that begins so denies all that follows: to everybody, or to the manager. */
const DENIES = [
  '(no|nothing|none|neither) !(..5 (@approve|approval|consent|breach|default|release|notice|review|representative|officer|remedy|@practice)) ..14 (shall|may|will|is|are|does|must|can)',
  '@manager ..3 (shall|may|will|does|do|is|has|have|must) (not !(only)|never|no|neither|at no time|in no event|refrain)',
  '(nothing|no) ..8 (in|of) this (agreement|section|article|exhibit) ..4',
];
/** A statement with one of these says what is not so, or what a court held. */
const SAYS_NOT = [
  '@manager ..6 (hold|have|take|acquire) no (option|right|share|pledge|interest|power|say|vote)',
  '(is|are) not (passed|delegated|assigned|given|transferred) to @manager',
  '(decision|court|opinion) ..4 held void',
];
/** Words that give back what was denied, or begin something else. */
const GIVES_BACK = [
  '(unless|without|except|until|save|only|required|obligated|obliged|entitled|liable|grounds|covenant not to|other than|otherwise than|but|however|before|(that|which) (is|are) not|and @manager (shall|may|will))',
];
/** How far into the statement the denial must begin. */
const FRONT = 3;

/** Does a statement only deny: "Nothing herein shall keep a physician from …", "Manager shall not …"? */
export function isDisclaimer(facts: Facts, scene: Scene): boolean {
  const denial = facts.firstIn(scene, DENIES);
  const denies = (denial !== undefined && denial.start <= FRONT) || facts.firstIn(scene, SAYS_NOT) !== undefined;
  return denies && facts.firstIn(scene, GIVES_BACK) === undefined;
}
