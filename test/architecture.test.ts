import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../src/library/library.js';
import { STATE_CODES } from '../src/model/deal/primitives.js';
import { HOME } from '../src/model/home.js';

const SRC = join(HOME, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));

/** What each folder may import, besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  ooxml: ['model'],
  library: ['model'],
  read: ['model', 'ooxml'],
  understand: ['model'],
  rules: ['model', 'understand'],
  draft: ['model', 'library'],
  write: ['model', 'ooxml'],
  review: ['model', 'library', 'understand', 'rules', 'draft'],
  report: ['model', 'library', 'rules', 'review', 'draft'],
  cli: ['model', 'ooxml', 'library', 'read', 'understand', 'rules', 'draft', 'write', 'review', 'report'],
  api: ['model', 'library', 'read', 'draft', 'write', 'review'],
};

describe('layers', () => {
  it('imports go one way', () => {
    const wrong = files.flatMap(({ name, text }) => {
      const [folder = ''] = name.split('/');
      const imported = Array.from(
        text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g),
        ([, path = '']) => relative(SRC, join(SRC, name, '..', path)).split('/')[0] as string,
      );
      return imported
        .filter((other) => other !== folder && !(MAY_IMPORT[folder] ?? []).includes(other))
        .map((other) => `${name} imports ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  it('only cli, library and batch touch the disk', () => {
    const touching = files
      .filter(({ text }) => /from 'node:(fs|child_process|worker_threads|http)/.test(text))
      .map(({ name }) => name.split('/')[0]);
    expect(touching.filter((folder) => !['cli', 'library', 'batch'].includes(folder as string))).toEqual([]);
  });

  it('only cli prints or sets the exit code', () => {
    const printing = files
      .filter(({ text }) => /console\.|process\.(stdout|stderr|exit)/.test(text))
      .map(({ name }) => name);
    expect(printing.filter((name) => !name.startsWith('cli/'))).toEqual([]);
  });

  it('nothing opens a network connection', () => {
    expect(
      files.filter(({ text }) => /node:(https?|net|tls|dns|dgram)|\bfetch\(/.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });
});

it('code never names a state', () => {
  const { law } = openLibrary();
  const names = STATE_CODES.map((code) => law.state(code).name).filter((name) => name !== 'Delaware');
  const pattern = new RegExp(`\\b(${names.join('|')}|Delaware)\\b`);
  const codes = new RegExp(`['"](${STATE_CODES.join('|')})['"]`);
  const naming = files.flatMap(({ name, text }) => {
    const code = text.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return pattern.test(code) || (codes.test(code) && name !== 'model/deal/primitives.ts') ? [name] : [];
  });
  expect(naming).toEqual([]);
});
