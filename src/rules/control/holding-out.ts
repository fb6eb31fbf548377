import { flagged, type Rule } from '../rule.js';

const SHOWN =
  '(present|represent|describe|identify|advertise|promote|hold out|held out|known|market|show|shown|named|designate|name|list|listed|style)';
const CARE = '@treatment-promise';

/** The public is told that the manager, or its brand, renders the care. */
const PRESENTED: readonly string[] = [
  `@manager ..2 (shall|will|may) ..2 appear as ..4 @provider-of-care`,
  `@manager ..8 (be|is|being|are) ..3 ${SHOWN} ..6 as ..8 @provider-of-care`,
  `@manager ..6 (may|shall|will) ..4 ${SHOWN} ..6 (itself|as) ..6 @provider-of-care`,
  `${SHOWN} ..2 @manager ..8 as ..6 @provider-of-care`,
  `${SHOWN} ..6 (itself|it) as ..6 @provider-of-care`,
  `${SHOWN} !(..6 @practice as) ...14 as ..4 @provider-of-care`,
  `${SHOWN} ..8 not ..3 @practice ..2 as ..4 @provider-of-care`,
  `@manager ..3 (may|shall|will) ..2 (represent|state|say|advertise|announce) that it ..1 (is|operates|employs|has) ..6 (@provider-of-care|clinic|physician|dentist|doctor)`,
  `@manager (shall|may|will) ..2 hold itself out as`,
  `as ..4 (clinic|office|practice|doctor|physician|dentist|patient|client|member) of ..1 @manager`,
  `@manager , a ..2 @provider-of-care`,
  `@manager ..6 may advertise as ..4 @provider-of-care`,
  `@manager ..4 (is|as) ..6 the (billing|rendering|treating|service) ..3 provider`,
  `(said|told|stated|state) ..12 that ..1 @manager ..3 (treats|cures|cares|provides|renders|furnishes|provide)`,
  `(say|said|told|stated) ..14 that !(..2 (@practice|@clinician)) ..4 (=treats|=cures|=provides|=cares) ..6 (patients|care|treatment)`,
  `(we|our (doctors|physicians|clinicians|dentists|medical team|team|providers)) ..4 (provide your care|will treat|will perform|are here for you)`,
  `@manager (is|as) the (dentist|doctor|clinic|provider|optometrist|therapist|practice|physician)`,
  `@clinician ..6 ${SHOWN} ..6 as ..4 (employee|doctor|staff|team|physician|dentist) of ..1 @manager`,
  `(bear|bears|show|shows|carry|carries) ..1 @manager 's name ..2 (alone|only) ..4 as`,
  `(treatment|care|visit|examination|therapy|procedure|consultation) ..2 (is|are|was|were|being) (provided|furnished|rendered|performed|delivered) by ..1 @manager`,
  `(medical|dental|clinical|professional|therapy|optometric) services ..2 (is|are) (provided|furnished|rendered|performed|delivered) by ..1 @manager`,
  `as ..1 @manager 's ..2 (clinician|physician|doctor|dentist|therapist|patient|optometrist)`,
  `@manager ..3 (offer|offers|market|markets|sell|deliver) ..3 (care to|medical care|treatment|examination|@treatment-promise) ...10 (under|in) its own name`,
  `@manager is ..1 (their|your|the patient 's|its) ..2 (doctor|dentist|provider|clinic|physician|therapist)`,
  `presented to ..3 as (their|the) ..2 provider`,
  `rendered by @manager`,
  `@practice ['s] ..2 name ..4 not ..3 (used|disclosed|appear|mentioned|shown)`,
  `name of ..1 @practice ..4 not ..3 (used|disclosed|mentioned|shown|appear)`,
  `name of ..1 @practice ..3 used only where`,
  `no reference to ..1 @practice`,
  `@practice shall not ..3 (correct|qualify) ..4 (description|impression)`,
];

/** The manager bills as if it had rendered the care. */
const BILLED: readonly string[] = [
  `@manager ..3 (issue|send|render|submit|file) ..2 (bill|claim|statement|invoice) ...12 (under|in) its own name`,
  `(bill|bills|billed|claim|claims|invoice|invoices|charge) ...30 (in|under|over|by) ..8 @manager ['s] ..2 (own|clearing entity|name|number|identifier|enrollment|provider number|taxpayer number|group)`,
  `(claim|claims|bill|bills) ...14 under ..10 of ..1 @manager ..3 as ..3 (rendering|treating|billing|provider)`,
  `(bill|bills|billed|invoice|recover|submit) ..12 (by|to) ..2 @manager in its own (name|right)`,
  `@manager ..4 (shall|may|will) ..2 (bill|invoice|recover) !(..2 @practice) ...14 in its own (name|right)`,
  `@manager ..4 enroll ..6 as ..4 provider`,
  `@manager ..6 (enrolled|medicaid|medicare|billing|rendering|credentialed) ..3 provider`,
  `@manager ..4 (shall|may|will) ..2 (bill|invoice) ..3 (patient|employer|client|payor|insurer)`,
  `(enroll|enrolled|credentialed) ..8 under ..2 @manager ['s] ..4 (record|number|enrollment|group|contract)`,
  `(box|field) ..3 (33|25) ...12 @manager`,
  `(bill|claim|claims|statement|statements) ...16 (using|under|with|on|over) ..2 (its own|@manager 's) ..4 (npi|number|identifier|letterhead|enrollment|tax|certification)`,
  `(bill|claim|claims|statement) ...14 in the name of ..1 (@manager|@practice or ..1 @manager)`,
  `under those of @manager ..6 (treating|rendering|billing)`,
];

/** The manager contracts with patients or sponsors to treat. */
const CONTRACTED: readonly string[] = [
  `(contract|agreement) ..2 is between ..2 @manager and ..2 @patients`,
  `(contract|agreement) ..2 is between ..2 @patients and ..2 @manager`,
  `@practice ..4 contractor to ..1 @manager for ..3 (clinical|professional|medical|dental)`,
  `@patients ..6 (contract|enroll|sign|subscribe|register|enter) ..8 with ..2 @manager`,
  `(treatment|care|client|patient|orthodontic|service|user|membership) agreement ...14 (between|with) ..6 @manager !(..4 on behalf)`,
  `@manager 's ..2 (treatment|patient|client|membership|care) (contract|agreement)`,
  `@practice ..4 (no|not) ..4 (contract|contractual relationship|agreement) with ..3 @patients`,
  `@manager ..2 (sell|sells) ..3 (treatment|visit|membership|examination|package|consultation) ...20 in its own name`,
  `@manager 's own (service|treatment|patient|client|membership) agreement`,
  `(agreement|terms) ..6 to which ..1 @manager alone`,
  `@manager ..3 (undertake|undertakes|agree|agrees|promise|promises|warrant|warrants|engages|shall undertake) ..6 (to|will) ..2 (provide|furnish|render|perform) ..4 ${CARE}`,
  `(under which|that) @manager ..2 (agrees to|will|undertakes to|shall) ..2 (provide|furnish|render|perform) ..4 ${CARE}`,
  `@manager ..3 contract ..10 ${CARE}`,
  `@manager ...8 in its own name ..6 as ..3 (provider|principal)`,
  `@manager ...20 (named|being named) ..4 as ..2 provider`,
  `@practice ...14 as (its|@manager ['s]) subcontractor`,
  `@manager ..4 (enter|sign|make|conclude) ..8 (agreement|contract|membership) ..3 with ..3 (patient|client|member|guest|resident)`,
  `@patients ..2 (purchase|buy|subscribe|order) ..10 (from|with) ..1 @manager`,
  `(engage|engages|engaging) ..1 @practice to (supply|furnish|provide|perform) ..4 (clinician|therapist|physician|dentist|doctor|optometrist|nurse|treatment|care)`,
  `subcontractor of ..1 @manager`,
  `@manager ..4 (party of record|contracting party|principal) ..2 with ..3 @patients`,
  `@manager ..10 responsible to ..2 (them|patients|clients|members) for ..2 care`,
  `@patients (are|shall be) ..3 (customer|patient|client|member) of ..1 @manager`,
  `@practice ..1 as (its|a) subcontractor`,
  `@practice ...20 as ..1 subcontractor of ..1 @manager`,
  `subcontract ..8 (clinical|professional|medical) ..6 to ..1 @practice`,
  `@manager sells ...12 as its own product`,
  `@manager ..2 (sell|sells) ...30 (unlimited|entitle) ..6 (visit|treatment|examination)`,
  `(clients|patients|guests|members) ..1 (belong to @manager|are ours)`,
  `contract with us for`,
];

export const controlHoldingOut: Rule = {
  id: 'control-holding-out',
  label: 'CTRL_HOLDING_OUT',
  title: 'The manager is held out, bills or contracts as the provider of care',
  concern: 'control',
  asks: 'clinical_control',
  severity: 'error',
  message: 'The manager, or its brand, is presented to the public as the provider of care, or contracts or bills as such.',
  why: 'Only a licensed practice may offer and render professional care; a lay company that does so in its own name practises without a license and misleads patients.',
  ask: {
    clause: 'holding-out',
    acceptable:
      'The practice is named as provider wherever care is offered, agreed or billed; the manager appears as its administrative company.',
    walkAway: 'Patients contract with the manager, or claims go out under the manager’s own name and numbers.',
  },
  examples: {
    flags: [
      'All websites and receipts shall describe Manager as the provider of treatments.',
      'Manager shall contract with patients in its own name and engage Practice as its subcontractor.',
    ],
    passes: [
      'All websites and receipts shall identify Practice as the provider of treatments.',
      'Manager shall not hold itself out as a provider of medical services.',
    ],
  },
  find: flagged({
    flags: [...PRESENTED, ...BILLED, ...CONTRACTED],
    unless: [
      `(@manager|nor|it) ..3 (shall|may|will|does) not ..12 (represent|hold|describe|style|enter|contract|bill|identify|be|make)`,
      '(not|never) ..2 (hold|held|represent|represented|describe|described|present|presented|style) ..3 (itself|out|as)',
      `@practice ..8 (be|is|are|as) ..2 ${SHOWN} ..8 as ..4 @provider-of-care`,
      `@manager 's (invoice|bill|statement) for its ..2 (service|fee)`,
      '(is|are) not ..2 (to|subcontractor)',
      '(claim|bill|statement) ..10 in the name of ..1 @practice !(or)',
      'provider of ..2 (administrative|management|support|business|nonclinical|nonmedical)',
      'and not ..4 @manager',
      '(neither|nothing|no) ..14 (hold|represent|describe|bill|held)',
    ],
  }),
};
