/** `npm run build`, second half: keeps what attorneys edit in compiled form under dist/, so that a draft need not parse it again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transform } from 'esbuild';
import { keyOf, PRECOMPILED, precompileText } from '../src/library/clauses/text.js';
import { HOME } from '../src/model/home.js';
import { yamlFiles } from '../src/library/folder.js';
import { COMPILED, openLibrary, readEntries, type Library } from '../src/library/library.js';
import { compiledLawFile } from '../src/library/law/book.js';
import { valid } from '../src/library/validate.js';
import { parseYaml } from '../src/library/yaml-file.js';
import { FederalLaw, StateLaw } from '../src/model/law.js';
import type { Look } from '../src/model/look.js';
import { compiledShellName, lookKey, makeShell } from '../src/write/docx/shell.js';

/** More sections than a draft has: the body, its exhibits, and some to spare. */
const MOST_SECTIONS = 14;

write(COMPILED, JSON.stringify(readEntries(HOME)));
const library = openLibrary();
await writeTemplates(library);
writeLaw('us', FederalLaw);
for (const file of yamlFiles(`${HOME}law/states`)) writeLaw(`states/${file.slice(-7, -5)}`, StateLaw);
await writeShells(library.look);

async function writeTemplates({ clauses, templates, memo }: Library): Promise<void> {
  const texts = [
    ...[...clauses.values()].flatMap(({ title, text, notes, terms, variants }) => [
      title,
      text,
      notes,
      ...Object.entries(terms ?? {}).flat(),
      ...variants.flatMap((variant) => [variant.title, variant.text, variant.add, variant.notes]),
    ]),
    ...[...templates.values()].flatMap(({ title, cover, articles, exhibits }) => [
      title,
      cover,
      ...[...articles, ...exhibits].map((part) => part.title),
    ]),
    ...memo.sections.flatMap((section) => [section.title, section.text]),
  ].filter((text) => text !== undefined);
  const entries = [...new Set(texts)].map((text) => `${JSON.stringify(keyOf(text))}: ${precompileText(text)}`);
  const { code } = await transform(`module.exports = {\n${entries.join(',\n')}\n};\n`, { minify: true });
  write(PRECOMPILED, code);
}

function writeLaw(name: string, schema: typeof StateLaw | typeof FederalLaw): void {
  const text = readFileSync(`${HOME}law/${name}.yaml`, 'utf8');
  const law = valid(schema, parseYaml(text, `law/${name}.yaml`));
  write(compiledLawFile(name), JSON.stringify({ hash: createHash('sha256').update(text).digest('hex'), law }));
}

async function writeShells(look: Look): Promise<void> {
  for (let sections = 1; sections <= MOST_SECTIONS; sections++) {
    const { parts, ...rest } = await makeShell(look, sections);
    write(`${HOME}dist/${compiledShellName(sections)}`, JSON.stringify({ key: lookKey(look), parts: [...parts], ...rest }));
  }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
