import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/library.js';
import { read } from '../../../src/read/read.js';
import { wordsOf } from '../../../src/understand/facts.js';
import { profileOf, type Given } from '../../../src/understand/profile/profile.js';

const library = openLibrary();

async function profile(name: string, given: Given = {}) {
  const file = new URL(`../../fixtures/profile/${name}`, import.meta.url);
  const { agreement } = await read(readFileSync(file), name);
  const { kind, states, practice, parties } = profileOf(wordsOf(agreement, library.lexicon), library, given);
  const alias = (role: string) => parties.find((party) => party.role === role)?.alias ?? null;
  return { kind, state: states[0] ?? null, practice, manager: alias('manager'), practiceParty: alias('practice') };
}

describe('who the parties are, whose law applies', () => {
  it.each([
    [
      'a letter, "you" and "we"',
      'letter.md',
      { kind: 'msa', state: 'FL', practice: 'medical', manager: 'we', practiceParty: 'you' },
    ],
    [
      '"Provider" for the manager and "Client" for the practice',
      'client.md',
      { kind: 'msa', state: 'MN', practice: 'dental', manager: 'Provider', practiceParty: 'Client' },
    ],
    [
      'a form with blanks',
      'form.md',
      { kind: 'msa', state: null, practice: 'medical', manager: 'MSO', practiceParty: 'PC' },
    ],
    [
      'an owner who signs too',
      'three.md',
      { kind: 'msa', state: 'NC', practice: 'optometry', manager: 'Business Manager', practiceParty: 'Practice' },
    ],
    [
      'the practice named first, in capitals, hard-wrapped',
      'reverse.txt',
      { kind: 'msa', state: 'TN', practice: 'medical', manager: 'Service Company', practiceParty: 'Provider' },
    ],
  ])('%s', async (_, file, expected) => {
    expect(await profile(file)).toEqual(expected);
  });

  it('takes what the user says before what the text says', async () => {
    const given = { manager: 'PC', practiceParty: 'MSO', states: ['NV'], practice: 'dental' };
    expect(await profile('form.md', given)).toEqual({
      kind: 'msa',
      state: 'NV',
      practice: 'dental',
      manager: 'PC',
      practiceParty: 'MSO',
    });
  });

  it('says in one line that there is no such state or practice type', async () => {
    await expect(profile('form.md', { states: ['ZZ'] })).rejects.toThrow('“ZZ”: this is no state; expected');
    await expect(profile('form.md', { practice: 'vet' })).rejects.toThrow('“vet”: there is no such practice type');
  });
});

describe('documents that are no management services agreement', () => {
  it.each([
    ['a software subscription of a medical group', 'saas.md'],
    ['a restaurant management agreement', 'restaurant.md'],
    ['a physician employment agreement', 'employ.md'],
    ['a medical director agreement', 'meddir.md'],
  ])('%s', async (_, file) => {
    expect((await profile(file)).kind).toBe('other');
  });
});
