import { understand, wordsOf, type Names, type Words } from '../facts.js';
import { count, countIn } from './ideas.js';
import { pronounsIn } from './letter.js';
import type { Party } from './parties.js';

/** Which party is which, and by which names the agreement calls the two. */
export interface Roles {
  manager: Party | null;
  practice: Party | null;
  owners: Party[];
  /** Everybody whom the opening introduces. */
  all: readonly Party[];
  names: Names;
}

/** What the manager does, and what the practice does, when the names are put the right way round. */
const RIGHT_WAY = [
  '@manager ..6 (provide|furnish|perform|supply|render|manage|administer) ..10 @management-services',
  '@practice ..4 (engage|retain|appoint|hire) ..3 @manager',
  '@practice ..4 (pay|reimburse|compensate) ..4 @manager',
  '@practice ..10 @licensed-practice',
  '@practice ..6 (employ|engage|retain) ..4 @clinician',
];

/** Decides who is the manager: by entity, by name, and by who does what. */
export function rolesAmong(parties: readonly Party[], words: Words): Roles {
  const scored = parties.map((party) => ({ party, score: practiceScore(party, words) }));
  const owners = scored.filter(({ party }) => isOwner(party, words)).map(({ party }) => party);
  const candidates = scored.filter(({ party }) => !owners.includes(party)).sort((a, b) => b.score - a.score);
  const most = candidates[0];
  const least = candidates.at(-1);
  if (!most || !least || most === least) return fallback(words, owners, parties);
  const apart = most.score - least.score;
  const swapped = apart < 3 && wayScore(least.party, most.party, words) > wayScore(most.party, least.party, words) + apart;
  const [practice, manager] = swapped ? [least.party, most.party] : [most.party, least.party];
  const letter = pronounsIn(words);
  const pronouns = letter ? letterRoles(letter, words).names : { manager: [], practice: [] };
  const names = {
    manager: [...namesOf(manager), ...pronouns.manager],
    practice: [...namesOf(practice), ...pronouns.practice],
  };
  return { manager, practice, owners, all: parties, names };
}

/** Above 0 speaks for the practice, below for the manager. */
function practiceScore({ alias, paragraph, start, end, name }: Party, words: Words): number {
  const about = (idea: string) => countIn(words, idea, paragraph, start, end);
  const called = wordsIn(alias, words);
  const named = name === null ? undefined : wordsIn(name, words);
  const has = (of: Words | undefined, idea: string) => (of && count(of, idea, 0, of.tokens.count) > 0 ? 1 : 0);
  return (
    3 * Math.min(1, about('practice-entity')) +
    2 * Math.min(1, about('licensed-practice')) -
    2 * Math.min(1, about('management-services')) +
    2 * (has(called, 'practice-name') - has(called, 'manager-name')) +
    has(named, 'practice-name') -
    has(named, 'manager-name')
  );
}

const wordsIn = (text: string, { lexicon }: Words): Words =>
  wordsOf({ title: '', language: '', legend: null, date: null, notes: [], paragraphs: [{ ...BARE, text }] }, lexicon);

const BARE = {
  id: '',
  look: 'body',
  level: 0,
  number: null,
  section: null,
  heading: null,
  marks: [],
  place: { exhibit: null },
  clause: null,
} as const satisfies Record<string, unknown> as never as Words['agreement']['paragraphs'][number];

const isOwner = ({ alias, name }: Party, words: Words) => {
  const called = wordsIn(alias, words);
  return (
    count(called, 'owner-name', 0, called.tokens.count) > 0 && !/\b(?:LLC|Inc|Corp|Company|P\.?C|P\.?A)\b/.test(name ?? '')
  );
};

/** How much of the document makes sense with these two as practice and manager. */
function wayScore(practice: Party, manager: Party, { agreement, lexicon }: Words): number {
  const opening = { ...agreement, paragraphs: agreement.paragraphs.slice(0, 120) };
  const facts = understand(wordsOf(opening, lexicon), { manager: namesOf(manager), practice: namesOf(practice) });
  return facts.search(RIGHT_WAY).length;
}

/** What a party is called: its alias, its full name, and its name without the legal form. */
function namesOf({ alias, name }: Party): string[] {
  const names = [alias];
  if (name !== null) {
    names.push(name);
    const short = name.replace(
      /,?\s+(?:LLC|L\.L\.C\.|Inc\.?|Incorporated|Corp\.?|Corporation|P\.?C\.?|P\.?A\.?|PLLC|P\.?S\.?|Ltd\.?|L\.?P\.?)$/i,
      '',
    );
    if (short !== name && short.includes(' ')) names.push(short);
  }
  return [...new Set(names)];
}

/** The usual names that the document uses most, where its opening introduces nobody. */
function fallback(words: Words, owners: Party[], all: readonly Party[]): Roles {
  const { tokens } = words;
  const letter = pronounsIn(words);
  if (letter) return { ...letterRoles(letter, words), owners, all };
  const used = (names: readonly string[]) =>
    names
      .map((name) => ({ name, times: mentions(name, words) }))
      .filter(({ times }) => times >= 3)
      .sort((a, b) => b.times - a.times)[0]?.name;
  const manager = tokens.count === 0 ? undefined : used(USUAL_MANAGER);
  const practice = tokens.count === 0 ? undefined : used(USUAL_PRACTICE.filter((name) => name !== manager));
  const party = (alias: string | undefined): Party | null =>
    alias === undefined ? null : { name: null, alias, paragraph: 0, start: 0, end: 0 };
  return {
    manager: party(manager),
    practice: party(practice),
    owners,
    all,
    names: { manager: manager ? [manager] : [], practice: practice ? [practice] : [] },
  };
}

/** A letter: whether "you" is the practice or the manager follows from who does what. */
function letterRoles(
  [writer, reader]: readonly [readonly string[], readonly string[]],
  words: Words,
): Pick<Roles, 'manager' | 'practice' | 'names'> {
  const facts = (manager: readonly string[], practice: readonly string[]) =>
    understand(wordsOf(words.agreement, words.lexicon), { manager, practice }).search(RIGHT_WAY).length;
  const [manager, practice] = facts(reader, writer) > facts(writer, reader) ? [reader, writer] : [writer, reader];
  const party = (alias: string): Party => ({ name: null, alias, paragraph: 0, start: 0, end: 0 });
  return {
    manager: party(manager[0] as string),
    practice: party(practice[0] as string),
    names: { manager, practice },
  };
}

const USUAL_MANAGER = [
  'Manager',
  'MSO',
  'DSO',
  'Administrator',
  'Management Company',
  'Business Manager',
  'Service Company',
  'Company',
  'Service Provider',
];
const USUAL_PRACTICE = [
  'Practice',
  'PC',
  'P.C.',
  'Medical Group',
  'Group',
  'Clinic',
  'Dental Practice',
  'Medical Practice',
  'Provider',
  'P.A.',
  'Professional Corporation',
  'Client',
  'Company',
];

function mentions(name: string, { agreement }: Words): number {
  let times = 0;
  for (const { text } of agreement.paragraphs) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) times++;
    if (times > 50) break;
  }
  return times;
}
