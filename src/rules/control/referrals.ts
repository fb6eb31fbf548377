import { vetoes } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

const MUST = '(shall|must|will|agrees to|agree to|are to|is to|expected to)';
const NOT = '(not|no|neither|nor|never|nothing|none)';
/** A laboratory, pharmacy, store or specialist of the manager, or one in which it has an interest. */
const PLACE =
  "(@own-outlet|@outlet ..10 (owned|operated|controlled|supported|affiliated|managed|engaged|employed|designated|chosen|affiliate|ownership) ..6 @manager|@outlet ..6 @manager ['s] ..4 (hold|holds|has|have|own|owns|operates|maintains|designates|selects|interest|interested)|@manager ['s] ..6 (@outlet|=site|=panel|=counter|=store)|@outlet ..4 (of|from|visits from) ..1 @manager|@outlet in ..1 @manager 's|@manager 's ..4 (=store|=shop|pharmacy|affiliate ..3 (company|lab))|(affiliate|affiliated|supported|designated|preferred|in-house) ..6 @outlet|under common (ownership|control) with ..1 @manager|@manager ['s] ..1 (affiliate|affiliated) ..2 (supplier|vendor|company))";
const SENT =
  '(routed|sent|directed|ordered|referred|filled|infused|transmitted|shown|walked|escorted|confined|handed|performed|scheduled|introduced|given|placed|dispensed)';

/** Patients or orders must go there. */
const REQUIRED: readonly string[] = [
  `(@practice|@clinician) ..8 ${MUST} ..6 @send-out ...30 ${PLACE}`,
  `(@practice|@clinician) ..8 cause ..6 to ..2 @send-out ...30 ${PLACE}`,
  `(shall|must|will|are|is) ..2 (be|normally|then|by default|always|${SENT.slice(1, -1)}) ..3 ${SENT} ..8 (to|at|from|through|by|in|with) ..8 ${PLACE}`,
  `(are|be|is) ${SENT} ..4 (to|at|from|through|by|in|with) ..8 ${PLACE}`,
  `(shall|must|will) (order|refer|send) (it|them|all|patients|orders|specimens) ..6 (from|to|at) ..6 ${PLACE}`,
  `(referrals|orders|prescriptions|cases|specimens) ..8 ${MUST} ..2 be ..2 (made|sent|placed|directed) ..3 (to|with|within) ..8 ${PLACE}`,
  `(@practice|@clinician) ..6 ${MUST} ..6 (refer|direct|send) ...16 (within ..4 (network|program|panel)|in preference)`,
  `(@practice|@clinician) ..3 ${MUST} ..3 (order|use|buy|prescribe) ...14 only (from|at|through) ..10 @manager`,
  `(expected|required|obliged) to ..3 (hold|keep|retain|send|refer) ...20 (within|to) ..4 @manager`,
  `(referral|order|request) outside ..4 (panel|network|list|program) ..6 (only|with|require) ..4 @approve:manager`,
  `(clinician|physician|dentist|optometrist) ..1 shall not ..2 (change|alter|override) ..3 (default|routing|pharmacy)`,
  `patients ..10 (shall|must|will|are to|is to) be ..3 ${SENT} ..8 (to|at|from|through|by|in|with) ..8 ${PLACE}`,
  `(scripts|prescriptions|orders|specimens|referrals) ..2 (will|shall|are|is) ..2 (auto|route|routed|go|default) ..3 to ..3 ${PLACE}`,
  `(first|priority|preference) [consideration|preference|choice] ..2 to ..6 ${PLACE}`,
  `(keep|keeps|kept|hold|retain) ..6 (work|case|referral|patient|order) ..3 (in|within) ..1 (network|group|system|house)`,
  `(outside|external|out-of-network) (referral|referrals|orders) ..2 (need|require|only with|subject to) ...8 @manager`,
  `(shall|may|must) not ..2 (refer|send|order|use) ...14 (other than|except|any ..3 but) ..10 ${PLACE}`,
  `(list|lists|show|shows|display|displays|select|selects) ..8 ${PLACE} ..3 (first|automatically|by default)`,
  `(@practice|@clinician) ..3 ${MUST} ..3 (obtain|procure|order|buy) ...14 only (from|at|through) ..8 ${PLACE}`,
  `${PLACE} ...20 (appear|appears|listed|shown|displayed) first`,
];

/** It is counted, and something follows from it. */
const COUNTED: readonly string[] = [
  '@leakage ...40 @reward',
  '@reward ...40 @leakage',
  '@leakage ..8 (held|kept|maintained|limited|exceed|below|at least|not less)',
  `@manager ..6 (record|track|count|report|monitor) ..8 @leakage`,
  `@reward ...30 (each|every|per|any|whose|all) ...30 (refer|direct|walk|schedule|send|filled|purchase|transfer|orders) ...20 ${PLACE}`,
  `(refer|direct|walk|schedule|send|filled|orders) ..16 ${PLACE} ...30 @reward`,
  `@reward ...30 (orders|referrals|cases) ...14 (there|in-house|internally)`,
  `(retained|kept|referred|stay) within ..2 (network|panel|program) ...24 @reward`,
  `(percentage|number|share|proportion) of ..2 (clients|patients) who ...14 (purchase|buy|fill) ...12 ${PLACE}`,
  `condition of ..4 (rent|reduced|fee|lease) ...14 (send|refer|order|use) ...24 ${PLACE}`,
  `(order|referral|case) that goes elsewhere`,
  `@reward ...24 (if|when|where|provided|unless) ...24 (refer|fill|purchase|buy|send|order|use) ...14 ${PLACE}`,
  `@reward ...10 for (keep|keeping|holding|referring|sending|directing|using|ordering) ..6 (referral|order|patient|case|service)`,
  `@reward ...30 for (each|every) ...24 (buy|purchase|order|fill) ...12 (${PLACE}|@manager)`,
  `(share|rebate|bonus|fee|rent|rate|charge|incentive|allowance|credit) ...24 (depend|rise|fall|turn|vary|increase|decrease|go up|based on) ...24 (${PLACE}|@leakage)`,
  `(failure|fail|fails|failing) to ..2 (use|refer|send|order) ...24 ${PLACE}`,
  `(favor|use|prefer|choose) ..3 (unaffiliated|non-affiliated|outside|competing) ..2 @outlet`,
  `@manager ..3 report ...24 (sent|referred|directed) ..2 to ..3 ${PLACE}`,
  `@manager ..4 (set|fix|publish|establish|post) ..4 @leakage`,
  `(limit|reduce|minimize|hold|keep|cap) ..3 @leakage`,
  `(paid|receive|earn) ...10 for (each|every) ...8 (supply|order|referral|prescription) ..2 so (ordered|made|sent)`,
];

/** Wherever in the statement they stand: somebody must send, somewhere of the manager's. */
const TOGETHER: readonly (readonly string[])[] = [
  [`(@practice|@clinician|hygienist|patients|orders|prescriptions|cases|studies) ..10 ${MUST} ..6 @send-out`, PLACE],
  [
    `(${MUST.slice(1, -1)}) ..2 (be|use|recommend|present) ..8`,
    '@send-out',
    `(exclusively|only|all|every|not less than|at least|first) ...30 ${PLACE}`,
  ],
  ['@reward', PLACE, '(@send-out|buy|purchase|filled)', '(each|every|if|when|whose|who|unless|per|percent|@percent)'],
  [
    '@reward',
    '(patients|clients|members) ..3 (buy|purchase|fill) ..6 (from|at) ..2 (@manager|its)',
    '(reduce|lose|paid|bonus|credit|target|each)',
  ],
  ['@leakage', '(bonus|target|factor|pay|compensation|discount|reduce|stipend|incentive|fee|rent)'],
  [
    'pay',
    `for (each|every) ..8 (filled|referred|ordered|sent|placed) ..3 (at|to|with) ..2 (its|@manager) ..2 (@outlet|@own-outlet|store)`,
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
      ...vetoes('(refer|referral) ...12 (outside|out-of-network|unaffiliated|non-affiliated)'),
    ],
    together: TOGETHER,
    unless: [
      `${NOT} ..6 (obligation|obliged|oblige|obligated|duty|required|require|requires|bound|condition|depend|reward|compensation|pay|payment|part|account|record)`,
      `(shall|may|will|does|do) not ..14 (require|reward|direct|oblige|establish|affect|limit|track|monitor|share|receive|increase|reduce|be increased|be reduced|turn|pay)`,
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
