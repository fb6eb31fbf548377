import { dictates, vetoes } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

const TRANSFER = '(@convey ..10 @equity|@equity ..14 @convey|(transfer|sell|convey) ..2 (units|interest))';
const PERSON =
  '(physician|dentist|optometrist|therapist|person|individual|clinician|transferee|holder|professional|purchaser|buyer|successor)';
const NAME = '(designate|select|name|nominate|choose|identify|approve|list|appoint|direct|specify|propose)';
const NAMED = '(designated|selected|named|nominated|chosen|identified|approved|appointed|specified|proposed)';

/** The owner may part with the practice only to whom the manager names, or must when it says so. */
const SUCCESSION: readonly string[] = [
  `${TRANSFER} ...30 ${NAMED} ..3 by ..4 @manager`,
  `${TRANSFER} ...30 (whom|that|which|as) [the] @manager ..6 ${NAME}`,
  `${TRANSFER} ...30 not ${NAMED} by ..2 @manager`,
  `${TRANSFER} ...20 ${NAMED} in ..2 (demand|notice|request|designation)`,
  `${TRANSFER} ...20 (@manager ..2 (designee|nominee|choosing|choice)|(designee|nominee|choice) of ..2 @manager)`,
  `@manager ...20 (option|right|call|power|authority|entitled) ..20 ${TRANSFER}`,
  `@manager ...12 (option|right|call) ..12 (purchase|acquire|buy) ..8 @equity`,
  `@manager ..6 (may|shall|can|to) ..3 (purchase|acquire|buy|redeem|take up) ..6 @equity ..6 (@practice|@owner|held|owned)`,
  `@manager ..4 (may|shall|will) ..3 (replace|remove|substitute|change|oust) ..2 @owner !(of ..4 (staff|team|workforce|personnel|committee)|..3 @manager)`,
  `@owner ..14 be ..4 ${PERSON} ..4 ${NAMED} by ..2 @manager`,
  `(pledge|endorse|mortgage|charge|hypothecate|security interest in|lien on) ..6 @equity ..8 (to|in favor of|as security) ..3 @manager`,
  `${TRANSFER} ...20 ${PERSON} ..2 (acceptable|satisfactory|agreeable) to ..2 @manager`,
  `@manager ...12 (right|option|power|entitled|may) ..4 ${NAME} ..6 @successor`,
  '@manager ..2 (pick|choose|decide|select|name) (who|whom|which) ..4 (get|receive|take|own|hold|buy|succeed|acquire|become) ..6 (@equity|@owner|@practice)',
  `@equity ...20 not ..4 @convey ..8 (except|unless|without|until|other than) ..6 @approve:manager`,
  `(option|right|call) ..6 @manager ..8 (purchase|acquire|buy) ..8 @equity`,
  `@manager ...25 (naming|designate|name|select|nominate|choose|cause|require) ..20 ${TRANSFER}`,
  `@manager ...25 (naming|designate|name|select|nominate) ..8 ${PERSON} ...20 @equity`,
  `@manager ...12 (option|call) ..4 (over|on|upon|in respect of) ..4 @equity`,
  `@decide:manager !(..6 admission|..3 new (member|shareholder|partner)) ..8 @successor`,
  `@successor ..14 ${NAMED} by ..3 @manager`,
  `(designation|determination|request|demand|election|instruction) ..3 (by|of|from) ..3 @manager ...30 ${TRANSFER}`,
  `@equity ...30 @manager ...14 (of its own choosing|of its choice|choosing|own choice)`,
  `right of first (refusal|offer) ...14 @manager`,
  `@manager ...14 right of first (refusal|offer) ...20 @equity`,
  `owned ..6 by ..6 ${PERSON} ..4 ${NAMED} by ..2 @manager`,
  `require ..4 @owner ..6 @convey ..8 @equity`,
  `@owner ..6 (shall|must|will) ..4 @convey ..8 @equity ...25 ${NAMED} by ..3 (purchaser|buyer|assignee|transferee|@manager)`,
];

/** The papers for it are signed beforehand. */
const PAPERS: readonly string[] = [
  '(execute|deliver|enter|sign|party to|bound by|deposit|delivered|terms of|executed) ..14 @transfer-paper ...30 @manager',
  '(execute|deliver|enter|sign|party to|bound by|deposit|delivered) ..8 @manager ..8 @transfer-paper',
  '(held|escrow|custody) ...14 @transfer-paper',
  '@transfer-paper ...25 (@manager|held|complete|fill|blank|undated|revoke|recall|escrow)',
  '(attorney-in-fact|power of attorney) ...20 @convey ..8 @equity',
];

/** No such right, or no such duty. */
const NONE: readonly string[] = [
  '(neither|nor|no|not|never) ..12 (hold|holds|=granted|=given|=has|=have|sign|=delivered) ..20 (option|proxy|right of first|@transfer-paper)',
  '@manager ..2 (release|waive|renounce|disclaim)',
  'no ..4 @manager ..10 (option|proxy|right|@transfer-paper)',
  'no ..6 (give|gives|grant|grants) ..2 @manager',
  'free of ..4 (option|proxy|pledge)',
  '@manager ..4 (not|no) ..10 (right|option|power|authority|interest|voice|say|prevent|approve)',
  '(no|not) ..6 (option|right) ..6 (of|by|in favor of|to) ..3 @manager',
];

/** The practice's issue of its own shares belongs to its governance; an owner's transfer does not. */
const OWN_ISSUE = '@practice ...60 (issue|issuance|redeem|redemption) ..8 @equity';
const OWNERS = '(@convey ..6 @equity ..3 by|@owner ..6 @convey) ..3 (@owner|any holder|@equity)';

/** Nobody may become an owner who has not signed the papers. */
const JOINED =
  '(who|that|which|unless|until|before) ...14 (has|have|is|are) [not] ..2 (signed|executed|delivered|party|bound|entered|joined|agreed) ..8 @transfer-paper ..10 @manager';

/** The manager holds an option, restricts transfers, or names the next owner. */
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
    flags: [
      'Owner shall not transfer any shares of Practice without the prior written consent of Manager.',
      "Upon Manager's request Owner shall transfer all shares to a physician designated by Manager for $10.",
      'Owner has delivered a stock power endorsed in blank, to be held by Manager.',
    ],
    passes: [
      'Owner may transfer the shares of Practice to any person who may lawfully hold them.',
      'Practice shall notify Manager of any transfer of its shares.',
      'Manager holds no option or proxy over the shares of Practice.',
    ],
  },
  find: flagged({
    flags: [...SUCCESSION, ...PAPERS, ...vetoes(TRANSFER), ...dictates(TRANSFER)],
    unless: [...NONE, OWN_ISSUE],
    despite: [OWNERS, JOINED],
  }),
};
