import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.js';
import { requireLibraryFolder } from '../../src/library/folder.js';
import { openLibrary, templateOf } from '../../src/library/library.js';
import { readFileSync } from 'node:fs';
import { HOME } from '../../src/model/home.js';
import { dealWith } from '../deals.js';
import { complaintsOf, folderOf } from '../folders.js';
import { CLAUSE, FILES, changed } from './small.js';

const WAIVER = `id: waiver
title: Own Waiver
about: the firm's own words
text: Own words.
`;
const PARTIES = 'id: parties\ntitle: Parties\nabout: the parties\ntext: Own words.\n';

const ours = openLibrary();

describe('a firm’s folder on top of our library', () => {
  const folder = folderOf({ ...FILES, 'clauses/waiver.yaml': WAIVER });
  const library = openLibrary(folder);

  it('replaces the clause of the same id and leaves the others', () => {
    expect(library.clauses.get('waiver')?.title).toBe('Own Waiver');
    expect(library.clauses.get('notices')).toEqual(ours.clauses.get('notices'));
    expect(ours.clauses.get('waiver')?.title).not.toBe('Own Waiver');
  });

  it('adds a clause and a template of new ids', () => {
    expect(library.clauses.size).toBe(ours.clauses.size + 1);
    expect(templateOf(library, 'own').articles[0]?.clauses).toEqual(['own-clause']);
  });

  it('drafts the firm’s words in the place of ours', () => {
    const words = (from: typeof ours) =>
      draft(dealWith(), from).agreement?.paragraphs.find(({ id }) => id === 'waiver/1')?.text;
    expect(words(library)).toBe('Own words.');
    expect(words(ours)).not.toBe('Own words.');
  });

  it('has another hash, which moves with each of its files and with nothing else', () => {
    const copy = openLibrary(folderOf({ ...FILES, 'clauses/waiver.yaml': WAIVER })).hash;
    const edited = openLibrary(folderOf({ ...FILES, 'clauses/waiver.yaml': WAIVER.replace('words.', 'word.') })).hash;
    expect(copy).toBe(library.hash);
    expect(new Set([ours.hash, library.hash, edited]).size).toBe(3);
    expect(library.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('puts its template in the place of ours of the same id', () => {
    const template = 'id: msa\ntitle: Short\nabout: short\ncover: x\narticles: [{ id: a, title: A, clauses: [parties] }]\n';
    const own = openLibrary(folderOf({ 'templates/msa.yaml': template, 'clauses/parties.yaml': PARTIES }));
    const { agreement } = draft(dealWith(), own);
    expect(agreement?.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [null, 'Short'],
      [null, 'x'],
      [null, 'Table of Contents'],
      ['ARTICLE I', 'A'],
      ['1.1', 'Parties'],
      [null, 'Own words.'],
    ]);
  });

  it('puts its file for a state in the place of ours, which changes the hash of the law', () => {
    const wyoming = readFileSync(join(HOME, 'law', 'states', 'wy.yaml'), 'utf8').replace('name: Wyoming', 'name: Wyo');
    const own = openLibrary(folderOf({ ...FILES, 'law/states/wy.yaml': wyoming }));
    expect([own.law.state('WY').name, ours.law.state('WY').name]).toEqual(['Wyo', 'Wyoming']);
    expect(own.law.hash(['WY'])).not.toBe(ours.law.hash(['WY']));
    expect(own.law.hash(['NY'])).toBe(ours.law.hash(['NY']));
  });

  it('may hold the law of a state alone', () => {
    const wyoming = readFileSync(join(HOME, 'law', 'states', 'wy.yaml'), 'utf8');
    const folder = folderOf({ 'law/states/wy.yaml': wyoming });
    expect(() => requireLibraryFolder(folder)).not.toThrow();
  });
});

describe('a firm’s folder that is none is refused in one line', () => {
  const folder = folderOf({ file: 'text', 'empty/notes.txt': 'text' });

  it.each([
    ['nowhere', 'there is no such folder; expected a library folder with clauses/ or templates/'],
    ['file', 'this is not a folder; expected a library folder'],
    ['empty', 'the folder holds no clauses, templates or law; expected clauses/*.yaml or templates/*.yaml'],
  ])('%s', (name, line) => {
    const path = join(folder, name);
    expect(complaintsOf(() => openLibrary(path))).toEqual([`${path}: ${line}`]);
  });
});

it('every problem of every file of a firm’s folder is named at once', () => {
  const folder = folderOf({
    'clauses/own-clause.yaml': changed(CLAUSE, 'title: Own Clause\n', ''),
    'clauses/waiver.yaml': 'id: waiver\nid: waiver\n',
    'templates/own.yaml': 'id: own\n',
  });
  const lines = complaintsOf(() => openLibrary(folder)).map((line) => line.replace(folder, ''));
  expect(lines).toEqual(
    expect.arrayContaining([
      '/clauses/own-clause.yaml:1: title: this field is missing; expected text',
      '/clauses/waiver.yaml:2: Map keys must be unique; expected valid YAML',
      '/templates/own.yaml:1: articles: this field is missing; expected a list',
    ]),
  );
});

it('a template that a library lacks is named with those that it has', () => {
  expect(complaintsOf(() => templateOf(ours, 'letter'))).toEqual(['templates: there is no template “letter”; expected msa']);
});
