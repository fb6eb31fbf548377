import { flagged, type Rule } from '../rule.js';
import { dictates, vetoes } from '../powers.js';

const TRANSFER = '(@convey ..10 @equity|@equity ..14 @convey)';

/** The owner may part with the practice only to whom the manager names, or when it says so. */
const NAMED: readonly string[] = [
  `${TRANSFER} ...30 (designated|selected|named|nominated|chosen|identified|approved|designate|select|nominate|name|choose|designation) ..8 @manager`,
  `${TRANSFER} ...30 @manager ..4 (designate|select|name|nominate|choose|identify|approve)`,
  `${TRANSFER} ...20 (named|designated|identified) in (the|such|that) (demand|notice|request|designation)`,
  `@manager ...20 (option|right|call|power|authority|entitled) ..20 ${TRANSFER}`,
  `@manager ...12 (option|right|call) ..12 (purchase|acquire|buy) ..8 @equity`,
  `@manager ...20 (designate|name|select|nominate|choose|cause) ..20 ${TRANSFER}`,
  `@decide:manager ..8 @successor`,
  `@successor ..14 (designated|named|selected|chosen|nominated|approved) by ..3 @manager`,
  `${TRANSFER} ...20 (@manager ..1 (designee|nominee)|(designee|nominee) of ..2 @manager)`,
  `(designation|determination|request|demand) ..3 (by|of|from) ..3 @manager ...30 ${TRANSFER}`,
];

/** The papers for it are signed beforehand. */
const PAPERS: readonly string[] = [
  '(execute|deliver|enter|sign|party to|bound by|deposit|hold|held|delivered|terms of) ..14 @transfer-paper ...30 @manager',
  '(execute|deliver|enter|sign|party to|bound by|deposit|held|delivered) ..8 @manager ..8 @transfer-paper',
  '@transfer-paper ...20 (@manager|held|complete|fill)',
  '(attorney-in-fact|power of attorney) ...20 @convey ..8 (@equity|certificate)',
];

export const controlPracticeEquity: Rule = {
  id: 'control-practice-equity',
  label: 'CTRL_EQUITY',
  title: 'The manager controls who owns the practice',
  concern: 'control',
  asks: 'equity_control.status',
  severity: 'error',
  message: 'The manager holds an option on the practice, can stop its owner from transferring it, or names the next owner.',
  why: 'A manager who can replace the owner at will owns the practice in substance, whoever holds the shares.',
  ask: {
    clause: 'ownership-succession',
    acceptable: 'The owner keeps a succession plan of his own and tells the manager of it; the law limits who may own.',
    walkAway: 'The owner must sell when the manager says so, to whom it says, at a nominal price.',
  },
  examples: {
    flags: ['Owner shall not transfer any shares of Practice without the prior written consent of Manager.'],
    passes: ['Owner may transfer the shares of Practice to any person who may lawfully hold them.'],
  },
  find: flagged({ flags: [...NAMED, ...PAPERS, ...vetoes(TRANSFER), ...dictates(TRANSFER)] }),
};
