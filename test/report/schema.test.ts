import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { expect, it } from 'vitest';
import { HOME } from '../../src/model/home.js';
import { document, missing, report, unreadable } from './sample.js';

it('the published schema takes a report, and nothing beside it', () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(`${HOME}schemas/report.schema.json`, 'utf8')));
  const good = report(document({ findings: [missing()] }), unreadable());
  expect(schema.safeParse(good).error?.issues).toBeUndefined();
  expect(schema.safeParse({ ...good, extra: 1 }).success).toBe(false);
  expect(schema.safeParse({ ...good, schema: 2 }).success).toBe(false);
});
