/** `npm run build`, second half: keeps the YAML as JSON under dist/, so that a draft need not parse it again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { HOME, yamlFiles } from '../src/library/folder.js';
import { COMPILED, compileLibrary } from '../src/library/library.js';
import { compiledLawFile } from '../src/library/law/book.js';
import { valid } from '../src/library/validate.js';
import { parseYaml } from '../src/library/yaml-file.js';
import { FederalLaw, StateLaw } from '../src/model/law.js';

mkdirSync(dirname(COMPILED), { recursive: true });
writeFileSync(COMPILED, JSON.stringify(compileLibrary(HOME)));
compileLaw('us', FederalLaw);
for (const file of yamlFiles(`${HOME}law/states`)) compileLaw(`states/${file.slice(-7, -5)}`, StateLaw);

function compileLaw(name: string, schema: typeof StateLaw | typeof FederalLaw): void {
  const text = readFileSync(`${HOME}law/${name}.yaml`, 'utf8');
  const law = valid(schema, parseYaml(text, `law/${name}.yaml`));
  const target = compiledLawFile(name);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify({ hash: createHash('sha256').update(text).digest('hex'), law }));
}
