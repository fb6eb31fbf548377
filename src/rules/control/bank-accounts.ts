import type { Facts, Sighting } from '../../understand/facts.js';
import type { Scene } from '../../understand/statements/scene.js';
import { PRACTICE_APPROVES, vetoes } from '../powers.js';
import { either, flagged, type Rule } from '../rule.js';

const MONEY = '<@bank-account|@receivable>';
const NOT = '(not|no|neither|nor|never|=cannot)';
const ORDER = '(instruction|order|sweep|direction|authorization|resolution|transfer)';
const UNDO =
  '(revoke|revocation|vary|change|countermand|rescind|alter|cancel|withdraw|modify|discontinue|suspend|stop|terminate|interrupt)';

/** Only the manager or its people may order payment. */
const SOLE: readonly string[] = [
  `(bank|@bank-account) ...14 (only|solely) ..4 (order|instruction|signature|direction) of ..2 @manager`,
  `@manager ..10 @alone ..6 @signatory ..12 ${MONEY}`,
  `${MONEY} ...24 @manager ..10 @alone ..6 @signatory`,
  `@alone ..6 @signatory ..8 ${MONEY} ..8 (be|of|by|is|are|in) ..4 @manager`,
  `${MONEY} ...20 @alone ..4 (@signatory|order|signature|instruction) ..3 (of|by|in) ..3 @manager`,
  `(signatory|signatories|instruction|withdrawal|check|order) ...8 (from|by|of|in) ..2 @manager (only|alone|exclusively)`,
  `@alone ..1 @manager ..2 (may|shall|can|is) ..6 (withdraw|draw|sign|disburse|transfer|order) ..12 ${MONEY}`,
  `@manager ..6 @alone ..4 (authority|power|control|discretion) ..6 ${MONEY}`,
  `bank ..6 (follow|obey|act) ..4 @manager 's ..2 (instruction|order) !(..6 (if|after|upon))`,
  `(only|sole) ..1 (signatory|signatories|signer|signers) ..4 (is|are|be) ..3 @manager`,
  `(signature card|signatory|signatories|signer|signers) ...12 @manager ..2 (only|alone|exclusively)`,
  `${MONEY} ...20 @manager ...8 (designees|employees|officers|controller|nominees) ..2 (alone|only|exclusively) ..4 @signatory`,
  `@manager ..3 (may|shall) ..3 change ..8 (signatory|signatories|signer|signers)`,
  `@manager ..2 (=is|be) ..1 signatory on ..3 (both|all)`,
];

/** The practice has no power over its own account. */
const SHUT_OUT: readonly string[] = [
  `${MONEY} ...24 (no|neither|nor) ..4 @practice ..6 @signatory`,
  `@practice ..4 ${NOT} ..6 (@signatory|power|authority|right) ...14 ${MONEY}`,
  `(officers|owner|shareholder|officer) ..4 of ..1 @practice ..3 (shall|may|will|are) not ..6 (@signatory|authorized)`,
  `(@owner|@practice|@clinician|officer|physician) ..4 (remove|resign|withdraw|cease|removed) ..6 (signer|signatory|signature card)`,
  `@practice ..6 (view-only|read-only|viewing) ..2 access ..8 ${MONEY}`,
  `@practice ..3 (waives|relinquishes|surrenders|forgoes) ..8 (bank|@bank-account|instruction|withdraw)`,
  `(no|neither|nor) ..4 @practice ..8 @signatory ..10 ${MONEY}`,
  ...vetoes('<@bank-account|sweep|standing (instruction|order|transfer)|transfer order>'),
  `no (check|withdrawal|payment|transfer|draft) ...14 (unless|without|until|except) ..6 @manager`,
  `${MONEY} ...24 @practice ..3 (authority|power|right) ..4 (surrendered|relinquished|suspended|given up)`,
  `@practice ..4 (relinquish|surrender|waive|renounce|give up) ..4 @signatory ..8 ${MONEY}`,
  `@practice ..6 (shall|may|will) not ..6 (open|establish|maintain|close|redirect|change) ..8 @bank-account`,
  `@practice ..6 (shall|may|will) not ..10 change ..3 (bank|depository|depositary|payment address)`,
  `(stop order|closing|change) ...14 (no effect|void|ineffective|not be honored) unless ..8 @manager`,
  `(password|token|security device|credential|checkbook) ..8 (@bank-account|bank|banking) ..12 (held|kept|controlled|retained) ..2 by ..2 @manager`,
  `@bank-account ...24 (keep|keeps|hold|holds|retain|retains) ..3 (password|passwords|token|tokens|security devices|credentials|checkbooks)`,
];

/** The money is moved to the manager by an order that the practice may not take back. */
const SWEPT: readonly string[] = [
  `(shall|may|will) not ..3 ${UNDO} ..12 ${ORDER}`,
  `${ORDER} ..8 @practice ..3 (shall|may|will) not ..3 ${UNDO}`,
  `${ORDER} ...20 ${NOT} ..3 ${UNDO} ..3 without ..4 @manager`,
  `${ORDER} ...14 (shall|may|will) not be ..2 ${UNDO} !(...8 without ..3 @practice)`,
  `${ORDER} ...20 (remain in force without change|@irrevocable) ...40 ${MONEY}`,
  `${MONEY} ...30 ${ORDER} ...14 @irrevocable`,
  `(revocation|revoking|revokes) !(..10 (not|no)) ..16 (default|breach|damages|double|increased|pay @money|fee of)`,
  `(revoke|cancel|change|revokes) ..6 ${ORDER} ..10 (pay|default|breach|damages|terminate) !(..6 (no|not))`,
];

/** Receivables are sold or assigned, or are the manager's from the start. */
const ASSIGNED: readonly string[] = [
  `@practice ..14 (sells|assigns|transfers|conveys|sell|assign|makes over) ..8 to ..2 @manager ..24 ${MONEY}`,
  `@practice ..14 (sells|assigns|transfers|conveys|sell|assign|makes over) ..14 ${MONEY} ..14 to ..2 @manager`,
  `${MONEY} ...14 (assigned|sold|conveyed|set over|made over) ..4 to ..2 @manager`,
  `@practice ..4 (transfers and sets over|sets over|assigns) ..8 ${MONEY}`,
  `(makes over|assigns|sells|transfers|conveys) to @manager ..6 (whatever|all) ..8 (paid|owed|due|owing)`,
  `@practice ..6 (sell|sells) ..6 @manager ..3 (buy|buys)`,
  `@manager (shall|will|may|agrees to) ..2 (purchase|buy) ..14 @receivable`,
  `@receivable ..8 (belong to|property of|owned by|vest in) !(..1 @practice) ..2 @manager !(..2 (in|as) ..2 (payment|fee|compensation|consideration))`,
  `@manager ..8 pledge ..4 (what is assigned|${MONEY})`,
];

/** The practice's receipts lie in the manager's own account. */
const TAKEN_IN: readonly string[] = [
  `(@receivable|payment|amount|fund|balance|cash) ...24 (swept|placed|deposited|credited|remitted|kept) ..2 (to|into|in) ..4 (account|bank) of ..1 @manager`,
  `(@receivable|payment|amount|fund|fees|balance|cash) ...24 (place|sweep|swept|credit|deposit|pay|settle|remit|go|sweep|direct|transfer|receive) ..6 (to|into|in) ..6 @manager 's ..4 (account|bank)`,
  `(@receivable|payment|amount|fund) ...24 (credit|deposit|pay|settle|remit|go|sweep|direct|transfer|receive) ..2 (to|into|in) ..6 @bank-account ..6 (of|in the name of|that|which) ..2 @manager`,
  `(deposit|deposited|paid|credited|placed) ...12 @bank-account ..6 (owned|controlled|held|maintained|opened) ..3 by ..1 @manager`,
  `@bank-account ..10 (opened|held|maintained|kept|titled|established) in ((the name of ..1 @manager)|@manager 's name)`,
  `(payment|@receivable) ...20 @bank-account ..4 (held|owned|controlled|maintained|opened) by ..1 @manager`,
  `(payment|@receivable) ...16 in @manager 's (general|own|concentration|operating) account`,
  `@manager ..3 (apply|applies|release|releases|disburse) ...20 (order|priority|times|intervals|amounts|manner) ..4 @manager ..2 (select|choose|think|see|deem|decide)`,
  `@manager ..3 (use|apply|spend) ..2 (fund|money|receipt|balance|collection) ...16 (order|manner|amounts|times|way|as) (it|@manager) ..1 (think|deem|choose|see|consider|select)`,
  `@manager ..3 (apply|applies|release|releases) ..8 (what it believes|(as|such) ..8 it (thinks|deems|chooses|sees fit|considers|selects))`,
];

/** The manager borrows on the practice's property, or pays itself unchecked. */
const SPENT: readonly string[] = [
  `@encumber:manager ...24 (property|asset|name|that|${MONEY}|credit) ..1 of ..1 @practice`,
  `@manager ..6 (transfer|withdraw|draw|move|take) ..8 (fund|money|amount|any) ...14 (to its own account|to itself)`,
  `@manager ..4 (sole|absolute) discretion ..6 (transfer|withdraw|disburse|draw) ...12 ${MONEY}`,
  '@encumber:manager ..2 (of|for) @practice',
  `@manager ..2 (may|shall|will) ..3 (grant|give|create) ..6 (lien|security interest) ..8 (${MONEY}|@practice)`,
  `@manager ..4 (may|shall|will) ..3 (transfer|withdraw|draw|take|pay) ...24 (without|need not ..2 obtain) ..4 @practice ..2 (countersignature|signature|approval|consent)`,
  `@manager ..4 (may|shall|will) ..3 (transfer|withdraw|draw|take|pay) ...24 without ..3 (countersignature|signature|approval|consent)`,
  `@manager ..8 (debit|debits) ..8 ${MONEY}`,
  `@manager ...16 (take|assume|exercise) ..2 (dominion|control|charge) ..2 (of|over) ..4 ${MONEY}`,
];

const TOGETHER: readonly (readonly string[])[] = [
  [MONEY, '(only|none but|no one but|nobody but) ..4 @manager ..2 (may|can|shall|draw|sign)'],
  [
    `@manager ..4 @alone ..2 (right|power|authority|discretion) to ..2 (determine|decide|select|choose)`,
    '(paid|pay|bills|disbursed)',
    '@bank-account',
  ],
  [`(${ORDER.slice(1, -1)}) ...20 (in effect|in force|in place) ..3 (until|throughout|for|during)`, '@manager'],
  [
    '@receivable',
    '(collected|settled|received|paid) ..2 (by|to) ..1 @manager',
    '((into|in|to) its ..3 (account|bank)|which (credits|remits|pays) ..1 @practice)',
  ],
  ['(payment|fund|remittance) ..6 (made|paid|remitted|payable) ..1 to ..1 @manager', '(in|into|to) its ..2 account'],
  [`@practice ..4 (waive|relinquish|surrender|give up|forgo) ..6 ${UNDO}`, '(sweep|@bank-account)'],
  [`no ..2 (right|access|right of access) ..4 to ..2 @bank-account`, '@practice'],
  [`(payor|patient) ..2 to ..2 (pay|remit) ..4 @manager ..2 directly`],
  [`first priority security interest in ..4 ${MONEY}`],
];

const POWER = '(attorney|agent|authority|authorize|authorization|power|right|proxy|mandate)';
const HANDLING = `(${MONEY}|endorse|indorse|check|collect|deposit|=withdraw|=draw)`;

const patterned = flagged({
  flags: [...SOLE, ...SHUT_OUT, ...SWEPT, ...ASSIGNED, ...TAKEN_IN, ...SPENT],
  together: TOGETHER,
  unless: [
    // no such power, or one that the practice can end
    `@manager [and its affiliates] (shall|may|will|does|has|have|acquires|gains) ..2 ${NOT}`,
    `${NOT} ...14 (sole|exclusive|irrevocable|irrevocably|coupled|lien|sweep)`,
    '@practice ..6 (may|can) ..3 (revoke|countermand|cancel|withdraw|change) ..6 (at any time|any day|at will|order|instruction)',
    'revocable ..4 (at any time|by @practice|at the|by notice)',
    ...PRACTICE_APPROVES,
    `(@practice|@clinician) ..3 (=has|=have) (=initialed|=approved|=signed)`,
    '@goods !(...40 (service|treatment|examination))',
    '(until|unless|after|before) ..14 (court|arbitrator|arbitration|judgment|adjudicated)',
  ],
  despite: [`(irrevocable|irrevocably) ...40 @manager`, '@alone ..4 @signatory ...20 @manager'],
});

/** A power over money that cannot be taken back. */
function irrevocablePowers(facts: Facts): Sighting[] {
  return facts
    .search(['@irrevocable', HANDLING])
    .filter(
      ({ scene }) =>
        facts.firstIn(scene, ['@irrevocable']) &&
        facts.firstIn(scene, [POWER]) &&
        [HANDLING, '@manager'].every((part) => within(facts, scene, part)) &&
        !facts.firstIn(scene, ['(no|not|nor|neither|without) ..8 (irrevocable|irrevocably|coupled)']),
    );
}

/** Does it stand in a statement, or in the one before it, to which "this power" goes back? */
const within = (facts: Facts, scene: Scene, part: string) =>
  facts.firstIn(scene, [part]) ?? (scene.previous && facts.firstIn(scene.previous, [part]));

export const controlBankAccounts: Rule = {
  id: 'control-bank-accounts',
  label: 'CTRL_ACCOUNTS',
  title: 'The manager controls the practice’s accounts or receivables',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: 'The manager alone, or beyond recall, controls the practice’s bank accounts, receipts or receivables.',
  why: 'A practice that cannot reach its own money cannot decide for itself; federal programs also forbid that others control the account into which they pay.',
  ask: {
    clause: 'deposit-account',
    acceptable:
      'The manager may look, deposit and prepare payments; a standing transfer or power of attorney that the practice can revoke at any time without penalty.',
    walkAway: 'The manager is sole signatory, owns the receivables, or holds a power or sweep that cannot be revoked.',
  },
  contradicts: 'separate-accounts',
  examples: {
    flags: [
      'Manager shall be the sole signatory on the accounts of Practice.',
      'Practice irrevocably appoints Manager its attorney-in-fact to collect receivables and draw on its accounts.',
    ],
    passes: [
      'Practice grants Manager a power of attorney, revocable at any time, to deposit checks in the accounts of Practice.',
      'Only officers of Practice shall have signing authority over the accounts of Practice.',
    ],
  },
  find: (facts) => either(patterned(facts), irrevocablePowers(facts)),
};
