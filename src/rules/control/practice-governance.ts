import { vetoes } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

/** A corporate act of the practice, or a change of the papers that govern it. */
const ACT = '(@corporate-act|(amend|change|alter|modify|restate|repeal|amendment|adopt|alteration) ..5 @corporate-paper)';

/** The manager names, or is, who governs the practice. */
const SEATS: readonly string[] = [
  '@seat:manager ..8 (director|officer|president|secretary|treasurer|board) ..4 (of|for) [the] @practice',
  '@seat:manager ..4 @practice ..3 (director|officer|president|secretary|treasurer|board)',
  '@practice ..4 (director|officer|president|secretary|treasurer|board) ..14 (designated|named|appointed|chosen|selected|removed|nominated|approved) by ..3 @manager',
  '@practice ...20 (president|director|officer|secretary|treasurer) ..6 (is|be|shall be) ..8 (who|holds|holding|serving|serves|occupies) ...10 of ..3 @manager',
  '(president|director|officer) ..8 (employee|officer|designee|appointee|nominee) of ..3 @manager',
];

/** The manager votes, resolves or acts for those who govern the practice. */
const VOTES: readonly string[] = [
  '(proxy|proxies) ...20 (@manager|irrevocable)',
  '(appoint|grant|constitute|give|deliver) ..8 @manager ..10 (proxy|proxies|to vote)',
  'vote ..14 (manner|as|way|accordance) ..6 (recommended|directed|requested|instructed|specified|proposed|determined|instruction|direction|recommendation) ..3 (by|of) ..3 @manager',
  'vote ..10 (as|manner) ..3 @manager ..3 (direct|request|recommend|instruct|specify|determine)',
  '(resolution|written consent|board|corporate action) ..14 (when|as|if|upon|whenever|that) ..3 @manager ..4 (request|direct|require|so request|demand)',
  '(delegate|delegation|confer|vest) ...20 (board|corporate) ...40 @manager',
  '@manager ...20 (in the name of|on behalf of|in its own name or in that of) ..3 @practice ...40 (no|without) ..4 (resolution|vote|board|action|consent)',
  'no ..4 (resolution|vote|action) of ..6 (board|@practice) ..6 (valid|effective|effect|needed|required|necessary)',
  '(resolution|action|vote) of ..3 (board|directors) ..12 (no force|no effect|void|invalid|not be valid|ineffective)',
];

const FLAGS: readonly string[] = [...vetoes(ACT), ...vetoes('@corporate-body'), ...SEATS, ...VOTES];

export const controlPracticeGovernance: Rule = {
  id: 'control-practice-governance',
  label: 'CTRL_GOVERNANCE',
  title: 'The manager governs the practice as a company',
  concern: 'control',
  asks: 'equity_control.status',
  severity: 'error',
  message: 'The manager can approve, veto or direct what the practice does as a company, or who sits on its board and in its offices.',
  why: 'A licensed practice must be governed by its licensed owners; whoever can stop its corporate acts owns it in substance.',
  ask: {
    clause: 'no-dual-roles',
    acceptable: 'The practice tells the manager of changes that touch the services, and decides on them by itself.',
    walkAway: 'The manager keeps a consent list over the practice, names its directors or votes its shares.',
  },
  examples: {
    flags: ['Practice shall not amend its bylaws without the prior written consent of Manager.'],
    passes: ['Practice shall notify Manager within ten days after it amends its bylaws.'],
  },
  find: flagged({ flags: FLAGS }),
};
