/** Patterns for what patients are charged, said in words that could as well be of other prices. */

/** What patients pay, where the words could as well mean goods. */
const PRICE = '(price|pricing|promotion|discount)';

/** The practice must charge what it is told, or nothing. */
export const OBEYED: readonly string[] = [
  '(@practice|@clinician) ..6 (shall|will|must|agrees to|agree to) ..6 (honor|abide by|treat at|accept|observe|adhere to) ..8 (@charge|price|prices|offer|offers|promotion|fees|discount)',
  '(@practice|@clinician) ..6 (shall|will|must|agrees to) ...25 honor ..6 (price|discount|offer|coupon|promotion|gift card|voucher)',
  '(participate in|join|take part in|honor) ..8 (promotion|discount|membership program|sale|special) ..8 @decide:manager',
  '@practice ..6 (increase|raise|adjust|set|change|reduce|update) ..3 (fees|charges|prices|rates) ...12 (that|which|as|by) ..2 @decide:manager',
  '@practice ..6 (increase|raise|adjust|set|change|reduce|update) ..3 (fees|charges|prices|rates) ...12 (that|which|as) ..2 @manager ..2 (determine|direct|require|request|specify)',
  '@decide:manager ..6 (price|fee|rate|charge) ..2 at which ..8 (service|visit|treatment|examination)',
  '@practice ..4 (not|no) ..4 (implement|adopt|make|effect|put into effect) ..3 (fee|price|charge|rate) (increase|change|decrease|adjustment|reduction) ...14 @approve:manager',
  '(fee|price|charge|rate) (increase|change|adjustment) ..4 proposed by ..2 @practice ...30 @manager',
  '@charge ..3 (shall be|are|will be) ..2 (those|that|as) ..14 (by|in|on) ..3 @manager',
  '@manager (is|shall be|will be) [solely|exclusively|also] responsible for ..4 @charge',
  '(@practice|@clinician) ..6 (shall|will|must|agrees to) [,|only] charge ..20 (as|that|which|schedule|amount|price|sign|fees) ..8 (@manager|@software|store|sign|menu|screen)',
  '(@practice|@clinician) ..6 (shall|will|must|agrees to) ..2 (make|impose|render) no ..2 charge',
  '(@practice|@clinician) ..4 (shall|will|may|must) not ..2 (discount|waive|reduce|alter|adjust) ..6 (fee|charge|price|balance|treatment) ...12 (without|except|unless) ..10 @manager',
  '(@practice|@clinician) ..4 (shall|will|must) accept ..4 payment in full ...12 @manager',
  '@practice ..6 not ..6 (increase|decrease|change|raise|lower|alter|adjust|revise|set) ..4 its (charge|fee|price|rate) ...14 (without|except|unless|until) ..8 @manager',
  '(@practice|@clinician) ..2 (shall|will|must) (bill|charge) ..2 patients ..2 (at|according to|from) ..6 @manager',
  '@concede:manager ..8 (account|balance|bill) of [any|a|the|each] patient',
  "@decide:manager ..12 @practice ['s] [own] (charges|fees|prices) (to|for) ..6 (visit|service|procedure|treatment|examination|patient)",
  '@concede:manager ..8 (price|charge|package rate|prompt-pay|courtesy) !(..6 (product|goods|retail))',
];

/** The manager says what a patient pays, in plain words. */
export const TOLD: readonly string[] = [
  '@decide:manager ..8 (what|how much|who|when) ..14 (cost|costs|pay|pays|charged|discount|deal|special|owe|owes) !(..6 (rent|wages|vendor|product|goods))',
  "@decide:manager ..3 @practice ['s] [own] (rates|fees|prices|charges|tariffs)",
  '(@practice|@clinician) ..6 (not|never) ..2 charge [any patient] more than ...25 @manager',
  '(perform|render|furnish|provide|treat|see|deliver) ..8 at ..2 (price|prices|rate|rates|fee|fees) ..6 @manager',
  '(treatment|visit|service|examination|procedure|professional) ...25 at [the|such|those|these|its] (price|prices|rates|fees) ..2 (on|in|set|posted|published|shown|listed|established|that|which) ..6 @manager',
  '(patient|client|guest|member) ..3 (charged|billed|pay) ..12 (fee|price|rate) (table|list|sheet|schedule|menu|scale) ..6 @manager',
  '@manager (may|shall|will) ..2 (offer|give|promise) ..5 (free|discounted|complimentary|reduced|reduced-price) ..4 (examination|exam|visit|treatment|consultation|cleaning|screening)',
  '@manager ..3 (offer|give|promise) ..6 (examination|exam|visit|treatment|consultation|cleaning|screening) ..2 (at no|without|free|no) ..2 (cost|charge|of)',
  '(markdown|special|deal|coupon|comp|rebate to patients|discount) ..6 @approve:manager',
];

/** The manager prices services, where only the sale of goods would be its own. */
export const PRICED: readonly string[] = [
  '(pricing|price|fee) decision ...25 (made|taken) by ..2 @manager',
  '@decide:manager ..6 (fees|charges|prices|rates) (charged|imposed)',
  `@decide:manager ..6 ${PRICE} !(..5 (app|software|product|goods|lens|frame)) ..8 (treatment|(professional|medical|dental|clinical|aesthetic) service|visit|procedure|injectable|laser|examination|patient|infusion|membership)`,
  '@manager (shall|may|will|to) ..3 (=price|=bundle) !(list) ..8 (treatment|service|package|visit|membership|injectable|infusion)',
  '(treatment|visit|service|procedure|examination) ..8 (offered|sold|provided|furnished|available|performed) ..2 at ..4 (price|fee|rate) ..6 @manager',
  '(promotion|discount|package) ..8 (as|that|which) ..2 @decide:manager !(..6 (product|goods|retail))',
  '(fees|charges|prices) (shall be|are|will be) ..2 (those|as|at|in) ..4 @manager ..3 (@rulebook|@software)',
  '(treatment|visit|examination|membership|procedure) ..14 (priced|charged) ..3 (as|at|in|from|by|according) ..8 (@manager|@software)',
];
