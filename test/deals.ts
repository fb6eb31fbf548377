import { join } from 'node:path';
import { HOME } from '../src/model/home.js';
import { yamlFiles } from '../src/library/folder.js';
import { Deal, type DealInput } from '../src/model/deal/deal.js';

/** The sample deals that draft. */
export const SAMPLES = yamlFiles(join(HOME, 'samples', 'deals'));
export const sample = (name: string) => join(HOME, 'samples', 'deals', `${name}.yaml`);

/** A small whole deal; what a test is about is laid over it. */
export function dealWith(over: Partial<DealInput> & { state?: string; type?: DealInput['practice']['type'] } = {}): Deal {
  const { state = 'CA', type = 'medical', ...rest } = over;
  return Deal.parse({
    practice: {
      name: 'Harbor Clinic',
      entity: 'professional corporation',
      state,
      type,
      owners: [{ name: 'Ada Ruiz', license: { type: 'MD', number: 'A1', state }, share: 100 }],
    },
    manager: { name: 'Harbor Management, LLC', entity: 'limited liability company', state: 'DE' },
    payors: ['cash'],
    services: { billing: 'full', scheduling: 'full' },
    fee: { flat: { amount: 10_000 } },
    ...rest,
  });
}
