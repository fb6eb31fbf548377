import { automates, dictates, laidDown, makesRules, ONLY_IN_FORM, PRACTICE_DECIDES, sweeps, vetoes } from '../powers.js';
import { either, flagged, following, type Rule } from '../rule.js';

/** Licensed people, where the words do not only name a service, a payment, a document or the director. */
const PEOPLE = `<@licensed !(['s] [or|and|and other|or other] (=services|service|fee|charge|judgment|liability|license|number|enrollment|network|standard|relationship|order|owner|shareholder|office|responsibility|insurance|directory|time|decision|care|selection|record|documentation|note|group|corporation|entity|association|company|limited|organization|access|practice)) !(..4 as [the|its] @clinical-lead) !(to whom|whom ..6 successor)>`;

const DEED = '!(@clinical-lead|(employment|engagement) (=ends|=ceases|=terminates|=ended)) (@hire|@dismiss|@oversee)';
const SUCH =
  '<them|any of them|such (personnel|individual|person|employee|staff)|these (individual|person)|that (individual|person)|the (individual|person)>';

/** Something that an employer does, with the people to whom it is done; their pay, their contracts or their number. */
const EMPLOYMENT = `<${DEED} ..4 ${PEOPLE}|${DEED} ..10 (of|each|any|all) ..5 ${PEOPLE}|${PEOPLE} ..2 (@earnings|roster|staffing|(employment|engagement) !(agreement|contract|=ends|=ceases|=terminates|has ended)|recruitment)|@earnings ..8 ${PEOPLE}|((number|specialty|type|mix|complement|ratio) [and|or] [number|specialty|type|mix] of|roster|headcount|staffing (level|of|for|number)) ..6 ${PEOPLE}|(@hire|@dismiss|@oversee|@earnings|personnel|staffing) (decision|action|matter|proceeding) ..8 ${PEOPLE}|(employment|engagement) of ..2 @owner|${PEOPLE} (recruiting|hiring|selection|termination|discipline|evaluation|retention)|(applicant|candidate) ..8 ${PEOPLE}|${PEOPLE} (applicant|candidate)>`;
const DONE_TO = `<${PEOPLE} !(..12 (claim|bill|record|code|file|result)) ..12 (be|is|are) ..4 (@hire|@dismiss|@oversee|@earnings)|${PEOPLE} ...20 @earnings>`;

/** The manager settles it. */
const SETTLES: readonly string[] = [
  `@decide:manager !(, (and|or|nor|but)|..3 (needed|necessary|required|sufficient) to) ..10 <${EMPLOYMENT}|@employ-contract>`,
  `${EMPLOYMENT} ..10 (be|is|are|been) ..4 @decide:manager`,
  `${EMPLOYMENT} ..14 (determined|set|fixed|established|decided|prescribed|approved|cleared|confirmed|authorized|made|taken|handled|conducted|administered|carried out|initiated|imposed|awarded|granted|allocated) ..3 by ..4 @manager`,
  `@authority:manager ..12 ${EMPLOYMENT}`,
  `${PEOPLE} ...20 @decide:manager ..4 @earnings`,
  `@decide:manager ..2 : ...60 ${EMPLOYMENT}`,
  `@decide:manager !(..3 to) ..3 (salary|pay|bonus|compensation|wage|raise|guarantee) ..6 ${PEOPLE}`,
];

/** The manager itself does what an employer does. */
const EMPLOYS: readonly string[] = [
  `!(@clinical-lead) (@dismiss:manager|@oversee:manager) !(of) ..4 ${PEOPLE}`,
  `@move-about:manager !(..1 (of|to|with|for|by)) ..4 ${PEOPLE}`,
  `@dismiss:manager !(..3 (agreement|upon|on|if)) ..10 (of|each|any|all) ..5 ${PEOPLE}`,
  `(provide|furnish|perform|render|following) ...40 @oversee:manager of ..3 ${PEOPLE}`,
  `(determination|finding|conclusion) (by|of) ..2 @manager ...25 @dismiss ..4 ${PEOPLE}`,
  `(if|when|where|whenever) ..1 @manager ..3 (determine|find|conclude|consider|believe) ...25 @practice ..2 @dismiss`,
  `@manager ..6 (which|who) (may|shall|will) ..3 @dismiss ..4 ${PEOPLE}`,
  `${PEOPLE} ..6 (be|is|are) [then|also] !(employ|offer) @hire:manager`,
  `@practice ..2 @dismiss ..3 ${PEOPLE} ...14 (opinion|judgment|view|estimation) of ..2 @manager`,
  `@manager ...30 ${PEOPLE} ...20 (responsible for|responsibility for|charge of|control of) (their|such) ..3 (@hire|@dismiss|@oversee|@earnings)`,
  `(@decide:manager|@make:manager) ..4 (plan|policy|schedule|budget|grid|program|model|matrix) ..2 (state|set|show|contain|that|which|fix|provide|specify|cover|list|include) ...40 ${EMPLOYMENT}`,
  `${PEOPLE} ..4 (be|are|as) ..3 employee of ..2 @manager ...40 (@earnings|@dismiss|@oversee)`,
  `@manager ..8 (decline|refuse) to (schedule|place|book|roster|assign|use|accept) ..4 ${PEOPLE}`,
  `${EMPLOYMENT} ..6 : ..2 @manager`,
  `@practice ..4 @dismiss ..4 ${PEOPLE} ...16 (after|once|as|upon) ..1 @manager ..2 (request|require|direct|instruct|ask|demand)`,
  `@decide:manager ..3 ${PEOPLE} ..2 (who|that|to) ..2 (work|practice|staff|join|treat|be (employed|engaged|hired|assigned|retained))`,
  `@hire ..4 ${PEOPLE} ..2 (whom|that) ..2 @manager ..4 (consider|deem|think|find|object|reject|oppose|disapprove)`,
  `(if|when|where|whenever) ..2 @manager ..4 (dissatisfied|unhappy|displeased|object|lose confidence|complain) ...30 @practice ...12 (@dismiss|@move-about) ..4 ${PEOPLE}`,
  `(furnish|provide|supply|engage|assign|employ|hire) ..4 ${PEOPLE} ..6 (acceptable|satisfactory|agreeable) to ..2 @manager`,
  `@practice ...8 @dismiss ..8 ${PEOPLE} ..4 (whom|who|that) ..6 @manager`,
  `@employ-contract ..8 (form|template) ..6 (by|of|from|that|which) ..3 @manager`,
  `(conduct|perform|carry out|undertake|complete) ..4 @oversee:manager ..6 ${PEOPLE}`,
  `${PEOPLE} ..2 whom [the] @manager ..3 (consider|find|deem|judge|declare|believe|designate) ...14 (be|is) ..3 @dismiss`,
  `(instruct|direct) ..2 @practice ...14 ${PEOPLE} ..8 (end|terminate|remove|dismiss|discharge)`,
  `!(@clinical-lead) @oversee:manager ..10 (each|any|all) ..5 ${PEOPLE}`,
  `${PEOPLE} ...25 (be|is|are) ..3 (@dismiss:manager|@oversee:manager)`,
  `${PEOPLE} ...30 (@dismiss:manager|@oversee:manager|@move-about:manager) ..3 (${SUCH}|those who|schedule|roster|rota|panel|platform|queue|column|shift)`,
  `${PEOPLE} ..20 (report|answerable|accountable|answer) to ..6 @manager`,
  `${PEOPLE} ..10 under the (direction|supervision|control) ..6 of ..3 @manager`,
  `${PEOPLE} ...25 (placed|classified|graded) ..6 by ..3 @manager`,
  `@practice ..8 @dismiss ..4 ${PEOPLE} ...16 (after|of|following|from) ..2 @manager ['s] ..3 (request|demand|instruction|direction)`,
  `${PEOPLE} ...25 (upon|on|at) ..3 @manager 's ..3 (request|demand|direction|instruction) ..4 be ..2 @dismiss`,
  `@manager ...20 require ..3 that ..2 ${PEOPLE} ..3 be ..3 (@dismiss|@move-about)`,
  'recommendation ..8 (compensation|advancement|promotion|discipline|hiring|termination) ...10 @practice (shall|will|must) (implement|follow|adopt|accept)',
];

/** Whoever manages clinicians is the manager's own. */
const THROUGH: readonly string[] = [
  `@manager ...30 who ..6 (charge of|responsible for|authority over|responsibility for) ..4 ${DEED} ..10 ${PEOPLE}`,
  `(report|answer) to ..8 @manager ...20 (charge of|responsible for|authority over|responsibility for) ..4 ${DEED} ..10 ${PEOPLE}`,
  `(charge of|responsible for|authority over|responsibility for) ..4 ${DEED} ..10 ${PEOPLE} ...20 report to ..4 @manager`,
];

/** The practice may engage only whom the manager has picked. */
const CHOSEN: readonly string[] = [
  `@hire ..4 ${PEOPLE} ..8 (whom|that|as) [the] ..1 @manager ..10 (approve|clear|select|accept|vet|designate|choose|recommend|credential)`,
  `@hire ..4 ${PEOPLE} ..12 (approved|cleared|vetted|selected|credentialed|accepted|screened|chosen) ..3 by ..3 @manager`,
  `${PEOPLE} ...14 (selected|chosen|drawn|engaged|taken|hired) ..2 from ..8 @manager`,
];

/** Pay, leave and places are the manager's to give or to take away. */
const REWARDS: readonly string[] = [
  `@manager !(..3 (not|no)) ..6 (withhold|reduce|deduct|forfeit|dock|adjust|allocate) ..10 (@earnings|incentive|pool) ...12 ${PEOPLE}`,
  `${PEOPLE} ...30 @manager ..6 (withhold|reduce|deduct|forfeit|dock|adjust) ..6 (@earnings|hours)`,
  `${PEOPLE} ...20 (compensated|paid) ..3 @obey ..6 @manager ..3 (compensation|pay|bonus|incentive|salary) [and bonus] (plan|grid|scale|schedule|program|policy|model)`,
  `${PEOPLE} ...14 (plan|grid|scale|schedule|program|policy|model|band|range) ..4 (adopted|set|fixed|established|approved|issued|published|maintained|designed) by ..2 @manager`,
  `@absence ...20 ${PEOPLE} ...20 (granted|approved|allowed|authorized) ..3 by ..4 @manager`,
  `${PEOPLE} ...12 @absence ...20 (granted|approved|allowed|authorized) ..3 by ..4 @manager`,
  `${PEOPLE} ..8 (absent|leave) ..3 without ..3 @approve:?manager`,
  `${PEOPLE} ...20 @earnings ...14 exceed ...14 (approved|established|set|fixed) by ..3 @manager`,
  `${PEOPLE} ...30 (plan|grid|scale|band|matrix) ..2 (that|which) ..1 @manager ..4 (publish|adopt|set|establish|issue|approve|maintain)`,
  '@practice ...30 <(pay|compensate) (each|them|its|those|all) ...12 (rate|schedule|scale|plan|grid) ..4 (that|which) ..2 @manager ..2 (issue|set|publish|adopt|establish|fix|approve|determine)>',
  `${PEOPLE} ..6 (retained|hired|engaged|dismissed|discharged|promoted|paid) ...14 (decision|determination) (of|by) ..2 @manager`,
  `as many ..8 ${PEOPLE} ...12 as [the] @manager ..8 (need|require|deem|find|think|determine|consider)`,
  `@manager ...20 (in|may) ..6 require ..6 (give notice|terminate|remove|dismiss|suspend|discharge) ...14 (${PEOPLE}|employment)`,
];

const TOPIC = `<${EMPLOYMENT}|${DONE_TO}>`;
const VETOED = vetoes(`<${TOPIC}|@employ-contract|(offer|terms) of (employment|engagement)>`);
const FLAGS: readonly string[] = [
  ...SETTLES,
  ...VETOED,
  ...dictates(TOPIC),
  ...makesRules(`(${PEOPLE} ..2 (@earnings|performance)|@earnings ..6 ${PEOPLE}|(discipline|evaluation) of ..3 ${PEOPLE})`),
  ...laidDown(`<${EMPLOYMENT}|@employ-contract>`),
  ...automates(EMPLOYMENT),
  ...sweeps(EMPLOYMENT),
  ...EMPLOYS,
  ...THROUGH,
  ...CHOSEN,
  ...REWARDS,
];

/** "… such individuals": the clinicians of the statement before. */
const onThem = following(
  [`(@hire:manager|@dismiss:manager|@oversee:manager) ..8 ${SUCH}`],
  `(@hire|provide|furnish|lease|supply) ..5 ${PEOPLE}`,
);

/** "Personnel Matters" are said to take the clinicians in, and then left to the manager. */
const sweptIn = following(
  ['@decide:manager ..4 (matter|decision|function)', '@authority:manager ..4 (matter|decision|function)'],
  `(matter|decision|function) ..3 (mean|include|comprise) ...30 (@hire|@dismiss) ...20 ${PEOPLE}`,
);

/** "The director shall hire …", where the statement before makes the manager choose the director. */
const throughDirector = following(
  [`@clinical-lead ...40 ${DEED} ..6 ${PEOPLE}`],
  '(@seat:manager|@hire:manager) ..12 @clinical-lead',
);

/** Those of whom it speaks are not licensed, or a fact is only told. */
const OTHERS: readonly string[] = [
  '(none of whom|none of which|who are not|other than|excluding|except) ..4 @licensed !(..3 (including|and))',
  '(published|national|regional|market|industry|survey|benchmark) ..2 (data|survey|benchmark|information|figure) ..6 @licensed',
];

const direct = flagged({
  flags: FLAGS,
  unless: [...PRACTICE_DECIDES, ...OTHERS],
  despite: [...ONLY_IN_FORM, ...VETOED, ...CHOSEN],
});

/** The manager acts as employer of clinicians, or can veto what their employer does. */
export const controlClinicalStaff: Rule = {
  id: 'control-clinical-staff',
  label: 'CTRL_STAFF',
  title: 'The manager hires, pays or parts with clinicians',
  concern: 'control',
  asks: 'clinical_control',
  contradicts: 'clinical-autonomy',
  severity: 'error',
  message: 'The manager hires, dismisses, disciplines, supervises or sets the pay of licensed clinicians, or can veto it.',
  why: 'Whoever can hire, pay and dismiss the people who treat patients can direct how they treat them; that belongs to the licensed practice.',
  ask: {
    clause: 'clinical-personnel',
    acceptable:
      'The manager advertises posts, collects papers and runs payroll, and the practice alone chooses, pays, reviews and dismisses.',
    walkAway: 'The manager keeps a veto over who works as a clinician or over what they earn.',
  },
  examples: {
    flags: [
      'Manager may discharge any physician of Practice.',
      'Practice shall not employ a dentist without the prior written approval of Manager.',
      'The compensation of each physician shall be fixed annually by Manager.',
    ],
    passes: [
      'Practice alone shall hire and discharge its physicians.',
      'Manager shall employ, supervise and discharge its receptionists and billers.',
      'Manager may recommend candidates for employment as physicians, and Practice may accept or reject them.',
    ],
  },
  find: (facts) => either(direct(facts), [...onThem(facts), ...sweptIn(facts), ...throughDirector(facts)]),
};
