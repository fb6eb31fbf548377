import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Acceptances, Config, type Acceptance } from '../model/config.js';
import { valid } from './validate.js';
import { readYamlFile } from './yaml-file.js';

export const CONFIG_NAME = 'msa.config.yaml';

/**
 * The configuration that holds for a folder: its own msa.config.yaml, or that of the nearest folder above.
 * @returns undefined where there is none
 * @throws InputError when it is not valid
 */
export function findConfig(folder: string): { config: Config; folder: string } | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, CONFIG_NAME);
    if (existsSync(file)) return { config: valid(Config, readYamlFile(file)), folder: at };
    if (dirname(at) === at) return undefined;
  }
}

/** Where the accepted risks of a contract are kept: beside it. */
export const acceptanceFile = (contract: string) => `${contract}.accepted.yaml`;

/** @returns the accepted risks of a contract; none where nobody accepted any. @throws InputError when the file is not valid */
export function readAcceptances(contract: string): Acceptance[] {
  const file = acceptanceFile(contract);
  return existsSync(file) ? valid(Acceptances, readYamlFile(file)).accepted : [];
}
