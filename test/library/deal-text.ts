import { join } from 'node:path';
import { readDealFile } from '../../src/library/deal-file.js';
import { complaintsOf, folderOf } from '../folders.js';

/** A small whole deal file; what a test is about is written over it. */
export const DEAL = `practice:
  name: Harbor Clinic
  entity: professional corporation
  state: CA
  type: medical
  owners:
    - { name: Ada Ruiz, license: { type: MD, state: CA }, share: 60 }
    - { name: Bo Lind, license: { type: MD, state: CA }, share: 40 }
manager:
  name: Harbor Management, LLC
  entity: limited liability company
  state: DE
payors: [cash]
services: { billing: full }
fee:
  flat: { amount: 10000 }
`;

export const fileOf = (text: string, name = 'deal.yaml') => join(folderOf({ [name]: text }), name);
/** What is wrong with the deal after a change, without the folder. */
export function complaints(from: string | RegExp, to: string): string[] {
  const file = fileOf(DEAL.replace(from, to));
  return complaintsOf(() => readDealFile(file)).map((line) => line.replace(file, 'deal.yaml'));
}
