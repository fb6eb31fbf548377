/** A right to end the agreement that the practice has too: "either party may terminate", "Practice has the right to cancel". */
export const MAY_END =
  '(@both|party|@practice|the =other) [not in (default|breach)] ..2 [, ..8 ,] [hereto] (may|can|shall have|has|have|is entitled|are entitled|be entitled|shall be free|is free|reserve) !(not|no) ..8 @end-it';

/** The same in the passive: "may be terminated by either party". */
export const ENDED_BY = '@end-it ..8 by [either|the] (@both|@practice|a party|the other party)';

/** Something else than the agreement ends; or the right is in truth not the practice's. */
export const NOT_THE_AGREEMENT: readonly string[] = [
  '@end-it ..3 (@clinician|employment|instruction|authority|power|appointment|authorization|access|order|permission|lease|license|service|policy|use|item)',
  '(but not|other than|and not|rather than) [the] @practice',
];
