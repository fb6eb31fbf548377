import { flagged, type Rule } from '../rule.js';

/** Who is bound: not the manager, and not a party that binds itself as the other does. */
const BOUND = ['practice', 'owner', 'none'] as const;

/** Where somebody may not work. */
const NEAR =
  '<within ..6 (mile|radius|county|territory|area|region|kilometer|block)|@number ..3 (mile|kilometer)|mile radius|territory|service area|(in|within|of) the (county|counties)|counties>';
const AREA = `<${NEAR}|(other than|except at|except through|otherwise than at) ..6 (office|site|location|clinic|center|studio|platform)|outside the ..6 (office|center|practice)|elsewhere|any other ..2 (place|office|clinic|practice|location|person|entity|company)|shopping center|mall|plaza|retailer|same (building|city|town)>`;

/** For how long afterwards. */
const AFTER =
  '<(for|during|within|until) ..8 (@duration|@number ..3 (year|month)) ..6 (thereafter|after|following|afterward|from)|(@duration|@number ..3 (year|month)) ..4 (thereafter|after|following|afterward)|(term|agreement|employment|engagement|effect|force) ..6 and ..8 (@duration|@number ..3 (year|month))>';
const FIELD =
  '(practice|patient|client|office|clinic|service|competitor|competing|medicine|dentistry|optometry|therapy|physician|dentist|business)';

/** Promises not to work, or not to treat. */
const NAMED: readonly string[] = [
  ...['practice', 'clinician', 'owner', 'both', 'none'].map((who) => `@exact:${who} ...20 @noncompete`),
  '@exact:manager ..8 (@clinician|@practice|@owner) ...20 @noncompete',
  '@exact:manager ..3 @noncompete ...20 (@clinician|@owner)',
  '(bound by|subject to|party to|governed by) ..6 @noncompete',
  '(bound by|subject to|party to|give|sign|contain|require) ..6 (covenant|agreement|promise|undertaking) not to (solicit|treat|contact|accept) ..4 (patient|client)',
  `@practice ..6 (keep|prevent|stop|restrain) ..4 (@clinician|@owner|@practice) ..2 from ..3 (@compete|@ply|competing) ...30 <${AREA}|${AFTER}>`,
  '@duration ..4 @noncompete',
  '(@duration|@number ..2 (year|month)) ...20 @compete no ..2 (patient|client)',
  '(covenant|@noncompete) ...14 (continue|survive|remain) ..4 (in force|in effect|for|after|termination)',
  `(refrain|abstain|desist|prohibited|barred|precluded|forbidden|prohibit|forbid|agree not|covenant not|undertake not|not to) ..14 @compete ...30 <${AREA}|${AFTER}>`,
  `(refrain|abstain|desist|prohibited|barred|precluded|forbidden|prohibit|forbid|agree not|covenant not|not to) ..14 ${AFTER} ..10 @compete`,
  `(continue|survive|agree|contain) ..8 (covenant|restriction|undertaking) ...20 against ..3 @compete`,
  `(no|neither) ..8 (@owner|@clinician|@practice) ..10 (shall|may|will) !(not) ..4 (@compete|@ply) ..14 <${NEAR}|${AFTER}>`,
  `(no|neither) ..4 (@owner|@clinician|@practice) ..6 (shall|may|will) ...20 ${AFTER} ...12 @compete`,
];
const HELD: readonly string[] = BOUND.flatMap((who) => [
  `@rival:-${who}`,
  `@ply:-${who} ...25 <${AREA}|${AFTER}>`,
  `<${NEAR}|${AFTER}> ...25 @ply:-${who}`,
  `@compete:-${who} !(..1 (it|them|equipment|account)) ...30 ${AREA}`,
  `${NEAR} ...25 @compete:-${who}`,
  `${AFTER} ...25 @compete:-${who} ..14 ${FIELD}`,
  `@compete:-${who} ..14 ${FIELD} ...25 ${AFTER}`,
]);

/** Silence towards patients, and silence about the manager. */
const ABOUT =
  '<@manager|critical|unfavorable|adverse|negative|disparaging|detrimental|staffing|shipping|platform|review|forum>';
const SILENT: readonly string[] = [
  ...BOUND.flatMap((who) => [
    `@speak:-${who} !(@manager) ..10 <patient|client|member|guest|user|public>`,
    `<patient|client|member|guest|user> ...14 @speak:-${who} !(@manager)`,
    `@speak:-${who} ...20 @whereabouts`,
    `@criticize:-${who} ...30 ${ABOUT}`,
    `${ABOUT} ..8 @criticize:-${who}`,
  ]),
  '(response|reply|inquiry|answer|question) ...20 (limited to|confined to|stating only|state only|stating no more|say only)',
  `(refrain|abstain|desist|forbid|forbidden|prohibited) ..8 (@speak|@criticize) ...40 (${ABOUT}|unfavorably|patient|member)`,
  `(not to|agree not|no) ..2 (make|issue|publish) ...14 ${ABOUT} ..6 @criticize`,
  '@practice ..6 not ..1 (permit|allow|let) ..4 @clinician ..2 to ..2 (contact|inform|tell|treat|solicit|notify) ..3 patient',
  '(@practice|@clinician) ...40 not ..2 (make|issue|endorse) ..6 @criticize ...14 @manager',
  '(speak|comment|write|statement) ..4 @manager ..4 only ..3 (favorable|positive|good)',
  '(not|never) ..1 contact [any|former|such|its|the|his|her|their|all] (patient|client|member)',
  '(no|nor) ..4 (@clinician|@practice) ...14 (make|endorse) ..4 @criticize',
];

/** Working elsewhere costs money. */
const DEAR: readonly string[] = [
  `(should|if|in the event) ..10 (physician|dentist|clinician|optometrist|therapist|provider|shareholder|owner|@practice) ...25 @compete ...25 ${AREA} ...30 (pay|due|repay|liquidated|damages|sum)`,
  `(forfeit|repay|lose|pay) ...20 (if|should|in the event) ...20 @compete ...20 ${AREA}`,
  '(@clinician|@owner) ...14 (competitor|competing|rival) ...14 (pay|repay|forfeit)',
];

/** It is said that nothing of the kind is asked. */
const FREE: readonly string[] = [
  // what a covenant may be at most
  '(covenant|agreement) not to compete (name|last|is limited|are limited|may last)',
  '(nothing|neither) ..12 (restrict|prohibit|limit|prevent|restrain|bar|keep|hinder|impair|impede|deter|stop|inhibit|preclude|abridge|affect|forbid|apply)',
  'not ..3 (restrict|prohibit|limit|prevent|restrain)',
  '(make|give|given|made|ask|ask for|require|seek) no ..4 (covenant|promise|undertaking)',
  'no ..4 (covenant|restriction|promise|undertaking) ..12 (given|made|asked|required|bind|apply|implied|sought)',
  '(not|never|no|nor) ..6 (ask|require|request|seek|impose|obtain|demand) ...14 (compete|@noncompete|covenant)',
  '(no|not|nor) ..14 (subject to|bound by|required|asked|agree to|enter into|have|contain) ...30 (@noncompete|covenant)',
  '(no|not|nor|neither) ...20 (restrain|prevent|discourage|penalize|retaliate|hinder|stop) ..10 (from|for)',
  'no ..1 (@noncompete|covenant) !(..4 (released|waived|amended))',
  '(@noncompete|covenant) ..1 (is|are) ..3 barred',
  '(@noncompete|covenant) ..14 (void|unenforceable|unlawful)',
  '(no|not|neither|nor) ..8 (restricted|prohibited|barred|prevented|limited|hindered|kept|impeded|inhibited|deterred|stopped|precluded|restrained) ..6 (from|in)',
  '@manager ..1 (shall|will|agrees to|may) ..2 (refrain|abstain)',
  '(neither|no|nor) ..8 (give|make|sign|enter|have|owe|undertake) ..4 (covenant|@noncompete)',
  'free of ..3 (covenant|@noncompete)',
];

/** A covenant or a gag on the practice or its clinicians. */
export const controlRestrictiveCovenant: Rule = {
  id: 'control-restrictive-covenant',
  label: 'CTRL_COVENANT',
  title: 'Clinicians or the practice are held back or silenced',
  concern: 'control',
  asks: 'restrictive_covenants.status',
  denials: true,
  severity: 'warning',
  message: 'The practice or its clinicians may not work where they like, treat their patients or speak freely.',
  why: 'A covenant that serves a lay company keeps patients from their clinicians, and several laws void it or forbid its use.',
  ask: {
    clause: 'clinician-freedom',
    acceptable:
      'Confidentiality of business information, and a promise not to solicit the other party’s non-clinical staff.',
    walkAway: 'Clinicians may not tell patients where they have gone, or may not practice nearby after they leave.',
  },
  examples: {
    flags: [
      'For two years after termination Practice shall not operate an office within ten miles of the Premises.',
      'A departing dentist shall not inform patients of the location of the new practice.',
      'Practice and its clinicians shall not make any disparaging statement about Manager.',
    ],
    passes: [
      'For one year after termination Manager shall not manage another practice within ten miles of the Office.',
      'Practice shall not solicit the non-clinical employees of Manager for twelve months after termination.',
      'Nothing in this Agreement restricts where a physician may practice.',
    ],
  },
  find: flagged({ flags: [...NAMED, ...HELD, ...SILENT, ...DEAR], unless: FREE }),
};
