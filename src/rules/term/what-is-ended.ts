/** What is ended may be something else than the agreement. */
export const ELSE =
  '(employment|instruction|direction|order|physician|dentist|clinician|therapist|employee|staff|contract|lease|=accounts|(bank|deposit|operating|lockbox) account|policy|funds|deposit|authority|power of attorney|authorization|license|patient|treatment|coverage|covenant|vendor|guaranty|subcontract|enrollment|payor|payer|health plan|benefit plan|that engagement|another in|them|him|her|any [such] agreement|agreement with (=a|an|any))';
/** Not behind an ending, so that it is the agreement that ends. */
export const NOT_ELSE = `!(=out) !(..8 ${ELSE})`;
/** An ending of the agreement. */
export const QUIT = `@quit ${NOT_ELSE}`;
