import { vetoes } from '../powers.js';
import { flagged, type Rule } from '../rule.js';

const CHARTS = '@case-record';
const NOT = '(not|no|neither|nor|never|=cannot)';

/** They are the manager's, or go with its premises. */
const OWNED: readonly string[] = [
  `@manager ..4 (owner|proprietor) of ..6 ${CHARTS}`,
  `${CHARTS} ...40 (property of|owned by|vest in|belong to|asset of|assets of|title to|belongs [exclusively|solely] to) !(..1 @practice) ..2 @manager`,
  `${CHARTS} ...40 @manager 's ..4 (property|asset|assets|customer data|business records|proprietary information|content|confidential information|records)`,
  `${CHARTS} ...20 (property|title|ownership|owned|own|trade secret|asset|belong) ..6 (of|to|by|in|with) !(..1 @practice) ..2 @manager`,
  `(ownership|title|property) (of|to|in) ..4 ${CHARTS} ...10 (rest|rests|vest|vests|lie|is|be) ..4 @manager`,
  `@practice ..4 (grants|assigns|transfers|conveys) ..2 to ..1 @manager ..8 (right|title|interest|ownership) ...12 ${CHARTS}`,
  `@manager ..6 (title to|ownership of|title in) ..6 ${CHARTS}`,
  `${CHARTS} ..6 (stay|remain|left|kept) ...12 (next|incoming|following|successor) ..2 (tenant|occupant|doctor|practice|provider|optometrist|dentist|physician)`,
  `@manager ..2 (own|owns|shall own|has title|retains title|retains ownership|holds title) ..8 ${CHARTS}`,
  `(title to|ownership of|property in) ..8 ${CHARTS} ..12 (vest|remain|rest|reside|is|be) ..3 @manager`,
  `${CHARTS} ..6 (belong to|part of|appurtenant to|let with|remain with|stay with|pass with) ..2 (location|premises|site|studio|office|store|lease)`,
  `${CHARTS} ...12 (asset|property|part) of ..2 (studio|premises|office|location|site|store|spa|business|brand|platform)`,
  `${CHARTS} ...20 made for hire`,
  `(patient|client|clinician|user) ..4 (enter|upload|submit|record) ...24 belong to ..1 @manager`,
];

/** They are held as security or until somebody has paid. */
const HELD: readonly string[] = [
  `@manager ..2 not be ..2 (required|obliged|obligated|bound) to ..3 (turn over|hand over|deliver|release|return|furnish|transfer) ..6 ${CHARTS} ...16 @unpaid`,
  `@manager ..2 (need not|may decline to|may refuse to) ..3 (turn over|hand over|deliver|release|return|furnish|transfer) ..6 ${CHARTS}`,
  `(lien|security interest|collateral|pledge|encumbrance|as security) ...40 ${CHARTS}`,
  `@holds-back:manager ..16 ${CHARTS} ...40 (until|unless|while|pending|when|if|provided|as long as|where|during) ...16 @unpaid`,
  `(until|unless|while|pending|when|if|so long as|as long as|where) ...16 @unpaid ...24 @holds-back:manager ..14 ${CHARTS}`,
  `${CHARTS} ...16 (stay|remain|kept|held|retained|custody) ..10 @manager ...12 (until|unless|while|pending) ...16 (@unpaid|occurred)`,
  `@manager ...10 (hold|retain|keep|custody|possession) ...10 ${CHARTS} ...16 (until|unless|while|pending) ...16 @unpaid`,
  `@release:manager ..8 ${CHARTS} ...24 (after|until|unless|upon|provided|only|on condition|once|when|against|as soon as) ...16 @unpaid`,
  `@release ...14 ${CHARTS} ...12 (made|given|effected|due|occur|follow) ..4 (when|once|after|upon|only|against) ...24 @unpaid`,
  `${CHARTS} ...10 @release ...30 (provided|unless|only|until|upon|once) ...16 (unpaid|paid|payment)`,
  `@manager ..2 (may|entitled to|right to|authorized to) ..2 (withhold|lock|refuse|deny|block|suspend|restrict|limit|disable|revoke|cut off) ..12 ${CHARTS}`,
  `(until|unless|while|if|in the event of|upon) ...14 @unpaid ...16 @manager ..3 (need not|may refuse|may disable|may suspend|may deny|may lock|may block) ...16 (${CHARTS}|log-ins|access)`,
  `@practice ..2 (may|shall) ..2 (obtain|have|receive|copy|get) ...12 ${CHARTS} ...16 (only|upon|after|against) ...12 (@unpaid|pay)`,
  `${CHARTS} ..4 (pledged|charged|mortgaged) to ..1 @manager`,
  `(records|charts|files) are pledged to ..1 @manager`,
  `not ..3 (obligated|required|obliged|bound) to ..2 (deliver|release|return|surrender|provide|furnish) ...14 ${CHARTS} ...20 (until|unless|while) ...12 @unpaid`,
  `(termination|expiration|end) ...20 @manager ..2 (shall|may|will) ..2 (keep|retain) ..4 ${CHARTS} !(..8 (confidential|secure|copy))`,
  `${CHARTS} ..6 as (collateral|security)`,
  `no release ..6 required while`,
  `@manager ..4 suspend ..8 (access|log-ins|log-in|credentials) ...40 (late|unpaid|invoice|past due|overdue)`,
];

/** The practice or the patient gets them only as the manager likes. */
const GUARDED: readonly string[] = [
  `${CHARTS} ...20 (honored|granted|made|released) ..4 (when|if|as) ..1 @manager`,
  `(export|copy|copies|release|transfer|removal|extraction|request) ...12 ${CHARTS} ...12 (subject to|require|with) ..4 @approve:manager`,
  `@decide:manager ..14 (release|released|disclosure|disclosed|withheld) ...20 (${CHARTS}|portal|note|result)`,
  `@decide:manager ..2 (which|what) ..3 (@clinician|provider) ...12 ${CHARTS}`,
  `@decide:manager ..2 (which|what|whether|when) ..4 (record|chart|note|result|image) ..8 @release`,
  `@manager ..3 (control|controls|determine|determines|decide|decides|direct) ..4 (disposition|release|access|custody|transfer|disclosure|retention|destruction) ..6 ${CHARTS}`,
  `request ...10 (copy|chart|record) ...14 @manager ...6 (grant|refuse|deny|decline)`,
  `(request|requests) ...10 (copies|copy|chart|record) ..4 (granted|refused|approved|decided|honored) ...6 by ..1 @manager`,
  ...vetoes(CHARTS),
  `@clinician ...10 no (access|right) ..3 ${CHARTS}`,
  `@practice ..4 (shall|may|will) not ..6 (copy|remove|export|retain|take|forward) ..10 (${CHARTS}|=records)`,
  `@practice ..3 may ..3 (view|inspect|consult|see) [,] [but] not copy`,
  `${CHARTS} ...16 (may|shall) not be ..2 (copied|taken|removed|exported|copied in bulk)`,
  `@practice ..6 (return|surrender|deliver|turn over|hand over) ..8 ${CHARTS} ...12 to @manager`,
  `(@practice|@clinician) shall ..2 (forward|release|give|furnish|send) no ..2 (note|record|chart|copy|file)`,
];

/** They go to whom the manager names, or are the manager's to use. */
const REDIRECTED: readonly string[] = [
  `${CHARTS} ..4 (given|delivered|sent|transferred|handed|passed) ..2 to ..6 (named|designated|chosen|selected|appointed|nominated|approved) by ..1 @manager`,
  `${CHARTS} ...24 (pass|transfer|transferred|deliver|delivered|go|re-assigned|reassigned|assigned|made over) ...12 to ..10 (designated|nominated|selected|named|chosen|engaged|as|that|whom|which) ..4 (@manager|the purchaser)`,
  `@release:manager ..4 ${CHARTS} ...6 to ..10 (as|that|which|whom|it|any|such) ..6 (it|@manager) ..3 (select|designate|choose|name|engage|approve|appoint|contract)`,
  `@manager ..4 make ..4 ${CHARTS} available to ..3 (another|other|new|any|successor)`,
  `(note|record|file|chart) ...16 (reassign|re-assign|transfer|pass|deliver) ...16 (as|whom|which) ..2 @manager ..2 (select|designate|name|choose|nominate)`,
  `${CHARTS} ..8 (reassigned|transferred|surrendered|returned|turned over|handed over) ..3 (by|to) @manager`,
  `@manager ..2 (may|shall) ..2 (transfer|deliver|assign|give|sell|license) ..6 ${CHARTS} ..4 to ..8 (designate|select|choose|nominate)`,
  `${CHARTS} ..8 (turned over|transferred|delivered|given|passed|handed over|sent) ..2 to ..8 (as|whom|which) ..1 @manager ..2 (appoint|designate|select|name|choose|direct)`,
  `@manager ..2 (may|shall|will) ..3 (sell|commercialize|monetize) !(nothing) ..6 (data|${CHARTS})`,
  `@manager ..2 (may|shall|will) ..3 license ..3 (data|${CHARTS}) to`,
  `custody of ..6 ${CHARTS} ..4 (pass|transfer|go) ..12 @manager`,
  `@manager ..4 (transfer|deliver|make over|put|give|hand) ...14 (incoming|next|successor|new|another) ..2 (doctor|optometrist|dentist|physician|practice|provider)`,
  `(license|right) ..8 (access|use|exploit|commercialize|sell) ...20 (data|information|content) ...12 ${CHARTS}`,
  `(exclusive|perpetual|irrevocable) ..8 (license|right) ...30 (${CHARTS}|patient data|clinical data|de-identified|data)`,
  `@manager ..4 (own|owns) ..6 (de-identified|aggregated|aggregate|derived) ..4 data`,
  `${CHARTS} ...20 @manager ..2 (may|shall) ..3 (keep|delete|transfer|sell|destroy)`,
];

/** Charts, where the statement calls them no more than records. */
const PAPERS = '(=records|=files|=charts|=chart)';
const TOGETHER: readonly (readonly string[])[] = [
  [
    `@manager ..3 (may|shall|will) ..3 (retain|keep|hold|impound|seize) ..6 (${PAPERS.slice(1, -1)}|data)`,
    '(termination|expiration|once|until|dispute|disputes|invoice|successor|@unpaid)',
    '(@case-record|patient|files|charts)',
  ],
  [
    `@release:manager ..4 ${PAPERS} ..4 to ..1 @practice`,
    '(after|until|once|when|upon|only) ...14 (paid|payment|satisfied|settled)',
  ],
  [CHARTS, `(right|title|interest) ..3 (in|to) ..2 (them|it) ..2 (in|to) @manager`],
  [CHARTS, "@manager 's ..2 (use|sale|exploitation) ..2 (and|of|or)", '(sale|sell|any form|perpetual|commercial)'],
  [`@practice ['s] ..3 access to ..4 ${CHARTS} ..3 (end|ends|terminates|ceases|expires)`, '@manager'],
  [`${CHARTS} ..16 (remain|stay|remains|stays) with ..1 @manager`],
  [
    `${CHARTS} ..8 (deemed|considered|treated|constitute|are|be) ..4 (record|asset|property|part) of !(..1 @practice) ..2 @manager`,
  ],
  [`${PAPERS} ..6 (property|part|asset) of ..2 (studio|premises|office|location|site|store)`],
];

export const controlMedicalRecords: Rule = {
  id: 'control-medical-records',
  label: 'CTRL_RECORDS',
  title: 'The manager owns, withholds or redirects patient records',
  concern: 'control',
  asks: 'records',
  severity: 'error',
  message: 'The manager owns the records of care, can hold them back, or decides who gets them.',
  why: 'Records of care belong with the clinicians who answer for the care; a practice or patient that cannot reach them is harmed, and whoever holds them holds the practice.',
  ask: {
    clause: 'clinical-records',
    acceptable:
      'The manager is custodian and business associate, hands records over on demand whatever is owed, and keeps its own business records.',
    walkAway: 'The manager owns the charts, or may hold or lock them over an unpaid bill.',
  },
  contradicts: 'records-practice',
  examples: {
    flags: [
      'All patient records shall be the property of Manager.',
      'Manager may withhold patient charts until all sums owing to it have been paid.',
    ],
    passes: [
      'All patient records are the property of Practice, and Manager holds them as its custodian.',
      'The business and financial records of Manager are the property of Manager.',
      'Manager shall not withhold patient records because of any unpaid sum.',
    ],
  },
  find: flagged({
    flags: [...OWNED, ...HELD, ...GUARDED, ...REDIRECTED],
    together: TOGETHER,
    unless: [
      // nothing of the kind
      `@manager ['s] [employees|personnel|and its affiliates] (shall|may|will|does|has|have|claims|acquires) ..3 ${NOT}`,
      `(no|not|never|nothing|none|neither|nor|without) ...14 (include|right over|lien|withhold|delay|security interest|right to hold|right of retention|title|sell)`,
      `(contain|include|hold) no ..2 ${CHARTS}`,
      `(other than|except|excluding|apart from|but not) ..2 ${CHARTS}`,
      `@manager ..3 (waive|waives|disclaim|disclaims|release|releases) ..4 (lien|right|claim|interest)`,
      'not (extend|attach|apply|reach) to',
      '(whether or not|even if|even while|even though|whatever|notwithstanding|regardless) ...16 (owing|outstanding|dispute|unpaid|claim|owed)',
      // the charts are on one side and the manager's own papers on the other
      '(financial|business|accounting|corporate|personnel|own payroll) [and business|and financial|,] record ..12 @manager',
    ],
    despite: [
      '@manager (shall|may|will) not be ..2 (required|obliged|obligated|bound) to',
      `${CHARTS} ..8 (deemed|considered|treated) ..4 record of ..1 @manager`,
    ],
  }),
};
