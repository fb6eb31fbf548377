import { controlProfessionalFees } from './control/professional-fees.js';
import type { Rule } from './rule.js';

/** Every rule on what an agreement says, in the order in which a report lists them. */
export const RULES: readonly Rule[] = [controlProfessionalFees];
