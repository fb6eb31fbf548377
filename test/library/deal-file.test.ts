import { describe, expect, it } from 'vitest';
import { readDealFile } from '../../src/library/deal-file.js';
import { complaintsOf } from '../folders.js';
import { DEAL, complaints, fileOf } from './deal-text.js';

describe('a bad field is named by path and line, with what was expected', () => {
  it.each([
    ['a number for text', 'name: Harbor Clinic', 'name: 7', 'deal.yaml:2: practice.name: found 7; expected text'],
    ['text for a number', '10000', 'lots', 'deal.yaml:16: fee.flat.amount: found “lots”; expected a number'],
    [
      'a word that is no choice',
      'billing: full',
      'billing: some',
      'deal.yaml:14: services.billing: found “some”; expected one of none, support, full',
    ],
    ['a share over 100', 'share: 60', 'share: 160', 'deal.yaml:7: practice.owners.0.share: found 160; expected at most 100'],
    [
      'an empty list',
      'payors: [cash]',
      'payors: []',
      'deal.yaml:13: payors: found []; expected at least one of cash, commercial, federal',
    ],
    [
      'an impossible date',
      'payors:',
      'effective_date: 2027-02-30\npayors:',
      'deal.yaml:13: effective_date: found “2027-02-30”; expected a date written YYYY-MM-DD',
    ],
    ['a field that does not exist', 'payors:', 'payor: x\npayors:', 'deal.yaml:13: payor: there is no field “payor” here'],
  ])('%s', (_, from, to, line) => {
    expect(complaints(from, to)).toEqual([line]);
  });

  it('an unknown state names the field and its line', () => {
    expect(complaints('  state: DE', '  state: Delaware')[0]).toMatch(
      /^deal\.yaml:12: manager\.state: found “Delaware”; expected /,
    );
  });

  it('a missing field has the line of the block that lacks it', () => {
    expect(complaints('  state: DE\n', '')).toEqual([
      'deal.yaml:9: manager.state: this field is missing; expected the two capital letters of a state or DC, such as CA',
    ]);
    expect(complaints('  entity: limited liability company\n', '')).toEqual([
      'deal.yaml:9: manager.entity: this field is missing; expected text',
    ]);
  });

  it('a fee without a model names the models', () => {
    expect(complaints('flat: { amount: 10000 }', 'payment: { due_day: 5 }')[0]).toMatch(
      /^deal\.yaml:15: fee: found .*; expected at least one fee model: flat, cost_plus, /,
    );
  });

  it('every bad field is named at once', () => {
    expect(complaints(/share: \d+/g, 'share: none')).toEqual([
      'deal.yaml:7: practice.owners.0.share: found “none”; expected a number',
      'deal.yaml:8: practice.owners.1.share: found “none”; expected a number',
    ]);
  });

  it('an empty file is one complaint', () => {
    const file = fileOf('');
    expect(complaintsOf(() => readDealFile(file))).toEqual([`${file}:1: found null; expected a block of fields`]);
  });
});

describe('what no single field shows', () => {
  it('shares that do not add up', () => {
    expect(complaints('share: 60', 'share: 55')).toEqual([
      'deal.yaml:6: practice.owners: the owners’ shares add up to 95%; expected 100%',
    ]);
  });

  it('thirds add up', () => {
    const thirds = DEAL.replace(/share: \d+/g, 'share: 33.3').replace(
      'manager:',
      '    - { name: C, license: { type: MD, state: CA }, share: 33.3 }\nmanager:',
    );
    expect(readDealFile(fileOf(thirds)).deal.practice.owners).toHaveLength(3);
  });

  it('a manager with the practice’s name', () => {
    expect(complaints('Harbor Management, LLC', 'Harbor Clinic')).toEqual([
      'deal.yaml:10: manager.name: the manager has the practice’s name; expected two different parties',
    ]);
  });

  it('two parties called the same', () => {
    expect(complaints('payors:', 'called: { manager: Company, practice: Company }\npayors:')).toEqual([
      'deal.yaml:13: called: both parties are called the same; expected two different words',
    ]);
  });

  it('a minimum fee above the maximum, and tiers that do not rise', () => {
    const fee =
      '  percentage: { percent: 5, minimum: 9000, maximum: 100 }\n  tiered: { tiers: [{ from: 3, amount: 1 }, { from: 2, amount: 2 }] }\n';
    expect(complaints('  flat: { amount: 10000 }\n', fee)).toEqual([
      'deal.yaml:16: fee.percentage.minimum: the minimum 9000 is above the maximum 100; expected less',
      'deal.yaml:17: fee.tiered.tiers: the tiers begin at 3, 2; expected rising numbers of locations',
    ]);
  });
});

describe('what a deal file may be', () => {
  it('JSON', () => {
    const json = fileOf(JSON.stringify(readDealFile(fileOf(DEAL)).deal, null, 2), 'deal.json');
    expect(readDealFile(json).deal).toEqual(readDealFile(fileOf(DEAL)).deal);
  });

  it('one that names its schema', () => {
    expect(readDealFile(fileOf(`$schema: ../schemas/deal.schema.json\n${DEAL}`)).deal.practice.name).toBe('Harbor Clinic');
  });

  it('short: what is left out takes its default or stays open', () => {
    const { deal } = readDealFile(fileOf(DEAL));
    expect(deal.term).toEqual({ years: 5, renewal: { years: 1, notice_days: 90 } });
    expect([deal.effective_date, deal.loan, deal.practice.address]).toEqual([null, null, null]);
  });
});
