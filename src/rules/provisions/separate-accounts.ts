import { stated, type ProvisionRule } from './provision.js';

export const separateAccounts: ProvisionRule = {
  kind: 'separate-accounts',
  label: 'HAS_SEPARATE_ACCOUNTS',
  title: 'Nothing keeps the practice’s money in accounts of its own',
  why: 'Receipts for care belong to the practice; mixed accounts invite fee splitting and break Medicare’s rules on reassignment.',
  asks: null,
  severity: 'warning',
  clause: 'deposit-account',
  headings: ['bank', 'deposit account', 'practice account', 'separate', 'account'],
  examples: {
    present: [
      'All receipts shall be deposited in accounts owned by Practice.',
      'Funds of Practice shall not be commingled with funds of Manager.',
    ],
    absent: [
      'All receipts shall be deposited in the account of Manager.',
      'Manager shall keep separate accounts of the costs of each office.',
    ],
  },
  find: stated({
    says: [
      // not mixed
      '(not|never|no|neither) ...12 @commingle',
      '(no time|not|never|no) ..8 (fund|money|receipt) ...14 @account of ..1 @manager',
      '(fund|money|receipt) ...8 (kept|held|maintained) in ..3 own ..2 @account',
      '(fund|money) ..6 @apart',
      '(not|never) ..2 mix ..6 (fund|money)',
      '@both ..3 (keep|maintain) ..2 own ..3 @account',
      // in the name of the practice
      '@account ...8 (in the name of|in ..3 name of|owned|titled|held|maintained) ..8 @practice',
      '@practice ..2 own (each|all|both) ..2 @account',
      '@account , ..4 which it owns',
      '@account (that|which) ..1 belong to ..1 @practice',
      "@account ...10 in ..2 (..1 @practice ['s]|its) ..1 [own] name",
      '@account ...6 (=in|under) ..4 name ..3 (and|of) ..10 (own|owned) by @practice',
      "@account ..8 @practice ['s] own",
      '@account ...8 (controlled by|control of|authority of) ..1 @practice',
      // kept by the practice
      '@practice ..1 (shall|will|agrees to) ..3 !(not) (maintain|establish|open|keep|own) ...12 @account',
      '@practice (keeps|maintains|=owns|holds) ...10 @account',
      "(settle|deposit|credit|=paid) ..3 (to|into|in) ..2 (its own|@practice 's) ..2 @account",
      '(receipt|revenue|collection|payment|fund|money) ...16 (=be|=are|=is) ..2 =deposited ...16 @account ..3 of ..1 @practice',
    ],
    unless: [
      // accounts in books, and accounts that the manager rules
      '(reserve|title to|the balance|endorse) ...16 @account',
      '@account ..8 (applied|used) by',
      '(billing system|each patient) ...20 (account|commingle)',
      'account ..4 each patient',
      '@manager ..4 (shall|may|will) ..3 open',
      '@practice ..1 (shall|will) not ..2 open',
      'power of attorney ...60 account',
      '@manager ..8 (sole|exclusive|irrevocable) ..10 (sign|signatory|control|withdraw|authority)',
      'sweep ...30 @manager',
    ],
    unlessBeside: [
      // the manager rules them
      "(@manager|by @manager ['s]) ..8 (only|sole|exclusive|irrevocable|irrevocably) ..10 (sign|signer|signatory|signature|control|withdraw|withdrawal|authority|draw|power|authorize)",
      "(only|sole|exclusive|solely|exclusively) ..8 @manager ['s] ..4 (sign|signer|signatory|draw|withdraw|controller|employee|officer|treasurer|designee)",
      '(irrevocable|irrevocably) ..10 @manager',
      '@manager (alone|only) ..2 (may|can|shall) ..3 (withdraw|sign|draw|transfer)',
      '(only|exclusive) ..6 (designated|named) by ..1 @manager',
      'exclusive authority ..4 (endorse|deposit|withdraw)',
      '@practice ...14 (not|no|neither) ..6 (sign checks|draw upon|close|change ..3 signer)',
    ],
  }),
};
