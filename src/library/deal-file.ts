import { Deal } from '../model/deal/deal.js';
import { InputError } from '../model/problem.js';
import { parseYaml, readTextFile, type YamlFile } from './yaml-file.js';
import { validate } from './validate.js';

/** Reads a deal from a YAML or JSON file. @throws InputError naming each bad field by path and line. */
export function readDealFile(file: string): { deal: Deal; source: YamlFile } {
  const source = parseYaml(readTextFile(file), file);
  const { value, problems } = validate(Deal, source);
  if (!value) throw new InputError(problems);
  const inconsistent = findInconsistencies(value).map(([path, message, expected]) =>
    source.problem(path, message, expected),
  );
  if (inconsistent.length > 0) throw new InputError(inconsistent);
  return { deal: value, source };
}

type Inconsistency = [path: string[], message: string, expected: string];

/** What no single field shows: shares that do not add up, names that are the same, tiers out of order. */
function findInconsistencies(deal: Deal): Inconsistency[] {
  const found: Inconsistency[] = [];
  const shares = deal.practice.owners.reduce((sum, owner) => sum + owner.share, 0);
  if (Math.abs(shares - 100) > 0.5) {
    found.push([['practice', 'owners'], `the owners’ shares add up to ${Number(shares.toFixed(2))}%`, '100%']);
  }
  if (deal.practice.name === deal.manager.name) {
    found.push([['manager', 'name'], 'the manager has the practice’s name', 'two different parties']);
  }
  if (deal.called.manager === deal.called.practice) {
    found.push([['called'], 'both parties are called the same', 'two different words']);
  }
  const { minimum, maximum } = deal.fee.percentage ?? { minimum: null, maximum: null };
  if (minimum !== null && maximum !== null && minimum > maximum) {
    found.push([['fee', 'percentage', 'minimum'], `the minimum ${minimum} is above the maximum ${maximum}`, 'less']);
  }
  const tiers = deal.fee.tiered?.tiers.map((tier) => tier.from) ?? [];
  if (tiers.some((from, index) => index > 0 && from <= (tiers[index - 1] ?? 0))) {
    found.push([['fee', 'tiered', 'tiers'], `the tiers begin at ${tiers.join(', ')}`, 'rising numbers of locations']);
  }
  return found;
}
