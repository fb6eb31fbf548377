/** Patterns for what is done to one patient: laid down by the agreement itself, judged or undone by the manager. */

/** The agreement itself says what is done to a patient, and when. */
export const IMPOSED: readonly string[] = [
  '(each|every|all) ..3 (patient|adult|child|client|guest|member|wearer) ..3 (shall|will|must|is to|are to|receives|receive) ..25 (interval|each|every|month|@duration) ',
  '@clinician ..3 (shall|must|will) ..3 (offer|perform|take|recommend|present|place|order) ..8 (@clinical|@treatment|@remedy|fluoride|varnish|guard|scan|screening|film) ..8 (each|every|all) ..2 (patient|visit|adult|client|new)',
  '(shall|must|will) ..2 (take|perform|offer|place|order|recommend) ..6 (radiograph|x-ray|fluoride|varnish|scan|screening|film|photograph) ..6 (each|every|all)',
  '(case|treatment|therapy|episode|plan) ..6 (shall|must|will|is|are) ..3 (completed|concluded|limited to|discharged|ended) ..4 (within|in|after|at|to) ..4 (@duration|@number ..2 (visit|session|treatment))',
  '(recall|retreatment|follow-up|re-evaluation|radiograph|x-ray|refill) ..8 (shall|must|will|is|are) ..3 (set|fixed|made|taken|performed|scheduled|limited|confined) ..6 (at|every|to|within) ..3 (@duration|@number)',
  '(recall|retreatment|refill) ..6 (at|every|limited to) ..2 (@duration|@number)',
  '(each|every|all) ..3 (patient|adult|child|client|guest|member|wearer) ..2 (shall|will|must|receives) ..2 (receive|undergo|have|a) ..8 (radiograph|x-ray|film|varnish|fluoride|scan|screening|score|panel|photograph|imaging|series)',
  '(each|every|all|any) ..4 (examination|evaluation|visit|consult|appointment|cleaning) ..2 (shall|will|must) ..2 (include|begin with|consist of|comprise|be preceded by) ..10 (photography|photograph|imaging|image|scan|dilation|topography|x-ray|radiograph|film|panel|screening|varnish|tomography|test|culture|score)',
  'no (procedure|treatment|drug|medication|device|product|test|service) ..14 (not|unless|other than|except) ..4 (on|listed|in|appearing) ..6 (list|menu|formulary|catalog)',
];

/** The manager picks whom, what and with what the clinician treats. */
export const CHOSEN: readonly string[] = [
  '@decide:manager ..1 (which|whether|what|how) ..3 (patient|client|guest|member|treatment|drug|medication|test|device|session|nurse|assistant|hygienist|tooth|material|laboratory|implant|technique|product|procedure|therapy|(clinical|ancillary|medical|professional|dental) service) !(..8 (reported|coded|submitted|bill|billed|account|balance|collect|complaint|charged|cost|pay|pays))',
  '@manager ..8 (final|last) (word|say) ..3 (which|whether|what|how|who|when|on|over) ..12 (patient|treatment|drug|medication|test|device|@clinical|questionnaire)',
  '@manager ..3 (tell|instruct|direct|inform) ..2 (@practice|@clinician) ..2 (which|what|how|whether|whom) ..6 (patient|client|treatment|drug|test|device|procedure)',
  '(@practice|@clinician) ..8 (fit|prescribe|dispense|inject|administer|implant|infuse) ..3 (only|solely|exclusively|no|nothing) ..8 (that|which|what|as|other than|except) ..3 @manager ..4 (carry|stock|supply|sell|buy|buys|offer|approve|select|choose|list|purchase|make|furnish)',
  '(@practice|@clinician) ..8 (use|order|place|employ) ..3 (only|solely|exclusively|no|nothing) ..4 (@remedy|lens|lenses|laboratory|product) ..8 @manager',
  '(@practice|@clinician) ..8 (fit|prescribe|dispense|inject|administer|implant|infuse) ..3 (only|solely|exclusively|no) ..10 (carried|stocked|supplied|sold|approved|selected|chosen|listed|offered|purchased|made) by ..2 @manager',
  '(@practice|@clinician) ..8 (use|inject|prescribe|dispense) ..2 what ..2 @manager',
  '(@practice|@clinician) ..2 (not|never) ..4 (introduce|offer|perform|provide|use|furnish|prescribe) ..6 (@treatment|@remedy|@clinical) ..6 (that|which|unless|until) ..2 @manager',
  '(@practice|@clinician) ..8 (fit|prescribe|dispense|inject|administer|implant|infuse) ..14 @manager ..3 (preferred|approved|designated|selected|contracted)',
  '@manager (is|shall be|will be) [solely|exclusively|primarily|also] responsible for ..3 (protocol|formulary|@clinical)',
  '@clinical ...25 (@practice|@clinician) ..4 (use|follow|apply|observe) (them|it) ..2 (without|as issued|as written|exactly)',
  '(test|treatment|device|drug|medication|sequence|technique|material|instrument) ..2 (prescribed|specified|selected|chosen|designated|required|dictated) by ..2 @manager',
  '@curtail:manager ..4 @remedy ...20 (available|offered|used|stocked)',
  '@judge:manager ..2 that ..3 (study|patient|treatment|test|procedure|case|image|scan|examination|plan|prescription|report) ..10 be',
];

/** The manager judges or rewrites what a clinician has ordered for a patient. */
export const SECOND_GUESSED: readonly string[] = [
  '@manager ..4 (review|audit|examine|look at) ..6 (treatment plan|plan of care|plans of care|care plan|open episode) ...40 (revise|change|resubmit|correct|require|conform|amend)',
  '(judgment|opinion|view) of [the] @manager ...40 (plan|treatment|diagnosis|procedure) ...40 (revise|change|present|perform|order|offer)',
  '@curtail:manager ..6 ((clinical|medical|dental|specialty) (service line|service|program)|service line)',
  '(dispute|disagree|disagreement|difference) ...20 @clinician ...20 (@clinical|@treatment|necessity) ...25 @manager ..6 (final|control|govern|prevail|binding|decide|determine|resolve)',
  '@curtail:manager ..3 (procedure|treatment|drug|product|device|service|test|medication) ..8 (list|menu|formulary|catalog)',
  '@decide:manager ..8 (which|whether|what|when) ..4 (patient|request|case|treatment|drug|test|device|(clinical|ancillary|medical|professional|dental) service)',
  '(plan|treatment|prescription|order|diagnosis) ..6 (be|is|are) ..2 (reviewed|overridden|rejected|returned|revised|converted|modified|changed|approved|released|cleared) by ..3 @manager',
  '@manager ..16 review ..12 (proposed|planned|requested|recommended) ..16 (medical necessity|medically necessary|necessity|appropriateness)',
  '(not|no) ..6 (order|perform|provide|render|proceed with|begin|start|furnish|undertake) ..12 (which|that|until|unless) ..3 (@manager|reviewer) (has|have) ..2 (denied|refused|declined|disapproved|rejected|not|cleared|approved)',
  '(judgment|opinion|view) ..8 @clinician ..6 (differ|differs|disagree|conflict) ...30 @manager ..4 (govern|control|prevail|final)',
  '(necessity|appropriateness) of (care|treatment|services) ...20 (discontinue|stop|reduce|deny|change)',
];

/** The manager undoes what a clinician has ordered: only the practice's leave cures that. */
export const OVERRULED: readonly string[] = [
  '@overrule:manager ..10 (treatment plan|plan of care|prescription|order|diagnosis|procedure|treatment|referral|test|@clinical|@remedy) !(..2 (minute|=time|code|unit))',
];
