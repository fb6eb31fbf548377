import type { Facts } from '../../understand/facts.js';
import type { Scene } from '../../understand/statements/scene.js';
import { PRACTICE_APPROVES } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

const ADS = '@advertising';
const WHO = '(@practice|@clinician)';

/** The practice gives up the right to see it. */
const WAIVED = `${WHO} ...30 (waives|releases|relinquishes|forgoes|surrenders|gives up|renounces) [any|all|its|every|the] [prior] (right|review|approval|opportunity|objection) ..8 (@looks-over|@advertising|material)`;

/** No licensed person sees it first. */
const UNSEEN: readonly string[] = [
  `@manager ..2 not (required|obliged|obligated|bound) to ..3 (obtain|seek|submit|show|consult) ...20 ${ADS}`,
  `@manager ..2 (not be|=be) not ..2 (required|obliged) to ..3 (obtain|seek|submit) ...20 ${ADS}`,
  `(@practice|@clinician) ..2 (shall|may|will) not ..2 (interfere|object|oppose) ..4 @manager 's ..3 ${ADS}`,
  WAIVED,
  `${ADS} ...50 (without|no|not|need not|nor) ..6 (shown|submitted|submission|reviewed|review|approval|approved|consulted|seen|consent|referred|clearance|passed|shared)`,
  `${WHO} ['s] ..3 (review|approval|consent|clearance) ..8 (${ADS}|content) ..4 (shall|is|are|need) not ..2 (required|needed|necessary|be obtained)`,
  `(review|approval|clearance|sign-off) ..4 ${ADS} ...12 not ..2 (required|necessary|needed|a condition)`,
  `${ADS} ...40 ${WHO} ..1 (are|is|be|need) not ..2 (asked|consulted|shown|told)`,
  `(standing|advance|blanket|general) (approval|consent) ..6 ${ADS}`,
  `no ..3 (approval|consent|review|clearance) ..8 (required|needed|necessary) ...12 ${ADS}`,
  `${WHO} ..2 (consents|agrees|approves) ..1 in advance ..8 ${ADS}`,
  `${WHO} hereby (consents|approves) ..8 ${ADS}`,
  `@manager ..2 need not ..2 (submit|show|send|obtain|seek|furnish) ..12 (${ADS}|approval)`,
  `(no|without) ..2 (proof|review|approval|submission) ..4 (go|given|sent|to|by) ..4 ${WHO}`,
  `${WHO} ..2 having no right ..4 (review|approval|object)`,
  `no (physician|dentist|optometrist|doctor|clinician|therapist|licensed) ..4 (see|review|approve)`,
  `${WHO} need not ..2 (be (consulted|asked|shown|told)|see|approve|review)`,
  `(no ..1 @clinician|@clinician ..1 need not) ..4 (=seen|reviewed)`,
  `${WHO} ..2 (consent|approval) to ..2 (them|it|${ADS}) ..6 (given|granted|deemed) by ..3 (sign|execution|signature)`,
];

/** The practice sees it, or may speak, when it is too late or to no effect. */
const TOO_LATE: readonly string[] = [
  `(copy|copies|specimen|specimens|samples) of ..3 ${ADS} ...20 (after|following|upon request|once) ..6 (publication|release|run|appear|publish|placed|aired|published)`,
  `@manager ..2 (may|shall|will) ..2 (post|publish|run|use|release|place) ...14 (whether or not|regardless|notwithstanding|despite|even if) ...10 (respond|object|approve|comment|review)`,
  `${ADS} ...30 (objection|comment|suggestion|correction) ..3 (shall|does|do|will|is|are) not ..2 (bind|binding|prevent|delay|oblige)`,
  `(comment|suggestion|objection) ..6 ${ADS} ...10 (advisory|need not|not binding|without effect)`,
  `${WHO} ..6 (learn|see|told|informed|receive) ...24 after ..4 (run|ran|published|appeared|aired|posted|released)`,
  `${WHO} ..4 see ..4 (${ADS}|them|it) when ..2 public`,
  `@manager ..4 (consider|give|gives|take into account) ...14 (corrections|suggestions|comments|objections|request) ..8 (suggested|made|offered|by|due) ..4 (@practice|thought)`,
  `${WHO} ..2 may ..2 (ask|request) ..4 ${ADS} ..6 (removed|taken down|corrected)`,
  `${ADS} ...40 (comment|suggestion|observation|correction|objection) ...8 @manager ..4 (disregard|ignore|bound)`,
  `${WHO} may ...10 (after|following) ..2 [first] publication ...10 (observations|comments|suggestions)`,
];

/** The manager alone says what is published, how and when. */
const RULED: readonly string[] = [
  `${ADS} ...20 (prepared|approved|released|decided|determined|written) ..2 by ..1 @manager (alone|only|exclusively|solely)`,
  `@wording ...14 ${ADS} ...20 @decide:manager`,
  `@decide:manager ..10 @wording ...14 ${ADS}`,
  `@decide:manager ..8 ${ADS}`,
  `@authority:manager ..8 (@wording ..12|) ${ADS}`,
  `(@wording|those references|${ADS}) ..12 (is|are|be|within|at) ..3 @manager 's ..2 (discretion|judgment|option)`,
  `${ADS} ...30 (as|that|which|such ..8 as|whatever) ..3 (@manager|it) ..4 (see fit|sees fit|choose|chooses|select|selects|determine|determines|likes|like|thinks|considers|devises|deems|desire|pleases)`,
  `@publish:manager ...20 ${ADS} ...24 (as it|such ..6 as it|in its|at its) ..2 (see fit|sees fit|choose|chooses|select|selects|determine|likes|thinks|considers|devises|deems|sole discretion|discretion)`,
  `${ADS} ...24 by ..2 @manager ['s] ..6 (at|in) its ..2 (discretion|judgment|option|election)`,
  `${ADS} ...20 @manager ['s] ..4 (judgment|decision|view|determination|word) ...14 (conclusive|final|control|controls|prevail|govern)`,
  `(${ADS}) ..10 (its|@manager 's) (judgment|decision|view) ...12 (conclusive|final|control|prevail)`,
  `${ADS} ...24 reserved [solely|exclusively] to ..1 @manager`,
  `@manager ..6 (control|controls|controlled) ..8 social media`,
  `${ADS} ...14 @alone ..3 (control|province|responsibility|charge|discretion) of ..1 @manager`,
  `@manager ..4 @alone ..2 (right|authority|control|power) ..3 to ..2 (promote|advertise|market|publicize)`,
  `@manager ...14 (promote|advertise|market) ...12 in (whatever|any) (manner|way|form|medium) ..2 (it|@manager) ..2 (choose|like|wish|see|think|prefer)`,
  `${ADS} ...16 (written|posted|composed|created|produced|scripted) ...6 by ..2 @manager 's ..4 (staff|team|writers|agency|studio)`,
  `${ADS} ..4 (go out|are sent|run|appear) when ..1 @manager`,
  `@decide:manager ..2 what ..2 (claim|statement|description) ..4 (made|about|concerning)`,
  `${ADS} ..3 as ..1 @manager ..2 (request|direct|require|instruct|specify)`,
  `(script|copy|caption) ..3 (is|are) ..1 @manager 's`,
  `(${ADS}|publicity) ..14 (at|in|within) the ..3 discretion of ..1 @manager`,
  `(@manager|and) [shall|may|will|also] (write|writes|compose|composes|author|script) ..3 ${ADS}`,
  `(decision|determination|choice) ..8 ${ADS} ..8 (made|taken) by ..2 @manager`,
  `@manager ...20 (decide|decides|determine|determines|control) what is (posted|published|said|shown)`,
  `@manager ..6 (sole|exclusive|full|complete) ..2 (responsibility|control|charge|discretion|authority) ...14 ${ADS}`,
  `@manager ..2 (shall|will|may) ..8 (control|write|writes|author|compose|script) ..4 (all|any|the|every) ..2 ${ADS}`,
  `@manager ['s] ..2 (agency|studio|department|team|director|brand studio|designer) ..4 (write|writes|compose|composes|decide|decides|release|publish|determine) ..10 (${ADS}|piece|description)`,
  `${ADS} ...30 (composed|written|published|determined|authored|approved|released) ..3 by ..2 @manager ..3 (team|agency|department|director|studio|office|executive)`,
];

/** The practice must show what the manager sends; the manager speaks to the public for it. */
const MADE_TO: readonly string[] = [
  `${ADS} ...12 (from|by) ..2 @manager ..8 (ready to display|put up|posted|displayed)`,
  `${WHO} ..2 (shall|must|will|agrees to) ..4 (display|use|distribute|post|hand out|put up) ..8 ${ADS} ...12 (by|as|that|which|from|form) ..1 @manager`,
  `@manager ..4 (may|shall|will) ..4 (reply|respond) ..8 name of ..1 @practice`,
  `@manager ..4 may ..4 (reply|respond) ..8 (@practice|@clinician) ['s] ..2 name`,
  `@manager ..4 (may|shall) ..3 (solicit|select) ..8 testimonial`,
];

const TOGETHER: readonly (readonly string[])[] = [
  [ADS, `${WHO} ..2 (shall|may|will) not ..3 (object|withhold|disapprove|reject|edit|alter|veto|change)`],
  [ADS, '(consent|approval) ..6 (presumed|deemed|implied|assumed)'],
  [ADS, '@manager', '(for information only|for information|courtesy copy)'],
  [
    ADS,
    '(notify|notice|inform|informed|tell|told|=sent|copy) ...10 after ..8 (=changed|=posted|=published|=run|=ran|=placed|=appeared|=aired|=released|=changes)',
    '@manager',
  ],
  [ADS, `${WHO} ..4 consents in advance`],
  ['@publish:manager ...20 (without notice|without prior notice)', ADS],
  [ADS, '(decision|choice|final say|last word|final decision) ..8 (rest|lie|belong|remain) ..2 with ..1 @manager'],
  [
    `(claim|statement|wording|content|offer) ...12 ${ADS}`,
    '(chosen|determined|decided|written|selected|set) by ..1 (its|@manager)',
  ],
];

const patterned = flagged({
  flags: [...UNSEEN, ...TOO_LATE, ...RULED, ...MADE_TO],
  together: TOGETHER,
  unless: [
    ...PRACTICE_APPROVES.slice(1),
    '(subject to|upon|with|until|unless|require|only|(before|after) !(and after|photo|photograph|image|picture)) ..8 @approve:practice',
    `(${WHO}|officer) ..4 (=has|=have) ..3 (=approved|=cleared|=reviewed|=initialed|=signed)`,
    `(=approved|=cleared|=reviewed|=selected|=supplied) [in writing|in advance] by ..6 ${WHO}`,
    `without ..6 ${WHO} ..6 (initials|signed|signature|sign-off|text)`,
    `(not|no|never) ...40 without ..6 (review|submission|approval|clearance|consent) ..4 (by|of|from|to) ..3 (@practice|@clinician)`,
    '@manager (shall|may|will) not',
    'not ..4 (run|release|publish|post|use|released|published|used|placed) ..6 (before|until) ..8 (approval|=approved|clearance|=cleared)',
    '@neither',
    '(=approved|=cleared) (advertisement|ad|copy|content|material|piece|post)',
    `(job|recruitment|employment|help-wanted|hiring|vacancy) ..1 ${ADS}`,
    `${ADS} (for|of) ..2 (receptionist|employee|staff|position|opening|vacancy|job)`,
    'its own ..4 (service|business|company)',
    '@goods !(...40 (examination|exam|treatment|clinical))',
  ],
  despite: [
    '@manager ..2 not ..1 (required|obliged|obligated|bound) to ..3 (obtain|seek|submit|show)',
    WAIVED,
    `${WHO} ['s] ..3 (review|approval|consent) ..8 not ..2 (required|needed|necessary)`,
  ],
});

/** Another sentence of the paragraph lets nothing out before a licensed person has approved it. */
const CLEARED: readonly string[] = [
  `(no|not|nothing|none) ...20 (@publish|release|used|run|post) ...14 (until|unless|before|without) ...14 (=approved|=cleared|=reviewed|approval|clearance|sign-off) !(..6 @manager)`,
  `(${ADS}|material|copy|content|everything|all of it|each|it) ..4 (require|need|subject to) ..8 (@approve:practice|(approval|review|sign-off) ..3 ${WHO})`,
];
const clearedNear = (facts: Facts, scene: Scene) =>
  facts.in(scene.statement.paragraph).some((other) => other !== scene && facts.firstIn(other, CLEARED));

export const controlUnreviewedAdvertising: Rule = {
  id: 'control-unreviewed-advertising',
  label: 'CTRL_ADVERTISING',
  title: 'The manager advertises care that no licensed person has reviewed',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message:
    'The manager decides what the public is told about the practice’s care, with no approval by a licensed person first.',
  why: 'The licensed practice answers to its board for every claim about its care; it must be able to stop a claim before the public sees it.',
  ask: {
    clause: 'advertising-review',
    acceptable:
      'The manager drafts and places advertising that a licensed person of the practice has approved in writing; its own goods it may advertise as it likes.',
    walkAway: 'The practice waives review, or sees advertising of its care only after it has run.',
  },
  examples: {
    flags: [
      'Manager shall control the content and timing of all advertising of the services of Practice.',
      'Practice waives any right to review advertisements of its services before release.',
    ],
    passes: [
      'Manager shall prepare advertising, which shall not be released until a physician of Practice has approved it in writing.',
      'Manager may advertise its frames and lenses as it sees fit.',
    ],
  },
  find: (facts) => patterned(facts).filter(({ scene }) => !clearedNear(facts, scene)),
};
