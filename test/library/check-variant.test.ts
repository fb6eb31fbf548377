import { describe, expect, it } from 'vitest';
import { CLAUSE, FILES, changed, check, checkMistakes, exactly } from './small.js';

const FILE = 'clauses/own-clause.yaml';

describe('one mistake in a variant is one line with the file and the line:', () => {
  it.each(
    checkMistakes([
      [
        'a missing reason',
        '    because: records\n',
        '',
        `${FILE}:18: variants.1: a variant for named states lacks its reason; expected because: a question or topic of law/questions.yaml`,
      ],
      [
        'a reason that is no question',
        'because: records',
        'because: weather',
        `${FILE}:19: variants.1.because: there is no question or topic “weather”; expected one of law/questions.yaml`,
      ],
      [
        'a state that is none',
        '[NY]',
        '[NY, ZZ]',
        `${FILE}:18: variants.1.for: “ZZ” is no state; expected codes such as CA or DC`,
      ],
      [
        'an authority of another state',
        '[ny-educ-6531]',
        '[ca-bpc-650]',
        `${FILE}:20: variants.1.authorities.0: “ca-bpc-650” is not an authority of NY`,
      ],
      [
        'an unknown question',
        'fees.fmv: required',
        'fees.free: required',
        `${FILE}:16: variants.0.for.fees.free: there is no question “fees.free” with answers; expected one of law/questions.yaml`,
      ],
      [
        'a topic, which has no answers',
        'fees.fmv: required',
        'records: required',
        `${FILE}:16: variants.0.for.records: there is no question “records” with answers; expected one of law/questions.yaml`,
      ],
      [
        'an answer that is not allowed',
        'fees.fmv: required',
        'fees.fmv: maybe',
        `${FILE}:16: variants.0.for.fees.fmv: found “maybe”; expected one of required, strongly_advised`,
      ],
      [
        'an answer that no state gives',
        'fees.fmv: required',
        'fees.flat_fee: prohibited',
        `${FILE}:16: variants.0.for: no state’s law answers so: no draft gets this variant`,
      ],
      [
        'an earlier one that replaces the text for the same states',
        '  - for: [NY]',
        '  - { for: [NY, NJ], because: records, text: Other words. }\n  - for: [NY]',
        `${FILE}:19: variants.2: no draft gets this variant: an earlier one replaces the text for NY`,
      ],
      [
        'two ways to change the text',
        'add: A further paragraph.',
        'add: More.\n    omit: true',
        /^clauses\/own-clause\.yaml:16: variants\.0: found .*; expected exactly one of text \(replaces\), add \(appends\) and omit \(leaves out\)$/,
      ],
      [
        'a condition on what no deal has',
        '    because: records',
        '    because: records\n    when: { any: [{ fee.free: true }] }',
        `${FILE}:20: variants.1.when: the condition names “fee.free”, which no deal has; expected a field of the deal`,
      ],
    ]),
  )('%s', (_, _from, _to, line, lines) => {
    expect(lines).toEqual(exactly(line));
  });
});

it('an earlier replacement on a narrower condition, or one that adds, leaves a later one alive', () => {
  const earlier = `  - { for: [NY], because: records, text: Other words., when: { federal: true } }
  - { for: [NY], because: records, add: More words. }
  - for: [NY]`;
  expect(check({ ...FILES, [FILE]: changed(CLAUSE, '  - for: [NY]', earlier) })).toEqual([]);
});
