import { CHOSEN, IMPOSED, OVERRULED, SECOND_GUESSED } from './care.js';
import { bundled } from '../bundled.js';
import { either, flagged, following, type Rule } from '../rule.js';
import {
  automates,
  byDefault,
  decides,
  excepts,
  itsChange,
  laidDown,
  makesRules,
  officers,
  ONLY_IN_FORM,
  PRACTICE_APPROVES,
  powerOver,
  PRACTICE_DECIDES,
  presented,
  sweeps,
  vetoes,
} from '../powers.js';

/** Drugs, devices and materials, where they do not only name a service ("injectable treatments"). */
const REMEDY =
  '@remedy !(..6 (=treatments|=services|=procedures|program|package|price|fee|charge|marked up|markup|billed|invoiced|cost))';

/** Where the practice's rules and the manager's software differ, the practice's prevail. */
const OWN_RULES_GOVERN = 'conflict ..6 (protocol|policy|decision) ..3 (govern|prevail|control)';

/** What is said of care in advertisements, not what is done. */
const ADVERTISING = '(content|creative|copy|claims|timing) ..8 (advertisement|advertising|marketing|media)';

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
  ...CHOSEN,
  ...presented('@clinical'),
  ...decides(REMEDY),
  ...vetoes(REMEDY),
  `${REMEDY} ..8 (shall|must|will|are|is) ..3 (ordered|drawn|purchased|obtained|bought|sourced|confined|limited|restricted|fitted|used) ..6 (from|to|in|on|through) ..14 @manager`,
  '(shall|must|will|agree|cause|require) ...14 @obey ..4 @manager ..3 @clinical',
  '@judge:none ..8 @clinical ..6 be ..2 (change|revise|alter|modify)',
  '@command:manager ..6 ((delivery|rendering|provision) of [clinical|medical|dental|patient|professional] (care|treatment)|treatment of patients|care of patients|clinical care)',
  ...IMPOSED,
  ...SECOND_GUESSED,
];

const UNLESS = [...PRACTICE_DECIDES, OWN_RULES_GOVERN, ADVERTISING];

/** The manager decides diagnosis, treatment, protocols, quality or utilization rules, or the drugs and devices used. */
export const controlClinicalDecisions: Rule = {
  id: 'control-clinical-decisions',
  label: 'CTRL_CLINICAL',
  title: 'The manager decides clinical matters',
  concern: 'control',
  asks: 'clinical_control',
  contradicts: 'clinical-autonomy',
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
    [
      flagged({ flags: OVERRULED, unless: PRACTICE_APPROVES }),
      flagged({ flags: FLAGS, unless: UNLESS, despite: ONLY_IN_FORM }),
      following(itsChange('plan|protocol|policy|guideline|order|formulary|pathway|standard'), '@clinical', UNLESS),
      bundled(`(@clinical|${REMEDY})`),
    ]
      .map((find) => find(facts))
      .reduce(either),
};
