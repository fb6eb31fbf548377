/** Patterns for clinicians' time, laid down by the agreement itself or said by the manager in plain words. */

const PEOPLE =
  '(patient|visit|encounter|client|guest|case|examination|exam|consult|consultation|appointment|treatment|request|session|procedure|slot|opening)';
const PERIOD = '(day|hour|session|shift|week|weekday|Saturday)';
const BOUND =
  '(below|fewer than|less than|fall short of|short of|not less than|no less than|not fewer than|no fewer than|at least|minimum of|maximum of|not more than|no more than|average of|averaging|accommodate|exceed|target of|rate of|pace of|quota of|shall be|must be)';

/** The agreement itself says how many patients are seen, or for how long. */
export const IMPOSED: readonly string[] = [
  `${BOUND} ..3 @number ..4 ${PEOPLE} ..8 (per|each|every|a|an|in a|on a) ..2 ${PERIOD}`,
  `${BOUND} ..3 @number ..3 (a|an|per|each|every) (day|hour|session|shift)`,
  `(daily|hourly) ${PEOPLE} ..4 ${BOUND} ..3 @number`,
  `@clinician ..3 (shall|will|must) ..3 (treat|see|evaluate|read|complete|perform|handle) ..3 @number ..3 ${PEOPLE} ..3 (per|each|every|an|a) ..2 ${PERIOD}`,
  `(number of|average) ..2 ${PEOPLE} ..8 (shall be|must be|not be less than) ..2 @number`,
  `@number minute (new|established|follow-up|video|office|per|for|with|of|each|every) ..2 ${PEOPLE}`,
  `@number minute ..2 (unit|increment|block|interval|slot)`,
  `(${PEOPLE}|handling time|handle time|template|operatory|evaluation|follow-up|hygiene) !(..3 (wait|waits|waiting)) ...14 (in ..3|at ..3|of ..3|for ..3|to ..3|exceed ..3|than ..3|allotted ..3|is ..1|are ..1|lasts ..3|take ..3) @number minute`,
  '(@clinician|patient|walk-in|request) ...8 (seen|see|open|close|closed|begin|begins|finish) ..6 (within|in) ..3 @number (minute|second)',
  '(unit|visit|encounter|patient) ..6 (not less than|at least|minimum of|no fewer than) ..3 @number ..6 (day|hour|session|shift)',
  '(not less than|at least|minimum of|no fewer than|not fewer than) ..3 @number ..4 (unit|session|block|clinic|half-day|shift) ..4 (per|each|every|in an|in a|a) ..3 (day|week|month|shift|hour)',
];

/** What fills the day, said by share of the time or by the size of a list. */
export const FILLED: readonly string[] = [
  '@percent ..3 (bookable|available|scheduled|clinical|appointment|template|schedule) ..2 (time|hours|slot|capacity)',
  '(@clinician|provider|chair|room|schedule|appointment) (utilization|productivity|fill rate|occupancy) ..6 @percent',
  '@clinician ..8 (productivity|utilization) ..4 @percent',
  '@percent (booked|utilized|full)',
  `(accept|see|take|complete|answer) ..3 @percent ..3 ${PEOPLE}`,
  `(panel|caseload|list|queue|worklist) ..12 @number ..3 (${PEOPLE}|rvu)`,
  `${BOUND} ..3 @number ..3 (rvu|relative value unit|billable ..1 (hour|session|visit|unit)) ..6 (per|each|every|an|a|weekly|daily|monthly|yearly|annually)`,
  `${BOUND} ..3 @number ..4 ${PEOPLE} ..2 (weekly|daily|hourly|monthly|yearly|annually)`,
  '(not less than|at least|minimum of|no fewer than|not fewer than|no less than) ..5 hours ..3 (per|each|a|every) week ..6 (patient|clinical|direct|care)',
  `(${PEOPLE}|schedule|column|department) ..6 (run|runs|booked|scheduled|set|worked) ..2 (on|in|at) ..2 @number minute`,
];

/** The manager says when and how much, in plain verbs. */
export const TOLD: readonly string[] = [
  '(on call|call coverage|on duty|attend) ..8 (rotation|roster|rota|schedule|list) ..4 (prepared|made|set|kept|issued|drawn|published|maintained|furnished) by ..2 @manager',
  '(time off|vacation|leave|days off|absence|holiday) ...12 (granted|approved|allowed|denied|refused|excused) by ..4 @manager',
  '@manager (may|shall|will|can) ..2 (open|close|block|fill) ..4 (schedule|column|slot|template|calendar|panel|appointment book)',
  '@decide:manager ..1 (when|which days|what days|what hours|which hours|how many|how long|how often|how much time) ..10 (@clinician|patient|client|guest|appointment|visit|exam|examination|clinic|office|studio|center|@practice (see|see|work|open|attend)) !(..6 (pay|pays|charged|cost|bill|receptionist))',
  '@manager ..1 (run|runs|control|controls) the (calendar|schedule|appointment book|column)',
  '@manager ..3 (tell|instruct|direct|inform) ..2 (@practice|@clinician) ..2 (which days|what days|how many|how long|how often|when (to|@practice|@clinician))',
  '(@clinician|@practice) ...30 (hours|=days|=times|shifts) ..1 @decide:manager',
  '(@clinician|@practice) ...30 (hours|=days|=times|shifts) ..1 (identified|announced|published|posted|requested|required|needed) by ..2 @manager',
  '@practice ..4 (provide|furnish|supply|make available) ..3 @clinician ...14 (=times|hours|=days|number) ..6 (@judge:manager|@decide:manager)',
  '(@clinician|@practice) ...12 (hours|=days|=times|shifts) ..2 (that|which|as|when|whenever) ..2 @manager ..4 (put|set|post|publish|assign|designate|want|choose|need|request|require|list|fix|build)',
  '(@clinician|@practice) ..12 coverage ...20 (day|week|holiday) ...14 @manager ..4 (store|trade|open|operate)',
  '(@clinician|@practice) ..10 (take|see|accept|treat|not turn away|not refuse|not decline) ..4 (patient|client|guest|case|anyone|everyone|all|whoever|whomever) ..6 @manager ..2 (allot|assign|book|schedule|send|route|place|direct)',
  '(longer|shorter|additional|extra|later|earlier) (appointment|visit|slot|session|time|block) ...12 (cleared with|approved by|consent of|leave of|approval of|agreed with) ..3 @manager',
];

/** Clinicians must be there when the manager's premises are open. */
export const ATTENDANCE: readonly string[] = [
  '(@clinician|@practice|lane) ...25 (hours|times|days|whenever|when) ..8 (store|mall|shop|dispensary) (is|are) open',
  '@judge:manager ..4 (@clinician|@practice) ..4 to ..2 (work|cover|see|accept|add|extend)',
  '(attendance|present|available|open|staffed|duty|site|work) ...20 (hours|days|times) ..6 @decide:manager',
  'template ..10 (@make:manager|@decide:manager|locked) ...20 (not|cannot) ..4 (edit|change|alter) ..4 @clinician',
  '(open|available|staffed|present|covered|on duty|on site|attend|attendance) ...14 (hours|times|days|whenever|when) ..10 (store|mall|retail|center|studio|@manager) ..6 (open|operate|business|set|post|publish)',
  '@rearrange:manager ..6 (@clinician|appointment|booking|slot|evaluation) ..4 (shift|hours|slot|queue|session|schedule|booking|appointment|column|start time|break)',
];
