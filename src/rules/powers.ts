/** Patterns for power over a topic; every rule on control is built on them. A topic is itself a pattern ("@charge"). */

/** The manager settles it: as an actor, by a noun ("Manager's determination"), or because it is left to the manager. */
export const decides = (topic: string): string[] => [
  `@decide:manager ..14 ${topic}`,
  `${topic} ..14 @decide:manager`,
  `(decision|determination|choice|judgment) ..10 ${topic} ...25 (made|taken|rendered) by ..2 @manager`,
  `${topic} ..2 (decision|determination|choice|judgment) ...25 (made|taken|rendered) by ..2 @manager`,
  `(delegate|entrust|commit|cede|grant|give) ..3 @manager ..8 (responsibility|authority|power|right|discretion|control) ..6 ${topic}`,
  `(be|is) for [the] @manager to (say|decide|determine|settle|choose) ...20 ${topic}`,
  `(matter|following|decision) ..10 @decide:manager ...50 : ...40 ${topic}`,
  `@authority:manager ..2 (to|over|for|of|as to|in|with respect|concerning|regarding|on) ..12 ${topic}`,
  `${topic} ..14 (vested in|rest with|rests with|lie with|reserved to|belong to|reside in|(is|are|be) [a|the] [exclusive|sole] (matter|province|prerogative|decision|responsibility) (for|of)|is for|are for|is up to|are up to|be up to|left to) [the] @manager`,
  `${topic} ...30 (is|are|be|remain) [the] @manager 's [own|sole|alone] (call|decision|choice|prerogative|province|business|concern|to (make|decide|set|choose)|.|;)`,
  `@manager ..4 (have|has|make) [the] (final|last) (word|say|call|decision) ..14 ${topic}`,
  `${topic} ...25 @manager ..6 (have|has|make) the [final|last] (word|say|call|decision)`,
];

const BUT = '(without|unless|until|before|except|save|absent|other than|otherwise than)';

/** It needs the manager's consent, or may be stopped by the manager. */
export const vetoes = (topic: string): string[] => [
  `${topic} ...40 (subject to|require|requires|need|needs|obtain|conditional|conditioned|effective upon|only with|only upon|only after|upon|until) ..8 @approve:manager`,
  `(not|no|neither|nor|never|only|=cannot) ...50 ${BUT} ..10 @approve:manager !(, (and|but) (neither|no|not)) ...40 ${topic}`,
  `(not|no|neither|nor|never|only|=cannot) ...40 ${topic} ...40 ${BUT} ..10 @approve:manager`,
  `${topic} ..14 (not|no|never|neither|=cannot) ...20 ${BUT} ..10 @approve:manager`,
  `${topic} ..6 (unless|until|before) ..2 @manager ..3 (agree|concur|consent|approve|sign)`,
  `${topic} ...20 only (if|when|after|where) ..2 @manager ..3 (agree|concur|consent|approve|confirm)`,
  `${BUT} ..10 @approve:manager !(, (and|but|or|nor)) ...30 (not|no|neither|nor|never) ...50 ${topic}`,
  `${topic} ...20 without ..6 @approve:manager ..8 (void|null|invalid|ineffective|breach|default|no (force|effect))`,
  `(not|no|neither|nor|never) ...40 ${topic} ...30 (unless|until|before) ..2 @manager ..3 (agree|concur)`,
  `(require|need|obtain|subject to) ..8 @approve:manager ...50 ${topic}`,
  `${topic} ..14 (submit|present|send|refer) ..2 to [the] @manager ..4 for ..3 (approval|consent|clearance|authorization|decision)`,
  `@approve:manager ..3 (is|shall be|must be) ..2 (required|needed|necessary|obtained) ..3 (for|before|to) ..14 ${topic}`,
  `(right|power|authority|entitled) ..3 (to|of) (veto|disapprove|reject|approve|approve or disapprove) ..12 ${topic} ...8 (is|are|vested in|reserved to|given to|granted to) [the] @manager`,
  `${topic} ..8 (must|have to|has to|need to|needs to|shall|will) ..3 be ..2 @approve:manager`,
  `${topic} ...20 (clear|clears|cleared|check|checked|settled|agreed) ..3 with ..3 @manager`,
  `${topic} ...20 (submit|present|send|refer) ..2 to [the] @manager ...25 (veto|disapprove|reject|object to)`,
  `(not|no|neither|nor|never) ..10 (proceed|perform|order|provide|render|begin|start|offer|furnish|give|change|charge|adopt|use) ...14 ${topic} ...12 @manager (has|have) ..2 (denied|refused|declined|disapproved|rejected|not)`,
  `@manager ..8 (veto|disapprove|reject|overrule|override) ..12 ${topic}`,
  `${topic} ..12 (acceptable|satisfactory|agreeable) to @manager`,
  `(not|no|neither|nor|never|only) ...40 ${topic} ...40 ${BUT} ..2 @manager 's [express] [prior] [written] agreement`,
  `${topic} ..14 (cleared|agreed) with ..2 @manager`,
  `${topic} ...30 (require|need|subject to|without|until) ..6 (sign off|blessing|go ahead) (of|from|by) ..2 @manager`,
  `${topic} ..8 (as|that|which) @manager ..3 (approve|accept)`,
];

/** The practice must do as the manager has laid down. */
export const dictates = (topic: string): string[] => [
  `@follow ..6 @manager ..8 ${topic}`,
  `${topic} ..14 @follow ..5 @manager ..1 (policy|manual|list|schedule|guideline|protocol|rule|standard|matrix|procedure|requirement|instruction|direction|template|form|book|program|criteria)`,
  `(upon|on|at|after|within) ..6 @manager ['s] ..3 (request|demand|instruction|direction|notice) ...20 ${topic}`,
  `${topic} ...16 (upon|on|at) ..6 @manager ['s] ..3 (request|demand|instruction|direction|notice)`,
  `(if|when|as|where) [so] (directed|instructed|requested|required) by ..3 @manager ...14 ${topic}`,
  `${topic} ...16 (when|whenever|if) ..2 @manager ..3 (request|require|direct|ask|instruct|demand)`,
  `(when|whenever|if) ..2 @manager ..3 (request|require|direct|ask|instruct|demand) ...16 ${topic}`,
  `${topic} ..14 as ..2 @judge:manager`,
  `${topic} ..10 (as|that|which|in the manner that) [the] @manager ..4 (direct|require|request|specify|prescribe|determine|designate|instruct|see fit|deem|consider|think|elect|dictate|want|wish|ask|need)`,
  `${topic} , ..12 , as [the] @manager ..4 (direct|require|request|specify|prescribe|determine|designate)`,
  `@manager ..3 (tell|instruct|direct|inform) ..2 (@practice|@clinician) ..2 (which|what|when|how|whether|whom) ..12 ${topic}`,
  `(if|when|where|should) ..3 @judge:manager ...25 ${topic} ...25 (shall|must|will) ..3 (revise|change|modify|amend|correct|conform|reduce|shorten|extend|discontinue|stop|adjust|resubmit|redo)`,
];

/** The manager writes the rules on it. */
export const makesRules = (topic: string): string[] => [
  `@make:manager !(..8 , and (shall|will)) ..14 ${topic}`,
  `${topic} ..14 @make:manager`,
];

/** What the manager has laid down in a manual, a list, a matrix or software is what happens. */
export const laidDown = (topic: string): string[] => [
  `${topic} ...25 @obey ..6 @manager ..8 @rulebook`,
  `${topic} ...25 @obey ..10 @rulebook ..6 (of|by|from|that|which|belonging to) ..5 @manager`,
  `(shall|must|will|agree|cause|require) ...12 @obey ..8 @manager ..8 @rulebook ...25 ${topic}`,
  `(shall|must|will|agree|cause|require) ...12 @obey ..10 @rulebook ..6 (of|by|from|that|which) ..5 @manager ...25 ${topic}`,
  `@manager ..8 @rulebook ...14 ${topic} ...25 (shall|must|will|is|are) ..3 (bind|govern|control|follow|observe|prevail|determine|bound)`,
  `${topic} ..14 (as|that|which|what|whatever) ..2 @manager ..6 (prescribe|publish|post|announce|establish|adopt|communicate|display|issue|show|quote|fix|name|state|list|set|impose|supply|stock|place|contract|approve|designate|specify|choose|select|direct|require|alter|update)`,
  `(shall|must|will|agree|cause|require) ...12 @obey ..6 ${topic} ..5 (of|from|by|that|which) [the] @manager`,
  `(judgment|opinion|view|satisfaction) of [the] @manager ...25 ${topic}`,
  `(budget|plan|manual|policy|guide|program) ..4 (approved|adopted|issued|prepared|published|furnished) by ..2 @manager ..4 (fix|set|state|establish|determine|govern|prescribe) ..10 ${topic}`,
  `${topic} ...25 (amendment|revision|update|change) ..3 by ..2 @manager ..4 (bind|govern|control|take effect|apply)`,
  `${topic} ...30 @manager ['s] ..4 @rulebook [shall|will] (govern|control|prevail|decide)`,
  `${topic} ...20 (allotted|allowed|allowable|permitted|authorized|established|given|called for|fixed|provided for) ..8 (in|by|under) [the] @manager ['s] ..3 @rulebook`,
  `${topic} ...20 (judgment|opinion|view|position|decision) of [the] @manager ..4 (prevail|control|govern|final|binding)`,
  `@manager ['s] ..2 (judgment|opinion|view|satisfaction) ...25 ${topic}`,
];

/** Software decides, whoever has set it up. */
export const automates = (topic: string): string[] => [
  `@software [,] [which|that|and] [shall|will|may] [then|automatically|itself|also|be configured to] @automate ..12 ${topic}`,
  `${topic} ..12 (be|is|are) ..3 @automate ..8 (by|in|through|from) ..3 @software`,
  `${topic} ...20 (not|=cannot) ..3 (change|alter|edit|override|modify) ..3 by ..3 (@clinician|@practice)`,
  `${topic} ..12 (indicated|returned|shown|suggested|generated|calculated|computed|produced) by ..3 @software`,
];

/** Whoever wants to depart from it must ask the manager. */
export const excepts = (topic: string): string[] => [
  `${topic} ...40 @exception ..8 (from|of|by|to|with) ..4 @manager`,
  `${topic} ...40 @exception ...12 (which|that|whose|and) ..3 @manager ..6 (may|will|shall|has|can|decline|refuse|deny|grant|decide|close|answer|resolve)`,
  `(depart|departure|deviate|deviation|vary|variance|exceed|substitute|differ) ...20 @approve:manager ...20 ${topic}`,
  `${topic} ...30 (depart|departure|deviate|deviation|vary|variance|override) ...20 @approve:manager`,
  `${topic} ...20 (must|shall|may only|has to) ..2 (ask|apply to|petition|request) ..8 @manager`,
  `(must|shall|may only|has to) ..2 (ask|apply to|petition|request) ..4 @manager ...20 ${topic}`,
];

/** What the manager proposes stands unless the practice stops it. */
export const byDefault = (topic: string): string[] => [
  `${topic} ..8 (proposed|recommended|submitted|furnished|suggested|delivered|prepared) by ..2 @manager ...20 (deemed|effect|effective|apply|applies|force) ...20 (unless|if|until|absent)`,
  `(not|fail|fails|failure) ..8 (object|respond|disapprove|reject|act) ...20 ${topic} ..4 (proposed|recommended|submitted|furnished|suggested|delivered|prepared) by ..2 @manager ..6 (effect|effective|deemed|apply|applies|adopted|force)`,
  `(not|fail|fails|failure) ..8 (object|respond|disapprove|reject|act) ...30 @manager ..6 ${topic} ..8 (effect|effective|deemed|apply|applies|adopted|force)`,
  `@practice ..2 (shall|must|will|agrees to|agree to) ..2 (adopt|accept|implement|follow|charge|use|approve) ..10 ${topic} ..3 (recommended|proposed|furnished|supplied|issued|prepared|published|announced|submitted) by ..2 @manager`,
];

/** An officer or employee of the manager decides. */
export const officers = (topic: string): string[] => [
  `(officer|employee|executive|staff|agent) of [the] @manager ...30 (shall|may|will) ..3 (issue|set|adopt|determine|establish|approve|write|decide|publish|revise) ..8 ${topic}`,
];

/** It is declared to be business, and so the manager's. */
export const sweeps = (topic: string): string[] => [
  `(operational|administrative|business|nonclinical|nonmedical|nonprofessional) [and business|and operational|and administrative] (matter|decision|issue|function|affairs) ...20 (include|including|mean|comprise|extend to|embrace|cover|encompass|are|be|:) ...40 ${topic}`,
  `(matter|following|decision|question) ..10 (is|are|be|deemed|considered|treated as|regarded as) ..4 (operational|administrative|business|nonclinical|nonmedical) !(day|hour|service|associate|office|staff) ...30 ${topic}`,
  `${topic} ...30 (is|are|be|deemed|considered|treated as|regarded as|constitute) ..3 [a|an] (operational|administrative|business|nonclinical|nonmedical) (matter|decision|function|question|issue|,|.|and)`,
];

/** The practice signs or adopts what the manager puts before it. */
export const presented = (topic: string): string[] => [
  `(@practice|@clinician) ..4 (shall|must|will|agree to|agrees to) ..2 (sign|execute|adopt|approve|countersign|ratify) ..8 ${topic} ..6 (within|upon|on|when|whenever|as|that|promptly|presented|sent|submitted) ..8 @manager`,
];

/** What the statement before speaks of, and this one leaves to the manager: "no change in the schedule …". */
export const itsChange = (things: string): string[] => [
  `(no|any|such|each|every|all) [other|proposed|further] (change|revision|increase|departure|deviation|variation|extension|exception|adjustment|addition|amendment) ...25 @approve:manager`,
  `(the|such|any|a) [different|other|new|revised] (${things}) ..6 (not|subject to|only|void|ineffective|no (force|effect)) ..14 @approve:manager`,
  `(it|they|(the|such|any) (${things})) ..3 (shall|may|will|must|is|are|can) ..4 @decide:manager`,
];

/** All the ways of having power over a topic. */
export const powerOver = (topic: string): string[] => [...decides(topic), ...vetoes(topic), ...dictates(topic)];

/** The practice must agree first. */
export const PRACTICE_APPROVES: readonly string[] = [
  '(subject to|upon|with|after|until|unless|before|require|only) ..8 @approve:practice',
  '(not|no|neither|nor|never) ...50 without ..8 @approve:practice',
  "(only|except|unless|solely) [as] (on|upon|with|at|in|to the extent|if|when|by) ..4 @practice ['s] ..2 (instruction|direction|request|order)",
  '(until|unless|before|only [after|if|when]) ..3 @practice ...12 @approve:?practice',
  '(until|unless|before|only [after|if|when]) ..3 @clinician ...4 (has|have|is|had) ..2 (approved|accepted|confirmed|agreed|adopted)',
];

/** The practice has the last word: an approval that must come first, a decision that is its own, or advice that it may ignore. */
export const PRACTICE_DECIDES: readonly string[] = [
  ...PRACTICE_APPROVES,
  '(as|that|which) [the] [treating|rendering|attending] (@practice|@clinician) [alone|itself|then|from time to time] [has|have|may] [in writing|so|then|first|previously] (approve|select|specify|determine|direct|instruct|certify|request|choose|decide|adopt|require|elect|order|enter|set|establish|document|record)',
  '@practice ..6 (may|shall|remain|free) ..4 (accept or|reject|disregard|decline|ignore)',
  '(recommend|propose) ...30 @decide:practice',
  '(final|sole|exclusive) ..2 (decision|authority|determination|discretion) ..6 (rest|belong|remain|vest|lie|is that|be that|is) ..3 @practice',
  '(decision|authority|determination|discretion|choice|judgment) of [the] @practice',
  '(notify|notice|inform|report|advise|tell|comparison|summary) ..6 (of|on) ..3 (change|revision|adjustment|addition|increase)',
  '(=approved|=adopted|=selected|=chosen|=determined|=established|=directed|=specified|=assigned|=ordered|=prescribed|=cleared|=requisitioned|=certified) ..3 by !(..3 @manager) ..4 (@practice|@clinician)',
  '=set [alone|only|solely] by !(..3 @manager) ..4 (@practice|@clinician)',
  '(request|made|written|documented) by ..2 @practice',
  'reserved [solely|exclusively] (to|for) ..2 (@practice|@clinician)',
  '(read|construed|interpreted) ..2 (as|so as) ..2 not',
  'not (acquire|seek|assume|claim) ...20 (control|authority|power)',
  '(@practice|@clinician) ..1 (alone|solely|exclusively|itself|in its sole discretion|and no other) !(..2 (responsible|liable))',
  '(solely|only|exclusively) [made|set|determined|decided|for|by|to] ..2 (by|to|for|of) ..4 (@practice|@clinician)',
  '(@practice|@clinician) [may|shall|will|and its physicians] (determine|decide|establish|set|select|choose|fix|write|reject|prescribe|specify) !(...20 (accordance|as|at|from|consistent|conform|recommended|identical) ..8 @manager)',
  '(accordance|according|conformity|consistent|within|follow|apply|from|under|into) ..4 @practice ..2 @rulebook',
];

/** The practice's word is only a form: it has adopted in advance, must adopt, or is taken to have agreed. */
export const ONLY_IN_FORM: readonly string[] = [
  'deemed ..3 (approved|accepted|adopted|consented|given)',
  '@practice ..1 (hereby|promptly|forthwith|agree to|shall promptly) (adopt|approve|accept|implement)',
  '@practice shall ..2 adopt',
  '(not|no) ..4 (require|need) ..3 (approval|consent|concurrence) of ..2 @practice',
  "@manager 's ..4 @clinician [shall|will|may|must] (determine|decide|approve|deny|set|select|choose|establish|reject|clear)",
  '@practice ..4 (approval|consent|concurrence) ..8 (not|no) ..3 (required|needed|necessary)',
];
