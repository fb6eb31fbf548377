/** `npm run generate`, first half: the JSON Schemas of a deal and of a report, from the Zod schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { HOME } from '../src/model/home.js';
import { Deal } from '../src/model/deal/deal.js';
import { Report } from '../src/model/finding.js';

mkdirSync(`${HOME}schemas`, { recursive: true });
write('deal', 'Armslength deal', Deal, 'input');
write('report', 'Armslength report', Report, 'output');

function write(name: string, title: string, type: z.ZodType, io: 'input' | 'output'): void {
  const schema = z.toJSONSchema(type, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  writeFileSync(`${HOME}schemas/${name}.schema.json`, `${JSON.stringify({ title, ...schema }, null, 2)}\n`);
}
