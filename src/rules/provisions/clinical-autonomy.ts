import { stated, type ProvisionRule } from './provision.js';

const NOT = '(not|no|neither|nor|never|nothing|none|=cannot|without)';
const CARE = '@clinical-care';
const LICENSED = '(@practice|@clinician|@clinical-head)';

export const clinicalAutonomy: ProvisionRule = {
  kind: 'clinical-autonomy',
  label: 'HAS_CLINICAL_AUTONOMY',
  title: 'Nothing reserves clinical judgment to the clinicians',
  why: 'Where lay people may not practise a licensed profession, the agreement must leave every clinical decision to those who are licensed.',
  asks: 'clinical_control',
  severity: 'error',
  clause: 'clinical-authority',
  headings: ['autonomy', 'independence', 'judgment', 'clinical', 'practice of'],
  examples: {
    present: [
      'Manager shall not interfere with the professional judgment of any physician.',
      'Practice and its clinicians have sole authority over the practice of medicine.',
      'All decisions on diagnosis and treatment are made solely by the physicians of Practice.',
    ],
    absent: [
      'Practice alone decides what its physicians are paid.',
      'Practice shall furnish dental services in accordance with the standard of care.',
    ],
  },
  find: stated({
    says: [
      // the manager keeps out
      `@manager ...20 ${NOT} ..14 @meddle ...20 @judgment`,
      `@manager ...20 ${NOT} ..18 (interfere|interference|control|intrude|influence|direct|dictate|direction|decide) ...14 ${CARE}`,
      `(nothing|no|neither|nor) ...25 (interfere|interference|control|intrude|influence|direct|dictate) ...20 ${CARE}`,
      '(nothing|no|neither|nor) ...25 (limit|restrict|construe|authorize|affect|override) ...20 @judgment',
      '@manager ..4 no (voice|say|role|part|authority|control) ..3 (in|over|as) ..4 @clinical-care',
      '@clinician ...20 free (from|of) ..3 (direction|control|interference|influence) ..4 @manager',
      // it belongs to the practice or to clinicians alone
      `${LICENSED} ..20 @exclusive ..3 (control|authority|responsibility|discretion|judgment|responsible|charge|right|say) ..12 ${CARE}`,
      `${LICENSED} ..2 (alone|solely|exclusively) ..3 ${CARE}`,
      `${LICENSED} ..4 (alone|solely|exclusively) ..20 (decide|determine|make|control|responsible|render|practice|furnish|provide) ..12 ${CARE}`,
      `${CARE} ..3 (is|are|be|left) ..1 (for|up to|to) ..2 ${LICENSED}`,
      `(all|every|each) ..3 ${CARE} ..8 (make|decide|determine) ..2 by ..3 ${LICENSED}`,
      `${CARE} ...40 @exclusive ..8 ${LICENSED}`,
      `${CARE} ...30 ${LICENSED} ..3 (alone|only|exclusively|solely)`,
      `@exclusive ..3 by ..1 ${LICENSED} ...25 ${CARE}`,
      `${CARE} ..12 (belong|reserve|rest|reside|vest|remain) ..8 ${LICENSED}`,
      `${LICENSED} ..5 (decide|determine|make) (all|every|each) ..3 ${CARE}`,
      `${LICENSED} ..4 (enjoy|have|has|possess) ..3 @judgment`,
      `${LICENSED} ..4 (keep|retain|reserve) ..8 @judgment`,
      '(care|treatment|what ...10 patient) ..8 (decide|determine) by ..4 @clinician',
      '@clinician [alone] (decide|determine|choose) (whom|what|how|when)',
      // free judgment in each case
      '(@clinician|individual|personnel) ...20 (exercise|use|according to|free to) ..4 @judgment',
      'in the exercise of ..4 @judgment',
      `by ..8 ${LICENSED} ...12 in ..2 @judgment`,
      '@judgment ...16 not ..2 (limited|restricted|affected|impaired|constrained) by',
      `(following|matters) ..6 (decide|decided|determined) ..2 by ..3 ${LICENSED} ...40 (diagnosis|treatment)`,
      '(responsible|answer|answerable|accountable) ..4 (only|solely|alone) ..12 @clinical-care',
    ],
    unless: [
      'record of the treatment',
      '(not|never) ..3 arbitration',
      '(answer|forward|route|refer) ..6 (question|call|inquiry)',
      '(fee|charge|price|payment) for ..2 (professional|clinical|medical|dental) service',
      '(refer|referral) ..6 basis ..3 @judgment',
      '(none|no|not) ..8 involve ...10 @judgment',
      '(services|matters|decisions) (mean|shall mean|has the meaning)',
    ],
  }),
};
