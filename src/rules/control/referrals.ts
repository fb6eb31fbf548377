import { vetoes } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

const MUST = '(shall|must|will|agrees to|agree to|are to|is to|expected to|required to|cause)';
const WHO = '(@practice|@clinician|hygienist)';
/** A laboratory, pharmacy, store or specialist of the manager, or one in which it has an interest. */
const PLACE =
  "<@own-outlet|@outlet ..10 (owned|operated|controlled|=supported|affiliated|managed|engaged|employed|designated|chosen|affiliate|ownership|run) ..6 @manager|@outlet ..6 @manager ['s] ..4 (hold|holds|has|have|own|owns|operates|maintains|designates|selects|interest|interested)|@manager ['s] ..6 (@outlet|=site|=panel|=counter|=shop|=store !(manager|employee|staff|hour|is|are|open))|@outlet ..4 (of|from|visits from) ..1 @manager|@outlet in ..1 @manager 's|@manager ['s] ..1 (affiliate|affiliated|parent|subsidiary|sister)|(affiliate|affiliated|=supported|designated|preferred|in-house|partner|network|member) ..2 @outlet|under common (ownership|control) with ..1 @manager|(partner|affiliate) practice|ancillary center|(=our|=company's) ..3 @outlet|(practice|physicians|clinicians|dentists|specialists) (of|in|affiliated with) ..1 network>";
const SENT =
  '(routed|=sent|directed|ordered|referred|filled|infused|transmitted|walked|escorted|confined|performed|dispensed|obtained|purchased|introduced|channeled|steered|=made !(when|by|available|in)|=placed !(through|by)|=scheduled !(through|by)|=given)';
/** What is sent: patients, orders and what they ask for. */
const WORK =
  '(@patients|wearer|order|prescription|script|referral|case|specimen|study|imaging|laboratory|brace|orthotic|medication|therapy|infusion|surgery|drug|lens|lenses|equipment|appliance|crown|test|work|consultation|scan)';
const NOT = '(not|no|neither|nor|never|nothing|none)';

/** Patients or orders must go there. */
const REQUIRED: readonly string[] = [
  `${WHO} ..8 ${MUST} !(not (be|have)) ..6 (@send-out|introduce|obtain|order|prescribe|procure|buy|favor|prefer) ...30 ${PLACE}`,
  `${WORK} ...16 (shall|must|will|are|is|be) ..3 ${SENT} ..3 (to|at|from|through|by|in|with|within) ..8 ${PLACE}`,
  `(shall|must|will) (order|refer|send) (it|them|all|patients|orders|specimens) ..6 (from|to|at) ..6 ${PLACE}`,
  `${WORK} ...16 (default|auto-route|route|go|flow|stay|remain|open) ..8 (to|with|in|within) ..4 ${PLACE}`,
  `(shall|must|will|are|is|be) ..3 (infused|filled|walked|shown|escorted|referred|dispensed|routed) ..2 (to|at|from|by|in|with) ..2 ${PLACE}`,
  `default ..6 ${WORK} ..4 to ..4 (${PLACE}|@manager)`,
  `${WHO} ..6 ${MUST} ..6 (refer|direct|send) ...16 (within ..4 (network|program|panel|group|system)|in preference)`,
  `${WHO} ..8 (shall|may|must|will|to) not ..2 (refer|send|order|direct) ...14 ((outside|out of) ..4 (network|group|panel|system|house|organization)|(other than|except|any ..3 but) ..10 ${PLACE})`,
  `(referral|order|request) outside ..4 (panel|network|list|program) ..6 (only|with|require) ..4 @approve:manager`,
  `@clinician ..1 shall not ..2 (change|alter|override) ..3 (default|routing|pharmacy)`,
  `(first|priority|preference) [consideration|preference|choice] ..2 to ..6 ${PLACE}`,
  `(keep|keeps|kept|hold|retain) ..6 ${WORK} ..3 (in|within|inside) ..1 (network|group|system|house)`,
  `(outside|external|out-of-network) (referral|order) ..2 (need|require|only with|subject to) ...8 @manager`,
  `(list|lists|show|shows|display|displays|select|selects) ..8 ${PLACE} ..3 (first|automatically|by default)`,
  `${PLACE} ...20 (appear|appears|listed|shown|displayed) first`,
  `${WHO} ..3 ${MUST} ..3 (order|use|buy|prescribe) ...14 only (from|at|through) ..10 @manager`,
];

/** It is counted, and something follows from it. */
const COUNTED: readonly string[] = [
  '@leakage ...40 @reward',
  '@reward ...40 @leakage',
  '@leakage ..8 (held|kept|maintained|limited|exceed|below|at least|not less)',
  `@manager ..6 (record|track|count|report|monitor) ..8 @leakage`,
  `@manager ..4 (set|fix|publish|establish|post) ..4 @leakage`,
  `(limit|reduce|minimize|hold|keep|cap) ..3 @leakage`,
  `@clinician ..1 (who|whose) ..2 (refer|send|order|referral|order) ..3 (out|outside|elsewhere) ...20 (@manager|reduced|lose|reviewed|counseled)`,
  `@reward ...40 (refer|direct|walk|schedule|book|send|=sent|filled|purchase|order|use|=buy|=goes|so directed) ...24 ${PLACE}`,
  `(refer|directed|walk|send|book|filled|order|purchase|=goes) ..16 ${PLACE} ...40 @reward`,
  `@reward ...30 (order|referral|case) ...14 (there|in-house|internally|inside the (group|network|system))`,
  `(retained|kept|keep|referred|stay) ..8 (within|inside) ..2 (network|panel|program|group) ...24 @reward`,
  `(percentage|number|share|proportion) of ..4 (@patients|${WORK}) ...14 (purchase|buy|fill|go|goes|sent) ...12 ${PLACE}`,
  `condition of ..4 (rent|reduced|fee|lease) ...14 (send|refer|order|use) ...24 ${PLACE}`,
  `(order|referral|case) that goes elsewhere`,
  `@reward ...10 for (keep|keeping|holding|referring|sending|directing|using|ordering) ..6 (referral|order|patient|case|service)`,
  `@reward ...30 for (each|every) ...24 (buy|purchase|order|fill) ...12 (${PLACE}|@manager)`,
  `(share|rebate|bonus|fee|rent|rate|charge|incentive|allowance|credit) ...24 (depend|rise|fall|turn|vary|increase|decrease|go up|based on) ...24 (${PLACE}|@leakage)`,
  `(failure|fail|fails|failing) to ..2 (use|refer|send|order) ...24 ${PLACE}`,
  `(favor|use|prefer|choose|share|go|goes|sent) ..4 (unaffiliated|non-affiliated|outside|competing) ..2 @outlet`,
  `@manager ..3 report ...24 (sent|referred|directed) ..2 to ..3 ${PLACE}`,
  `(paid|receive|earn) ...10 for (each|every) ...8 (supply|order|referral|prescription) ..2 so (ordered|made|sent)`,
  `(goal|target|quota|threshold) ..3 for ..4 (referral|order|prescription|such order)`,
];

/** Wherever in the statement they stand: somebody must send, somewhere of the manager's. */
const TOGETHER: readonly (readonly string[])[] = [
  [
    PLACE,
    `${MUST} ..2 (be|use|recommend|present) ..8`,
    '@send-out',
    '(exclusively|only|all|every|not less than|at least|first)',
    WORK,
  ],
  [
    '@reward',
    '(patients|clients|members) ..3 (buy|purchase|fill) ..6 (from|at) ..2 (@manager|its)',
    '(reduce|lose|paid|bonus|credit|target|each)',
  ],
  ['@leakage', '(bonus|target|factor|pay|compensation|discount|reduce|stipend|incentive|fee|rent)'],
  [
    `for (each|every) ..8 (filled|referred|ordered|sent|placed) ..3 (at|to|with) ..2 (its|@manager) ..2 (@outlet|@own-outlet|store)`,
    'pay',
  ],
];

export const controlReferrals: Rule = {
  id: 'control-referrals',
  label: 'CTRL_REFERRAL',
  title: 'Referrals or orders are required, steered or rewarded',
  concern: 'control',
  asks: null,
  severity: 'error',
  message: 'Clinicians must, or are paid to, send patients or orders to the manager, its affiliates or its favorites.',
  why: 'Federal and state law forbid paying for referrals; where a patient goes is for the clinician’s judgment and the patient’s choice.',
  ask: {
    clause: 'no-referrals',
    acceptable:
      'The manager discloses its interests and lists suppliers neutrally; clinicians and patients choose freely and nothing is paid or tracked.',
    walkAway: 'Rent, fees, pay or schedules depend on where patients or orders are sent.',
  },
  contradicts: 'no-referral',
  examples: {
    flags: [
      'Practice shall cause its physicians to refer patients for imaging to facilities owned by Manager.',
      'The rent of Practice is reduced for each patient whom the doctor walks to the optical store of Manager.',
    ],
    passes: [
      'Dentists may use any laboratory and are under no obligation to use the laboratory of Manager.',
      'No rent or fee depends on referrals to a facility in which Manager has an interest.',
    ],
  },
  find: flagged({
    flags: [
      ...REQUIRED,
      ...COUNTED,
      ...vetoes('<(refer|referral) ...12 (outside|out-of-network|unaffiliated|non-affiliated)>'),
    ],
    together: TOGETHER,
    unless: [
      `${NOT} ..6 (obligation|obliged|oblige|obligated|duty|required|require|requires|bound|condition|depend|reward|compensation|pay|payment|part|account|record)`,
      `(shall|may|will|does|do) not ..14 (require|reward|direct|oblige|establish|affect|limit|track|monitor|share|receive|increase|reduce|be increased|be reduced|turn|pay)`,
      '(is|are|be) not ..3 (lower|lowered|reduced|increase|increased|raised|adjusted|tied|linked|conditioned)',
      '(any|other) ..3 (laboratory|pharmacy|facility|provider|lab) ..4 (of (their|his|her|its)|they|he|wherever|or)',
      '(wherever|whichever|freely|free to) ..8 (choose|choice|select|refer|order|patient)',
      '@manager (shall|may|will|does) not',
      'no ..1 referral (target|goal|quota)',
      '@clinician ..2 alone',
      '(@practice|@clinician) ..4 (select|choose|chosen|specified|specify|picks|approved)',
    ],
    despite: ['(@practice|@clinician) ..4 @leakage ..8 (exceed|below|above|over|under)'],
  }),
};
