/** Patterns for pay that follows a measure ("@revenue", "@profit"), itself a pattern. */

/** Part of it: "15% of Collections", "the Fee Factor multiplied by Center Production", "70% to Manager". */
export const rateOf = (measure: string): string[] => [
  `(@percent|@share|@rate) (of|on|from|against) ...10 ${measure}`,
  `@rate ..8 (of|from) ..10 ${measure}`,
  `(@percent|@share|@rate) ..3 (interest in|to) ..5 ${measure}`,
  `@manager ...12 (share|participate) ..4 in ..6 ${measure}`,
  `(@percent|@share|@rate) ..12 (multiplied by|times|multiply|multiplying|by|applied to|x) ..6 ${measure}`,
  `multiply ..3 (@share|@percent|@number) ..3 ${measure}`,
  `${measure} ..10 (multiplied by|times|multiply|x) ..8 (@percent|@share|@rate|@number)`,
  `${measure} ...36 multiplied by ..2 (@percent|@share)`,
  `multiply ..6 ${measure} ...12 by ..6 (@percent|@share|@rate|@number)`,
  `${measure} (up to|over|above|below|from|between|in excess of) ..6 @money ..8 @percent`,
  `${measure} ...30 (@percent|@share) of ..3 (excess|amount|same|such|that|total|foregoing|it|them|increase|difference)`,
  `${measure} ...20 (@percent|@share) ..3 (to|property of|account of) ..2 @manager`,
  `${measure} ...16 (divided|split|shared|apportioned) ...8 @manager ..3 (@percent|@share)`,
  `${measure} ..8 (divided|split|shared|apportioned|allocated) ..8 (to|between|among) ..2 @manager`,
];

/** The fee rises and falls with it. */
export const follows = (measure: string): string[] => [
  `@fee ..12 (base|calculate|compute|determine|measure|tier|scale|adjust|index|vary|reset|increase|rise|tie|link|proportion|function|=follows|mirror|depend|correspond) ..10 ${measure}`,
];
