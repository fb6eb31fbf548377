import type { DocumentReport } from '../../model/finding.js';
import type { Places, PracticeWords } from '../../model/law.js';
import { inputError } from '../../model/problem.js';
import type { Names, Words } from '../facts.js';
import { kindOf, type Kind } from './kind.js';
import { partiesIn } from './parties.js';
import { practiceTypeOf } from './practice-type.js';
import { rolesAmong } from './roles.js';
import { stateOf } from './state.js';

/** What the user says of an agreement; it goes before what the text says. */
export interface Given {
  /** By which name the agreement calls the manager, and the practice. */
  manager?: string;
  practiceParty?: string;
  /** State codes, the practice's own first. */
  states?: readonly string[];
  practice?: string;
  /** Review it even where it does not look like an MSA. */
  anyKind?: boolean;
  /** Where `states` and `practice` come from; "flag" unless said. */
  stateGiven?: 'flag' | 'config';
  practiceGiven?: 'flag' | 'config';
}

/** Who the parties are, whose law applies, and what the document is. */
export interface Profile {
  kind: Kind;
  states: string[];
  stateFrom: DocumentReport['stateFrom'];
  practice: string | null;
  practiceFrom: DocumentReport['practiceFrom'];
  parties: DocumentReport['parties'];
  names: Names;
}

export interface Knowledge {
  places: Places;
  practices: Readonly<Record<string, PracticeWords>>;
}

/** @throws InputError for a state or practice type that there is none of */
export function profileOf(words: Words, { places, practices }: Knowledge, given: Given): Profile {
  const roles = rolesAmong(partiesIn(words), words);
  const names = {
    manager: given.manager === undefined ? roles.names.manager : [given.manager],
    practice: given.practiceParty === undefined ? roles.names.practice : [given.practiceParty],
  };
  for (const state of given.states ?? [])
    if (!places[state]) throw inputError(`“${state}”`, 'this is no state', 'two letters such as CA, NY or DC');
  if (given.practice !== undefined && !practices[given.practice])
    throw inputError(`“${given.practice}”`, 'there is no such practice type', Object.keys(practices).join(', '));
  const found = stateOf(words, roles, places);
  const said = given.states !== undefined && given.states.length > 0;
  const kind = given.anyKind ? 'msa' : kindOf(words, roles);
  const type = given.practice ?? practiceTypeOf(words, practices);
  return {
    kind,
    states: said ? [...(given.states as readonly string[])] : found.state === null ? [] : [found.state],
    stateFrom: said ? (given.stateGiven ?? 'flag') : found.from,
    practice: type,
    practiceFrom: given.practice !== undefined ? (given.practiceGiven ?? 'flag') : type === null ? 'none' : 'text',
    parties:
      kind === 'other'
        ? roles.all.map(({ name, alias }) => ({ role: 'party', name, alias }))
        : [
            { role: 'manager', name: roles.manager?.name ?? null, alias: given.manager ?? roles.manager?.alias ?? null },
            {
              role: 'practice',
              name: roles.practice?.name ?? null,
              alias: given.practiceParty ?? roles.practice?.alias ?? null,
            },
            ...roles.owners.map(({ name, alias }) => ({ role: 'owner', name, alias })),
          ],
    names,
  };
}
