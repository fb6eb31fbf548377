import { stated, type ProvisionRule } from './provision.js';

const AGREEMENT = '(@agreement|agreement|engagement|arrangement|relationship|services)';

/** The length of something else. */
const SOMETHING_ELSE = [
  '(during|throughout|of|after) the term ..8 (and|or) ..6 (for|within) ..4 @duration',
  '(force|effect) [,] and for',
  '(remain|remains|is) (unpaid|overdue|outstanding|uncured)',
  '(failure|default|breach) ..6 (continue|remain) ..4 for',
  '(contract|lease|loan|note|policy|license|sublease) ..4 (having|with|has|for) ..2 term',
  'term of (the|any|each|a|such) ..2 (lease|loan|note|policy|license|employment|payor)',
  'until ..4 (elect|determine|decide)',
];

export const term: ProvisionRule = {
  kind: 'term',
  label: 'HAS_TERM',
  title: 'The agreement does not say how long it lasts',
  why: 'Without a term the parties cannot tell when they are free, and safe harbors that ask for a term of at least one year are out of reach.',
  asks: 'termination',
  severity: 'warning',
  clause: 'term',
  headings: ['term', 'duration'],
  examples: {
    present: [
      'This Agreement begins on the Effective Date and continues for five (5) years.',
      'The initial term shall be three years.',
      'The term shall end on December 31, 2030.',
    ],
    absent: [
      'This Agreement continues until it is terminated by either party.',
      'During the term and for a period of two years thereafter neither party shall solicit employees of the other.',
    ],
  },
  find: stated(
    // "an initial term of three years", "this Agreement continues for ten years"
    {
      says: [
        '(initial|first|original|base|primary) (term|period) !(and|or|, [the|this] agreement) ...20 (@duration|@calendar)',
        `${AGREEMENT} ...20 (continue|run|remain|last|effective|effect|force|endure) ..3 for ..4 @duration`,
        `${AGREEMENT} ...20 (last|run) ..1 @duration`,
        `${AGREEMENT} ...8 (run|runs|is|remain|effective|last|continue) ..2 from ...10 (to|through|until) ..3 @calendar`,
        `${AGREEMENT} ...20 (continue|run|remain|last|effective|effect|force|endure|expire|end|close) ..3 (until|through|on) ..6 @calendar`,
        `${AGREEMENT} ...25 (a|an|the|its|for|initial|first|base|primary|fixed|total|full|minimum|definite) =term of ..1 @duration`,
        '(engage|retain|appoint) [the] @manager ..12 for ..4 @duration',
        '(after|during|for) the (first|initial) @duration ..2 (this agreement|the agreement)',
        '=term ..6 (coterminous|co-terminous|coextensive) ...20 (@calendar|@duration)',
        `${AGREEMENT} ...20 (shall|will) terminate on ..6 @calendar`,
        '(length|duration) ..2 @duration',
        '!(renewal) term : ..2 @duration',
      ],
      unless: SOMETHING_ELSE,
    },
    // "the term is six years"
    {
      says: [
        'term ..10 (is|be) !([automatically] (extend|renew)) ..4 @duration',
        'term ..8 (is|be|run|continue|last|commence|begin|open|end|close|expire|consist) !([automatically] (extend|renew)) ...20 (for|of|until|through|on|to) ..6 (@duration|@calendar)',
      ],
      unless: [...SOMETHING_ELSE, '(renewal|extension|further|additional|successive) term ..4 (is|be)'],
    },
  ),
};
