/** `npm run generate`: the JSON Schema of a deal, from the Zod schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { HOME } from '../src/model/home.js';
import { Deal } from '../src/model/deal/deal.js';

mkdirSync(`${HOME}schemas`, { recursive: true });
const schema = z.toJSONSchema(Deal, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
writeFileSync(`${HOME}schemas/deal.schema.json`, `${JSON.stringify({ title: 'Armslength deal', ...schema }, null, 2)}\n`);
