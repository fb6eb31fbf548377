import { vetoes } from '../powers.js';
import type { Facts } from '../../understand/facts.js';
import type { Scene } from '../../understand/statements/scene.js';
import { flagged, type Rule } from '../rule.js';

/** A corporate act of the practice, or a change of the papers that govern it. */
const ACT =
  '(@corporate-act|(amend|change|alter|modify|restate|repeal|amendment|adopt|alteration) ..5 @corporate-paper|@corporate-paper ..6 (amended|altered|changed|modified|repealed))';
const SEATING = '(elect|appoint|remove|replace|election|appointment|removal|change|resign|alter) ..6 @corporate-office';
const GIVEN =
  '(designated|named|appointed|chosen|selected|removed|nominated|approved|furnished|supplied|provided|put forward)';
const ASKS =
  '(request|direct|require|demand|ask|recommend|instruct|specify|determine|propose|report|designate|nominate|name|prepare|present|furnish)';

/** The manager names, or is, who governs the practice. */
const SEATS: readonly string[] = [
  `(elect|appoint) ..4 @corporate-office ..6 (as|whom|that) ..2 @manager ..3 ${ASKS}`,
  '@corporate-paper ..8 (satisfactory|acceptable|agreeable) to ..2 @manager',
  '(board|=directors|shareholder|stockholder) ..3 @practice ...14 @manager ..8 (casting|deciding|tie-breaking) vote',
  '@seat:manager !(..4 its own|..5 to ..1 @manager) ..6 @corporate-office !(direct|request|of (professional|operation|access|marketing|clinical|quality|state|human|[the] department))',
  '@authority:manager ..8 @seat ..6 @corporate-office',
  `@corporate-office ..12 ${GIVEN} ..3 by ..3 @manager`,
  '@corporate-office ...14 be ..4 (individual|person|physician|dentist|one) ..4 (who|holding|serving|whom) ...12 @manager',
  '@corporate-office of [the] @practice ..12 (employee|officer|designee|appointee|nominee) of ..3 @manager',
  '@practice ..3 @corporate-office ..8 (employee|officer|designee|appointee|nominee) of ..3 @manager',
  '@manager ..2 (designee|nominee|employee|representative|chief|general counsel|president|officer|manager|director|controller) ...10 (serve|act|sit) ..4 (as|on) ..3 (@corporate-office|board) ..4 @practice',
  '@corporate-office ...25 (acceptable|unacceptable|satisfactory|objectionable) ..1 @manager',
  '@corporate-office ...20 @manager ..4 (declared|found|finds|declares) ..1 (unacceptable|unsuitable|unfit)',
  '@manager ...14 (seat|seats) (on|of) ..4 board',
  '(@decide:manager|@authority:manager) !(..2 (agreement|by)) ..5 @practice !(..3 (property|premises)) ..2 (board|=directors|corporate (action|affair|act)|@corporate-office|@corporate-body)',
  '(@decide:manager|@authority:manager) !(..2 (agreement|by)) ..5 (board|=directors|@corporate-office|@corporate-body) of [the] @practice',
  '@manager shall (be|serve as|act as) ..3 @corporate-office ..4 @practice',
  '@corporate-office ...12 (named|listed) (in|on|from) ..6 @manager',
  'quorum ...14 @manager',
  '(board|=directors|shareholder|stockholder|meeting) ...14 (unless|without|until) ..6 @manager ..6 (present|attend|presence)',
  "(@practice ['s] ..2 @corporate-office|@corporate-office of [the] @practice) ...12 (at|during) ..2 @manager ['s] ..2 (pleasure|will|discretion|sufferance)",
  "(@practice ['s] ..2 @corporate-office|@corporate-office of [the] @practice) ...12 (pleasure|will|discretion|sufferance) of ..2 @manager",
  'resign ...25 @manager ..4 (request|notice|demand|direction|give|instruct)',
  '(undated|signed) ..3 (resignation|letter of resignation)',
];

/** The manager votes, resolves or acts for those who govern the practice. */
const VOTES: readonly string[] = [
  '(appoint|grant|constitute|give|deliver|execute) ...14 @manager ...14 (proxy|proxies|to vote)',
  'irrevocable (proxy|proxies)',
  '(authorize|permit|allow|empower|entitle) ..2 @manager ..2 to vote',
  '(proxy|proxies) ..8 (to|in favor of|held by) ..3 @manager',
  '(proxy|power|right) to vote ...20 @manager',
  `(shall|to|will|must|may|and) [only] vote ...25 (as|whom|that|manner|which) ..2 @manager ..6 ${ASKS}`,
  `(shall|to|will|must|may|and) [only] vote ...14 (accordance|conformity|consistent) with ..4 @manager`,
  `(shall|to|will|must|may|and) [only] vote ...20 (recommended|directed|requested|instructed|specified|proposed|nominated|designated) by ..3 @manager`,
  `(resolution|written consent|minutes|corporate (action|document|paper)) ...25 (when|as|if|upon|whenever|that|whatever|which|at) ..4 @manager ..4 ${ASKS}`,
  `(resolution|written consent) ...12 (requested|directed|required|prepared|furnished|presented|proposed|submitted) by ..3 @manager`,
  `(resolution|written consent|minutes|corporate (action|document|paper)) [the] @manager ..2 ${ASKS}`,
  `(board|=directors|shareholder|stockholder) ..8 only ..4 (upon|on|with|as) ..4 (recommendation|request|direction|advice|instruction|proposal) (of|from) ..2 @manager`,
  `(board|=directors|shareholder|stockholder) ..8 only ..4 (upon|on|with|as) ..3 @manager ['s] ..2 (recommendation|request|direction|advice|instruction|proposal)`,
  `(resolution|action|decision|vote) ...40 (effect|effective|carried|implemented|force|valid|binding) ..6 (only after|until|unless|only when|only if|before|only upon) ..4 (@manager|representative|observer) ..6 (sign|endorse|countersign|initial|approve|consent|concur|agree)`,
  `act by written consent ...14 (when|as|if|upon|whenever) ..4 @manager`,
  '(delegate|delegated|vested|confer|conferred) ...20 @corporate-body',
  '(board|directors|shareholders) ...12 delegated ..3 to ..8 (@manager|@board)',
  '@manager ...25 @corporate-body ..4 (of|in) ..6 @practice',
  '@manager (shall|may|will) !(not) ..3 (exercise|have|hold|possess) ..3 (all|any|the) ..3 (power|authority) of ..2 (@owner|board|director|member|shareholder)',
  '@manager ...14 (borrow|borrowing|=borrowings|loan|indebtedness) ...14 (name of|behalf of|that of|of) ..2 @practice',
  '(no|without) ..3 (resolution|vote|action|consent) ..1 (of|by) ..3 (board|directors|shareholders|board of @practice) ...12 (need|require|necessary|unless @manager|by @manager)',
  'without whose ..3 (vote|consent|approval)',
  '(resolution|action|vote) ...14 (no force|no effect|void|invalid|not be valid|ineffective) ...12 @manager',
  '(board|directors) shall not ...20 (not|other than|except) ..6 (budget|plan)',
  '(budget|plan) ..4 proposed by ..2 @manager ...12 (deemed|become|becomes|stand|take effect)',
];

/** Said to be no right of the manager, or left to it by nobody. */
const NONE: readonly string[] = [
  '@manager ..4 (not|no) ..6 (right|power|authority|vote|voice|approve|veto|nominate|elect|interest)',
  '(not|no|never|nor|neither) ..4 (granted|given|made|delivered|executed|hold|holds|has|sign|deliver) ..20 (proxy|proxies|undated)',
  '(no|not) ..8 (sign|deliver|give) ...14 (undated|proxy)',
  '@practice may ...14 without ..6 (consent|approval) of @manager',
  '(no|not) ..8 (consent|approval|leave|word) ..8 @manager ..3 (needed|required|necessary)',
  'free of ..6 (option|proxy|pledge)',
  '(no|not) ...20 (require|requires|subject to|need|needs) ..4 (notice|approval|consent) ..6 of @manager',
];

const FLAGS: readonly string[] = [
  ...vetoes(ACT),
  ...vetoes(SEATING),
  ...vetoes('@corporate-body'),
  '@approve:manager ..1 (of|for|over) ..12 (@corporate-act|distribution to)',
  'budget ..10 (as|be|is) ..4 (determined|set|fixed|decided|established|adopted) by ..2 @manager ...30 (not|no) ..6 (expend|expenditure|spend|commit|commitment|incur)',
  'budget ..10 (as|be|is) ..4 (determined|set|fixed|decided|established|adopted) by ..2 @manager ...20 (spend|expend) ..2 only',
  '(not|no) ...10 (reserved|restricted|major|fundamental|listed|special) (action|matter|decision) ...12 (without|unless|until|except) ..6 @approve:manager',
  '@decide:manager !(..2 agreement) ..4 @corporate-act !(..8 (@manager|premises))',
  ...SEATS,
  ...VOTES,
];

const governed = flagged({ flags: FLAGS, unless: NONE });

const CLINICAL = ['@clinical-lead'];
const COMPANY = [
  '(board|=directors|shareholder|stockholder|president|treasurer|secretary|corporate|@corporate-paper|@corporate-act)',
];

/** Is "the director" the one who leads the clinical work? */
const isClinical = (facts: Facts, scene: Scene): boolean =>
  [scene, scene.previous].some((each) => each && facts.firstIn(each, CLINICAL)) && !facts.firstIn(scene, COMPANY);

/** The manager approves, vetoes or directs the corporate acts of the practice, its board or its officers. */
export const controlPracticeGovernance: Rule = {
  id: 'control-practice-governance',
  label: 'CTRL_GOVERNANCE',
  title: 'The manager governs the practice as a company',
  concern: 'control',
  asks: 'equity_control.status',
  severity: 'error',
  message:
    'The manager can approve, veto or direct what the practice does as a company, or who sits on its board and in its offices.',
  why: 'A licensed practice must be governed by its licensed owners; whoever can stop its corporate acts owns it in substance.',
  ask: {
    clause: 'no-dual-roles',
    acceptable: 'The practice tells the manager of changes that touch the services, and decides on them by itself.',
    walkAway: 'The manager keeps a consent list over the practice, names its directors or votes its shares.',
  },
  examples: {
    flags: [
      'Practice shall not amend its bylaws without the prior written consent of Manager.',
      'Manager may designate one director of Practice.',
      'The Shareholder shall vote as Manager directs.',
    ],
    passes: [
      'Practice shall notify Manager within ten days after it amends its bylaws.',
      'Manager may attend meetings of the board of Practice by invitation and has no vote.',
    ],
  },
  find: (facts) => governed(facts).filter(({ scene }) => !isClinical(facts, scene)),
};
