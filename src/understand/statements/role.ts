import type { Ideas } from '../words/lexicon.js';
import { formId } from '../words/vocabulary.js';
import type { Scene } from './scene.js';

/** Who can act in an agreement; a number for each, as it stands in a scene. */
export const ROLE = { none: 0, manager: 1, practice: 2, clinician: 3, both: 4, neither: 5, owner: 6, board: 7 } as const;
export type RoleName = keyof typeof ROLE;

/** The ideas of the lexicon that name somebody, in the order in which they go before one another. */
const NAMES: readonly RoleName[] = ['neither', 'both', 'manager', 'practice', 'board', 'owner', 'clinician'];

export interface RoleIdeas {
  ideas: { idea: number; role: number }[];
  /** Whom a joint board obeys: the manager where it has the majority or the casting vote. */
  board: number;
}

export function roleIdeas(ideas: Ideas, managerHoldsBoard: boolean): RoleIdeas {
  return {
    ideas: NAMES.flatMap((name) => {
      const idea = ideas.number.get(name);
      return idea === undefined ? [] : [{ idea, role: ROLE[name] }];
    }),
    board: managerHoldsBoard ? ROLE.manager : ROLE.board,
  };
}

/** Marks who is named at the first word of each mention, "it" included; 0 elsewhere. */
export function rolesOf(scene: Scene): Uint8Array {
  const roles = new Uint8Array(scene.length);
  let last: number | undefined;
  for (let i = 0; i < scene.length; i++) {
    const named = namedAt(scene, i);
    if (named) {
      roles[i] = last = named.role;
      i += named.length - 1;
    } else if (scene.form(i) === IT) roles[i] = last ?? subjectBefore(scene);
  }
  return roles;
}

const IT = formId('it');

function namedAt(scene: Scene, i: number): { role: number; length: number } | undefined {
  for (const { idea, role } of scene.roleIdeas.ideas) {
    if (!scene.has(idea)) continue;
    const length = scene.span(i, idea);
    if (length > 0) return { role: role === ROLE.board ? scene.roleIdeas.board : role, length };
  }
  return undefined;
}

/** Whom the statement before names first: its subject as a rule. */
function subjectBefore(scene: Scene): number {
  const before = scene.previous;
  if (!before) return ROLE.none;
  for (let i = 0; i < before.length; i++) {
    const named = namedAt(before, i);
    if (named) return named.role;
  }
  return ROLE.none;
}
