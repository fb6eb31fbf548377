import { either, flagged, type Rule } from '../rule.js';
import {
  automates,
  byDefault,
  decides,
  excepts,
  laidDown,
  makesRules,
  officers,
  ONLY_IN_FORM,
  PRACTICE_APPROVES,
  powerOver,
  PRACTICE_DECIDES,
  sweeps,
  vetoes,
} from '../powers.js';

/** Drugs, devices and materials, where they do not only name a service ("injectable treatments"). */
const REMEDY = '@remedy !(..6 (=treatments|=services|=procedures|program|package|price|fee|charge))';

/** The agreement itself says what is done to a patient, and when. */
const IMPOSED: readonly string[] = [
  '(each|every|all) ..3 (patient|adult|child|client|guest|member|wearer) ..3 (shall|will|must|is to|are to|receives|receive) ..25 (interval|each|every|month|@duration) ',
  '@clinician ..3 (shall|must|will) ..3 (offer|perform|take|recommend|present|place|order) ..8 (@clinical|@treatment|@remedy|fluoride|varnish|guard|scan|screening|film) ..8 (each|every|all) ..2 (patient|visit|adult|client|new)',
  '(case|treatment|therapy|episode|plan) ..6 (shall|must|will|is|are) ..3 (completed|concluded|limited to|discharged|ended) ..4 (within|in|after|at|to) ..4 (@duration|@number ..2 (visit|session|treatment))',
  '(recall|retreatment|follow-up|re-evaluation|radiograph|x-ray|refill) ..8 (shall|must|will|is|are) ..3 (set|fixed|made|taken|performed|scheduled|limited|confined) ..6 (at|every|to|within) ..3 (@duration|@number)',
  '(recall|retreatment|refill) ..6 (at|every|limited to) ..2 (@duration|@number)',
  '(each|every|all) ..3 (patient|adult|child|client|guest|member|wearer) ..2 (shall|will|must|receives) ..2 (receive|undergo|have|a) ..8 (radiograph|x-ray|film|varnish|fluoride|scan|screening|score|panel|photograph|imaging|series)',
  'no (procedure|treatment|drug|medication|device|product|test|service) ..14 (not|unless|other than|except) ..4 (on|listed|in|appearing) ..6 (list|menu|formulary|catalog)',
];

/** The manager judges or rewrites what a clinician has ordered for a patient. */
const SECOND_GUESSED: readonly string[] = [
  '@manager ..4 (review|audit|examine|look at) ..6 (treatment plan|plan of care|plans of care|care plan|open episode) ...40 (revise|change|resubmit|correct|require|conform|amend)',
  '(judgment|opinion|view) of [the] @manager ...40 (plan|treatment|diagnosis|procedure) ...40 (revise|change|present|perform|order|offer)',
  '@manager ..8 (add|drop|remove|admit|delete) ..3 (procedure|treatment|drug|product|device|service|test|medication) ..8 (list|menu|formulary|catalog)',
  '@decide:manager ..8 (which|whether|what|when) ..4 (patient|request|case|treatment|drug|test|device|(clinical|ancillary|medical|professional|dental) service)',
  '(plan|treatment|prescription|order|diagnosis) ..6 (be|is|are) ..2 (reviewed|overridden|rejected|returned|revised|converted|modified|changed|approved|released|cleared) by ..3 @manager',
  '(necessity|appropriateness) of (care|treatment|services) ...20 (discontinue|stop|reduce|deny|change)',
];

/** The manager undoes what a clinician has ordered: only the practice's leave cures that. */
const OVERRULED: readonly string[] = [
  '@overrule:manager ..10 (treatment plan|plan of care|prescription|order|diagnosis|procedure|treatment|@clinical|@remedy)',
];

/** Where the practice's rules and the manager's software differ, the practice's prevail. */
const OWN_RULES_GOVERN = 'conflict ..6 (protocol|policy|decision) ..3 (govern|prevail|control)';

const FLAGS: readonly string[] = [
  ...powerOver('@clinical'),
  ...makesRules('@clinical'),
  ...laidDown(`(@clinical|${REMEDY})`),
  ...automates('(@clinical|refill|diagnosis|dose|triage|eligibility)'),
  '@manager ..4 (furnish|provide|supply) ...30 (clinical|treatment|medical) (protocol|guideline|standard) !(..1 (of|adopted by|that) ..2 @practice)',
  ...excepts(`(@clinical|${REMEDY})`),
  ...sweeps('@clinical'),
  ...byDefault('@clinical'),
  ...officers('@clinical'),
  ...decides(REMEDY),
  ...vetoes(REMEDY),
  `${REMEDY} ..8 (shall|must|will|are|is) ..3 (ordered|drawn|purchased|obtained|bought|sourced|confined|limited|restricted|fitted|used) ..6 (from|to|in|on|through) ..14 @manager`,
  '(shall|must|will|agree|cause|require) ...14 @obey ..4 @manager ..3 @clinical',
  '@judge:none ..8 @clinical ..6 be ..2 (change|revise|alter|modify)',
  ...IMPOSED,
  ...SECOND_GUESSED,
];

/** The manager decides diagnosis, treatment, protocols, quality or utilization rules, or the drugs and devices used. */
export const controlClinicalDecisions: Rule = {
  id: 'control-clinical-decisions',
  label: 'CTRL_CLINICAL',
  title: 'The manager decides clinical matters',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: 'The manager, its software or its rules decide how patients are treated, or with which drugs, devices and tests.',
  why: 'Only licensed people may decide what care a patient gets; a lay company that does, even by a manual, a list or a setting, practises without a license.',
  ask: {
    clause: 'clinical-authority',
    acceptable:
      'The manager drafts, buys or configures what the licensed clinicians of the practice have chosen, and they may depart from it for a patient without asking.',
    walkAway:
      'The manager writes or approves protocols, picks drugs or devices by rebate, or a clinician needs its leave to treat a patient otherwise.',
  },
  examples: {
    flags: [
      'Manager shall adopt treatment protocols for the infusion service, and Practice shall cause its nurses to follow them.',
      "Clinicians shall prescribe from the formulary maintained by Manager's purchasing department.",
      "The Practice's clinical policies shall be subject to approval by Manager's chief operating officer.",
    ],
    passes: [
      'Manager may propose a clinical protocol, which has no effect until the Medical Director of Practice has approved it in writing.',
      "Manager shall purchase the medical equipment, drugs and supplies selected by Practice's physicians.",
      'Manager shall not adopt treatment protocols, choose drugs or devices, or direct the treatment of any patient.',
    ],
  },
  find: (facts) =>
    either(
      flagged({ flags: OVERRULED, unless: PRACTICE_APPROVES })(facts),
      flagged({ flags: FLAGS, unless: [...PRACTICE_DECIDES, OWN_RULES_GOVERN], despite: ONLY_IN_FORM })(facts),
    ),
};
