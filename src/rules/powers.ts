/** Patterns for power over a topic; every rule on control is built on them. A topic is itself a pattern ("@charge"). */

/** The manager settles it: as an actor, by a noun ("Manager's determination"), or because it is left to the manager. */
export const decides = (topic: string): string[] => [
  `@decide:manager ..14 ${topic}`,
  `${topic} ..14 @decide:manager`,
  `@authority:manager ..12 ${topic}`,
  `${topic} ..14 (vested in|rest with|rests with|lie with|reserved to|belong to|reside in|(is|are|be) [a|the] [exclusive|sole] (matter|province|prerogative|decision|responsibility) (for|of)|is for|are for) [the] @manager`,
];

/** It needs the manager's consent, or may be stopped by the manager. */
export const vetoes = (topic: string): string[] => [
  `${topic} ...40 (subject to|require|requires|need|needs|conditional|conditioned|effective upon|only with|only upon|only after|upon|until) ..8 @approve:manager`,
  `(not|no|neither|nor|never|only|=cannot) ...50 (without|unless|until|before|except|other than|otherwise than) ..10 @approve:manager ...40 ${topic}`,
  `(not|no|neither|nor|never|only|=cannot) ...40 ${topic} ...40 (without|unless|until|before|except|other than|otherwise than) ..10 @approve:manager`,
  `(require|need|obtain|subject to) ..8 @approve:manager ...50 ${topic}`,
  `(right|power|authority|entitled) ..3 (to|of) (veto|disapprove|reject|approve|approve or disapprove) ..12 ${topic} ...20 @manager`,
  `@manager ..8 (veto|disapprove|reject|overrule|override) ..12 ${topic}`,
  `${topic} ..12 (acceptable|satisfactory|agreeable) to @manager`,
  `${topic} ..8 (as|that|which) @manager ..3 (approve|accept)`,
];

/** The practice must do as the manager has laid down. */
export const dictates = (topic: string): string[] => [
  `@follow ..6 @manager ..8 ${topic}`,
  `${topic} ..14 @follow ..5 @manager ..1 (policy|manual|list|schedule|guideline|protocol|rule|standard|matrix|procedure|requirement|instruction|direction|template|form|book|program|criteria)`,
  `(upon|on|at|after|within) ..6 @manager ['s] ..3 (request|demand|instruction|direction|notice) ...20 ${topic}`,
  `${topic} ...16 (upon|on|at) ..6 @manager ['s] ..3 (request|demand|instruction|direction|notice)`,
  `${topic} ..10 (as|that|which|in the manner that) @manager ..4 (direct|require|specify|determine|designate|instruct|see fit|deem|consider|think|elect|dictate)`,
];

/** All the ways of having power over a topic. */
export const powerOver = (topic: string): string[] => [...decides(topic), ...vetoes(topic), ...dictates(topic)];

/** The practice has the last word: an approval that must come first, a decision that is its own, or advice that it may ignore. */
export const PRACTICE_DECIDES: readonly string[] = [
  '(subject to|upon|with|after|until|unless|without|before|require|only) ..8 @approve:practice',
  '(until|unless|before|only [after|if|when]) ..3 @practice ...12 @approve:?practice',
  '(as|that|which) @practice ..4 (has|have|may|shall)? ..2 (approve|select|specify|determine|direct|instruct|certify|request|choose|decide|adopt|require|elect)',
  '@practice ..6 (may|shall|remain|free) ..4 (accept or|reject|disregard|decline|ignore)',
  '(recommend|propose) ...30 @decide:practice',
  '(final|sole|exclusive) ..2 (decision|authority|determination|discretion) ..8 (is|be|rest|belong|remain|of) ..4 @practice',
];
